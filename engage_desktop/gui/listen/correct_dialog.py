"""Correcting one comment: new words, question or kind, with a reason if it helps; every version stays in sight below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.forms.listen.ui_correct_dialog import Ui_CorrectDialog
from engage_desktop.gui.listen.asked import fill_kinds, fill_questions, fill_sorts
from engage_desktop.gui.listen.comment_words import in_short, kind_words, moment_of, shown
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments as acts
from engage_desktop.operations.comments import HowSaid


class CorrectDialog(QDialog):
    """corrected: the id of the new version, once there is one."""

    def __init__(self, workspace: Workspace, comment: Comment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.comment = comment
        self.corrected = ""
        self.ui = Ui_CorrectDialog()
        self.ui.setupUi(self)
        dress(self)
        ui = self.ui
        ui.words_problem.hide()
        ui.words_edit.set_text(comment.text)
        fill_questions(ui.question_combo, workspace.store.sessions.questions(comment.session), comment.question)
        fill_kinds(ui.kind_combo, comment.kind)
        sorts = [(entry.code, entry.label) for entry in workspace.lists.of("comment_sorts")]
        fill_sorts(ui.sort_combo, sorts, comment.about)
        self._show_history()
        self._connect()
        self.resize(current_look().px(640), current_look().px(600))

    def _connect(self) -> None:
        ui = self.ui
        ui.words_edit.entered.connect(self.save)
        ui.words_edit.textChanged.connect(lambda: clear_problem(ui.words_edit, ui.words_problem))
        ui.reason_edit.returnPressed.connect(self.save)
        ui.save_button.clicked.connect(self.save)
        ui.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save)
        ui.save_button.setAutoDefault(False)
        ui.cancel_button.setAutoDefault(False)
        ui.words_edit.setFocus()

    def save(self) -> None:
        """Write the new version. What is refused is said under the words, and they stay."""
        ui, held = self.ui, self.comment
        how = HowSaid(held.question, held.kind, held.source, held.person, held.table, held.language, held.batch)
        how = replace(
            how,
            question=ui.question_combo.currentData(),
            kind=str(ui.kind_combo.currentData()),
            about=str(ui.sort_combo.currentData()),
        )
        words = self.tr("correct “{words}”").format(words=in_short(held.text))
        try:
            self.corrected = self.workspace.do(
                acts.correct,
                label=words,
                said=self.tr("Corrected: “{words}”").format(words=in_short(ui.words_edit.text())),
                comment=held.id,
                text=ui.words_edit.text(),
                reason=ui.reason_edit.text(),
                how=how,
            )
        except Refusal as refusal:
            show_problem(ui.words_edit, ui.words_problem, refusal.sentence)
            return
        self.accept()

    def _show_history(self) -> None:
        ui = self.ui
        versions = self.workspace.store.comments.versions(self.comment.root)
        for number, version in enumerate(versions, start=1):
            ui.history_list.addItem(self._version(number, version))
        ui.history_list.setCurrentRow(len(versions) - 1)

    def _version(self, number: int, version: Comment) -> str:
        moment = moment_of(version)
        line = self.tr("{number}.  {words}\n{kind}, {day}, {time}").format(
            number=number,
            words=isolated(shown(version)),
            kind=kind_words(version.kind),
            day=day_of(moment),
            time=clock_of(moment),
        )
        return f"{line}. {self.tr('Why: {reason}').format(reason=version.reason)}" if version.reason else line
