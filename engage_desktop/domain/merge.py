"""The merge rules, pure: which write of a cell wins, and whether a fact still stands. No storage."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Stamp = tuple[int, int, str]
"""(ver, hlc, site) of one write of one cell: compared in that order."""


def wins(challenger: Stamp, holder: Stamp | None) -> bool:
    """Return whether a write replaces what a cell holds. `ver` first: who saw the other's value wins, whatever clocks say."""
    return holder is None or challenger > holder


def is_voided(fact: str, voids_of: Callable[[str], Iterable[str]], *, depth: int = 0) -> bool:
    """Return whether a live void names `fact`. A void is a fact and may be voided in turn; 64 steps at most."""
    if depth > 64:
        return False
    return any(not is_voided(void, voids_of, depth=depth + 1) for void in voids_of(fact))


def stands(
    fact: str,
    voids_of: Callable[[str], Iterable[str]],
    successors_of: Callable[[str], Iterable[str]],
) -> bool:
    """Return whether `fact` is current: not voided, and not superseded by a fact that is not voided itself."""
    if is_voided(fact, voids_of):
        return False
    return all(is_voided(successor, voids_of) for successor in successors_of(fact))
