"""Lines that say how something stands: a chip with the word, what it is about, and a button that goes where it is mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip import Chip, ChipWords

_NARROW = 520


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line. mend: the words of its button, empty for none. where: what the button asks for."""

    chip: ChipWords
    words: str
    mend: str = ""
    where: str = ""


class CheckLines(QWidget):
    """Shows lines and says which one is to be mended. The focus stays on its line when the lines are read anew."""

    mend_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lines: tuple[CheckLine, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self._grids: dict[QPushButton, QGridLayout] = {}

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these lines in the place of those before."""
        if tuple(lines) == self._lines:
            return
        held = next((where for where, button in self.buttons.items() if button.hasFocus()), "")
        self._lines = tuple(lines)
        self.buttons, self._grids = {}, {}
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
        grid.addWidget(Chip(row, text=line.chip.text, kind=line.chip.kind, picture=line.chip.picture), 0, 0)
        label = QLabel(line.words, row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        grid.addWidget(label, 0, 1)
        if line.mend:
            button = QPushButton(line.mend, row)
            button.setProperty("role", "quiet")
            button.setAutoDefault(True)  # Enter presses it, not only Space
            button.setAccessibleName(f"{line.mend}: {line.words}")
            button.clicked.connect(lambda _=False, where=line.where: self.mend_asked.emit(where))
            self.buttons[line.where] = button
            self._grids[button] = grid
            self._place(grid, button)
        return row

    def _place(self, grid: QGridLayout, button: QPushButton) -> None:
        """Put a button at the end of its line, or under the words where the line is narrow."""
        if self.width() < current_look().px(_NARROW):
            grid.addWidget(button, 1, 1, Qt.AlignmentFlag.AlignLeading)
        else:
            grid.addWidget(button, 0, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self.buttons.values():
            self._place(self._grids[button], button)
