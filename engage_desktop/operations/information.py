"""What a person can do about information: log what was given out and who was told in passing. Never counted as involved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.plans import InformationGiven
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.sessions import PLANNING
from engage_desktop.domain.texts import line
from engage_desktop.operations.attendance import room
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

LEAFLET, SIGNPOST, PASSER_BY = KINDS = ("leaflet", "signpost", "passer_by")
_MOST = 100_000


class InformationNotPossible(Refusal):
    """What was given out cannot be logged as asked."""

    code = "INFORMATION"


@dataclass(frozen=True, slots=True)
class Informed:
    """Two numbers that are never added: people told in passing, and people involved; and what was handed out.

    involved: who signed in or was counted in the room; comments: what they said.
    """

    told: int
    leaflets: int
    signposts: int
    involved: int
    comments: int


def give_out(
    store: Store, *, now: datetime, session: str, kind: str, count: int | None = 1, item: str = "", row: str = ""
) -> str:
    """Log leaflets that were taken, people who were shown where to go, or people who were told in passing.

    row: what was logged before and is put right by this.
    """
    if kind not in KINDS:
        raise InformationNotPossible("This is not a kind of information on the list. Nothing was logged.", field="kind")
    item = line(item, name="What it was")
    if kind != PASSER_BY and not item:
        raise InformationNotPossible(
            "Write what was given out, such as “Bus times leaflet”. Nothing was logged.", field="item"
        )
    if count is None or not 1 <= count <= _MOST:
        raise InformationNotPossible(f"Count from 1 to {_MOST:,}. Nothing was logged.", field="count")
    if store.sessions.get(session).state == PLANNING:
        raise InformationNotPossible(
            "This session is not open yet, so nothing was logged. Open it on its Plan page first."
        )
    given = ids.new_fact(now)
    body = {"session": session, "item": item, "kind": kind, "count": count, "at": now.isoformat()}
    with store.act(now=now) as act:
        if row:
            _void(act, row, now)
        act.append("information.given", given, body)
    return given


def take_information_out(store: Store, *, now: datetime, row: str) -> None:
    """Take out what was logged by mistake; it stays in the history."""
    if all(held.id != row for held in store.plans.information_given()):
        raise NothingHere("This is not on the list any more. Nothing was changed.")
    with store.act(now=now) as act:
        _void(act, row, now)


def informed(store: Store, session: str) -> Informed:
    """Return how many were told and how many were involved, apart."""
    given = store.plans.information_given(session)
    return Informed(
        told=_sum(given, PASSER_BY),
        leaflets=_sum(given, LEAFLET),
        signposts=_sum(given, SIGNPOST),
        involved=room(store, session).in_all,
        comments=store.comments.count(session),
    )


def _void(act: Act, row: str, now: datetime) -> None:
    act.append("fact.voided", ids.new_fact(now), {"target": row, "of": "information.given", "reason": ""})


def _sum(given: list[InformationGiven], kind: str) -> int:
    return sum(each.count for each in given if each.kind == kind)
