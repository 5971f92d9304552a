"""Two laptops and a central team exchange through a folder: conflict, undo, receipt, erasure, purge."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from engage_desktop.operations import (
    attendance,
    comments,
    conflicts,
    consent,
    erasure,
    exchange,
    keeping,
    people,
    purge,
    receipts,
    returns,
    same_person,
    sessions,
    taking_in,
)
from engage_desktop.operations.carried import BUNDLED, CONFIRMED, SAVED, RecordStates
from engage_desktop.operations.name_sounds import load_short_names
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.teamwork import VERSION
from tests.workspaces import LISTS, NOW, PASSPHRASE, RESOURCES

NOON = NOW + timedelta(hours=2)
EVENING = NOW + timedelta(hours=8)
MONDAY = NOW + timedelta(days=2)
ROOT = Path(__file__).resolve().parent.parent.parent


def engage(*words: object) -> Any:
    """Run a command and return its one JSON document."""
    command = [sys.executable, "-m", "engage_desktop", *map(str, words), "--json"]
    environment = {**os.environ, "ENGAGE_PASSPHRASE": PASSPHRASE}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("place", ["Town hall", "Library"])
def test_a_conflict_is_made_shown_settled_and_gone_on_every_side(together: Together, place: str) -> None:
    centre, a, b = together.centre, together.a, together.b
    session = together.shared_session()
    sessions.edit_session(a, now=NOON, session=session, place="Town hall")
    sessions.edit_session(b, now=NOON, session=session, place="Library")
    for laptop in (a, b):
        exchange.make_bundle(laptop, now=EVENING, out=together.stick, app_version=VERSION)

    before = centre.dump()
    dry = taking_in.take_in_folder(centre, now=MONDAY, folder=together.stick, rehearse_only=True)
    assert (dry.taken, centre.dump()) == (2, before)
    first, second = (outcome.path for outcome in dry.files)
    taking_in.apply(centre, now=MONDAY, path=first)
    half = centre.dump()
    report = taking_in.apply(centre, now=MONDAY, path=second)
    assert [conflict.of for conflict in report.conflicting] == ["sessions.place"]
    taking_in.undo(centre, now=MONDAY, bundle=report.bundle)
    assert centre.dump() == half
    assert conflicts.count(centre) == 0
    taking_in.apply(centre, now=MONDAY, path=second)

    (found,) = conflicts.open_conflicts(centre)
    assert {(side.value, side.laptop) for side in found.sides} == {("Town hall", "table 1"), ("Library", "table 2")}
    chosen = next(side.stamp for side in found.sides if side.value == place)
    conflicts.resolve(centre, now=MONDAY, conflict=found, choice=chosen)
    together.answer(now=MONDAY)
    for store in (centre, a, b):
        assert (store.sessions.get(session).place, conflicts.count(store)) == (place, 0)
        assert all(check.is_well for check in keeping.examine(store, now=MONDAY) if check.name != "backups")


def test_from_saved_to_confirmed_to_purged_over_a_lost_stick_and_the_commands(together: Together) -> None:
    a = together.a
    session = together.session(a)
    person = attendance.welcome_new(a, now=NOW, session=session, name="Zebediah Quillfeather").person
    consent.record_consents(
        a, now=NOW, person=person, answers={"quote_anonymous": "given"}, purposes=LISTS.purposes, session=session
    )
    comments.hear(a, now=NOW, session=session, typed="@1 The bus is late")
    states = RecordStates(a)
    assert states.state_of(session) == SAVED
    exchange.make_bundle(a, now=NOON, out=together.event.stick("lost"), app_version=VERSION)
    assert states.state_of(session) == BUNDLED
    sessions.close_session(a, now=EVENING, session=session)
    exchange.make_bundle(a, now=EVENING, out=together.stick, app_version=VERSION)

    together.close_centre()
    words = ("--workspace", together.centre.folder)
    assert engage("centre", "merge", together.stick, *words)["new"]["comments"] == 1
    answers = together.event.folder / "answers"
    engage("centre", "receipt", "--out", answers, *words)
    taking_in.take_in_folder(a, now=MONDAY, folder=answers)
    assert states.state_of(session) == CONFIRMED
    confirmed_at = states.where(session).confirmed_at
    assert confirmed_at is not None

    due = confirmed_at + timedelta(days=14)
    with pytest.raises(purge.PurgeNotPossible):
        purge.purge(a, now=due - timedelta(seconds=1), sessions=[session])
    done = purge.purge(a, now=due, sessions=[session])
    assert dict(done.counts)["Comments"] == 1
    assert "Zebediah" not in a.dump()
    assert engage("search", "bus", *words)["total"] == 1


def test_a_person_met_at_two_tables_is_joined_erased_and_stays_erased(together: Together) -> None:
    centre, a, b = together.centre, together.a, together.b
    session = together.shared_session()
    for laptop, name in ((a, "Siobhan Quillfeather"), (b, "Shivaun Quillfeather")):
        attendance.welcome_new(laptop, now=NOON, session=session, name=name, address="1 High Street, L20 3AB")
        comments.hear(laptop, now=NOON, session=session, typed="@1 Words of Quillfeather")
        exchange.make_bundle(laptop, now=EVENING, out=together.stick, app_version=VERSION)
    taking_in.take_in_folder(centre, now=EVENING, folder=together.stick)
    (pair,) = same_person.suggestions(centre, short=load_short_names(RESOURCES))
    assert {pair.one.laptop, pair.other.laptop} == {"table 1", "table 2"}
    assert attendance.room(centre, session).signed_in == 2
    same_person.claim(centre, now=EVENING, person=pair.one.person.id, other=pair.other.person.id)
    assert attendance.room(centre, session).signed_in == 1

    keeping.back_up(centre, now=EVENING)
    done = erasure.erase_person(centre, now=MONDAY, person=pair.one.person.id, reason="asked by letter")
    assert done.what.counts["comments"] == 2
    (late_record,) = (person.id for person in b.people.all())
    people.edit_person(b, now=MONDAY, person=late_record, phone="Quillfeather 1")
    receipts.give_receipts(centre, now=MONDAY)
    answers = together.event.stick("answers")
    returns.make_returns(centre, now=MONDAY, out=answers, app_version=VERSION)
    taking_in.take_in_folder(a, now=MONDAY, folder=answers)
    exchange.make_bundle(a, now=MONDAY, out=together.stick, app_version=VERSION)
    exchange.make_bundle(b, now=MONDAY, out=together.stick, app_version=VERSION)
    late = taking_in.take_in_folder(centre, now=MONDAY, folder=together.stick)
    assert not late.refused
    assert any("E01" in each.report.notices for each in late.files if each.report)
    assert erasure.certificate(centre, now=MONDAY, reference=done.reference).unconfirmed == 1
    taking_in.take_in_folder(b, now=MONDAY, folder=answers)
    for store in (centre, a, b):
        assert "Quillfeather" not in store.dump()
        assert store.comments.search("quillfeather").comments == []
    exchange.make_bundle(b, now=MONDAY, out=together.stick, app_version=VERSION)
    taking_in.take_in_folder(centre, now=MONDAY, folder=together.stick)
    assert erasure.certificate(centre, now=MONDAY).unconfirmed == 0
    assert attendance.room(centre, session).signed_in == 2  # two arrivals without a name
