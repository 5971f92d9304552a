"""How long work tells how far it is and asks whether to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def silent(done: int, total: int) -> None:
    """Report progress to nobody."""


def never() -> bool:
    """Never stop."""
    return False
