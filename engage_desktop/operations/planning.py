"""What a person can do with a plan besides the session itself: groups, partners, barriers, gaps, agenda, options, costs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from engage_desktop.domain import ids
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import CLOSED
from engage_desktop.operations.plan_things import THINGS, Thing, checked
from engage_desktop.operations.session_parts import SessionNotPossible
from engage_desktop.store.store import Store


def write_reach(store: Store, /, *, now: datetime, session: str, row: str = "", **values: object) -> str:
    """Add a group to reach, or change one; return its row. values: group, hoped, share, method, approach, sender, reached."""
    return _write(store, "reach", now=now, session=session, row=row, values=values)


def write_partner(store: Store, /, *, now: datetime, session: str, row: str = "", **values: object) -> str:
    """Add or change a partner. values: name, role, receives, at_start, at_middle, at_end.

    A new partner who shares in the decision is there from start to finish unless it is said otherwise.
    """
    if not row and values.get("role") == "decides":
        values = {"at_start": 1, "at_middle": 1, "at_end": 1, **values}
    return _write(store, "partner", now=now, session=session, row=row, values=values)


def write_barrier(store: Store, /, *, now: datetime, session: str, row: str = "", **values: object) -> str:
    """Add or change a barrier. values: group, barrier, solution, owner, done_on."""
    return _write(store, "barrier", now=now, session=session, row=row, values=values)


def write_gap(store: Store, /, *, now: datetime, session: str, row: str = "", **values: object) -> str:
    """Add or change a gap in what is known. values: text, known."""
    return _write(store, "gap", now=now, session=session, row=row, values=values)


def write_agenda_item(store: Store, /, *, now: datetime, session: str, row: str = "", **values: object) -> str:
    """Add or change a part of the agenda. values: title, minutes, aim ("inform" or "involve"), question, decision."""
    return _write(store, "agenda", now=now, session=session, row=row, values=values)


def write_option(store: Store, /, *, now: datetime, session: str, row: str = "", **values: object) -> str:
    """Add or change one of the options that people are asked about. values: text."""
    return _write(store, "option", now=now, session=session, row=row, values=values)


def write_cost(store: Store, /, *, now: datetime, session: str, row: str = "", **values: object) -> str:
    """Add or change a cost. values: kind, pence, minutes, note."""
    return _write(store, "cost", now=now, session=session, row=row, values=values)


def write_programme(store: Store, /, *, now: datetime, row: str = "", **values: object) -> str:
    """Add or change a change programme. values: name, aim, owner, project_stage."""
    return _write(store, "programme", now=now, session="", row=row, values=values)


def take_off(store: Store, *, now: datetime, kind: str, row: str) -> None:
    """Take a row off its list. kind: "reach", "partner", "barrier", "gap", "agenda", "option", "cost" or "programme"."""
    thing, held = THINGS[kind], _found(store, kind, row)
    _require_plan(store, thing, getattr(held, "session", ""))
    with store.act(now=now) as act:
        act.set(thing.kind, row, removed=1)
        if thing.is_ordered:
            others = [each.id for each in _rows(store, kind, held.session) if each.id != row]
            for position, other in enumerate(others, start=1):
                act.set(thing.kind, other, position=position)


def move(store: Store, *, now: datetime, kind: str, row: str, by: int) -> None:
    """Move an "agenda" part or an "option" up (`by` negative) or down; past either end it stays at the end."""
    thing, held = THINGS[kind], _found(store, kind, row)
    _require_plan(store, thing, held.session)
    order = [each.id for each in _rows(store, kind, held.session)]
    place = order.index(row)
    order.insert(min(max(place + by, 0), len(order) - 1), order.pop(place))
    with store.act(now=now) as act:
        for position, each in enumerate(order, start=1):
            act.set(thing.kind, each, position=position)


def _write(store: Store, kind: str, *, now: datetime, session: str, row: str, values: Mapping[str, object]) -> str:
    thing = THINGS[kind]
    cells: dict[str, Any] = checked(thing, values, is_new=not row)
    if session:
        cells["session"] = session
        _require_plan(store, thing, session)
    if row:
        _found(store, kind, row)
    elif thing.is_ordered:
        cells["position"] = len(_rows(store, kind, session)) + 1
    place = row or ids.new_fact(now)
    with store.act(now=now) as act:
        act.set(thing.kind, place, **cells, removed=0)
    return place


def _require_plan(store: Store, thing: Thing, session: str) -> None:
    if session and store.sessions.get(session).state == CLOSED and not thing.is_kept_after_closing:
        raise SessionNotPossible(
            "This session is closed, so its plan was not changed. Reopen it with a reason, then change it."
        )


def _rows(store: Store, kind: str, session: str | None) -> list[Any]:
    if kind == "programme":
        return list(store.plans.programmes())
    return list(getattr(store.plans, THINGS[kind].collection)(session))


def _found(store: Store, kind: str, row: str) -> Any:
    for held in _rows(store, kind, None):
        if held.id == row:
            return held
    raise NothingHere("This is not in the plan any more. Nothing was changed. Look at the list again.")
