"""Statistical disclosure control for counts in print: small numbers are hidden so that nobody can be worked out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SMALLEST_SHOWN = 5
"""Counts from 1 to 4 are hidden: facts.md §4.2, profile internal_strict."""
SMALLEST_BASE_FOR_SHARE = 20
SMALLEST_BASE_FOR_TABLE = 10
PUBLISHED_HIDES_TO, PUBLISHED_ROUNDS_TO = 7, 5
"""Counts from 1 to 7 are hidden and others rounded to the nearest 5: facts.md §4.1, profile nhs_1_7_round5."""
HIDDEN = "*"
HIDDEN_NOTE = "* = small number hidden to protect people's privacy"


@dataclass(frozen=True, slots=True)
class SafeTable:
    """A table of counts that may be printed. None stands for a hidden count; total is None where it would give one away."""

    cells: dict[str, int | None]
    total: int | None

    @property
    def hides_anything(self) -> bool:
        """Whether the reader must be told that numbers are hidden."""
        return self.total is None or any(value is None for value in self.cells.values())

    @property
    def is_withheld(self) -> bool:
        """Whether nothing of the table may be printed; a sentence stands in its place."""
        return self.total is None and all(value is None for value in self.cells.values())

    def shown(self, name: str) -> str:
        """Return a count as it is printed."""
        value = self.cells[name]
        return HIDDEN if value is None else f"{value:,}"

    def shown_total(self) -> str:
        """Return the total as it is printed."""
        return HIDDEN if self.total is None else f"{self.total:,}"


def protect(counts: Mapping[str, int], *, threshold: int = SMALLEST_SHOWN, sensitive: bool = False) -> SafeTable:
    """Hide counts from 1 to `threshold` - 1, then as many more as it takes that none can be worked out.

    A reader knows the shown cells, the total, and this very rule. After each step every hidden cell's least and greatest
    possible value is computed; where they meet, more is hidden. Equal counts are hidden together, so that swapping two
    hidden counts always prints the same table: that is why not even a reader who runs the rule backwards learns one.

    sensitive: a characteristic of people. The whole table is then withheld where fewer than 10 answered, or where all
    of them stand in one cell, which would tell everyone's answer at once.
    """
    if sensitive and (sum(counts.values()) < SMALLEST_BASE_FOR_TABLE or sum(map(bool, counts.values())) < 2):
        return SafeTable(dict.fromkeys(counts), None)
    hidden = {name for name, count in counts.items() if 0 < count < threshold}
    total: int | None = sum(counts.values())
    if not hidden:
        return SafeTable(dict(counts), total)
    if len(hidden) == 1:
        hidden |= _smallest_others(counts, hidden)
    while total is not None and _gives_away(counts, hidden, total, threshold):
        more = _smallest_others(counts, hidden)
        if more:
            hidden |= more
        else:
            total = None
    return SafeTable({name: None if name in hidden else count for name, count in counts.items()}, total)


def shown_alone(count: int) -> str:
    """Return a count of people of one kind, or of their comments, whose total is printed nowhere: 1 to 4 are hidden."""
    return HIDDEN if 0 < count < SMALLEST_SHOWN else f"{count:,}"


def round_for_publishing(counts: Mapping[str, int]) -> SafeTable:
    """Return the table as NHS England publishes counts: 1 to 7 hidden, 0 as 0, others and the total to the nearest 5.

    The total is rounded from the true one by itself, so the cells need not add up to it.
    """
    total = sum(counts.values())
    return SafeTable({name: _rounded(count) for name, count in counts.items()}, _rounded(total))


def share(part: int, base: int) -> str:
    """Return a whole-number percentage, or "too few to compare" where the base is under 20."""
    return "too few to compare" if base < SMALLEST_BASE_FOR_SHARE else f"{round(100 * part / base)} %"


def _rounded(count: int) -> int | None:
    if 0 < count <= PUBLISHED_HIDES_TO:
        return None
    return (count + PUBLISHED_ROUNDS_TO // 2) // PUBLISHED_ROUNDS_TO * PUBLISHED_ROUNDS_TO


def _smallest_others(counts: Mapping[str, int], hidden: set[str]) -> set[str]:
    others = {name: count for name, count in counts.items() if name not in hidden and count > 0}
    return {name for name, count in others.items() if count == min(others.values())}


def _gives_away(counts: Mapping[str, int], hidden: set[str], total: int, threshold: int) -> bool:
    """Return whether some hidden count has only one possible value, given the shown ones and the total."""
    remainder = total - sum(count for name, count in counts.items() if name not in hidden)
    primary = {name for name in hidden if counts[name] < threshold}
    bounds = {name: (1, threshold - 1) if name in primary else (1, remainder) for name in hidden}
    for name, (least, most) in bounds.items():
        others_least = sum(low for other, (low, _) in bounds.items() if other != name)
        others_most = sum(high for other, (_, high) in bounds.items() if other != name)
        if max(least, remainder - others_most) == min(most, remainder - others_least):
            return True
    return False
