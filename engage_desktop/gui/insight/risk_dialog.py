"""Marking comments as a risk: who looks after it, and what is to be watched. The mark travels with the records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.insight.ui_risk_dialog import Ui_RiskDialog
from engage_desktop.gui.listen.comment_words import in_short
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import flags

_LONGEST, _TALL = 160, 76


class RiskDialog(QDialog):
    """Asks who looks after a risk; nothing is kept without."""

    def __init__(self, workspace: Workspace, comments: Sequence[Comment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._comments = tuple(comments)
        self.ui = Ui_RiskDialog()
        self.ui.setupUi(self)
        ui = self.ui
        dress(self)
        flow(ui.risk_line)
        self.setWindowTitle(self.tr("Mark as a risk"))
        if len(self._comments) == 1:
            ui.about_label.setText(in_short(self._comments[0].text, _LONGEST))
        else:
            ui.about_label.setText(self.tr("{count} comments").format(count=len(self._comments)))
        ui.note_edit.setFixedHeight(current_look().px(_TALL))
        ui.cancel_button.clicked.connect(self.reject)
        ui.mark_button.clicked.connect(self.mark)
        ui.mark_button.setDefault(True)
        ui.owner_edit.setFocus()

    def mark(self) -> None:
        """Mark every comment that was chosen."""
        ui = self.ui
        owner, note = ui.owner_edit.text(), ui.note_edit.toPlainText()
        for comment in self._comments:
            label = self.tr("mark “{words}” as a risk").format(words=in_short(comment.text))
            said = self.tr("Marked as a risk that {owner} looks after.").format(owner=owner)
            try:
                self.workspace.do(flags.flag, label=label, said=said, root=comment.root, owner=owner, note=note)
            except Refusal as refusal:
                show_problem(ui.owner_edit, ui.owner_problem, refusal.sentence)
                return
        self.accept()
