"""Lets Tab go through a page as the eye does, also through what was made after its form: the layouts tell the order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLayout, QScrollArea, QWidget


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab can stop at inside a widget, in the order of its layouts."""
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from stops_in(inner)
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, (QAbstractItemView, QComboBox)):
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def visit_in_order(stops: Iterable[QWidget]) -> None:
    """Have Tab go from one to the next."""
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, below = (item.widget(), item.layout()) if item is not None else (None, None)
        if inner is not None:
            yield from stops_in(inner)
        elif below is not None:
            yield from _in_layout(below)
