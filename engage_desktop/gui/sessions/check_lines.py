"""Lines that say how something stands: a chip with the word, what it is about, and a button that goes where it is mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip import Chip, ChipWords

_NARROW, _NARROWEST = 520, 400  # pixels at 100 % text
"""Where a line is narrower, its button goes below the words; and then its words below the chip."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line. mend: the words of its button, empty for none. where: what the button asks for."""

    chip: ChipWords
    words: str
    mend: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """The parts of one line as they stand in its grid."""

    grid: QGridLayout
    chip: Chip
    words: QLabel
    button: QPushButton | None


class CheckLines(QWidget):
    """Shows lines and says which one is to be mended. The focus stays on its line when the lines are read anew.

    The words of all lines begin at one edge, however long the word on each chip is.
    """

    mend_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lines: tuple[CheckLine, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._rows: list[_Row] = []
        self._arranged: tuple[bool, bool, int] | None = None

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these lines in the place of those before."""
        if tuple(lines) == self._lines:
            return
        held = next((where for where, button in self.buttons.items() if button.hasFocus()), "")
        self._lines = tuple(lines)
        self.buttons, self._rows, self._arranged = {}, [], None
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for place, line in enumerate(self._lines):
            if place:
                rule = QFrame(self)
                rule.setProperty("role", "rule")
                self._column.addWidget(rule)
            self._column.addWidget(self._row(line))
        self._arrange()
        if held in self.buttons:
            self.buttons[held].setFocus()

    @property
    def words(self) -> list[str]:
        """What the lines say, each with its chip's word first."""
        return [f"{line.chip.text}: {line.words}" for line in self._lines]

    def _row(self, line: CheckLine) -> QWidget:
        row = QWidget(self)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        chip = Chip(row, text=line.chip.text, kind=line.chip.kind, picture=line.chip.picture)
        label = QLabel(line.words, row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._rows.append(_Row(grid, chip, label, self._button(line, row) if line.mend else None))
        return row

    def _button(self, line: CheckLine, row: QWidget) -> QPushButton:
        button = QPushButton(line.mend, row)
        button.setProperty("role", "quiet")
        button.setAutoDefault(True)  # Enter presses it, not only Space
        button.setAccessibleName(f"{line.mend}: {line.words}")
        button.clicked.connect(lambda _=False, where=line.where: self.mend_asked.emit(where))
        self.buttons[line.where] = button
        return button

    def _arrange(self) -> None:
        """Put the parts of each line beside each other, or below each other where there is no room."""
        look, leading = current_look(), Qt.AlignmentFlag.AlignLeading
        narrow, narrowest = self.width() < look.px(_NARROW), self.width() < look.px(_NARROWEST)
        widest = max((row.chip.sizeHint().width() for row in self._rows), default=0)
        if self._arranged == (narrow, narrowest, widest):
            return
        self._arranged = (narrow, narrowest, widest)
        for row in self._rows:
            first = 0 if narrowest else 1
            row.grid.setColumnMinimumWidth(0, 0 if narrowest else widest)
            row.grid.addWidget(row.chip, 0, 0, 1, 2 - first, leading | Qt.AlignmentFlag.AlignVCenter)
            row.grid.addWidget(row.words, 1 - first, first, 1, 2 - first)
            if row.button is not None and narrow:
                row.grid.addWidget(row.button, 2 - first, first, 1, 2 - first, leading)
            elif row.button is not None:
                row.grid.addWidget(row.button, 0, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self._rows:
            self._arrange()
