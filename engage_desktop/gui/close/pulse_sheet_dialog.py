"""Typing in paper sheets of the evaluation, one after another."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.close.figures import figure_field, in_order
from engage_desktop.gui.forms.close.ui_pulse_sheet_dialog import Ui_PulseSheetDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import pulse


class PulseSheetDialog(QDialog):
    """One sheet at a time: a figure for each question. saved: how many sheets so far."""

    def __init__(self, workspace: Workspace, session: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.session, self.saved = workspace, session, 0
        self.ui = Ui_PulseSheetDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.fields = {
            entry.code: figure_field(ui.rows_place, ui.rows_place_grid, number, entry.label, "[0-5]")
            for number, entry in enumerate(workspace.lists.of("pulse_questions"))
        }
        for field in self.fields.values():
            field.textEdited.connect(self._typed)
        flow(ui.buttons_line, spacing=12)
        dress(self)
        ui.problem_label.hide()
        ui.save_button.clicked.connect(self.save)
        ui.leave_button.clicked.connect(self.accept)
        self.resize(current_look().px(640), current_look().px(720))
        in_order([*self.fields.values(), ui.save_button, ui.leave_button])
        next(iter(self.fields.values())).setFocus()

    def save(self) -> None:
        """Record the sheet and begin the next."""
        first = next(iter(self.fields.values()))
        answers = {code: int(field.text()) for code, field in self.fields.items() if field.text()}
        try:
            self.workspace.do(
                pulse.answer_sheet,
                label=self.tr("a paper evaluation"),
                session=self.session,
                answers=answers,
                lists=self.workspace.lists,
                way=pulse.PAPER,
            )
        except Refusal as refusal:
            show_problem(first, self.ui.problem_label, refusal.sentence)
            return
        self.saved += 1
        for field in self.fields.values():
            field.clear()
        clear_problem(first, self.ui.problem_label)
        words = self.tr("1 sheet is recorded.") if self.saved == 1 else self.tr("{count} sheets are recorded.")
        self.ui.title_label.setText(f"{self.windowTitle()} · {words.format(count=self.saved)}")
        first.setFocus()

    def _typed(self, text: str) -> None:
        """Go to the next question after its one figure."""
        clear_problem(next(iter(self.fields.values())), self.ui.problem_label)
        if text:
            self.focusNextChild()
