"""What people answered, question by question: each answer in words, with a plain bar, its number and its share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from engage_desktop.gui.look.tokens import current_look

_HIGH, _LEAST = 14, 48


@dataclass(frozen=True, slots=True)
class Answers:
    """One question as it is shown. rows: an answer, what is said of it ("12, 40 %"), and its share from 0 to 1."""

    question: str
    summed_up: str
    rows: tuple[tuple[str, str, float], ...]


class ShareBar(QWidget):
    """A share as the filled part of a frame. It says nothing of its own: the words beside it say the same."""

    def __init__(self, share: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.px(3 * _LEAST), look.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.px(_LEAST), look.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.drawRect(frame)
        dark = QRectF(frame)
        dark.setWidth(frame.width() * min(max(self.share, 0.0), 1.0))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            dark.moveRight(frame.right())
        if self.share > 0:
            painter.fillRect(dark, look.colour("accent"))
        painter.end()


class AnswerBars(QWidget):
    """Every question below the other. It is given numbers and reads nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Answers, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)

    def show_answers(self, answers: Sequence[Answers]) -> None:
        """Show these questions in the place of those before."""
        if tuple(answers) == self.shown:
            return
        self.shown = tuple(answers)
        while self._column.count():
            item = self._column.takeAt(0)
            held = item.widget() if item is not None else None
            if held is not None:
                held.hide()
                held.deleteLater()
        for each in answers:
            self._column.addWidget(self._question(each))

    def _question(self, answers: Answers) -> QWidget:
        place = QWidget(self)
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.addWidget(self._label(place, answers.question, "strong"), 0, 0, 1, 3)
        grid.addWidget(self._label(place, answers.summed_up, ""), 1, 0, 1, 3)
        for row, (answer, said, share) in enumerate(answers.rows, start=2):
            grid.addWidget(self._label(place, answer, ""), row, 0)
            grid.addWidget(ShareBar(share, place), row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._label(place, said, ""), row, 2)
        for column, share in enumerate((2, 5, 2)):
            grid.setColumnStretch(column, share)
        return place

    def _label(self, place: QWidget, words: str, role: str) -> QLabel:
        label = QLabel(words, place)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label
