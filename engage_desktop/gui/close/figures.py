"""Short fields for figures, one below the other, as paper sheets and tallies are typed in."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from engage_desktop.gui.look.tokens import current_look


def figure_field(place: QWidget, grid: object, number: int, words: str, allowed: str) -> QLineEdit:
    """Put a short field for a figure into a grid, with its words behind it."""
    label, field = QLabel(words, place), QLineEdit(place)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setBuddy(field)
    field.setAccessibleName(words)
    field.setValidator(QRegularExpressionValidator(QRegularExpression(allowed), field))
    field.setMaximumWidth(current_look().px(96))
    field.setMinimumWidth(current_look().px(72))
    grid.addWidget(label, number, 1)  # type: ignore[attr-defined]
    grid.addWidget(field, number, 0)  # type: ignore[attr-defined]
    grid.setColumnStretch(1, 1)  # type: ignore[attr-defined]
    return field


def in_order(stops: list[QWidget]) -> None:
    """Let Tab visit these one after another."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
