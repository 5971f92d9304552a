"""Leaving out a step of a session, with the reason, which is kept and shown; nothing can be marked as done by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.store.store import Store

_GATE = "step:"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A step that was left out. step: its code or its name in the template; waiver: the fact that says so."""

    step: str
    reason: str
    at: str
    waiver: str


def skip_step(store: Store, *, now: datetime, session: str, step: str, reason: str) -> str:
    """Leave a step out and return the fact that says so. Raises SessionNotPossible without a reason."""
    store.sessions.get(session)
    named, why = line(step, name="The step"), clean(reason, name="The reason")
    if not why:
        raise SessionNotPossible(
            "A step is left out only with a reason, so nothing was changed. Write why it is not needed here.",
            field="reason",
        )
    waiver = ids.new_fact(now)
    body = {"session": session, "gate": f"{_GATE}{named}", "warning": named, "reason": why, "at": now.isoformat()}
    with store.act(now=now) as act:
        act.append("gate.waived", waiver, body)
    return waiver


def take_step_back(store: Store, *, now: datetime, session: str, step: str) -> None:
    """Take a step up again that was left out."""
    named = line(step, name="The step")
    with store.act(now=now) as act:
        for held in skipped(store, session):
            if held.step == named:
                body = {"target": held.waiver, "of": "gate.waived", "reason": ""}
                act.append("fact.voided", ids.new_fact(now), body)


def skipped(store: Store, session: str) -> tuple[Skipped, ...]:
    """Return the steps that were left out, each once with its latest reason, in the order in which they were left out."""
    found = {
        held.gate: Skipped(held.gate.removeprefix(_GATE), held.reason, held.at, held.id)
        for held in store.plans.waivers(session)
        if held.gate.startswith(_GATE)
    }
    return tuple(found.values())
