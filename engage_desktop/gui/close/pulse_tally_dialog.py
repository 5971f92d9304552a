"""Typing in tallies of the evaluation: hands that were counted, or dots on a wall."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.close.figures import figure_field, in_order
from engage_desktop.gui.forms.close.ui_pulse_tally_dialog import Ui_PulseTallyDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import pulse


class PulseTallyDialog(QDialog):
    """One question at a time: how many gave each answer."""

    def __init__(self, workspace: Workspace, session: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.session = workspace, session
        self.ui = Ui_PulseTallyDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for entry in workspace.lists.of("pulse_questions"):
            ui.question_combo.addItem(entry.label, entry.code)
        self.fields = {
            int(entry.code): figure_field(ui.rows_place, ui.rows_place_grid, number, entry.label, "[0-9]{0,4}")
            for number, entry in enumerate(workspace.lists.of("pulse_answers"))
        }
        flow(ui.buttons_line, spacing=12)
        dress(self)
        ui.problem_label.hide()
        ui.save_button.clicked.connect(self.save)
        ui.leave_button.clicked.connect(self.accept)
        self.resize(current_look().px(560), current_look().px(520))
        in_order([ui.question_combo, *self.fields.values(), ui.save_button, ui.leave_button])
        next(iter(self.fields.values())).setFocus()

    def save(self) -> None:
        """Record the tally of this question and go on to the next."""
        ui, first = self.ui, next(iter(self.fields.values()))
        code = str(ui.question_combo.currentData())
        counts = {score: int(field.text()) for score, field in self.fields.items() if field.text()}
        try:
            self.workspace.do(
                pulse.record_tally,
                label=self.tr("a tally of the evaluation"),
                session=self.session,
                counts={code: counts},
                lists=self.workspace.lists,
            )
        except Refusal as refusal:
            show_problem(first, ui.problem_label, refusal.sentence)
            return
        clear_problem(first, ui.problem_label)
        ui.title_label.setText(f"{self.windowTitle()} · {self.tr('The tally is recorded.')}")
        for field in self.fields.values():
            field.clear()
        ui.question_combo.setCurrentIndex((ui.question_combo.currentIndex() + 1) % ui.question_combo.count())
        first.setFocus()
