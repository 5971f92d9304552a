"""One purpose with its exact words and three answers: yes, no, not asked. It records nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from engage_desktop.domain.consent import GIVEN, REFUSED
from engage_desktop.gui.forms.welcome.ui_answer_row import Ui_AnswerRow
from engage_desktop.gui.look.roles import set_role
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout


class AnswerRow(QFrame):
    """Y, N and space answer and move on; nothing is answered beforehand.

    answered: the mark changed. moved: the person wants the next row (1) or the one before (-1).
    """

    answered = Signal()
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, key: str = "", large: bool = False) -> None:
        super().__init__(parent)
        self.key = key
        self.ui = Ui_AnswerRow()
        self.ui.setupUi(self)
        for place, widgets in (
            (self.ui.answer_place, (self.ui.words_place, self.ui.choices_place)),
            (self.ui.standing_place, (self.ui.standing_chip, self.ui.wording_label)),
        ):
            flow = FlowLayout(place, spacing=12)
            for widget in widgets:
                flow.addWidget(widget)
        self._answers = {GIVEN: self.ui.yes_button, REFUSED: self.ui.no_button, "": self.ui.blank_button}
        self._keys = {
            Qt.Key.Key_Y: GIVEN,
            Qt.Key.Key_N: REFUSED,
            Qt.Key.Key_Space: "",
            Qt.Key.Key_Backspace: "",
            Qt.Key.Key_Delete: "",
        }
        self._large = large
        if large:
            set_role(self.ui.statement_label, "big")
        for button in self._answers.values():
            button.setAutoExclusive(True)
            button.installEventFilter(self)
            button.toggled.connect(self._toggled)
        dress(self)

    @property
    def buttons(self) -> list[QPushButton]:
        """The three answers in their order."""
        return list(self._answers.values())

    @property
    def answer(self) -> str:
        """What is marked: given, refused, or empty for not asked."""
        return next((answer for answer, button in self._answers.items() if button.isChecked()), "")

    def mark(self, answer: str) -> None:
        """Mark an answer; empty text for not asked."""
        self._answers[answer].setChecked(True)

    def describe(self, statement: str, wording: str, standing: ChipWords | None) -> None:
        """Show the exact words, which version they are, and how it stands now; None where nothing was answered."""
        ui = self.ui
        ui.statement_label.setText(statement)
        ui.wording_label.setText(wording)
        ui.standing_chip.setVisible(standing is not None)
        if self._large:
            ui.blank_button.setText(self.tr("Leave blank") if standing is None else self.tr("Leave as it is"))
        if standing is not None:
            words = self.tr("Until now: {answer}").format(answer=standing.text.lower())
            ui.standing_chip.say(words, standing.kind, standing.picture)
        self.setAccessibleName(statement)
        for button in self._answers.values():
            button.setAccessibleName(f"{button.text()}: {statement}")

    def take_focus(self) -> None:
        """Put the keys on this row."""
        self._answers[self.answer].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, checked: bool) -> None:
        if checked:
            self.answered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        key = Qt.Key(event.key())
        if key in self._keys:
            self.mark(self._keys[key])
            announce(self, self._answers[self.answer].text())
            self.moved.emit(1)
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
            return True
        return False
