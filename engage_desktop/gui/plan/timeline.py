"""The days of a plan in their order, with a marker for today: what is promised, what is past, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip import Chip, ChipWords

_RAIL, _DOT = 10, 5


@dataclass(frozen=True, slots=True)
class TimePoint:
    """One day: an ISO date, what it is, and how it stands. is_today: the marker of today."""

    day: str
    words: str
    chip: ChipWords
    is_today: bool = False


class Timeline(QWidget):
    """A line from top to bottom with a dot for each day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._points: tuple[TimePoint, ...] = ()
        self._days: list[QLabel] = []

    @property
    def words(self) -> list[str]:
        """What the timeline says, day by day."""
        return [f"{plain_date(point.day)}: {point.words} ({point.chip.text})" for point in self._points]

    def show_points(self, points: Sequence[TimePoint]) -> None:
        """Show these days, earliest first."""
        wanted = tuple(sorted(points, key=lambda point: (point.day, not point.is_today)))
        if wanted == self._points:
            return
        self._points, self._days = wanted, []
        while (item := self._grid.takeAt(0)) is not None:
            held = item.widget()
            if held is not None:
                held.hide()
                held.deleteLater()
        for place, point in enumerate(wanted):
            day, words = QLabel(plain_date(point.day), self), QLabel(point.words, self)
            for label in (day, words):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                label.setProperty("role", "strong" if point.is_today else "")
            chip = Chip(self, text=point.chip.text, kind=point.chip.kind, picture=point.chip.picture)
            self._grid.addWidget(day, place, 0)
            self._grid.addWidget(words, place, 1)
            self._grid.addWidget(chip, place, 2)
            self._days.append(day)
        self._indent()
        self.update()

    def _indent(self) -> None:
        self._grid.setContentsMargins(current_look().px(2 * _RAIL + 8), 4, 0, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        look, painter = current_look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across = look.px(_RAIL)
        if self.isRightToLeft():
            across = self.width() - across
        middles = [label.geometry().center().y() for label in self._days]
        painter.setPen(QPen(look.colour("border"), 2))
        painter.drawLine(across, middles[0], across, middles[-1])
        for middle, point in zip(middles, self._points, strict=True):
            size = look.px(_DOT + 2 if point.is_today else _DOT)
            painter.setPen(QPen(look.colour("accent" if point.is_today else "border"), 2))
            painter.setBrush(look.colour("accent" if point.is_today else "surface"))
            painter.drawEllipse(QPoint(across, middle), size, size)
        painter.end()
