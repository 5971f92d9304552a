"""Ctrl-C as Cancel: long work stops at its next safe place instead of being torn off."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def stop_asked_for() -> Iterator[Callable[[], bool]]:
    """Give a function that says whether Ctrl-C was pressed. Pressed twice, it ends the program as it always did."""
    asked = False

    def ask(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        asked = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)
