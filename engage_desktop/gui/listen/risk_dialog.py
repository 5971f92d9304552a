"""Marking one comment as a risk, with somebody who looks after it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.listen.ui_risk_dialog import Ui_RiskDialog
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import flags


class RiskDialog(QDialog):
    """A risk has somebody who looks after it, or it is not kept."""

    def __init__(self, workspace: Workspace, comment: Comment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.comment = workspace, comment
        self.ui = Ui_RiskDialog()
        self.ui.setupUi(self)
        flow(self.ui.buttons_line, spacing=12)
        dress(self)
        ui = self.ui
        ui.owner_problem.hide()
        ui.words_label.setText(comment.text)
        held = next(
            (each for each in flags.risks(workspace.store, comment.session) if each.comment.root == comment.root), None
        )
        if held is not None:
            ui.owner_edit.setText(held.flag.owner)
            ui.note_edit.setText(held.flag.note)
        ui.unmark_button.setVisible(held is not None)
        ui.save_button.clicked.connect(self.save)
        ui.unmark_button.clicked.connect(self.unmark)
        ui.leave_button.clicked.connect(self.reject)
        for button in (ui.unmark_button, ui.leave_button):
            button.setAutoDefault(False)
        ui.save_button.setDefault(True)
        ui.owner_edit.textEdited.connect(lambda _: clear_problem(ui.owner_edit, ui.owner_problem))
        self.resize(current_look().px(560), current_look().px(360))

    def save(self) -> None:
        """Mark the comment; what is missing is said beside the field."""
        words = in_short(self.comment.text)
        try:
            self.workspace.do(
                flags.flag,
                label=self.tr("mark “{words}” as a risk").format(words=words),
                said=self.tr("Marked as a risk: “{words}”").format(words=words),
                root=self.comment.root,
                owner=self.ui.owner_edit.text(),
                note=self.ui.note_edit.text(),
            )
        except Refusal as refusal:
            show_problem(self.ui.owner_edit, self.ui.owner_problem, refusal.sentence)
            return
        self.accept()

    def unmark(self) -> None:
        """Take the mark off."""
        words = in_short(self.comment.text)
        self.workspace.do(
            flags.unflag, label=self.tr("take the risk off “{words}”").format(words=words), root=self.comment.root
        )
        self.accept()
