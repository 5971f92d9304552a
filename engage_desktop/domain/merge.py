"""The merge rules, pure: which write of a cell wins, and whether a fact still stands. No storage."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Stamp = tuple[int, int, str]
"""(ver, hlc, site) of one write of one cell: compared in that order."""


def wins(challenger: Stamp, holder: Stamp | None) -> bool:
    """Return whether a write replaces what a cell holds. `ver` first: who saw the other's value wins, whatever clocks say."""
    return holder is None or challenger > holder


def is_voided(fact: str, voids_of: Callable[[str], Iterable[str]]) -> bool:
    """Return whether a live void names `fact`. A void is a fact and may be voided in turn, to any depth.

    Each void is looked at once, so that no web of voids takes long. A circle of voids, which no honest laptop writes, is
    cut where it closes; voids are looked at in the order of their ids, so every laptop cuts it at the same place.
    """
    known: dict[str, bool] = {}
    path = [fact]
    waiting = [sorted(voids_of(fact), reverse=True)]
    while path:
        void = waiting[-1][-1] if waiting[-1] else None
        if void is None or known.get(void) is False:  # none is left to look at, or this one is live
            known[path.pop()] = void is not None
            waiting.pop()
        elif void in known or void in path:  # voided itself, or closing a circle
            waiting[-1].pop()
        else:
            path.append(void)
            waiting.append(sorted(voids_of(void), reverse=True))
    return known[fact]


def stands(
    fact: str,
    voids_of: Callable[[str], Iterable[str]],
    successors_of: Callable[[str], Iterable[str]],
) -> bool:
    """Return whether `fact` is current: not voided, and not superseded by a fact that is not voided itself."""
    if is_voided(fact, voids_of):
        return False
    return all(is_voided(successor, voids_of) for successor in successors_of(fact))
