"""What a person can do with a session: plan it, copy it, open it, close it, reopen it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from engage_desktop.domain import ids
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.sessions import CLOSED, INVOLVEMENT_TYPES, OPEN, Session, next_state
from engage_desktop.domain.texts import LONGEST_PARAGRAPH, clean, line
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_LINES = ("title", "date", "starts", "ends", "place", "involvement_type", "facilitator", "feedback_by")
_LONG = (
    *("influence", "already_fixed", "purpose", "feedback_how", "contact", "notes_how", "next_steps"),
    *("went_well", "went_less_well"),
)
KEPT_AFTER_CLOSING = ("notes_how", "next_steps", "feedback_by", "feedback_how", "went_well", "went_less_well")
"""What may still be written once a session is closed: what the close page and Feed back ask for afterwards."""
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
COPIED = (*(name for name in _LINES if name not in ("date", "feedback_by")), *_LONG[:5], "expected")
"""What a copy takes from its original: nothing that is about a person who came, and nothing that was learnt afterwards."""


class SessionNotPossible(Refusal):
    """A part of a session cannot be as typed."""

    code = "SESSION"


def add_session(store: Store, *, now: datetime, questions: Sequence[str] = (), **parts: object) -> Session:
    """Plan a new session. parts: fields of Session; title and date (ISO) are needed. Raises SessionNotPossible."""
    values = _checked(parts)
    if not values.get("title"):
        raise SessionNotPossible(
            "The session needs a title, so it was not made. Write what it is about.", field="title"
        )
    if not values.get("date"):
        raise SessionNotPossible(
            "The session needs a date, so it was not made. Choose the day it is held.", field="date"
        )
    session = ids.new_fact(now)
    with store.act(now=now) as act:
        act.set("session.set", session, **{"removed": 0, **values})
        _write_questions(act, session, questions, now)
    return store.sessions.get(session)


def edit_session(store: Store, *, now: datetime, session: str, **parts: object) -> Session:
    """Change parts of a session; what is the same is not written. Raises SessionNotPossible, NothingHere."""
    held = store.sessions.get(session)
    values = _checked(parts)
    if "title" in values and not values["title"]:
        raise SessionNotPossible("A session keeps a title. Nothing was changed. Write what it is about.", field="title")
    if held.state == CLOSED and values.keys() - set(KEPT_AFTER_CLOSING):
        raise SessionNotPossible(
            "This session is closed, so its plan was not changed. Reopen it with a reason, then change it."
        )
    with store.act(now=now) as act:
        act.set("session.set", session, **values)
    return store.sessions.get(session)


def copy_session(store: Store, *, now: datetime, session: str, date: str) -> Session:
    """Plan a new session like an earlier one. No person, comment or answer is copied."""
    held = store.sessions.get(session)
    parts = {name: getattr(held, name) for name in COPIED}
    questions = [question.text for question in store.sessions.questions(session)]
    return add_session(store, now=now, questions=questions, date=date, copied_from=session, **parts)


def open_session(store: Store, *, now: datetime, session: str, reason: str = "") -> Session:
    """Open a planned session, or a closed one with a reason. Raises SessionIncomplete, StateNotPossible."""
    held = store.sessions.get(session)
    reason = clean(reason, name="The reason")
    next_state(held.state, OPEN, reason)
    held.require_ready_to_open()
    return _change_state(store, session, "reopened" if held.state == CLOSED else "opened", reason, now)


def close_session(store: Store, *, now: datetime, session: str) -> Session:
    """Close an open session. Nothing more can be recorded in it until it is reopened."""
    held = store.sessions.get(session)
    next_state(held.state, CLOSED, "")
    return _change_state(store, session, "closed", "", now)


def remove_session(store: Store, *, now: datetime, session: str) -> None:
    """Take a session that was never opened out of the lists; it stays in the history and can be brought back by undo."""
    held = store.sessions.get(session)
    if store.sessions.states(held.id):
        raise SessionNotPossible("People were welcomed in this session, so it stays. Close it instead.")
    if store.comments.count(held.id):
        raise SessionNotPossible("This session holds comments, so it stays. Take them out first, or undo their import.")
    with store.act(now=now) as act:
        act.set("session.set", session, removed=1)


def find_session(store: Store, named: str) -> Session:
    """Return the session whose id is or begins with `named` (4 letters or more), or raise NothingHere."""
    found = store.sessions.beginning_with(named) if len(named) >= 4 else []
    if len(found) == 1:
        return found[0]
    exact = [session for session in found if session.id == named]
    if exact:
        return exact[0]
    what = "No session has" if not found else f"{len(found)} sessions have"
    raise NothingHere(
        f"{what} an id that begins with “{named}”. Nothing was changed. List the sessions to see their ids."
    )


def _change_state(store: Store, session: str, state: str, reason: str, now: datetime) -> Session:
    with store.act(now=now) as act:
        act.append(
            "session.state",
            ids.new_fact(now),
            {"session": session, "state": state, "reason": reason, "at": now.isoformat()},
        )
    return store.sessions.get(session)


def _write_questions(act: Act, session: str, questions: Sequence[str], now: datetime) -> None:
    wanted = [clean(text, name="A question") for text in questions]
    for position, text in enumerate([text for text in wanted if text], start=1):
        act.set("question.set", ids.new_fact(now), session=session, position=position, text=text, removed=0)


def _checked(parts: dict[str, object]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in parts.items():
        if name in _LINES:
            values[name] = line(str(value or ""), name=f"The {name.replace('_', ' ')}")
        elif name in _LONG:
            values[name] = clean(str(value or ""), limit=LONGEST_PARAGRAPH, name="This text")
        elif name in ("expected", "copied_from"):
            values[name] = value
        else:
            raise TypeError(f"a session has no part named {name}")
    _check_moments(values)
    if values.get("involvement_type") and values["involvement_type"] not in INVOLVEMENT_TYPES:
        raise SessionNotPossible(
            f"“{values['involvement_type']}” is not a type of involvement this program knows, so nothing was saved. "
            f"Choose one of: {', '.join(INVOLVEMENT_TYPES)}.",
            field="involvement_type",
        )
    return values


def _check_moments(values: dict[str, object]) -> None:
    for name in ("date", "feedback_by"):
        if values.get(name) and not _is_day(str(values[name])):
            raise SessionNotPossible(
                f"“{values[name]}” is not a date, so nothing was saved. Write it like 2026-11-21.", field=name
            )
    for name in ("starts", "ends"):
        if values.get(name) and not _CLOCK.fullmatch(str(values[name])):
            raise SessionNotPossible(
                f"“{values[name]}” is not a time of day, so nothing was saved. Write it like 14:00.", field=name
            )


def _is_day(text: str) -> bool:
    """Only the long form is a day: sessions are sorted by it, and Python reads others as well, such as weeks."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
