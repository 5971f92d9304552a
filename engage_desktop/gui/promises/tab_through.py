"""Lets Tab go through lines that are made anew, where they stand on the page: what is made later would stand last."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_through(before: QWidget, lines: Iterable[QWidget], after: QWidget | None = None) -> None:
    """Put the buttons of some lines behind one control of the page, and before another."""
    stops = [before, *lines, *([after] if after is not None else [])]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
