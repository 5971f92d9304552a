"""Entering a flip chart or a table's notes at once: one comment a line, with where they come from."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.comments import batch_lines
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.listen.ui_flip_chart_dialog import Ui_FlipChartDialog
from engage_desktop.gui.listen.asked import fill_kinds, fill_questions
from engage_desktop.gui.listen.draft import Draft
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments as acts
from engage_desktop.operations.comments import HowSaid


class FlipChartDialog(QDialog):
    """What is typed is kept as a draft, also when the dialog is left."""

    def __init__(self, workspace: Workspace, session: str, how: HowSaid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.session = session
        self._how = how
        self.ui = Ui_FlipChartDialog()
        self.ui.setupUi(self)
        dress(self)
        ui = self.ui
        ui.lines_problem.hide()
        fill_questions(ui.question_combo, workspace.store.sessions.questions(session), how.question)
        fill_kinds(ui.kind_combo, how.kind)
        if how.table:
            ui.source_edit.setText(self.tr("Table {name}").format(name=how.table))
        self._draft = Draft(workspace, ui.lines_edit.toPlainText, self)
        kept = self._draft.open(f"flip-chart:{session}", session)
        ui.lines_edit.setPlainText(kept)
        if kept:
            ui.notice_bar.tell(self.tr("Recovered: these lines were typed earlier and are not saved yet."))
        self._connect()
        self.count()
        self.resize(current_look().px(640), current_look().px(540))

    def _connect(self) -> None:
        ui = self.ui
        ui.lines_edit.textChanged.connect(self.count)
        ui.lines_edit.textChanged.connect(self._draft.typed)
        ui.add_button.clicked.connect(self.add)
        ui.cancel_button.clicked.connect(self.reject)
        ui.source_edit.returnPressed.connect(self.add)
        for button in (ui.add_button, ui.cancel_button):
            button.setAutoDefault(False)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.add)
        self.finished.connect(self._draft.keep_now)
        ui.lines_edit.setFocus()

    def count(self) -> None:
        """Say how many comments the lines make."""
        ui, count = self.ui, len(batch_lines(self.ui.lines_edit.toPlainText()))
        clear_problem(ui.lines_edit, ui.lines_problem)
        if count == 1:
            ui.count_label.setText(self.tr("1 comment"))
            ui.add_button.setText(self.tr("&Add 1 comment"))
        else:
            ui.count_label.setText(self.tr("{count} comments").format(count=count))
            ui.add_button.setText(self.tr("&Add {count} comments").format(count=count))

    def add(self) -> None:
        """Write the lines down, all in one act. What is refused is said under the lines, and they stay."""
        ui = self.ui
        lines = batch_lines(ui.lines_edit.toPlainText())
        source = ui.source_edit.text().strip() or self.tr("Flip chart")
        how = HowSaid(
            question=ui.question_combo.currentData(),
            kind=str(ui.kind_combo.currentData()),
            table=self._how.table,
            language=self._how.language,
        )
        self._draft.hold()
        count = len(lines)
        words = self.tr("1 comment from “{source}”") if count == 1 else self.tr("{count} comments from “{source}”")
        words = words.format(count=count, source=source)
        try:
            self.workspace.do(
                partial(acts.hear_batch, label=source),
                label=words,
                said=self.tr("Saved: {what}").format(what=words),
                session=self.session,
                lines=lines,
                how=how,
                draft_place=self._draft.place,
            )
        except Refusal as refusal:
            self._draft.typed()
            show_problem(ui.lines_edit, ui.lines_problem, refusal.sentence)
            return
        ui.lines_edit.clear()
        self._draft.was_saved()
        self.accept()
