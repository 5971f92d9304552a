"""Planning, copying, opening, closing and reopening sessions, and their questions, against a real store."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED, OPEN, PLANNING, SessionIncomplete, StateNotPossible
from engage_desktop.operations.attendance import welcome_new
from engage_desktop.operations.comments import HowSaid, hear
from engage_desktop.operations.questions import add_question, move_question, remove_question, reword_question
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.operations.sessions import (
    add_session,
    close_session,
    copy_session,
    edit_session,
    find_session,
    open_session,
    remove_session,
)
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.workspaces import NOW, open_whole

PLAN = {
    "title": "Bus routes",
    "date": "2026-11-21",
    "place": "St Luke's Hall",
    "involvement_type": "consultation",
    "influence": "Your views decide which route we ask for.",
}


def questions(store: Store, session: str) -> list[str]:
    return [question.text for question in store.sessions.questions(session)]


def test_a_session_is_planned_and_stays_as_it_was_typed(store: Store) -> None:
    session = add_session(store, now=NOW, questions=["What works?", "What does not?"], **PLAN)
    assert store.sessions.get(session.id) == session
    assert (session.title, session.place, session.state) == ("Bus routes", "St Luke's Hall", PLANNING)
    assert questions(store, session.id) == ["What works?", "What does not?"]


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ({"title": "  ", "date": "2026-11-21"}, "title"),
        ({"title": "Bus routes"}, "date"),
        ({"title": "Bus routes", "date": "21/11/2026"}, "date"),
        ({"title": "Bus routes", "date": "20261121"}, "date"),
        ({"title": "Bus routes", "date": "2026-W47-6"}, "date"),
        ({"title": "Bus routes", "date": "2026-02-30"}, "date"),
        ({"title": "Bus routes", "date": "2026-11-21", "ends": "1400"}, "ends"),
        ({"title": "Bus routes", "date": "2026-11-21", "ends": "14:00+01:00"}, "ends"),
        ({"title": "Bus routes", "date": "2026-11-21", "starts": "two"}, "starts"),
        ({"title": "Bus routes", "date": "2026-11-21", "involvement_type": "chat"}, "involvement_type"),
    ],
)
def test_a_session_that_lacks_what_it_needs_is_refused_and_nothing_is_recorded(
    store: Store, parts: dict[str, str], field: str
) -> None:
    with pytest.raises(SessionNotPossible) as refused:
        add_session(store, now=NOW, **parts)
    assert refused.value.field == field
    assert (store.sessions.count(), store.last_seq) == (0, 1)


def test_a_copy_takes_the_plan_and_no_person_comment_or_promise(store: Store) -> None:
    first = add_session(store, now=NOW, questions=["What works?"], feedback_by="2026-12-19", contact="Amina", **PLAN)
    open_whole(store, now=NOW, session=first.id)
    welcome_new(store, now=NOW, session=first.id, name="Siobhan Doyle")
    hear(store, now=NOW, session=first.id, typed="@1 Two buses.")
    copy = copy_session(store, now=NOW, session=first.id, date="2026-12-05")
    assert (copy.title, copy.influence, copy.copied_from) == (first.title, first.influence, first.id)
    assert (copy.date, copy.feedback_by, copy.next_steps, copy.state) == ("2026-12-05", "", "", PLANNING)
    assert questions(store, copy.id) == ["What works?"]
    assert store.attendance.arrivals(copy.id) == []
    assert store.comments.count(copy.id) == 0


def test_a_session_without_influence_or_type_does_not_open(store: Store) -> None:
    session = add_session(store, now=NOW, title="Bus routes", date="2026-11-21")
    with pytest.raises(SessionIncomplete) as refused:
        open_session(store, now=NOW, session=session.id)
    assert refused.value.field == "influence"
    edit_session(store, now=NOW, session=session.id, influence="Your views decide.")
    with pytest.raises(SessionIncomplete) as refused:
        open_session(store, now=NOW, session=session.id)
    assert refused.value.field == "involvement_type"
    assert store.sessions.states(session.id) == []


def test_closed_session_refuses_and_records_nothing_until_it_is_reopened_with_a_reason(store: Store) -> None:
    session = add_session(store, now=NOW, **PLAN).id
    open_whole(store, now=NOW, session=session)
    assert close_session(store, now=NOW, session=session).state == CLOSED
    seq = store.last_seq
    with pytest.raises(Refusal, match="closed"):
        hear(store, now=NOW, session=session, typed="Too late")
    with pytest.raises(SessionNotPossible, match="closed"):
        edit_session(store, now=NOW, session=session, influence="Something else")
    with pytest.raises(StateNotPossible) as refused:
        open_session(store, now=NOW, session=session, reason=" ")
    assert refused.value.field == "reason"
    assert store.last_seq == seq
    assert open_session(store, now=NOW, session=session, reason="One flip chart was left out").state == OPEN
    assert [state.reason for state in store.sessions.states(session)][-1] == "One flip chart was left out"


@pytest.mark.parametrize("part", ["next_steps", "notes_how", "feedback_how", "went_well"])
def test_what_the_close_page_asks_for_may_still_be_written_after_closing(store: Store, part: str) -> None:
    session = add_session(store, now=NOW, **PLAN).id
    open_whole(store, now=NOW, session=session)
    close_session(store, now=NOW, session=session)
    assert (
        getattr(edit_session(store, now=NOW, session=session, **{part: "Two note-takers"}), part) == "Two note-takers"
    )


def test_a_session_cannot_be_closed_before_it_was_open_nor_closed_twice(store: Store) -> None:
    session = add_session(store, now=NOW, **PLAN).id
    with pytest.raises(StateNotPossible, match="never opened"):
        close_session(store, now=NOW, session=session)
    open_whole(store, now=NOW, session=session)
    close_session(store, now=NOW, session=session)
    with pytest.raises(StateNotPossible, match="already"):
        close_session(store, now=NOW, session=session)


def test_undo_opens_a_closed_session_again(store: Store) -> None:
    session = add_session(store, now=NOW, **PLAN).id
    open_whole(store, now=NOW, session=session)
    close_session(store, now=NOW, session=session)
    undo(store, now=NOW, done=store.last_act)
    assert store.sessions.get(session).state == OPEN


def test_a_session_that_was_opened_is_not_removed_and_one_that_was_not_comes_back_by_undo(store: Store) -> None:
    session = add_session(store, now=NOW, **PLAN).id
    remove_session(store, now=NOW, session=session)
    assert store.sessions.all() == []
    undo(store, now=NOW, done=store.last_act)
    assert [held.id for held in store.sessions.all()] == [session]
    open_whole(store, now=NOW, session=session)
    with pytest.raises(SessionNotPossible, match="stays"):
        remove_session(store, now=NOW, session=session)


def test_a_session_is_found_by_the_beginning_of_its_id(store: Store) -> None:
    first = add_session(store, now=NOW, **PLAN)
    second = add_session(store, now=NOW + timedelta(days=400), **PLAN)
    assert find_session(store, second.id[:9]) == second
    assert find_session(store, first.id) == first
    with pytest.raises(Refusal, match="No session"):
        find_session(store, "ffff")


def test_questions_are_added_reworded_and_moved_and_comments_stay_under_theirs(store: Store) -> None:
    session = add_session(store, now=NOW, **PLAN).id
    first = add_question(store, now=NOW, session=session, text="What works?")
    second = add_question(store, now=NOW, session=session, text="What does not?")
    open_whole(store, now=NOW, session=session)
    hear(store, now=NOW, session=session, typed="The bus", how=HowSaid(question=first.id))
    move_question(store, now=NOW, session=session, question=first.id, by=1)
    assert questions(store, session) == ["What does not?", "What works?"]
    move_question(store, now=NOW, session=session, question=first.id, by=5)
    reword_question(store, now=NOW, session=session, question=first.id, text="What works well?")
    assert [(held.id, held.position) for held in store.sessions.questions(session)] == [(second.id, 1), (first.id, 2)]
    assert store.comments.count_by_question(session) == {first.id: 1}


def test_a_question_that_people_answered_stays(store: Store) -> None:
    session = add_session(store, now=NOW, **PLAN).id
    first = add_question(store, now=NOW, session=session, text="What works?")
    second = add_question(store, now=NOW, session=session, text="What does not?")
    open_whole(store, now=NOW, session=session)
    hear(store, now=NOW, session=session, typed="The bus", how=HowSaid(question=second.id))
    with pytest.raises(SessionNotPossible, match="answered"):
        remove_question(store, now=NOW, session=session, question=second.id)
    remove_question(store, now=NOW, session=session, question=first.id)
    assert [(held.text, held.position) for held in store.sessions.questions(session)] == [("What does not?", 1)]
    undo(store, now=NOW, done=store.last_act)
    assert questions(store, session) == ["What works?", "What does not?"]


def test_questions_of_a_closed_session_are_kept(store: Store) -> None:
    session = add_session(store, now=NOW, questions=["What works?"], **PLAN).id
    open_whole(store, now=NOW, session=session)
    close_session(store, now=NOW, session=session)
    with pytest.raises(SessionNotPossible, match="closed"):
        add_question(store, now=NOW, session=session, text="And what else?")
    with pytest.raises(SessionNotPossible):
        add_question(store, now=NOW, session=session, text="")
    assert questions(store, session) == ["What works?"]
