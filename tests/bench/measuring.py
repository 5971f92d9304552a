"""How the benchmarks measure: product and yardstick in turn in one run, medians of pairs, growth, and what a row says.

No workload and no yardstick lives here, and nothing here asserts a time.
"""

from __future__ import annotations

import gc
import json
import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

FRAME = 1 / 60  # seconds
PAIRS = 5
LENIENCE = 1.25
"""Shared machines are noisy: a row is beyond its goal only where it passes the goal by more than this."""
Timed = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure. number: of the table of goals ("P4"); work: what was done; goal: the most it may be.

    unit: "×" for a ratio to the yardstick, "^" for a growth exponent, otherwise what is counted. samples: how many.
    """

    number: str
    work: str
    value: float
    goal: float
    unit: str = "×"
    samples: str = ""

    @property
    def verdict(self) -> str:
        """Whether the goal was met, at all or with the noise of a shared machine allowed for."""
        if self.value <= self.goal:
            return "within goal"
        return "within goal × 1.25" if self.value <= self.goal * LENIENCE else "beyond"


def to_line(row: Row) -> str:
    """Return a row and how it is judged as one line of JSON, for the process that prints the table."""
    return json.dumps({**asdict(row), "verdict": row.verdict})


def timed(work: Callable[..., object], *given: object) -> float:
    """Return how many seconds some work took with what it was given."""
    started = time.perf_counter()
    work(*given)
    return time.perf_counter() - started


def in_turn(product: Timed, yardstick: Timed, *, pairs: int = PAIRS, warm: bool = True) -> list[tuple[float, float]]:
    """Return (product, yardstick) for each pair; who goes first changes from pair to pair. Each returns its own seconds.

    warm: both run once before the first pair.
    """
    if warm:
        product()
        yardstick()
    found = []
    for turn in range(pairs):
        gc.collect()
        if turn % 2:
            second = yardstick()
            found.append((product(), second))
        else:
            first = product()
            found.append((first, yardstick()))
    return found


def ratio(pairs: Sequence[tuple[float, float]]) -> float:
    """Return the median of the pairs' ratios."""
    return statistics.median(ours / theirs for ours, theirs in pairs)


def quantile(values: Sequence[float], part: float) -> float:
    """Return the value below which `part` of the values lie."""
    held = sorted(values)
    return held[min(len(held) - 1, int(len(held) * part))]


def exponent(small: tuple[int, float], large: tuple[int, float]) -> float:
    """Return how time grows with size, (size, seconds) each: 1 is in step with the size, 2 with its square."""
    return math.log(large[1] / small[1]) / math.log(large[0] / small[0])
