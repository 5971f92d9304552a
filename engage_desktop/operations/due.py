"""What is promised for a day: telling people, reports, decisions, barriers to solve. Computed from the records, overdue first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engage_desktop.domain.promises import days_until
from engage_desktop.domain.sessions import CLOSED, Session
from engage_desktop.operations.audiences import still_words, told_one_by_one
from engage_desktop.operations.responses import promises
from engage_desktop.store.store import Store

FEEDBACK, REPORT, RESPONSE, BARRIER, DECISION = CODES = ("feedback", "report", "response", "barrier", "decision")
AHEAD_DAYS = 14
SUMMARY = "summary"
"""A copy of this, in whatever size of print, is the report that was promised."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due. code: one of CODES; what: what it is about, in words; on: ISO date; days: until then.

    session and response: what it belongs to, where there is one. owner: who promised, where somebody did.
    still: in words, who is left where some people were told already.
    """

    code: str
    session: str | None
    response: str | None
    what: str
    on: str
    is_overdue: bool
    days: int
    owner: str = ""
    still: str = ""


def due_items(store: Store, today: str, *, ahead_days: int | None = AHEAD_DAYS) -> tuple[Due, ...]:
    """Return what is overdue, oldest first, then what is due within `ahead_days` days (None: whatever is to come).

    today: ISO date. A day that is kept drops out: people were told, the summary was handed out, the decision is recorded.
    """
    found = [*_of_sessions(store, today), *_of_responses(store, today), *_of_barriers(store, today)]
    near = [each for each in found if ahead_days is None or each.days <= ahead_days]
    return tuple(sorted(near, key=lambda each: (each.on, CODES.index(each.code), each.what, each.session or "")))


def overdue(store: Store, today: str) -> tuple[Due, ...]:
    """Return only what is overdue, oldest first."""
    return tuple(each for each in due_items(store, today, ahead_days=0) if each.is_overdue)


def timeline(store: Store, session: str, today: str) -> tuple[Due, ...]:
    """Return the days that one session promised and has not kept yet, earliest first."""
    return tuple(each for each in due_items(store, today, ahead_days=None) if each.session == session)


def _of_sessions(store: Store, today: str) -> Iterator[Due]:
    told = store.answers.sessions_told() | told_one_by_one(store, today=today)
    decisions = store.answers.decisions()
    decided = {decision.session for decision in decisions}
    of_programme = {decision.programme for decision in decisions} - {None}
    reported = {copy.session for copy in store.plans.copies() if copy.what.startswith(SUMMARY)}
    for session in store.sessions.all():
        if session.id not in told:
            yield from _due(FEEDBACK, session, session.feedback_by, session.title, today)
        if session.id not in reported:
            yield from _due(REPORT, session, session.report_by, session.title, today)
        if session.id not in decided and session.programme not in of_programme:
            yield from _due(DECISION, session, session.decision_on, session.decision or session.title, today)


def _of_responses(store: Store, today: str) -> Iterator[Due]:
    for promise in promises(store, today=today):
        response = promise.response
        if promise.is_open and promise.days is not None:
            yield Due(
                code=RESPONSE,
                session=response.session,
                response=response.id,
                what=response.said,
                on=response.due,
                is_overdue=promise.days < 0,
                days=promise.days,
                owner=response.owner,
                still=still_words(store, promise.still) if promise.is_told_in_part else "",
            )


def _of_barriers(store: Store, today: str) -> Iterator[Due]:
    """Yield barriers that are not solved before their session; once it is closed they stand in its limits instead."""
    sessions = {session.id: session for session in store.sessions.all() if session.state != CLOSED}
    for barrier in store.plans.barriers():
        session = sessions.get(barrier.session)
        if session is not None and not barrier.done_on:
            yield from _due(BARRIER, session, session.date, barrier.barrier, today, owner=barrier.owner)


def _due(code: str, session: Session, on: str, what: str, today: str, *, owner: str = "") -> Iterator[Due]:
    days = days_until(on, today)
    if days is not None:
        yield Due(code, session.id, None, what, on, days < 0, days, owner)
