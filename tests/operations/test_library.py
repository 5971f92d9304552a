"""The insight library: what we learned goes to others without anybody's name, and theirs comes in with its source."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from engage_desktop.bundles import certificates, sealing
from engage_desktop.domain.log import canonical_json
from engage_desktop.operations import (
    attendance,
    comments,
    copies,
    library,
    library_signing,
    membership,
    people,
    responses,
    sessions,
    themes,
    undo,
)
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.insight_document import LARGEST, NotALibrary
from engage_desktop.operations.library import LibraryNotPossible
from engage_desktop.operations.workspaces import create_workspace
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import NOW, PASSPHRASE, REASON, RESOURCES, WHOLE_PLAN, fresh_workspace

LATER = NOW + timedelta(hours=1)
NAME = "Zebediah Quillfeather"


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Store]:
    made = fresh_workspace(tmp_path)
    yield made
    opening.close_store(made)


@pytest.fixture
def partner(tmp_path: Path) -> Iterator[Store]:
    """A partner's workspace after one session: a theme of six comments and one of two, a response, a lesson, an asset."""
    made = create_workspace(tmp_path / "partner", team="Healthwatch", passphrase=PASSPHRASE, now=NOW).store
    session = sessions.add_session(made, now=NOW, **{**WHOLE_PLAN, "title": "Talking about buses"}).id
    sessions.open_session(made, now=NOW, session=session, reason=REASON)
    attendance.welcome_new(made, now=NOW, session=session, name=NAME, phone="0151 555 0199")
    buses = themes.add_theme(made, now=NOW, name="Evening buses", session=session).id
    few = themes.add_theme(made, now=NOW, name="Cold waiting rooms", session=session).id
    roots = [_said(made, session, f"The last bus goes too early, {number}") for number in range(6)]
    themes.tag_many(made, now=NOW, roots=roots, theme=buses)
    themes.tag_many(made, now=NOW, roots=[_said(made, session, f"It is cold there, {n}") for n in range(2)], theme=few)
    responses.write_response(
        made, now=NOW, session=session, theme=buses, said="Buses end too early", outcome="planned", did="We asked for more",
        owner="Transport", due="2027-01-10", cites=roots,
    )  # fmt: skip
    comments.hear(made, now=NOW, session=session, typed="@1 I can lend a hearing loop", how=HowSaid(about="asset"))
    sessions.edit_session(made, now=NOW, session=session, went_less_well="The loop system failed")
    yield made
    opening.close_store(made)


def _said(store: Store, session: str, words: str) -> str:
    return comments.hear(store, now=NOW, session=session, typed=words)


def made_by(store: Store, out: Path) -> Path:
    return library.make_library(store, now=NOW, out=out).path


def test_library_holds_the_work_and_hides_small_numbers(partner: Store, tmp_path: Path) -> None:
    made = library.make_library(partner, now=NOW, out=tmp_path)
    document = json.loads(made.path.read_bytes())
    assert canonical_json(document) == made.path.read_bytes()
    assert made.counts == {"session": 1, "theme": 2, "response": 1, "lesson": 1, "asset": 1}
    counts = {item["title"]: item["count"] for item in document["items"] if item["sort"] in ("theme", "response")}
    assert counts == {"Evening buses": None, "Cold waiting rooms": None, "Buses end too early": 6}
    (copy,) = partner.plans.copies()
    assert (copy.act, copy.sha256) == (copies.EXPORTED, made.sha256)


def test_library_names_nobody_who_took_part(partner: Store, tmp_path: Path) -> None:
    person = people.add_person(partner, now=NOW, name="Bo")
    session = partner.sessions.all()[0].id
    sessions.edit_session(partner, now=NOW, session=session, went_well=f"Thanks to {NAME}\nBo helped\nRobots came too")
    made = library.make_library(partner, now=NOW, out=tmp_path)
    text = made.path.read_text()
    assert made.held_back == 2
    assert "Robots came too" in text
    for secret in (NAME, "Zebediah", "0151 555 0199", person.id):
        assert secret not in text


def test_what_a_partner_tells_comes_in_with_its_source_once_and_can_be_undone(
    ours: Store, partner: Store, tmp_path: Path
) -> None:
    path = made_by(partner, tmp_path)
    before = ours.dump()
    assert library.look_at_library(ours, path=path).new == 6
    assert ours.dump() == before
    found = library.read_library(ours, now=NOW, path=path)
    assert (found.source, found.new, found.gone) == ("Healthwatch", 6, 0)
    assert {told.source for told in ours.answers.shared()} == {"Healthwatch"}
    last, done = ours.last_seq, ours.last_act
    assert library.read_library(ours, now=LATER, path=path).is_here
    assert ours.last_seq == last
    undo.undo(ours, now=LATER, done=done)
    assert ours.answers.shared() == []
    assert library.read_library(ours, now=LATER, path=path).new == 6


def test_a_later_edition_takes_the_place_of_the_one_before(ours: Store, partner: Store, tmp_path: Path) -> None:
    first = made_by(partner, tmp_path / "first")
    library.read_library(ours, now=NOW, path=first)
    session = partner.sessions.all()[0].id
    sessions.edit_session(partner, now=LATER, session=session, went_less_well="The loop system works again")
    later = library.make_library(partner, now=LATER, out=tmp_path / "later").path
    found = library.read_library(ours, now=LATER, path=later)
    assert (found.new, found.gone) == (1, 1)
    assert [told.text for told in library.shared_by(ours, words="loop system")] == ["The loop system works again"]
    with pytest.raises(LibraryNotPossible) as refused:
        library.read_library(ours, now=LATER, path=first)
    assert refused.value.code == "L05"


def test_our_own_library_is_not_read_into_ours(partner: Store, tmp_path: Path) -> None:
    with pytest.raises(LibraryNotPossible, match="your own team"):
        library.read_library(partner, now=NOW, path=made_by(partner, tmp_path))


def test_where_nothing_happened_there_is_no_library(ours: Store, tmp_path: Path) -> None:
    with pytest.raises(LibraryNotPossible) as refused:
        library.make_library(ours, now=NOW, out=tmp_path)
    assert refused.value.code == "L06"


GOOD = {
    "kind": "engage-insight",
    "format": 1,
    "organisation": "ab" * 16,
    "source": "Them",
    "made_at": "2026-11-21T10:00:00Z",
}
ITEM = {"sort": "theme", "title": "Buses", "text": "", "place": "", "group": "", "method": "", "on": "", "count": None}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "L01"),
        (b"not json", "L01"),
        (b"[" * 5_000, "L01"),
        (canonical_json({**GOOD, "kind": "other", "items": []}), "L01"),
        (canonical_json({**GOOD, "items": [{**ITEM, "sort": "person"}]}), "L01"),
        (canonical_json({**GOOD, "items": [{**ITEM, "count": -1}]}), "L01"),
        (canonical_json({**GOOD, "items": [{**ITEM, "on": "tomorrow"}]}), "L01"),
        (canonical_json({**GOOD, "items": [{**ITEM, "title": "a" * 401}]}), "L01"),
        (canonical_json({**GOOD, "items": [{**ITEM, "title": "a\u202e\x07"}]}), "L01"),
        (canonical_json({**GOOD, "source": " ", "items": [ITEM]}), "L01"),
        (canonical_json({**GOOD, "organisation": "../x", "items": [ITEM]}), "L01"),
        (canonical_json({**GOOD, "made_at": "yesterday", "items": [ITEM]}), "L01"),
        (b'{"kind": "engage-insight", "kind": "engage-insight"}', "L01"),
        (b" " * (LARGEST + 1), "L02"),
        (canonical_json({**GOOD, "format": 2, "items": "unknown"}), "L03"),
    ],
)
def test_a_file_that_is_no_library_is_refused_in_one_sentence(
    ours: Store, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "file.engage-insight"
    path.write_bytes(content)
    before = ours.last_seq
    with pytest.raises(NotALibrary) as refused:
        library.read_library(ours, now=NOW, path=path)
    assert refused.value.code == code
    assert ours.last_seq == before


def test_the_smallest_library_is_read(ours: Store, tmp_path: Path) -> None:
    path = tmp_path / "small.engage-insight"
    path.write_bytes(canonical_json({**GOOD, "items": [ITEM]}))
    assert library.read_library(ours, now=NOW, path=path).new == 1


def test_a_library_is_signed_by_the_laptop_and_known_again(ours: Store, partner: Store, tmp_path: Path) -> None:
    made = library.make_library(partner, now=NOW, out=tmp_path / "first")
    assert made.is_signed
    signer = library.look_at_library(ours, path=made.path).signer
    assert signer is not None
    certificate = membership.own_certificate(partner).certificate
    assert (signer.laptop, signer.root) == (certificate.label, membership.root(partner))
    assert (signer.is_known, signer.in_force) == (False, True)
    assert library.spoken_words(RESOURCES, root=signer.root) == library.own_words(partner, RESOURCES)
    assert len(library.own_words(partner, RESOURCES).split()) == 6
    library.read_library(ours, now=NOW, path=made.path)
    later = made_by_at(partner, tmp_path / "later", LATER)
    known = library.look_at_library(ours, path=later).signer
    assert known is not None
    assert known.is_known


def made_by_at(store: Store, out: Path, now: datetime) -> Path:
    session = store.sessions.all()[0].id
    sessions.edit_session(store, now=now, session=session, went_less_well=f"The loop failed at {now:%H:%M}")
    return library.make_library(store, now=now, out=out).path


def unsigned(path: Path) -> Path:
    document = json.loads(path.read_bytes())
    document.pop("certificates")
    document.pop("signature")
    path.write_bytes(canonical_json(document))
    return path


def test_an_unsigned_library_is_read_as_before_and_said_to_be_anybodys(
    ours: Store, partner: Store, tmp_path: Path
) -> None:
    found = library.read_library(ours, now=NOW, path=unsigned(made_by(partner, tmp_path / "first")))
    assert (found.signer, found.was_signed, found.new) == (None, False, 6)
    library.read_library(ours, now=LATER, path=made_by_at(partner, tmp_path / "second", LATER))
    much_later = LATER + timedelta(hours=1)
    found = library.look_at_library(ours, path=unsigned(made_by_at(partner, tmp_path / "third", much_later)))
    assert (found.signer, found.was_signed) == (None, True)


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document["items"][0].update(title="We promised nothing"),
        lambda document: document.update(source="Somebody else"),
        lambda document: document.update(organisation="cd" * 16),
        lambda document: document.update(signature="00" * 64),
        lambda document: document.update(signature="not hex"),
        lambda document: document.pop("signature"),
        lambda document: document.pop("certificates"),
        lambda document: document.update(certificates=[{"certificate": "none"}]),
        lambda document: document["certificates"][0].update(signature="00" * 64),
    ],
)
def test_a_library_changed_after_it_was_signed_is_refused(
    ours: Store, partner: Store, tmp_path: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    path = made_by(partner, tmp_path)
    document = json.loads(path.read_bytes())
    change(document)
    path.write_bytes(canonical_json(document))
    before = ours.last_seq
    with pytest.raises(NotALibrary, match="changed after it was signed") as refused:
        library.read_library(ours, now=NOW, path=path)
    assert (refused.value.code, ours.last_seq) == ("L07", before)


def test_a_library_in_somebody_elses_name_is_refused_once_the_team_is_known(
    ours: Store, partner: Store, tmp_path: Path
) -> None:
    library.read_library(ours, now=NOW, path=made_by(partner, tmp_path / "first"))
    document = json.loads(made_by_at(partner, tmp_path / "second", LATER).read_bytes())
    organisation = document["organisation"]
    for name in ("certificates", "signature"):
        document.pop(name)
    seed, device = bytes(range(32)), bytes(reversed(range(32)))
    certificate = certificates.issue(
        seed,
        sealing.public_key(device),
        organisation=organisation,
        label="Hall",
        not_before=NOW.date(),
        not_after=NOW.date() + timedelta(days=365),
    )
    path = tmp_path / "forged.engage-insight"
    path.write_bytes(library_signing._signed(canonical_json(document), certificates.Sender(device, certificate)))
    with pytest.raises(NotALibrary, match="somebody else signed it") as refused:
        library.look_at_library(ours, path=path)
    assert refused.value.code == "L08"
