"""What the speaker says of the words that would be printed, beside those that were said first."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.comments import Comment
from engage_desktop.gui.forms.listen.ui_approval_dialog import Ui_ApprovalDialog
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import approvals


class ApprovalDialog(QDialog):
    """The first words beside those that staff wrote; the answer is the speaker's."""

    def __init__(self, workspace: Workspace, comment: Comment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.comment = workspace, comment
        self.ui = Ui_ApprovalDialog()
        self.ui.setupUi(self)
        flow(self.ui.buttons_line, spacing=12)
        dress(self)
        ui = self.ui
        voice = approvals.voice_of(workspace.store, comment.id)
        ui.said_label.setText(voice.said.text)
        ui.printed_label.setText(voice.printed.text)
        for widget in (ui.printed_title, ui.printed_frame):
            widget.setVisible(voice.is_edited)
        ui.said_title.setText(self.tr("As it was said") if voice.is_edited else self.tr("As it was said, unchanged"))
        state = approvals.approval_words(voice)
        ui.state_label.setText(state or self.tr("The speaker has not been asked about these words."))
        ui.agree_button.clicked.connect(lambda: self.answer(approvals.APPROVED))
        ui.disagree_button.clicked.connect(lambda: self.answer(approvals.NOT_APPROVED))
        ui.leave_button.clicked.connect(self.reject)
        self.resize(current_look().px(600), current_look().px(440))

    def answer(self, answer: str) -> None:
        """Record what the speaker said."""
        words = in_short(self.comment.text)
        self.workspace.do(
            approvals.approve,
            label=self.tr("what the speaker said of “{words}”").format(words=words),
            said=self.tr("Recorded what the speaker said of “{words}”").format(words=words),
            comment=self.comment.id,
            answer=answer,
        )
        self.accept()
