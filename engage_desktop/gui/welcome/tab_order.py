"""The order in which Tab visits widgets that a form does not know because they are made while the program runs."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def visit_in_order(widgets: Iterable[QWidget]) -> None:
    """Have Tab go through `widgets` one after another."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)
