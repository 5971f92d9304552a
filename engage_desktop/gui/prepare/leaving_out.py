"""Leaving out a step of a session with its reason, and taking it up again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED
from engage_desktop.gui.forms.prepare.ui_prepare_page import Ui_PreparePage
from engage_desktop.gui.plan.label_marks import LabelMarks
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.steps import skip_step, skipped, take_step_back


def steps_to_leave_out() -> dict[str, str]:
    """Return the steps that may be left out, by their codes."""
    return {
        "prepare": QCoreApplication.translate("Steps", "Preparing and printing"),
        "read_back": QCoreApplication.translate("Steps", "Reading back what was heard"),
        "evaluation": QCoreApplication.translate("Steps", "Asking people how it was"),
        "debrief": QCoreApplication.translate("Steps", "Talking it over afterwards"),
    }


class LeavingOut(QObject):
    """The card at the end of the Prepare page."""

    def __init__(self, workspace: Workspace, ui: Ui_PreparePage, page: QWidget) -> None:
        super().__init__(page)
        self.workspace = workspace
        self.ui = ui
        self.session = ""
        self.marks = LabelMarks(workspace, page)
        for code, words in steps_to_leave_out().items():
            ui.step_combo.addItem(words, code)
        ui.leave_out_button.clicked.connect(self.leave_out)
        ui.step_reason_edit.returnPressed.connect(self.leave_out)
        ui.skipped_lines.mend_asked.connect(self.take_up)

    def show_session(self, session: str) -> None:
        """Show what a session leaves out."""
        if session != self.session:
            self.ui.step_reason_edit.clear()
            clear_problem(self.ui.step_reason_edit, self.ui.step_reason_problem)
        self.session = session
        held = self.workspace.store.sessions.get(session)
        closed = held.state == CLOSED
        self.marks.show_session(held)
        called, again = steps_to_leave_out(), "" if closed else self.tr("Take it up again")
        chip = ChipWords(self.tr("Left out"), "plain", "remove")
        words = self.tr("{step}. Reason: {reason}")
        self.ui.skipped_lines.show_lines(
            [
                CheckLine(
                    chip, words.format(step=called.get(left.step, left.step), reason=left.reason), again, left.step
                )
                for left in skipped(self.workspace.store, session)
            ]
        )

    def leave_out(self) -> None:
        """Leave the chosen step out, with the reason typed."""
        edit, problem = self.ui.step_reason_edit, self.ui.step_reason_problem
        clear_problem(edit, problem)
        try:
            self.workspace.do(
                skip_step,
                label=self.tr("leave out “{step}”").format(step=self.ui.step_combo.currentText()),
                session=self.session,
                step=str(self.ui.step_combo.currentData()),
                reason=edit.text(),
            )
        except Refusal as refusal:
            show_problem(edit, problem, refusal.sentence)
            return
        edit.clear()
        self.show_session(self.session)

    def take_up(self, step: str) -> None:
        """Take a step up again."""
        self.workspace.do(take_step_back, label=self.tr("take up a step again"), session=self.session, step=step)
        self.show_session(self.session)
