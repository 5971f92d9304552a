"""What is due and what is overdue, computed from the records; what was kept drops out by itself."""

from __future__ import annotations

import pytest

from engage_desktop.operations import planning, sessions
from engage_desktop.operations.copies import note_copy
from engage_desktop.operations.decisions import record_decision
from engage_desktop.operations.due import due_items, overdue, timeline
from engage_desktop.operations.responses import tell_back, write_response
from engage_desktop.store.store import Store
from tests.operations.answer_story import open_session, say
from tests.workspaces import NOW


@pytest.fixture
def session(store: Store) -> str:
    return open_session(store, feedback_by="2026-12-19", report_by="2026-12-05", decision_on="2026-12-10").id


def codes(store: Store, today: str) -> list[tuple[str, bool]]:
    return [(due.code, due.is_overdue) for due in due_items(store, today, ahead_days=None)]


def test_a_day_is_due_on_itself_and_overdue_on_the_next(store: Store, session: str) -> None:
    assert codes(store, "2026-12-05") == [("report", False), ("decision", False), ("feedback", False)]
    assert codes(store, "2026-12-06")[0] == ("report", True)
    assert [due.days for due in timeline(store, session, "2026-12-05")] == [0, 5, 14]


def test_only_what_comes_soon_is_listed_unless_all_is_asked_for(store: Store, session: str) -> None:
    assert due_items(store, "2026-11-20") == ()
    assert [due.code for due in due_items(store, "2026-11-20", ahead_days=20)] == ["report", "decision"]
    assert overdue(store, "2026-12-05") == ()


def test_telling_deciding_and_handing_out_the_summary_keep_their_days(store: Store, session: str) -> None:
    response = write_response(store, now=NOW, cites=[say(store, session, "Late.")], said="Late.", owner="Amina")
    assert [(due.code, due.response, due.what, due.owner) for due in overdue(store, "2026-12-20")][-1] == (
        *("response", response.id, "Late.", "Amina"),
    )
    note_copy(store, now=NOW, session=session, what="summary", act="printed", data=b"pdf")
    record_decision(store, now=NOW, text="Later.", decided_by="Board", decided_with="board", session=session)
    tell_back(store, now=NOW, response=response.id, way="poster")
    assert due_items(store, "2026-12-20", ahead_days=None) == ()


def test_a_response_over_several_sessions_keeps_the_feedback_of_each_whose_words_it_rests_on(
    store: Store, session: str
) -> None:
    other = open_session(store, title="Other", feedback_by="2026-12-18", decision_on="").id
    third = open_session(store, title="Third", feedback_by="2026-12-17", decision_on="").id
    said = [say(store, session, "Late."), say(store, other, "Late here.")]
    response = write_response(store, now=NOW, cites=said, said="Late.")
    assert response.session is None
    tell_back(store, now=NOW, response=response.id, way="meeting")
    waiting = [due.session for due in due_items(store, "2026-12-20", ahead_days=None) if due.code == "feedback"]
    assert waiting == [third]


def test_a_barrier_is_due_on_the_day_of_its_session_until_it_is_solved_or_the_session_is_closed(
    store: Store, session: str
) -> None:
    barrier = planning.write_barrier(
        store, now=NOW, session=session, group="Deaf people", barrier="No interpreter yet", owner="Ben"
    )
    found = [due for due in due_items(store, "2026-11-20") if due.code == "barrier"]
    assert [(due.what, due.on, due.owner) for due in found] == [("No interpreter yet", "2026-11-21", "Ben")]
    planning.write_barrier(store, now=NOW, session=session, row=barrier, done_on="2026-11-20")
    assert due_items(store, "2026-11-20") == ()
    planning.write_barrier(store, now=NOW, session=session, row=barrier, done_on="")
    sessions.close_session(store, now=NOW, session=session)
    assert [due.code for due in due_items(store, "2026-11-22")] == ["report"]


def test_a_removed_session_promises_nothing(store: Store) -> None:
    planned = sessions.add_session(store, now=NOW, title="Not held", date="2026-11-25", feedback_by="2026-12-01")
    assert [due.code for due in overdue(store, "2026-12-02")] == ["feedback"]
    sessions.remove_session(store, now=NOW, session=planned.id)
    assert overdue(store, "2026-12-02") == ()
