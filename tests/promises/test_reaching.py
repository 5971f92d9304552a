"""Whom a plan means to reach: groups, barriers, contacts, overlaps. Each promise as its "Verify" says."""

from __future__ import annotations

from typing import Any

import pytest

from engage_desktop.domain.sessions import Session
from engage_desktop.operations import attendance, honesty, outreach, overlaps, people, planning, reach
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.operations.sessions import edit_session
from engage_desktop.store.store import Store
from tests.promises.plans import TODAY, codes, planned, share, summary_of, warned
from tests.workspaces import LISTS, NOW, open_whole


@pytest.mark.parametrize(("typed", "printed"), [("", "not given"), ("The buses were on strike.", "The buses were on")])
def test_promise_000_5_nine_of_two_hundred_came_and_the_summary_says_so_with_the_reason(
    store: Store, tmp_path: Any, typed: str, printed: str
) -> None:
    session = planned(store, expected=200)
    open_whole(store, now=NOW, session=session.id)
    for number in range(9):
        attendance.welcome_new(store, now=NOW, session=session.id, name=f"Person {number}")
    edit_session(store, now=NOW, session=session.id, shortfall=typed)
    report = reach.reach_report(store, session.id, LISTS)
    assert (report.expected, report.came, report.is_short) == (200, 9, True)
    assert report.shortfall.startswith(printed)
    words = summary_of(store, session, tmp_path)
    assert "200" in words
    assert printed in words


def test_promise_000_7_a_session_with_the_same_group_within_30_days_is_shown(store: Store) -> None:
    ours = planned(store, date="2026-12-10", place="Library")
    planning.write_reach(store, now=NOW, session=ours.id, group="Carers", method="visit")
    session = planned(store)
    assert overlaps.overlaps(store, session=session.id) == ()
    planning.write_reach(store, now=NOW, session=session.id, group="carers", method="visit")
    [found] = overlaps.overlaps(store, session=session.id)
    assert (found.session, found.same, found.days) == (ours.id, overlaps.GROUP, 19)
    assert "10 December 2026" in warned(store, session, "overlap").sentence
    before_fixing = overlaps.near(store, day="2026-12-20", place="Library", groups=[])
    assert [(each.session, each.same) for each in before_fixing] == [(ours.id, overlaps.PLACE)]
    assert overlaps.near(store, day="2027-01-20", place="Library", groups=["Carers"]) == ()


def test_promise_000_7_a_partners_session_told_by_its_library_is_shown_too(store: Store) -> None:
    share(store, sort="session", title="Carers' morning", group="Young people; Carers", on="2026-11-25")
    session = planned(store)
    planning.write_reach(store, now=NOW, session=session.id, group="Carers", method="visit")
    [found] = overlaps.overlaps(store, session=session.id)
    assert (found.source, found.session) == ("Healthwatch Riverside", "")
    assert "by Healthwatch Riverside" in found.sentence


def test_promise_001_9_a_group_of_the_baseline_with_nobody_is_not_reached_and_never_blank(
    store: Store, session: Session
) -> None:
    planning.write_reach(store, now=NOW, session=session.id, group="Carers", share=120, method="visit")
    planning.write_reach(store, now=NOW, session=session.id, group="Deaf people", share=20, method="visit")
    assert {line.state for line in reach.reach_report(store, session.id, LISTS).groups} == {reach.NOT_YET}
    open_whole(store, now=NOW, session=session.id)
    for number in range(3):
        attendance.welcome_new(store, now=NOW, session=session.id, name=f"Person {number}", group="carers")
    for number in range(37):
        attendance.welcome_new(store, now=NOW, session=session.id, name=f"Other {number}")
    groups = {line.group: line for line in reach.reach_report(store, session.id, LISTS).groups}
    carers, deaf = groups["Carers"], groups["Deaf people"]
    assert (deaf.came, deaf.state, deaf.has_gap) == (0, reach.NOT_REACHED, True)
    assert (carers.came, carers.base, carers.state) == (3, 40, reach.REACHED)
    assert carers.low is not None
    assert carers.high is not None
    assert carers.low < 75 < carers.high
    outreach.log_outreach(store, now=NOW, group="Deaf people", method="phone", outcome="no_answer", session=session.id)
    assert [contact.outcome for contact in store.plans.outreach(session.id)] == ["no_answer"]
    tried = {line.group: set(line.tried) for line in reach.reach_report(store, session.id, LISTS).groups}
    assert tried["Deaf people"] == {"phone", "visit"}


def test_promise_002_8_a_refusal_is_logged_with_the_groups_reason(store: Store, session: Session) -> None:
    with pytest.raises(SessionNotPossible) as refused:
        outreach.log_outreach(store, now=NOW, group="Travellers", method="visit", outcome="refused")
    assert refused.value.field == "note"
    outreach.log_outreach(
        store, now=NOW, group="Travellers", method="visit", outcome="refused", session=session.id,
        note="They were asked three times this year and never heard back.",
    )  # fmt: skip
    [said_no] = outreach.relationship(store, "travellers").refused
    assert said_no.note.startswith("They were asked three times")
    [mark] = honesty.marks(store, session.id, "How we get to hard-to-reach groups")
    assert (mark.words, "seldom heard" in mark.why) == ("hard-to-reach", True)


def test_promise_002_22_a_group_missed_before_with_one_method_gets_an_untried_one_suggested(store: Store) -> None:
    first = planned(store, date="2026-09-01")
    planning.write_reach(store, now=NOW, session=first.id, group="Deaf people", method="public_meeting", hoped=5)
    open_whole(store, now=NOW, session=first.id)
    attendance.welcome_new(store, now=NOW, session=first.id, name="Somebody else")
    session = planned(store)
    planning.write_reach(store, now=NOW, session=session.id, group="Deaf people", method="public_meeting")
    line = warned(store, session, "one_method")
    assert line.promise == "002.22"
    untried = LISTS.named("methods", "visit")
    assert f"Not tried yet: “{untried}”" in line.sentence
    planning.write_reach(store, now=NOW, session=session.id, group="Deaf people", method="visit")
    assert "one_method" not in codes(store, session)


def test_promise_002_24_a_barrier_left_unsolved_prints_in_the_limits(store: Store, tmp_path: Any) -> None:
    session = planned(store)
    planning.write_barrier(
        store, now=NOW, session=session.id, group="Wheelchair users", barrier="The lift is broken", owner="Amina"
    )
    solved = planning.write_barrier(store, now=NOW, session=session.id, barrier="No parking", solution="Next door")
    planning.write_barrier(store, now=NOW, session=session.id, row=solved, done_on="2026-11-20")
    open_whole(store, now=NOW, session=session.id)
    words = summary_of(store, session, tmp_path)
    assert "The lift is broken" in words
    assert "No parking" not in words


def test_promise_003_4_a_group_shows_dates_and_promises_and_no_names_without_consent(
    store: Store, session: Session
) -> None:
    people.add_person(store, now=NOW, name="Bridget Ward", group="Travellers")
    outreach.log_outreach(
        store, now=NOW, group="Travellers", method="visit", outcome="agreed", on="2026-10-03", session=session.id,
        promised="We come back in the spring with what was decided.", note="Bridget Ward made us tea.",
    )  # fmt: skip
    made = outreach.log_outreach(
        store, now=NOW, group="travellers", outcome="asked", on="2026-11-02", promised="A map of the stops."
    )
    outreach.change_contact(store, now=NOW, contact=made, did="Sent on 9 November.")
    held = outreach.relationship(store, "Travellers", today=TODAY.isoformat())
    assert [contact.on for contact in held.contacts] == ["2026-10-03", "2026-11-02"]
    assert [contact.promised for contact in held.open_promises] == ["We come back in the spring with what was decided."]
    assert held.contacts[1].did == "Sent on 9 November."
    assert held.contacts[0].note == f"{outreach.NAME_LEFT_OUT} made us tea."
    assert outreach.groups_known(store) == ("Travellers",)
