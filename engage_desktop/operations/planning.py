"""What a person can do with a plan besides the session itself: groups, partners, barriers, gaps, agenda, options, costs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from engage_desktop.domain import ids
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import CLOSED, CONSULTATION
from engage_desktop.domain.texts import clean
from engage_desktop.operations import option_changes
from engage_desktop.operations.plan_things import THINGS, Thing, checked
from engage_desktop.operations.session_parts import PlanLocked, SessionNotPossible
from engage_desktop.store.store import Store

OPTION = "option"


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


def write_option(
    store: Store, /, *, now: datetime, session: str, row: str = "", reason: str = "", **values: object
) -> str:
    """Add or change one of the options that people are asked about. values: text.

    While the session is open it needs a reason, which is kept with what stood before. Raises PlanLocked.
    """
    return _write(store, "option", now=now, session=session, row=row, values=values, reason=reason)


def write_cost(store: Store, /, *, now: datetime, session: str, row: str = "", **values: object) -> str:
    """Add or change a cost. values: kind, pence, minutes, note."""
    return _write(store, "cost", now=now, session=session, row=row, values=values)


def write_programme(store: Store, /, *, now: datetime, row: str = "", **values: object) -> str:
    """Add or change a change programme. values: name, aim, owner, project_stage."""
    return _write(store, "programme", now=now, session="", row=row, values=values)


def take_off(store: Store, *, now: datetime, kind: str, row: str, reason: str = "") -> None:
    """Take a row off its list. kind: "reach", "partner", "barrier", "gap", "agenda", "option", "cost" or "programme".

    An option of an open session needs a reason, and the others keep their numbers: people were asked about them by these.
    """
    thing, held = THINGS[kind], _found(store, kind, row)
    _require_plan(store, thing, getattr(held, "session", ""))
    change = _option_change(store, kind, held.session, row, "", reason, now) if kind == OPTION else {}
    if change:
        _require_another_option(store, held.session)
    with store.act(now=now) as act:
        act.set(thing.kind, row, removed=1)
        if change:
            act.append("plan.changed", ids.new_fact(now), change)
        elif thing.is_ordered:
            others = [each.id for each in _rows(store, kind, held.session) if each.id != row]
            for position, other in enumerate(others, start=1):
                act.set(thing.kind, other, position=position)


def move(store: Store, *, now: datetime, kind: str, row: str, by: int) -> None:
    """Move an "agenda" part or an "option" up (`by` negative) or down; past either end it stays at the end.

    The options of an open session keep their order: people know them by their numbers. Raises PlanLocked.
    """
    thing, held = THINGS[kind], _found(store, kind, row)
    _require_plan(store, thing, held.session)
    if kind == OPTION and option_changes.are_asked_about(store.sessions.get(held.session)):
        raise PlanLocked(
            "People know the options of an open session by their numbers, so their order stays. Nothing was changed."
        )
    order = [each.id for each in _rows(store, kind, held.session)]
    place = order.index(row)
    order.insert(min(max(place + by, 0), len(order) - 1), order.pop(place))
    with store.act(now=now) as act:
        for position, each in enumerate(order, start=1):
            act.set(thing.kind, each, position=position)


def _write(
    store: Store,
    kind: str,
    *,
    now: datetime,
    session: str,
    row: str,
    values: Mapping[str, object],
    reason: str = "",
) -> str:
    thing = THINGS[kind]
    cells: dict[str, Any] = checked(thing, values, is_new=not row)
    if session:
        cells["session"] = session
        _require_plan(store, thing, session)
    if row:
        _found(store, kind, row)
    elif thing.is_ordered:
        cells["position"] = max((each.position for each in _rows(store, kind, session)), default=0) + 1
    place = row or ids.new_fact(now)
    change = _option_change(store, kind, session, row, cells.get("text"), reason, now) if kind == OPTION else {}
    with store.act(now=now) as act:
        act.set(thing.kind, place, **cells, removed=0)
        if change:
            act.append("plan.changed", ids.new_fact(now), {**change, "option": place})
    return place


def _option_change(
    store: Store, kind: str, session: str, row: str, after: object, reason: str, now: datetime
) -> dict[str, object]:
    """Return what is to be kept of a change of an option; nothing while nobody was asked about it. Raises PlanLocked."""
    held = _found(store, kind, row) if row else None
    before = held.text if held is not None else ""
    within = store.sessions.get(held.session if held is not None else session)
    text = before if after is None else str(after)
    return option_changes.change(
        within, row, before=before, after=text, reason=clean(reason, name="The reason"), now=now
    )


def _require_another_option(store: Store, session: str) -> None:
    """Refuse to leave an open consultation without anything that people can give a view on (promise 004.8)."""
    if store.sessions.get(session).involvement_type == CONSULTATION and len(store.plans.options(session)) == 1:
        raise SessionNotPossible(
            "A consultation asks about at least one option, and this is the last, so nothing was changed. "
            "Write the option that takes its place first."
        )


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
