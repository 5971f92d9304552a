"""Arithmetic on runs of one site's log: (first, last) seq, both in it. Pure; where runs are kept is the stores' affair."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Run = tuple[int, int]
"""(first, last) seq, both in it."""


class Collected:
    """Seqs gathered one after another into runs, by site."""

    def __init__(self) -> None:
        self._runs: dict[str, list[list[int]]] = {}

    def add(self, site: str, first: int, last: int) -> None:
        """Add a run; cheap where it follows the one before."""
        runs = self._runs.setdefault(site, [])
        if runs and runs[-1][1] + 1 == first:
            runs[-1][1] = last
        else:
            runs.append([first, last])

    def __iter__(self) -> Iterator[tuple[str, list[Run]]]:
        """Give each site with its runs, joined and rising."""
        for site, runs in self._runs.items():
            yield site, joined((first, last) for first, last in runs)


def joined(runs: Iterable[Run]) -> list[Run]:
    """Return runs in rising order, those that touch or overlap as one."""
    found: list[Run] = []
    for first, last in sorted(runs):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def without(runs: Iterable[Run], removed: Iterable[Run]) -> list[Run]:
    """Return what is left of runs when others are taken out of them."""
    left = joined(runs)
    for low, high in joined(removed):
        kept = []
        for first, last in left:
            if high < first or low > last:
                kept.append((first, last))
                continue
            if first < low:
                kept.append((first, low - 1))
            if last > high:
                kept.append((high + 1, last))
        left = kept
    return left


def missing(runs: Iterable[Run]) -> list[Run]:
    """Return what is missing between 1 and the end of the last run."""
    found, expected = [], 1
    for first, last in joined(runs):
        if first > expected:
            found.append((expected, first - 1))
        expected = last + 1
    return found
