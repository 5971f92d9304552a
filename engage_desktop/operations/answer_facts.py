"""Facts said of comments, responses and decisions: written several at once, taken back one by one so that undo works."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from engage_desktop.domain import ids
from engage_desktop.domain.answers import Response
from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_MANY = 200  # from here on written in bulk: below that, making ready for it takes longer than the writing


def add_all(act: Act, *, now: datetime, kind: str, bodies: Iterable[Mapping[str, Any]]) -> list[str]:
    """Write facts of one kind within an act and return their ids."""
    facts = [(ids.new_fact(now), body) for body in bodies]
    if len(facts) < _MANY:
        for fact, body in facts:
            act.append(kind, fact, body)
    else:
        act.append_many(kind, facts)
    return [fact for fact, _ in facts]


def take_back(act: Act, *, now: datetime, kind: str, facts: Iterable[str], reason: str = "") -> None:
    """Void facts of one kind within an act."""
    for fact in facts:
        act.append("fact.voided", ids.new_fact(now), {"target": fact, "of": kind, "reason": reason})


def find_response(store: Store, response: str) -> Response:
    """Return a response that is on the list. Raises NothingHere."""
    for held in store.answers.responses():
        if held.id == response:
            return held
    raise NothingHere("This response is not on the list any more. Nothing was changed. Look at the list again.")


def day(text: str, *, field: str, latest: str = "") -> str:
    """Return an ISO date or empty text as typed. latest: the last day that may be. Raises AnswerNotPossible."""
    if not text:
        return ""
    try:
        found = date.fromisoformat(text).isoformat()
    except ValueError:
        found = ""
    if found != text:
        raise AnswerNotPossible(f"“{text}” is not a date, so nothing was saved. Write it like 2026-11-21.", field=field)
    if latest and found > latest:
        raise AnswerNotPossible(
            "That day has not come yet, so nothing was saved. Note it when it has happened.", field=field
        )
    return found
