"""Trade-offs: dots, tokens or pounds that tables put on options, with totals. Never offered where the session only listens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.plans import Dots, Option
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.sessions import CO_DESIGN, CO_PRODUCTION, CONSULTATION
from engage_desktop.domain.texts import line
from engage_desktop.store.store import Store

_VOTES = (CONSULTATION, CO_DESIGN, CO_PRODUCTION)
_MOST = 100_000


class DotsNotPossible(Refusal):
    """Dots cannot be counted as asked."""

    code = "DOTS"


@dataclass(frozen=True, slots=True)
class DotsTable:
    """Options across, tables down. cells: (table, option id) → dots; only where somebody entered them."""

    options: tuple[Option, ...]
    tables: tuple[str, ...]
    cells: Mapping[tuple[str, str], int]

    def total(self, option: str) -> int:
        """Return the sum over all tables for one option."""
        return sum(count for (_, held), count in self.cells.items() if held == option)

    def of_table(self, table: str) -> int:
        """Return the sum over all options for one table."""
        return sum(count for (held, _), count in self.cells.items() if held == table)

    @property
    def in_all(self) -> int:
        """Return the sum of everything."""
        return sum(self.cells.values())


def is_offered(store: Store, session: str) -> bool:
    """Return whether a session has options to weigh against each other; engagement and informing never have."""
    return store.sessions.get(session).involvement_type in _VOTES and bool(store.plans.options(session))


def count_dots(store: Store, *, now: datetime, session: str, table: str, dots: Mapping[str, int]) -> None:
    """Record how many dots one table put on each option. What was entered for that table and option before is replaced."""
    held = store.sessions.get(session)
    if held.involvement_type not in _VOTES:
        raise DotsNotPossible(
            "This session listens; it does not ask people to choose between options. Nothing was counted."
        )
    store.sessions.require_open(session)
    table = line(table, name="The table")
    options = {option.id for option in store.plans.options(session)}
    if not table or not dots:
        raise DotsNotPossible("Say which table it is, and how many dots. Nothing was counted.", field="table")
    if dots.keys() - options:
        raise NothingHere("This option is not in the plan any more. Nothing was counted.")
    if any(not 0 <= count <= _MOST for count in dots.values()):
        raise DotsNotPossible(f"Count from 0 to {_MOST:,}. Nothing was counted.", field="count")
    before = {(each.table, each.option): each for each in store.plans.dots(session)}
    with store.act(now=now) as act:
        for option, count in dots.items():
            earlier = before.get((table, option))
            if earlier is not None and earlier.count == count:
                continue
            if earlier is not None:
                void = {"target": earlier.id, "of": "dots.counted", "reason": "counted again"}
                act.append("fact.voided", ids.new_fact(now), void)
            body = {"session": session, "option": option, "table": table, "count": count, "at": now.isoformat()}
            act.append("dots.counted", ids.new_fact(now), body)


def dots_table(store: Store, session: str) -> DotsTable:
    """Return the dots of every table, with the options that were taken off the plan left out."""
    options = tuple(store.plans.options(session))
    known = {option.id for option in options}
    latest: dict[tuple[str, str], Dots] = {}
    for each in store.plans.dots(session):
        if each.option in known:
            latest[each.table, each.option] = each
    tables = tuple(sorted(dict.fromkeys(table for table, _ in latest), key=_in_order))
    return DotsTable(options, tables, {key: each.count for key, each in latest.items()})


def _in_order(table: str) -> tuple[int, str]:
    return (int(table), "") if table.isdigit() else (1_000_000, table)
