"""The gate of a session: what blocks it and what needs a reason. Each promise as its "Verify" says."""

from __future__ import annotations

from typing import Any

import pytest

from engage_desktop.domain.sessions import OPEN, OpenNeedsReason, Session, SessionIncomplete
from engage_desktop.operations import chooser, decisions, planning, questions
from engage_desktop.operations.opening import waived
from engage_desktop.operations.opening_warnings import is_late
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.operations.sessions import edit_session, open_session
from engage_desktop.store.store import Store
from tests.promises.plans import codes, gate, planned, summary_of, warned
from tests.workspaces import LISTS, NOW, REASON


def test_promise_000_1_a_decision_before_the_session_warns_with_both_dates_and_the_reason_prints(
    store: Store, tmp_path: Any
) -> None:
    session = planned(store, decision_on="2026-11-20")
    line = warned(store, session, "decision_before")
    assert "20 November 2026" in line.sentence
    assert "21 November 2026" in line.sentence
    with pytest.raises(OpenNeedsReason) as refused:
        open_session(store, now=NOW, session=session.id, lists=LISTS)
    assert (refused.value.code, line.sentence in refused.value.warnings) == ("OPEN-REASON", True)
    assert store.sessions.states(session.id) == []
    open_session(store, now=NOW, session=session.id, lists=LISTS, reason="The board has put it off by word of mouth.")
    [kept] = [each for each in waived(store, session.id) if each.code == "decision_before"]
    assert (kept.sentence, kept.reason) == (line.sentence, "The board has put it off by word of mouth.")
    assert "The board has put it off by word of mouth" in summary_of(store, session, tmp_path)


def test_promise_000_1_a_closed_window_and_one_method_for_a_group_with_a_barrier_warn(store: Store) -> None:
    session = planned(store, opens_on="2026-11-01", closes_on="2026-11-14")
    assert "14 November 2026" in warned(store, session, "window_closed").sentence
    planning.write_reach(store, now=NOW, session=session.id, group="Deaf people", method="public_meeting")
    assert "one_method" not in codes(store, session)
    barrier = planning.write_barrier(store, now=NOW, session=session.id, group="deaf people", barrier="No interpreter")
    line = warned(store, session, "one_method")
    assert (line.promise, "Public meeting" in line.sentence, "Deaf people" in line.sentence) == ("000.1", True, True)
    planning.write_barrier(store, now=NOW, session=session.id, row=barrier, done_on="2026-11-20")
    assert "one_method" not in codes(store, session)
    planning.write_barrier(store, now=NOW, session=session.id, row=barrier, done_on="")
    planning.write_reach(store, now=NOW, session=session.id, group="Deaf people", method="visit")
    assert "one_method" not in codes(store, session)


def test_promise_000_1_each_warning_may_have_a_reason_of_its_own(store: Store) -> None:
    session = planned(store, decision_on="2026-11-20")
    reasons = {line.code: f"Because of {line.code}" for line in gate(store, session).warnings}
    assert open_session(store, now=NOW, session=session.id, lists=LISTS, reasons=reasons).state == OPEN
    assert {each.code: each.reason for each in waived(store, session.id)} == reasons


def test_promise_000_5_effort_without_a_group_is_refused_at_opening(store: Store) -> None:
    session = planned(store, effort_minutes=600, expected=200)
    with pytest.raises(SessionIncomplete) as refused:
        open_session(store, now=NOW, session=session.id, lists=LISTS, reason=REASON)
    assert refused.value.field == "reach"
    planning.write_reach(store, now=NOW, session=session.id, group="Carers", hoped=20, method="visit")
    assert open_session(store, now=NOW, session=session.id, lists=LISTS, reason=REASON).state == OPEN


def test_promise_000_13_co_production_without_a_deciding_partner_is_blocked_and_says_what_is_missing(
    store: Store,
) -> None:
    session = planned(store, involvement_type="co_production")
    planning.write_partner(store, now=NOW, session=session.id, name="The library", role="hosts")
    with pytest.raises(SessionIncomplete, match="no partner shares in the decision") as refused:
        open_session(store, now=NOW, session=session.id, lists=LISTS, reason=REASON)
    assert refused.value.field == "partners"
    planning.write_partner(store, now=NOW, session=session.id, name="Riverside Residents", role="decides")
    assert open_session(store, now=NOW, session=session.id, lists=LISTS, reason=REASON).state == OPEN
    decided = decisions.record_decision(
        store, now=NOW, session=session.id, text="The 53 runs late", decided_by="Residents and the trust",
        decided_with="partners", how="By vote", in_room="9 residents, 3 staff", interests="none", on="2026-11-21",
    )  # fmt: skip
    assert decided is not None
    assert [each.decided_by for each in store.answers.decisions(session.id)] == ["Residents and the trust"]


def test_promise_001_3_without_a_decision_it_cannot_open_and_a_decision_made_already_warns(store: Store) -> None:
    session = planned(store, decision="")
    with pytest.raises(SessionIncomplete) as refused:
        open_session(store, now=NOW, session=session.id, lists=LISTS, reason=REASON)
    assert refused.value.field == "decision"
    decisions.record_decision(
        store, now=NOW, session=None, text="Which bus routes run in the evening.", decided_by="The board",
        decided_with="board", how="", in_room="", interests="none", on="2026-10-01",
    )  # fmt: skip
    edit_session(store, now=NOW, session=session.id, decision="Which bus routes run in the evening.")
    assert "1 October 2026" in warned(store, session, "decision_made").sentence
    edit_session(store, now=NOW, session=session.id, decision_on="2026-11-01")
    assert "1 November 2026" in warned(store, session, "decision_past").sentence


def test_promise_002_16_a_contract_awarded_is_flagged_as_a_late_start_and_prints(store: Store, tmp_path: Any) -> None:
    session = planned(store, project_stage="contract")
    assert is_late(LISTS, session)
    assert "Contract awarded" in warned(store, session, "late_start").sentence
    assert "Contract awarded" in summary_of(store, session, tmp_path)
    early = planned(store, project_stage="idea")
    assert not is_late(LISTS, early)
    assert "late_start" not in codes(store, early)


def test_promise_002_26_without_a_day_for_feedback_it_cannot_open(store: Store) -> None:
    session = planned(store, feedback_by="")
    with pytest.raises(SessionIncomplete) as refused:
        open_session(store, now=NOW, session=session.id, lists=LISTS, reason=REASON)
    assert refused.value.field == "feedback_by"


def test_promise_004_8_a_consultation_without_options_is_blocked(store: Store) -> None:
    session = planned(store, involvement_type="consultation")
    with pytest.raises(SessionIncomplete, match="no options or plans") as refused:
        open_session(store, now=NOW, session=session.id, lists=LISTS, reason=REASON)
    assert refused.value.field == "options"
    first = planning.write_option(store, now=NOW, session=session.id, text="Run the 53 until nine")
    planning.write_option(store, now=NOW, session=session.id, text="Leave it")
    planning.move(store, now=NOW, kind="option", row=first, by=1)
    assert [option.text for option in store.plans.options(session.id)] == ["Leave it", "Run the 53 until nine"]
    assert open_session(store, now=NOW, session=session.id, lists=LISTS, reason=REASON).state == OPEN


def test_promise_004_12_the_board_decides_alone_and_co_production_is_picked_so_the_mismatch_is_shown(
    store: Store,
) -> None:
    session = planned(store, who_decides="board_alone", involvement_type="co_production")
    assert chooser.suggest(LISTS, "board_alone") == "engagement"
    found = chooser.mismatch(LISTS, session)
    assert found is not None
    assert (found.suggested, found.chosen) == ("engagement", "co_production")
    assert warned(store, session, "mismatch").sentence == found.sentence
    assert "Co-production" in found.sentence
    kept = store.sessions.get(session.id)
    assert (kept.who_decides, kept.involvement_type) == ("board_alone", "co_production")
    fits = edit_session(store, now=NOW, session=session.id, involvement_type="engagement")
    assert chooser.mismatch(LISTS, fits) is None


def test_promise_004_21_a_question_without_a_gap_is_marked(store: Store) -> None:
    session = planned(store, "What is hard?")
    [question] = store.sessions.questions(session.id)
    line = warned(store, session, "no_gap")
    assert (line.row, line.promise) == (question.id, "004.21")
    gap = planning.write_gap(store, now=NOW, session=session.id, text="Why people miss the last bus", known="They do.")
    questions.say_of_question(store, now=NOW, session=session.id, question=question.id, gap=gap)
    assert "no_gap" not in codes(store, session)
    assert store.sessions.questions(session.id)[0].gap == gap


def test_promise_004_21_asking_again_needs_a_reason(store: Store, opened: Session) -> None:
    session = planned(store, "what makes it HARD to get here")
    [question] = store.sessions.questions(session.id)
    line = warned(store, session, "asked_before")
    assert (line.row, opened.title in line.sentence) == (question.id, True)
    questions.say_of_question(
        store, now=NOW, session=session.id, question=question.id, again="The timetable has changed since."
    )
    assert "asked_before" not in codes(store, session)


def test_promise_002_26_once_open_the_date_can_move_and_cannot_be_taken_back(store: Store, opened: Session) -> None:
    edit_session(store, now=NOW, session=opened.id, feedback_by="2027-01-15")
    with pytest.raises(SessionNotPossible) as refused:
        edit_session(store, now=NOW, session=opened.id, feedback_by="")
    assert refused.value.field == "feedback_by"
    assert store.sessions.get(opened.id).feedback_by == "2027-01-15"
