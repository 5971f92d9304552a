"""What a session is, which states may follow which, and how its day and hours are read."""

from __future__ import annotations

import pytest

from engage_desktop.domain.sessions import (
    CLOSED,
    INVOLVEMENT_TYPES,
    OPEN,
    PLANNING,
    Session,
    SessionIncomplete,
    SessionNotOpen,
    StateNotPossible,
    next_state,
    plain_date,
    plain_time,
)


@pytest.mark.parametrize(
    ("now", "wanted", "reason"), [(PLANNING, OPEN, ""), (OPEN, CLOSED, ""), (CLOSED, OPEN, "One chart was left out")]
)
def test_a_session_goes_from_planning_to_open_to_closed_and_back_with_a_reason(
    now: str, wanted: str, reason: str
) -> None:
    assert next_state(now, wanted, reason) == wanted


@pytest.mark.parametrize(
    ("now", "wanted", "reason"),
    [(PLANNING, CLOSED, ""), (OPEN, OPEN, ""), (CLOSED, CLOSED, "why"), (CLOSED, OPEN, ""), (CLOSED, OPEN, "  ")],
)
def test_no_other_change_is_possible(now: str, wanted: str, reason: str) -> None:
    with pytest.raises(StateNotPossible, match=r"[Nn]othing was changed|reason"):
        next_state(now, wanted, reason)


@pytest.mark.parametrize("state", [PLANNING, CLOSED])
def test_only_an_open_session_takes_records(state: str) -> None:
    with pytest.raises(SessionNotOpen, match="nothing was recorded"):
        Session("1", state=state).require_open()
    Session("1", state=OPEN).require_open()


def test_a_session_opens_only_with_an_influence_statement_and_a_type() -> None:
    with pytest.raises(SessionIncomplete) as refused:
        Session("1", involvement_type="inform", influence=" ").require_ready_to_open()
    assert refused.value.field == "influence"
    with pytest.raises(SessionIncomplete) as refused:
        Session("1", influence="Your views decide.", involvement_type="chat").require_ready_to_open()
    assert refused.value.field == "involvement_type"
    for kind in INVOLVEMENT_TYPES:
        Session("1", influence="Your views decide.", involvement_type=kind).require_ready_to_open()


def test_days_and_hours_are_read_in_plain_words() -> None:
    assert plain_date("2026-11-21") == "21 November 2026"
    assert plain_date("some day") == "some day"
    assert [plain_time(clock) for clock in ("00:00", "09:05", "12:00", "14:00", "23:59", "")] == [
        *("12am", "9:05am", "12pm", "2pm", "11:59pm", ""),
    ]
