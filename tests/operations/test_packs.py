"""A pack replaces wording and lists, its version never goes down, and its last day stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.domain.consent import GIVEN
from engage_desktop.operations import attendance, consent, current_pack, exchange, membership, packs, workspaces
from engage_desktop.operations.lists import load_lists
from engage_desktop.operations.making import in_groups
from engage_desktop.operations.membership import NotACentre
from engage_desktop.operations.packs import NotAPack, PackNotPossible, PackOlder, PackTwin
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.teamwork import RESOURCES, VERSION, Event
from tests.workspaces import NOW

PHOTO = {
    "id": "photo",
    "version": 1,
    "language": "en",
    "short": "Photos",
    "statement": "You can take pictures of me at this meeting and show them in our newsletter.",
    "basis": "consent",
    "expires_months": 12,
}
ROLES = {
    "list": "roles",
    "version": 2,
    "valid_from": "2026-12-01",
    "entries": [{"code": "public", "label": "Local people"}, {"code": "staff", "label": "Staff"}],
}


@dataclass
class Team:
    """A centre and a laptop of it."""

    event: Event
    centre: Store
    laptop: Store

    def issue(self, name: str = "packs", **what: object) -> packs.PackIssued:
        return packs.issue_pack(self.centre, now=NOW, out=self.event.stick(name), app_version=VERSION, **what)

    def take(self, issued: packs.PackIssued) -> packs.PackTaken:
        return packs.take_pack(self.laptop, now=NOW, path=issued.carried[0].delivered.path)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    event = Event(tmp_path)
    made = Team(event, event.centre(), event.laptop())
    event.join(made.centre, made.laptop)
    yield made
    event.close()


def test_wording_and_lists_of_the_pack_take_the_place_of_the_shipped_ones(team: Team) -> None:
    team.take(team.issue(wording=[PHOTO], lists={"roles": ROLES}))
    lists = load_lists(RESOURCES, pack=packs.current(team.laptop))
    shipped = load_lists(RESOURCES)
    assert [purpose.statement for purpose in lists.purposes] == [PHOTO["statement"]]
    assert [entry.label for entry in lists.roles] == ["Local people", "Staff"]
    assert lists.access_needs == shipped.access_needs
    assert lists.notices == shipped.notices


def test_question_sets_come_with_the_pack(team: Team) -> None:
    questions = {
        "list": "question_sets",
        "version": 1,
        "valid_from": "2026-11-21",
        "entries": [{"code": "bus-1", "label": "How do you get here?", "category": "Transport"}],
    }
    team.take(team.issue(lists={"question_sets": questions}))
    found = load_lists(RESOURCES, pack=packs.current(team.laptop)).question_sets
    assert [(entry.category, entry.label) for entry in found] == [("Transport", "How do you get here?")]
    assert load_lists(RESOURCES).question_sets == ()


def test_a_consent_answer_keeps_the_packs_words_and_their_version(team: Team) -> None:
    team.take(team.issue(wording=[PHOTO]))
    changed = {**PHOTO, "statement": "You can take pictures of me and show them on posters."}
    team.take(team.issue(wording=[changed]))
    lists = load_lists(RESOURCES, pack=packs.current(team.laptop))
    session = team.event.open_session(team.laptop)
    person = attendance.welcome_new(team.laptop, now=NOW, session=session, name="Ann").person
    consent.record_consents(
        team.laptop, now=NOW, person=person, answers={"photo": GIVEN}, purposes=lists.purposes, session=session
    )
    answer = team.laptop.consents.standing(person)[0]
    kept = team.laptop.consents.wording(answer.wording)
    assert answer.wording_version == 2
    assert kept is not None
    assert (kept.text, kept.version) == (changed["statement"], 2)


def test_words_that_change_get_a_higher_version_and_words_that_stay_keep_theirs(team: Team) -> None:
    team.issue(wording=[PHOTO])
    team.issue(wording=[PHOTO])
    held = packs.current(team.centre)
    assert held is not None
    assert [each["version"] for each in held.wording] == [1]
    team.issue(wording=[{**PHOTO, "statement": "Other words."}])
    held = packs.current(team.centre)
    assert held is not None
    assert [each["version"] for each in held.wording] == [2]


def test_next_pack_keeps_what_the_one_before_said_unless_told_otherwise(team: Team) -> None:
    team.issue(wording=[PHOTO], lists={"roles": ROLES})
    team.take(team.issue())
    held = packs.current(team.laptop)
    assert held is not None
    assert held.lists["roles"]["entries"] == ROLES["entries"]
    assert len(held.wording) == 1


@pytest.mark.parametrize(
    "what",
    [
        {"lists": {"colours": ROLES}},
        {"lists": {"roles": {**ROLES, "entries": [{"code": "volunteer", "label": "Volunteers"}]}}},
        {"lists": {"roles": {**ROLES, "entries": []}}},
        {"lists": {"access_needs": ROLES}},
        {"wording": [{**PHOTO, "statement": ""}]},
        {"wording": [PHOTO, PHOTO]},
        {"wording": [{"id": "photo"}]},
        {"wording": [{**PHOTO, "note": "\ud800"}]},
        {"wording": [{**PHOTO, "expires_months": 1.5}]},
        {"lists": {"roles": ["public"]}},
    ],
)
def test_pack_that_no_laptop_could_use_is_not_issued(team: Team, what: dict[str, object]) -> None:
    held, last = packs.current(team.centre).version, team.centre.last_seq
    with pytest.raises(packs.PackNotPossible):
        team.issue(**what)
    assert (packs.current(team.centre).version, team.centre.last_seq) == (held, last)


def test_older_pack_is_refused_with_a_sentence_and_changes_nothing(team: Team) -> None:
    older, newer = team.issue("first"), team.issue("second")
    team.take(newer)
    before = team.laptop.dump()
    with pytest.raises(PackOlder) as refused:
        team.take(older)
    assert str(older.version) in refused.value.sentence
    assert str(newer.version) in refused.value.sentence
    assert packs.current(team.laptop).version == newer.version
    assert team.laptop.dump() == before


def test_equal_pack_is_already_here(team: Team) -> None:
    issued = team.issue()
    assert team.take(issued).is_new
    again = team.take(issued)
    assert not again.is_new
    assert "already here" in again.sentence


def test_another_pack_of_the_same_number_is_refused(team: Team) -> None:
    folder, key = team.centre.folder, team.centre.key
    team.event.opened.remove(team.centre)
    opening.close_store(team.centre)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    team.centre = opening.open_store(folder, key)
    first = team.issue("first")
    opening.close_store(team.centre)
    for path in folder.iterdir():
        if path.is_file():
            path.unlink()
    for name, data in before.items():
        (folder / name).write_bytes(data)
    team.centre = opening.open_store(folder, key)
    team.event.opened.append(team.centre)
    twin = team.issue("second", lists={"roles": ROLES})
    assert twin.version == first.version
    team.take(first)
    with pytest.raises(PackTwin):
        team.take(twin)


def test_expired_pack_is_shown_and_stops_neither_capture_nor_bundles(team: Team) -> None:
    issued = team.issue(expires=NOW.date(), wording=[PHOTO])
    taken = packs.take_pack(team.laptop, now=NOW + timedelta(days=1), path=issued.carried[0].delivered.path)
    assert taken.is_expired
    assert "last day" in taken.sentence
    assert current_pack.current(team.laptop).is_expired((NOW + timedelta(days=1)).date())
    session = team.event.open_session(team.laptop)
    attendance.welcome_new(team.laptop, now=NOW, session=session, name="Ann")
    made = exchange.make_bundle(team.laptop, now=NOW, out=team.event.stick(), app_version=VERSION)
    assert exchange.read_bundle(team.centre, now=NOW, path=made.delivered.path).new > 0
    assert len(load_lists(RESOURCES, pack=packs.current(team.laptop)).purposes) == 1


def test_a_pack_whose_last_day_is_over_is_not_issued(team: Team) -> None:
    before = packs.current(team.centre)
    with pytest.raises(PackNotPossible) as refused:
        team.issue(expires=NOW.date() - timedelta(days=1))
    assert (refused.value.code, "is over already" in refused.value.sentence) == ("PACK-FORM", True)
    assert packs.current(team.centre) == before


def test_pack_brings_the_teams_new_name_to_the_laptop_and_nothing_to_undo(team: Team) -> None:
    workspaces.edit_team(team.centre, now=NOW, name="North team", contact="0151 555 0100")
    before = team.laptop.last_act
    team.take(team.issue())
    assert team.laptop.teams.own().name == "North team"
    assert team.laptop.teams.own().contact == "0151 555 0100"
    assert team.laptop.last_act == before


def test_laptop_cannot_issue_a_pack(team: Team) -> None:
    with pytest.raises(NotACentre):
        packs.issue_pack(team.laptop, now=NOW, out=team.event.stick(), app_version=VERSION)


def test_bundle_of_another_kind_is_no_pack(team: Team) -> None:
    made = exchange.make_bundle(team.laptop, now=NOW, out=team.event.stick(), app_version=VERSION)
    with pytest.raises(NotAPack):
        packs.take_pack(team.centre, now=NOW, path=made.delivered.path)


def test_pack_is_sealed_for_the_roster_the_team_and_the_recovery_sheet(team: Team) -> None:
    issued = team.issue()
    header = exchange.look_at(issued.carried[0].delivered.path, store=team.laptop, today=NOW.date()).header
    assert len(header.recipients) == 4
    with pytest.raises(NotAPack):
        packs.taken(team.event.laptop(1), now=NOW)


def test_pack_that_no_stick_takes_leaves_a_number_out_and_nothing_half_written(team: Team, tmp_path: Path) -> None:
    held = packs.current(team.centre).version
    gone = tmp_path / "gone"
    with pytest.raises(Exception, match=r"stick|folder"):
        packs.issue_pack(team.centre, now=NOW, out=gone, app_version=VERSION)
    assert not gone.exists()
    assert team.issue().version > held


def test_recipients_are_spread_over_bundles_of_at_most_49() -> None:
    groups = in_groups([f"age1{number}" for number in range(100)], ["team", "recovery"])
    assert [len(group) for group in groups] == [49, 49, 8]
    assert all(group[:2] == ["team", "recovery"] for group in groups)
    assert in_groups([], ["team"]) == [["team"]]


def test_certificate_that_the_centre_renews_comes_with_the_pack(team: Team) -> None:
    later = NOW + timedelta(days=800)
    before = membership.own_certificate(team.laptop).certificate.not_after
    enrolled = team.event.enrol(team.centre, team.laptop, now=later)
    packs.take_pack(team.laptop, now=later, path=enrolled.carried[0].delivered.path)
    assert membership.own_certificate(team.laptop).certificate.not_after > before
