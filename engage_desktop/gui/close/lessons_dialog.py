"""Finding what others learned: lessons and things to build on, ours and partners', by their words, place and method."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.close.ui_lessons_dialog import Ui_LessonsDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.plan.record_model import RecordModel
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.finding_lessons import ASSET, FoundLesson, find_lessons


class LessonsDialog(QDialog):
    """Each change of the words searches anew. found: what stands in the table."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.found: tuple[FoundLesson, ...] = ()
        self.ui = Ui_LessonsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = RecordModel(
            (
                (self.tr("What"), lambda found: found.text),
                (self.tr("Whose"), lambda found: found.source or self.tr("Ours")),
                (self.tr("Where and when"), self._where),
                (self.tr("Sort"), self._chip),
            ),
            self,
        )
        ui.lessons_table.set_chip_columns(3)
        ui.lessons_table.setModel(self.model)
        flow(ui.buttons_line)
        dress(self)
        ui.find_edit.textChanged.connect(self.search)
        ui.leave_button.clicked.connect(self.accept)
        ui.leave_button.setAutoDefault(False)
        self.search("")
        ui.find_edit.setFocus()
        self.resize(current_look().px(860), current_look().px(560))

    def search(self, words: str) -> None:
        """Show what holds every word."""
        self.found = find_lessons(self.workspace.store, words, lists=self.workspace.lists)
        self.model.show_records(self.found)
        if not words.strip():
            said = self.tr("Type a word or two.")
        elif len(self.found) == 1:
            said = self.tr("1 found.")
        else:
            said = self.tr("{count} found.").format(count=len(self.found))
        self.ui.found_label.setText(said)
        announce(self, said)

    def _where(self, found: FoundLesson) -> str:
        return ", ".join(part for part in (found.place, found.method, plain_date(found.date)) if part)

    def _chip(self, found: FoundLesson) -> ChipWords:
        if found.sort == ASSET:
            return ChipWords(self.tr("Build on"), "info", "add")
        if found.worked:
            return ChipWords(self.tr("Worked"), "good")
        return ChipWords(self.tr("Did not work"), "warn")
