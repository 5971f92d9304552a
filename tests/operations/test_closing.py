"""What is computed before, at and after a session: readiness, what is still open, what is in a bundle, who can be told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.operations import closing, readiness
from engage_desktop.operations.attendance import sign_everyone_out, welcome_new
from engage_desktop.operations.carried import BUNDLED, SAVED, RecordStates
from engage_desktop.operations.closing import close_checks
from engage_desktop.operations.comments import HowSaid, hear
from engage_desktop.operations.consent import HowAsked, record_consents, withdraw
from engage_desktop.operations.exchange import make_bundle
from engage_desktop.operations.explaining import explain
from engage_desktop.operations.keeping import back_up
from engage_desktop.operations.people import answer_need, edit_person, set_needs
from engage_desktop.operations.pulse import answer_sheet
from engage_desktop.operations.readiness import LOOK, NOT_READY, READY, ReadyCheck
from engage_desktop.operations.sessions import add_session, edit_session
from engage_desktop.operations.telling import who_can_be_told
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, open_whole

TODAY = NOW.date().isoformat()


@pytest.fixture
def session(store: Store) -> str:
    planned = add_session(
        store,
        now=NOW,
        title="Bus routes",
        date="2026-11-21",
        involvement_type="consultation",
        influence="Your views decide.",
        questions=["What works?", "What does not?"],
    )
    open_whole(store, now=NOW, session=planned.id)
    with store.act(now=NOW) as act:  # as a session stands that an earlier version of the program opened
        act.set("session.set", planned.id, feedback_by="")
    return planned.id


def still_open(store: Store, session: str) -> dict[str, int]:
    return {check.code: check.count for check in close_checks(store, session)}


def looked_at(store: Store, session: str, **options: int) -> dict[str, ReadyCheck]:
    checks = readiness.readiness(store, now=NOW, session=session, lists=LISTS, **options)
    return {check.code: check for check in checks}


def bundle(store: Store, out: Path) -> None:
    out.mkdir()
    make_bundle(store, now=NOW, out=out, app_version="0.1.0")


def test_an_empty_session_has_everything_still_open(store: Store, session: str) -> None:
    found = still_open(store, session)
    assert found.pop(closing.IN_NO_BUNDLE) == store.last_seq
    assert found == {
        closing.NO_COMMENTS: 1,
        closing.QUESTIONS_UNANSWERED: 2,
        closing.NO_NOTES_HOW: 1,
        closing.NO_NEXT_STEPS: 1,
        closing.NO_DEBRIEF: 2,
        closing.NO_PULSE: 1,
        closing.NO_FEEDBACK_DATE: 1,
    }


def test_each_thing_leaves_the_list_once_the_records_say_that_it_is_done(
    store: Store, session: str, tmp_path: Path
) -> None:
    person = welcome_new(store, now=NOW, session=session, name="Siobhan Doyle").person
    [need] = set_needs(store, now=NOW, person=person, needs={"hearing_loop": ""})
    found = {check.code: check for check in close_checks(store, session)}
    for code in (closing.NEEDS_NOT_ASKED, closing.CONSENT_NOT_ASKED):
        assert (found[code].count, found[code].names, found[code].step) == (1, ("Siobhan Doyle",), "welcome")
    assert found[closing.STILL_HERE].count == 1
    answer_need(store, now=NOW, session=session, person=person, need=need.id, outcome="met")
    record_consents(
        store, now=NOW, person=person, session=session, answers={"photo": "refused"}, purposes=LISTS.purposes
    )
    sign_everyone_out(store, now=NOW, session=session)
    for question in store.sessions.questions(session):
        hear(store, now=NOW, session=session, typed="The bus", how=HowSaid(question=question.id))
    edit_session(
        store, now=NOW, session=session, notes_how="By hand", next_steps="Ask the council", feedback_by="2026-12-19"
    )
    assert {closing.NO_DEBRIEF, closing.NO_PULSE, closing.NOT_NOTED_HOW_EXPLAINED} < set(still_open(store, session))
    edit_session(store, now=NOW, session=session, went_well="Tea", went_less_well="Cold", expected=40)
    assert still_open(store, session)[closing.FEWER_CAME] == 39
    edit_session(store, now=NOW, session=session, shortfall="It rained")
    answer_sheet(store, now=NOW, session=session, answers={"listened": 5}, lists=LISTS)
    explain(store, now=NOW, session=session, ways=["spoken"])
    assert set(still_open(store, session)) == {closing.IN_NO_BUNDLE}
    bundle(store, tmp_path / "stick")
    assert still_open(store, session) == {}


def test_a_session_is_in_a_bundle_until_something_more_is_written_about_it(
    store: Store, session: str, tmp_path: Path
) -> None:
    states = RecordStates(store)
    other = add_session(store, now=NOW, title="Other", date="2026-12-01").id
    assert states.state_of(session) == SAVED
    bundle(store, tmp_path / "stick")
    assert (states.state_of(session), states.state_of(other), states.in_no_bundle) == (BUNDLED, BUNDLED, 0)
    hear(store, now=NOW, session=session, typed="One more")
    assert (states.state_of(session), states.state_of(other), states.in_no_bundle) == (SAVED, BUNDLED, 1)
    edit_session(store, now=NOW, session=other, place="The hall")
    assert states.state_of(other) == SAVED
    bundle(store, tmp_path / "second stick")
    assert (states.state_of(session), states.state_of(other)) == (BUNDLED, BUNDLED)


def test_readiness_is_computed_from_the_records_and_the_machine(store: Store, session: str) -> None:
    found = looked_at(store, session)
    assert {code for code, check in found.items() if check.level == READY} == {
        *(readiness.PLAN, readiness.QUESTIONS, readiness.WORDING, readiness.CLOCK, readiness.SPACE),
        readiness.KEYS,
    }
    assert (found[readiness.BACKUP].level, found[readiness.BACKUP].number) == (LOOK, -1)
    back_up(store, now=NOW - timedelta(days=8))
    assert (looked_at(store, session)[readiness.BACKUP].level, looked_at(store, session)[readiness.BACKUP].number) == (
        LOOK,
        8,
    )
    back_up(store, now=NOW)
    assert looked_at(store, session)[readiness.BACKUP].level == READY


def test_a_plan_without_influence_is_not_ready_and_says_what_to_do(store: Store) -> None:
    session = add_session(store, now=NOW, title="Bus routes", date="2026-11-21").id
    plan = looked_at(store, session)[readiness.PLAN]
    assert (plan.level, plan.step) == (NOT_READY, "plan")
    assert "What people can influence" in plan.words
    assert looked_at(store, session)[readiness.QUESTIONS].level == LOOK


@pytest.mark.parametrize(("free", "level"), [(2**20, NOT_READY), (2**30, LOOK), (2**34, READY)])
def test_little_room_on_the_disk_is_seen(store: Store, session: str, free: int, level: str) -> None:
    assert looked_at(store, session, free_bytes=free)[readiness.SPACE].level == level


def test_a_clock_before_the_last_record_or_months_after_it_is_doubted(store: Store, session: str) -> None:
    def clock(moved: timedelta) -> str:
        checks = readiness.readiness(store, now=NOW + moved, session=session, lists=LISTS)
        return next(check.level for check in checks if check.code == readiness.CLOCK)

    assert clock(timedelta(minutes=-2)) == READY
    assert clock(timedelta(days=-1)) == NOT_READY
    assert clock(timedelta(days=200)) == LOOK


def test_needs_of_people_known_are_counted_by_need(store: Store, session: str) -> None:
    for name in ("Siobhan", "Margaret"):
        person = welcome_new(store, now=NOW, session=session, name=name).person
        set_needs(store, now=NOW, person=person, needs={"hearing_loop": ""})
    needs = looked_at(store, session)[readiness.NEEDS]
    assert (needs.level, needs.number, needs.words) == (READY, 2, "Hearing loop 2")


def test_who_can_be_told_follows_consent_the_ways_chosen_and_what_is_known(store: Store, session: str) -> None:
    def arrive(name: str, answer: str = "", channels: str = "", **details: str) -> str:
        person = welcome_new(store, now=NOW, session=session, name=name).person
        edit_person(store, now=NOW, person=person, **details)
        if answer:
            how = HowAsked(channels=channels)
            record_consents(
                store, now=NOW, person=person, answers={"contact_project": answer}, purposes=LISTS.purposes, how=how
            )
        return person

    arrive("Siobhan", "given", "email, text", email="s@example.org", phone="01632 960123")
    arrive("Margaret", "given", "post", email="m@example.org")
    joan = arrive("Joan", "given", phone="01632 960124")
    arrive("Tom", "refused", email="t@example.org")
    arrive("Nobody asked", email="n@example.org")
    found = who_can_be_told(store, session=session, today=TODAY)
    assert (found.agreed, found.by_channel, found.unreachable) == (3, {"email": 1, "phone": 1, "text": 1}, 1)
    assert (found.refused, found.not_asked) == (1, 1)
    withdraw(store, now=NOW, person=joan, purposes=LISTS.purposes)
    found = who_can_be_told(store, session=session, today=TODAY)
    assert (found.agreed, found.refused, found.by_channel) == (2, 2, {"email": 1, "text": 1})
