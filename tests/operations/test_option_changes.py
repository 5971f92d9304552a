"""Options of an open consultation: changed only with a reason, kept with what stood before, and said wherever they are read."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.operations import dots, planning, sessions, undo
from engage_desktop.operations.answer_prints import you_said
from engage_desktop.operations.assurance import evidence
from engage_desktop.operations.option_changes import changes_of, changes_of_option, note_of, taken_away
from engage_desktop.operations.print_request import PrintRequest
from engage_desktop.operations.responses import write_response
from engage_desktop.operations.session_parts import PlanLocked, SessionNotPossible
from engage_desktop.operations.summary import summary_document
from engage_desktop.reports.html import render_html
from engage_desktop.store.store import Store
from tests.operations.answer_story import say
from tests.reports.reading import html_words
from tests.workspaces import LISTS, NOW, REASON, RESOURCES, WHOLE_PLAN

LATER = NOW + timedelta(hours=2)
WHY = "The county cut the money for buses"


@pytest.fixture
def session(store: Store) -> str:
    """An open consultation on two options, about which somebody spoke and a table put dots."""
    held = sessions.add_session(store, now=NOW, **{**WHOLE_PLAN, "involvement_type": "consultation"}).id
    for text in ("Run the 53 until nine", "Leave it as it is"):
        planning.write_option(store, now=NOW, session=held, text=text)
    sessions.open_session(store, now=NOW, session=held, reason=REASON)
    say(store, held, "Nine is too early.", at=NOW + timedelta(minutes=5))
    first, second = (each.id for each in store.plans.options(held))
    counted = NOW + timedelta(minutes=10)
    dots.count_dots(store, now=counted, session=held, table="1", dots={first: 7, second: 2})
    return held


def options(store: Store, session: str) -> list[tuple[int, str]]:
    return [(each.position, each.text) for each in store.plans.options(session)]


def test_before_opening_options_change_freely_and_leave_no_trace(store: Store) -> None:
    held = sessions.add_session(store, now=NOW, title="Buses", date="2026-12-01").id
    first = planning.write_option(store, now=NOW, session=held, text="One")
    planning.write_option(store, now=NOW, session=held, row=first, text="Two")
    planning.take_off(store, now=NOW, kind="option", row=first)
    assert store.plans.changes(held) == []


def test_an_open_sessions_options_change_only_with_a_reason_and_a_refusal_leaves_all_as_it_was(
    store: Store, session: str
) -> None:
    before = options(store, session)
    first = store.plans.options(session)[0].id
    for act in (
        lambda: planning.write_option(store, now=LATER, session=session, row=first, text="Run the 53 until eight"),
        lambda: planning.write_option(store, now=LATER, session=session, text="A third", reason="  "),
        lambda: planning.take_off(store, now=LATER, kind="option", row=first),
    ):
        with pytest.raises(PlanLocked) as refused:
            act()
        assert refused.value.field == "reason"
    assert options(store, session) == before
    assert store.plans.changes(session) == []


def test_a_change_keeps_both_wordings_the_reason_and_who_was_asked_before(store: Store, session: str) -> None:
    first = store.plans.options(session)[0].id
    planning.write_option(store, now=LATER, session=session, row=first, text="Run the 53 until eight", reason=WHY)
    say(store, session, "Eight is no use.", at=LATER + timedelta(minutes=1))
    [change] = changes_of_option(store, session, first)
    assert (change.before, change.after, change.reason) == ("Run the 53 until nine", "Run the 53 until eight", WHY)
    assert (change.comments, change.dots) == (1, 7)
    assert note_of(store, session, first).endswith(
        f"{WHY}. Before, it read: “Run the 53 until nine”. Given before that: 1 comment and 7 dots on this option."
    )


def test_an_option_that_says_the_same_as_before_asks_for_no_reason(store: Store, session: str) -> None:
    first = store.plans.options(session)[0]
    planning.write_option(store, now=LATER, session=session, row=first.id, text=first.text)
    assert changes_of(store, session) == ()


def test_an_option_taken_away_stays_findable_and_the_others_keep_their_numbers(store: Store, session: str) -> None:
    planning.write_option(store, now=LATER, session=session, text="A taxi at night", reason="People asked for it")
    first = store.plans.options(session)[0].id
    planning.take_off(store, now=LATER, kind="option", row=first, reason=WHY)
    assert options(store, session) == [(2, "Leave it as it is"), (3, "A taxi at night")]
    [gone] = taken_away(store, session)
    assert (gone.before, gone.after, gone.dots) == ("Run the 53 until nine", "", 7)
    assert planning.write_option(store, now=LATER, session=session, text="A fourth", reason="One more came up")
    assert options(store, session)[-1] == (4, "A fourth")


def test_the_last_option_of_an_open_consultation_stays(store: Store, session: str) -> None:
    first, second = (each.id for each in store.plans.options(session))
    planning.take_off(store, now=LATER, kind="option", row=first, reason=WHY)
    with pytest.raises(SessionNotPossible, match="this is the last"):
        planning.take_off(store, now=LATER, kind="option", row=second, reason=WHY)
    assert [each.id for each in store.plans.options(session)] == [second]


def test_options_that_people_know_by_their_numbers_are_not_moved(store: Store, session: str) -> None:
    before = options(store, session)
    with pytest.raises(PlanLocked, match="by their numbers"):
        planning.move(store, now=LATER, kind="option", row=store.plans.options(session)[0].id, by=1)
    assert options(store, session) == before


def test_summary_and_answer_say_that_the_option_was_changed_and_what_it_said(store: Store, session: str) -> None:
    first, second = (each.id for each in store.plans.options(session))
    planning.write_option(store, now=LATER, session=session, row=first, text="Run the 53 until eight", reason=WHY)
    planning.write_option(store, now=LATER, session=session, text="A taxi at night", reason="People asked for it")
    planning.take_off(store, now=LATER, kind="option", row=second, reason="It would break the law")
    write_response(
        store, now=LATER, session=session, option=first, said="Run it later.", outcome="cannot", reason="No money."
    )
    request = PrintRequest(store, now=LATER, lists=LISTS, session=session)
    sheet = " ".join(html_words(render_html(you_said(request))))
    assert "The option was changed after people were asked." in sheet
    summary = " ".join(html_words(render_html(summary_document(store, session=session, lists=LISTS, now=LATER))))
    for words in (
        "An option that people give a view on",
        "Run the 53 until nine",
        "Run the 53 until eight",
        WHY,
        "Given before that: 1 comment and 7 dots on this option.",
        "7 dots when it read “Run the 53 until nine”",
        "Leave it as it is",
        "It would break the law",
    ):
        assert words in summary, words
    assert "The option was changed after people were asked." in summary


def test_assurance_counts_the_changes_among_those_of_an_open_plan(store: Store, session: str) -> None:
    first = store.plans.options(session)[0].id
    planning.write_option(store, now=LATER, session=session, row=first, text="Run it until eight", reason=WHY)
    found = {
        each.id: " ".join(one.text for one in each.evidence)
        for each in evidence.assurance(store, lists=LISTS, promises=evidence.load_promises(RESOURCES), now=LATER)
    }
    assert "1 change of an open plan, with the reason and both wordings" in found["002.2"]
    assert "changed once people were asked, with the reason: 1" in found["004.8"]


def test_undo_brings_back_the_option_and_takes_the_change_away(store: Store, session: str) -> None:
    before = options(store, session)
    first = store.plans.options(session)[0].id
    planning.take_off(store, now=LATER, kind="option", row=first, reason=WHY)
    undo.undo(store, now=LATER, done=store.last_act)
    assert options(store, session) == before
    assert changes_of(store, session) == ()


def test_a_reopened_session_asks_for_a_reason_too(store: Store, session: str) -> None:
    sessions.close_session(store, now=LATER, session=session)
    first = store.plans.options(session)[0].id
    with pytest.raises(SessionNotPossible, match="closed"):
        planning.take_off(store, now=LATER, kind="option", row=first, reason=WHY)
    sessions.open_session(store, now=LATER, session=session, reason="One more table")
    with pytest.raises(PlanLocked):
        planning.take_off(store, now=LATER, kind="option", row=first)


def test_another_decision_than_people_were_told_needs_a_reason_and_prints(store: Store, session: str) -> None:
    before = store.sessions.get(session)
    for part, value in (("decision", "Another one"), ("decided_by", "The county"), ("decision_on", "2027-06-01")):
        with pytest.raises(PlanLocked) as refused:
            sessions.edit_session(store, now=LATER, session=session, **{part: value})
        assert refused.value.field == part
    assert store.sessions.get(session) == before
    sessions.edit_session(store, now=LATER, session=session, reason=WHY, decision_on="2027-06-01")
    summary = " ".join(html_words(render_html(summary_document(store, session=session, lists=LISTS, now=LATER))))
    assert "When the decision is made" in summary
    assert "1 June 2027" in summary
    assert WHY in summary


def test_what_nobody_was_told_yet_is_filled_in_without_a_reason(store: Store, session: str) -> None:
    with store.act(now=NOW) as act:
        act.set("session.set", session, decided_by="")
    sessions.edit_session(store, now=LATER, session=session, decided_by="The county")
    assert store.plans.changes(session) == []


def test_a_copy_counts_the_options_anew_and_takes_no_trace_along(store: Store, session: str) -> None:
    planning.take_off(store, now=LATER, kind="option", row=store.plans.options(session)[0].id, reason=WHY)
    copy = sessions.copy_session(store, now=LATER, session=session, date="2027-01-10").id
    assert options(store, copy) == [(1, "Leave it as it is")]
    assert store.plans.changes(copy) == []
