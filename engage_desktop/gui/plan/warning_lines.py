"""What to think about before a session opens: each line with the way to mend it, or a field for the reason to go on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.widgets.problems import clear_problem, show_problem

_LONGEST = 400


@dataclass(frozen=True, slots=True)
class WarningLine:
    """One warning. code: of the gate; words: its sentence; mend: the words of its button, empty for none."""

    code: str
    words: str
    mend: str = ""


class WarningLines(QWidget):
    """What was typed stays with its warning when the lines are read anew. mend_asked: the code of a warning.

    field_made: the field of a reason, and a label below it for what is to be said of its words.
    """

    mend_asked = Signal(str)
    field_made = Signal(QLineEdit, QLabel)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[WarningLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.edits: dict[str, QLineEdit] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._problems: dict[str, QLabel] = {}

    @property
    def reasons(self) -> dict[str, str]:
        """The reasons typed so far, by the code of their warning."""
        return {code: edit.text().strip() for code, edit in self.edits.items() if edit.text().strip()}

    @property
    def words(self) -> list[str]:
        """What the warnings say."""
        return [line.words for line in self._lines]

    def forget(self) -> None:
        """Forget every reason typed."""
        for edit in self.edits.values():
            edit.clear()

    def ask_for(self, missing: Mapping[str, str]) -> None:
        """Mark the warnings that still need a reason, by code, each with a sentence; the first takes the focus."""
        for code in [code for code in reversed(list(self.edits)) if code in missing]:
            show_problem(self.edits[code], self._problems[code], missing[code])

    def show_lines(self, lines: Sequence[WarningLine]) -> None:
        """Show these warnings in the place of those before."""
        if tuple(lines) == self._lines:
            return
        typed = {code: edit.text() for code, edit in self.edits.items()}
        held = next((code for code, edit in self.edits.items() if edit.hasFocus()), "")
        self._lines = tuple(lines)
        self.edits, self.buttons, self._problems = {}, {}, {}
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
            self.edits[line.code].setText(typed.get(line.code, ""))
        if held in self.edits:
            self.edits[held].setFocus()

    def _row(self, line: WarningLine) -> QWidget:
        row = QWidget(self)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        words, problem, edit, marks = QLabel(line.words, row), QLabel(row), QLineEdit(row), QLabel(row)
        for label in (words, problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        problem.hide()
        marks.hide()
        asked = QLabel(self.tr("Why go on all the same?"), row)
        asked.setProperty("role", "small")
        asked.setBuddy(edit)
        edit.setMaxLength(_LONGEST)
        edit.setObjectName(f"reason_{line.code.lower().replace('-', '_')}_edit")
        edit.setAccessibleName(self.tr("Why go on all the same? {warning}").format(warning=line.words))
        edit.textEdited.connect(lambda _: clear_problem(edit, problem))
        grid.addWidget(Chip(row, text=self.tr("Think again"), kind="warn"), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, 0, 1, 1, 2)
        for place, widget in enumerate((asked, edit, problem, marks), start=1):
            grid.addWidget(widget, place, 1)
        if line.mend:
            self.buttons[line.code] = self._button(line, row)
            grid.addWidget(self.buttons[line.code], 2, 2)
        self.edits[line.code], self._problems[line.code] = edit, problem
        self.field_made.emit(edit, marks)
        return row

    def _button(self, line: WarningLine, row: QWidget) -> QPushButton:
        button = QPushButton(line.mend, row)
        button.setProperty("role", "quiet")
        button.setAutoDefault(True)  # Enter presses it, not only Space
        button.setAccessibleName(f"{line.mend}: {line.words}")
        button.clicked.connect(lambda _=False: self.mend_asked.emit(line.code))
        return button
