"""Which facts stand: voids of voids, supersedes, and what no void takes back, with the rules of domain.merge.

Few facts are ever touched by another, so only those are looked at, whatever the number of facts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from engage_desktop.central.facts import VOID
from engage_desktop.central.server import Connection
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.merge import stands

_CONSENT, _WITHDRAWN = "consent.answered", "withdrawn"
_BELOW = "select target, fact, why, of from edges where target = any(%s)"
_ABOVE = "select target, fact, why, of from edges where fact = any(%s)"
Fact = tuple[str, str]
"""Id and kind."""


@dataclass(slots=True)
class _Web:
    """The edges around some facts. below: (target, why, of) → facts; above: fact → what it touches."""

    below: dict[tuple[str, str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    above: dict[str, set[Fact]] = field(default_factory=lambda: defaultdict(set))
    withdrawals: set[str] = field(default_factory=set)

    def is_current(self, fact: Fact) -> bool:
        """Return whether a fact stands."""
        row, kind = fact
        successors = self.below.get((row, "supersede", kind), [])

        def voids(of: str) -> list[str]:
            if of != row and of not in successors:
                return self.below.get((of, "void", VOID), [])
            if kind == _CONSENT and of in self.withdrawals:
                return []
            return self.below.get((of, "void", kind), [])

        return stands(row, voids, lambda _: successors)


def refresh(connection: Connection, touched: Iterable[Fact]) -> None:
    """Work out anew whether these facts stand, and all that they void or supersede."""
    web, facts = _Web(), {fact for fact in touched if _is_fact(fact)}
    if not facts:
        return
    for target, fact, _, of in _reached(connection, _ABOVE, {row for row, _ in facts}, onward=0):
        web.above[fact].add((target, of))
    waiting = list(facts)
    while waiting:
        for above in web.above.get(waiting.pop()[0], ()):
            if above not in facts and _is_fact(above):
                facts.add(above)
                waiting.append(above)
    for target, fact, why, of in _reached(connection, _BELOW, {row for row, _ in facts}, onward=1):
        web.below[(target, why, of)].append(fact)
    ids = list({row for row, _ in facts} | {fact for some in web.below.values() for fact in some})
    found = connection.execute("select id from consents where id = any(%s) and answer = %s", (ids, _WITHDRAWN))
    web.withdrawals = {row for (row,) in found}
    _write(connection, web, facts)


def _write(connection: Connection, web: _Web, facts: set[Fact]) -> None:
    by_state: dict[tuple[str, int], list[str]] = defaultdict(list)
    for fact in sorted(facts):
        by_state[(fact[1], int(web.is_current(fact)))].append(fact[0])
    for (kind, current), rows in sorted(by_state.items()):
        connection.execute(
            f"update {KINDS[kind].table} set current = %s where id = any(%s) and current <> %s",
            (current, rows, current),
        )


def _reached(connection: Connection, question: str, start: set[str], *, onward: int) -> set[tuple[str, str, str, str]]:
    """Return all edges that lead on from `start`, however far; onward: the column of an edge that leads on."""
    edges: set[tuple[str, str, str, str]] = set()
    seen, waiting = set(start), list(start)
    while waiting:
        found = connection.execute(question, (waiting,)).fetchall()
        edges.update(found)
        waiting = list({edge[onward] for edge in found} - seen)
        seen.update(waiting)
    return edges


def _is_fact(fact: Fact) -> bool:
    kind = KINDS.get(fact[1])
    return kind is not None and not kind.is_register and not kind.is_final
