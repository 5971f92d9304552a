"""Whether chosen quotes stand for what was said: how they spread over the sorts of comment, beside all comments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

FAR_OFF = 30
"""Percentage points by which a sort may stand out among the quotes before it is said."""
FEW = 2
"""So few quotes are not called one-sided."""


@dataclass(frozen=True, slots=True)
class SpreadLine:
    """One sort of comment: how many of the quotes are of it, and how many of all comments."""

    code: str
    chosen: int
    heard: int


@dataclass(frozen=True, slots=True)
class Spread:
    """The spread of quotes beside that of all comments. is_one_sided: all quotes are of one sort, and others were heard too.

    standing_out, left_out: the sort that the quotes have far too much of, and the one they lack most; empty where none.
    """

    lines: tuple[SpreadLine, ...]
    chosen: int
    heard: int
    is_one_sided: bool = False
    standing_out: str = ""
    left_out: str = ""

    @property
    def is_fair(self) -> bool:
        """Whether nothing stands out."""
        return not self.standing_out


def spread(chosen: Iterable[str], heard: Iterable[str]) -> Spread:
    """Compare quotes with all comments, each given by its code; comments of no sort in particular have an empty one."""
    quotes, comments = Counter(chosen), Counter(heard)
    lines = tuple(SpreadLine(code, quotes[code], comments[code]) for code in _in_order(quotes, comments))
    in_all, of_all = quotes.total(), comments.total()
    if in_all < FEW or not of_all:
        return Spread(lines, in_all, of_all)
    apart = {line.code: 100 * line.chosen / in_all - 100 * line.heard / of_all for line in lines}
    most, least = max(apart, key=lambda code: apart[code]), min(apart, key=lambda code: apart[code])
    one_sided = len(quotes) == 1 and len(comments) > 1
    if not one_sided and apart[most] < FAR_OFF:
        return Spread(lines, in_all, of_all)
    return Spread(lines, in_all, of_all, one_sided, most, least if apart[least] < 0 else "")


def _in_order(quotes: Mapping[str, int], comments: Mapping[str, int]) -> list[str]:
    return sorted(quotes.keys() | comments.keys(), key=lambda code: (-comments.get(code, 0), code == "", code))
