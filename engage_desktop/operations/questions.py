"""What a person can do with the questions of a session: add, reword, move, remove. Comments stay under their question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import CLOSED, INFORM, Question
from engage_desktop.domain.texts import clean
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.store.store import Store

ASKED_AGAIN = "Asked again to see what has changed."
"""The reason for asking again where nobody gives another."""


def add_question(store: Store, /, *, now: datetime, session: str, text: str, **about: object) -> Question:
    """Add a question at the end. Raises SessionNotPossible without words, or where the session is closed.

    about: gap (the gap it is to fill), follows (the earlier question it asks again), again (why it is asked although people
    were asked before), measured (1 where its answers are compared later on).
    """
    _require_plan(store, session)
    words, known = _worded(text), _checked(about)
    held = store.sessions.questions(session)
    question = ids.new_fact(now)
    with store.act(now=now) as act:
        act.set("question.set", question, session=session, position=len(held) + 1, text=words, removed=0, **known)
    return _found(store, session, question)


def say_of_question(store: Store, /, *, now: datetime, session: str, question: str, **about: object) -> None:
    """Change what a plan says of a question: gap, follows, again or measured, as in add_question."""
    _require_plan(store, session)
    _found(store, session, question)
    if known := _checked(about):
        with store.act(now=now) as act:
            act.set("question.set", question, **known)


def mark_question(store: Store, *, now: datetime, session: str, question: str, again: bool) -> None:
    """Mark a question to be asked again later, or take the mark off. What people were asked stays as it was.

    So it can be done in a closed session too: it is only after a session that one knows what is worth asking twice.
    """
    if bool(_found(store, session, question).measured) != again:
        with store.act(now=now) as act:
            act.set("question.set", question, measured=int(again))


def chosen_again(store: Store, session: str, questions: Sequence[str] = ()) -> list[Question]:
    """Return the questions of a session to ask again: those named, else those marked. Raises SessionNotPossible, NothingHere."""
    chosen = [_found(store, session, question) for question in questions]
    chosen = chosen or [held for held in store.sessions.questions(session) if held.measured]
    if not chosen:
        raise SessionNotPossible(
            "No question of that session is chosen or marked to be asked again, so nothing was planned. "
            "Choose at least one.",
            field="questions",
        )
    return sorted(chosen, key=lambda held: held.position)


def questions_asked(store: Store, session: str) -> list[Question]:
    """Return the questions that people are asked: none where they are only told."""
    held = store.sessions.get(session)
    return [] if held.involvement_type == INFORM else store.sessions.questions(session)


def reword_question(store: Store, /, *, now: datetime, session: str, question: str, text: str, **about: object) -> None:
    """Give a question other words; its comments stay under it. about: as in add_question."""
    _require_plan(store, session)
    words, known = _worded(text), _checked(about)
    _found(store, session, question)
    with store.act(now=now) as act:
        act.set("question.set", question, text=words, **known)


def move_question(store: Store, *, now: datetime, session: str, question: str, by: int) -> None:
    """Move a question up (`by` negative) or down; past either end it stays at the end."""
    _require_plan(store, session)
    order = [held.id for held in store.sessions.questions(session)]
    place = order.index(_found(store, session, question).id)
    order.insert(min(max(place + by, 0), len(order) - 1), order.pop(place))
    with store.act(now=now) as act:
        for position, held in enumerate(order, start=1):
            act.set("question.set", held, position=position)


def remove_question(store: Store, *, now: datetime, session: str, question: str) -> None:
    """Take a question out of the plan. Raises SessionNotPossible where comments stand under it."""
    _require_plan(store, session)
    _found(store, session, question)
    comments = store.comments.count_by_question(session).get(question, 0)
    if comments:
        raise SessionNotPossible(
            f"People have answered this question ({comments:,} in the list), so it stays and nothing was changed. "
            "Change its words instead, or put those comments under another question first."
        )
    with store.act(now=now) as act:
        act.set("question.set", question, removed=1)
        others = [held.id for held in store.sessions.questions(session) if held.id != question]
        for position, held in enumerate(others, start=1):
            act.set("question.set", held, position=position)


def _require_plan(store: Store, session: str) -> None:
    if store.sessions.get(session).state == CLOSED:
        raise SessionNotPossible(
            "This session is closed, so its questions were not changed. Reopen it with a reason, then change them."
        )


def _checked(about: Mapping[str, object]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in about.items():
        if name in ("gap", "follows"):
            values[name] = str(value) if value else None
        elif name == "again":
            values[name] = clean(str(value or ""), name="The reason")
        elif name == "measured":
            values[name] = 1 if value else 0
        else:
            raise TypeError(f"a question has no part named {name}")
    return values


def _worded(text: str) -> str:
    words = clean(text, name="The question")
    if not words:
        raise SessionNotPossible(
            "The question has no words yet, so nothing was saved. Type the question first.", field="question"
        )
    return words


def _found(store: Store, session: str, question: str) -> Question:
    for held in store.sessions.questions(session):
        if held.id == question:
            return held
    raise NothingHere("This question is not in the session any more. Nothing was changed.")
