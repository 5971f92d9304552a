"""What a person can do with a session: plan it, copy it, follow it up, open it, close it, reopen it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import CLOSED, OPEN, PLANNING, Question, Session, next_state
from engage_desktop.domain.texts import clean
from engage_desktop.operations import opening, session_copies, standards, templates
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.questions import ASKED_AGAIN, chosen_again
from engage_desktop.operations.session_parts import (
    DECIDED_WHILE_OPEN,
    KEPT_AFTER_CLOSING,
    LOCKED_WHILE_OPEN,
    PlanLocked,
    SessionNotPossible,
    checked,
)
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store


def add_session(
    store: Store,
    /,
    *,
    now: datetime,
    questions: Sequence[str] = (),
    lists: Lists | None = None,
    template: str = "",
    **parts: object,
) -> Session:
    """Plan a new session. parts: fields of Session; title and date (ISO) are needed. Raises SessionNotPossible, NothingHere.

    lists: with them, the duty and the framework chosen are kept in the version that holds on this day. template: the code
    of one of the lists' templates; its agenda is taken over, and its type and method where `parts` names none.
    """
    taken = templates.found_template(lists, template) if template else None
    values = checked({**(templates.parts_of(taken) if taken else {}), **parts})
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
        write_new(store, act, session, values, now=now, lists=lists)
        _write_questions(act, session, questions, now)
        if taken is not None:
            templates.write_agenda(act, session, taken, now=now)
    return store.sessions.get(session)


def edit_session(
    store: Store, /, *, now: datetime, session: str, reason: str = "", lists: Lists | None = None, **parts: object
) -> Session:
    """Change parts of a session; what is the same is not written. Raises SessionNotPossible, PlanLocked, NothingHere.

    While it is open, a change of what people were promised needs a reason, which is kept with what stood before.
    """
    held = store.sessions.get(session)
    values = checked(parts)
    if "title" in values and not values["title"]:
        raise SessionNotPossible("A session keeps a title. Nothing was changed. Write what it is about.", field="title")
    if held.state == CLOSED and values.keys() - set(KEPT_AFTER_CLOSING):
        raise SessionNotPossible(
            "This session is closed, so its plan was not changed. Reopen it with a reason, then change it."
        )
    _check_window(held, values)
    _keep_feedback_date(held, values)
    why = clean(reason, name="The reason")
    changes = [*_locked_changes(held, values, why), *_moved_date(held, values, why)]
    if not values:
        return held
    with store.act(now=now) as act:
        act.set("session.set", session, **_with_versions(store, act, values, now=now, lists=lists))
        for change in changes:
            act.append("plan.changed", ids.new_fact(now), {"session": session, "at": now.isoformat(), **change})
    return store.sessions.get(session)


def copy_session(store: Store, *, now: datetime, session: str, date: str, lists: Lists | None = None) -> Session:
    """Plan a new session like an earlier one, with its plan. No person, comment or answer is copied."""
    held = store.sessions.get(session)
    return _like(store, held, store.sessions.questions(session), now=now, date=date, lists=lists, copied_from=session)


def follow_session(
    store: Store,
    *,
    now: datetime,
    session: str,
    date: str,
    lists: Lists | None = None,
    questions: Sequence[str] = (),
    again: str = ASKED_AGAIN,
) -> Session:
    """Plan a session that asks questions of an earlier one again, closed or not. Raises SessionNotPossible, NothingHere.

    questions: their ids; without them, those that are marked. They are marked in the earlier session too, so that the answers
    can be compared. again: why people are asked the same thing once more; it prints.
    """
    held, reason = store.sessions.get(session), clean(again, name="The reason")
    asked = chosen_again(store, session, questions)
    if not reason:
        raise SessionNotPossible(
            "Nobody has said why people are asked the same thing again, so nothing was planned. "
            "Write it in one sentence: it is printed.",
            field="again",
        )
    unmarked = [question.id for question in asked if not question.measured]
    return _like(store, held, asked, now=now, date=date, lists=lists, again=reason, marked=unmarked, follows=session)


def open_session(
    store: Store,
    *,
    now: datetime,
    session: str,
    lists: Lists | None = None,
    reason: str = "",
    reasons: Mapping[str, str] | None = None,
) -> Session:
    """Open a planned session, or a closed one with a reason. Raises SessionIncomplete, OpenNeedsReason, StateNotPossible.

    Each warning of the gate that somebody goes past is kept with its reason; `reason` alone stands for every warning.
    lists: without them, what only the lists can tell (a late start, the answer of the chooser) is not looked at.
    """
    held = store.sessions.get(session)
    reason = clean(reason, name="The reason")
    next_state(held.state, OPEN, reason)
    if held.state == CLOSED:
        held.require_ready_to_open()
        return _change_state(store, session, "reopened", reason, now)
    gate = opening.open_gate(store, session=session, today=now.astimezone().date(), lists=lists)
    waivers = opening.waived_by(gate, reason=reason, reasons=reasons or {})
    with store.act(now=now) as act:
        for line, why in waivers:
            act.append("gate.waived", ids.new_fact(now), opening.waiver(session, line, why, now))
        _append_state(act, session, "opened", reason, now)
    return store.sessions.get(session)


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


def write_new(
    store: Store, act: Act, session: str, values: Mapping[str, object], *, now: datetime, lists: Lists | None
) -> None:
    """Write a new session within an act; its parts are checked already."""
    _check_window(Session(session), values)
    act.set("session.set", session, **{"removed": 0, **_with_versions(store, act, values, now=now, lists=lists)})


def _like(
    store: Store,
    held: Session,
    questions: Sequence[Question],
    *,
    now: datetime,
    lists: Lists | None,
    again: str = "",
    marked: Sequence[str] = (),
    **parts: object,
) -> Session:
    values = checked({**session_copies.copied_parts(held, has_lists=lists is not None), **parts})
    if not values["date"]:
        raise SessionNotPossible(
            "The session needs a date, so it was not made. Choose the day it is held.", field="date"
        )
    session = ids.new_fact(now)
    with store.act(now=now) as act:
        write_new(store, act, session, values, now=now, lists=lists)
        for question in marked:
            act.set("question.set", question, measured=1)
        session_copies.copy_rows(store, act, held, session, now=now, questions=questions, again=again)
    return store.sessions.get(session)


def _change_state(store: Store, session: str, state: str, reason: str, now: datetime) -> Session:
    with store.act(now=now) as act:
        _append_state(act, session, state, reason, now)
    return store.sessions.get(session)


def _append_state(act: Act, session: str, state: str, reason: str, now: datetime) -> None:
    body = {"session": session, "state": state, "reason": reason, "at": now.isoformat()}
    act.append("session.state", ids.new_fact(now), body)


def _write_questions(act: Act, session: str, questions: Sequence[str], now: datetime) -> None:
    wanted = [clean(text, name="A question") for text in questions]
    for position, text in enumerate([text for text in wanted if text], start=1):
        act.set("question.set", ids.new_fact(now), session=session, position=position, text=text, removed=0)


def _with_versions(
    store: Store, act: Act, values: Mapping[str, object], *, now: datetime, lists: Lists | None
) -> dict[str, object]:
    """Return the values with the versions of the duty and the framework that were chosen; their words are kept."""
    found = dict(values)
    for part in standards.LISTS_OF_PARTS:
        if part not in values or f"{part}_version" in values:
            continue
        code = str(values[part])
        entry = standards.taken_up(lists, part, code, now.date().isoformat()) if lists and code else None
        found[f"{part}_version"] = entry.version if entry else None
        if entry is not None:
            standards.keep_words(act=act, store=store, part=part, entry=entry)
    return found


def _locked_changes(held: Session, values: Mapping[str, object], reason: str) -> list[dict[str, str]]:
    """Return what an open session changes of what people were promised. Raises PlanLocked where no reason is given."""
    if held.state != OPEN:
        return []
    told = [*LOCKED_WHILE_OPEN, *(name for name in DECIDED_WHILE_OPEN if getattr(held, name))]
    changed = [name for name in told if name in values and values[name] != getattr(held, name)]
    if changed and not reason:
        raise PlanLocked(
            "People were told this when the session opened, so nothing was changed. "
            "Give a reason: it is printed with what stood before.",
            field=changed[0],
        )
    return [
        {"part": name, "before": getattr(held, name), "after": str(values[name]), "reason": reason} for name in changed
    ]


def _keep_feedback_date(held: Session, values: Mapping[str, object]) -> None:
    """Refuse to take back the day by which people hear back, once they were told it (promise 002.26); another day may come."""
    if held.state != PLANNING and held.feedback_by and values.get("feedback_by", held.feedback_by) == "":
        raise SessionNotPossible(
            "People were told when they hear back, so the date cannot be left empty. Nothing was changed. "
            "Give another date that you can keep.",
            field="feedback_by",
        )


def _moved_date(held: Session, values: Mapping[str, object], reason: str) -> list[dict[str, str]]:
    """Return that people were promised another day: it is printed with the day that stood before, also without a reason."""
    after = str(values.get("feedback_by", held.feedback_by))
    if held.state == PLANNING or not held.feedback_by or after == held.feedback_by:
        return []
    return [{"part": "feedback_by", "before": held.feedback_by, "after": after, "reason": reason}]


def _check_window(held: Session, values: Mapping[str, object]) -> None:
    opens, closes = (str(values.get(name, getattr(held, name))) for name in ("opens_on", "closes_on"))
    if opens and closes and closes < opens:
        raise SessionNotPossible(
            "People could take part until a day before they can begin, so nothing was saved. Choose a later last day.",
            field="closes_on",
        )
