"""Sharing: a folder of bundles, each file with what would become of it, or became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame

from engage_desktop.gui.forms.sharing.ui_files_card import Ui_FilesCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing import report_words
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.taking_in import FOR_OTHERS, OUR_OWN, FileOutcome, FolderReport

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
_STATE = 1


class FilesModel(SpokenTable):
    """One row a file, those that were refused first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[FileOutcome] = []
        self._rehearsed = True

    def show(self, files: Sequence[FileOutcome], *, rehearsed: bool) -> None:
        """Show the files of a folder."""
        self.beginResetModel()
        self._rehearsed = rehearsed
        self.rows = sorted(files, key=lambda file: (not file.is_refused, file.path.name))
        self.endResetModel()

    def state(self, file: FileOutcome) -> ChipWords:
        """Return what would become of a file, or became of it."""
        if file.is_refused:
            return ChipWords(self.tr("Refused: {code}").format(code=file.code), "bad")
        if file.code in (OUR_OWN, FOR_OTHERS):
            return ChipWords(self.tr("For others"), "plain", "bundle")
        if not file.is_new:
            return ChipWords(self.tr("Here already"), "plain", "tick")
        if self._rehearsed:
            return ChipWords(self.tr("Fits"), "info", "import")
        return ChipWords(self.tr("Brought in"), "good", "import")

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("State"), self.tr("From"), self.tr("New"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        file = self.rows[index.row()]
        if index.column() == _STATE and role in (CHIPS_ROLE, _DISPLAY):
            chips = (self.state(file),)
            return chips if role == CHIPS_ROLE else chip_words(chips)
        if role != _DISPLAY:
            return None
        new = f"{file.report.entries:,}" if file.report else ""
        return (file.path.name, "", file.report.label if file.report else "", new)[index.column()]


class FilesCard(QFrame):
    """bring_asked: bring in what fits. left: go back to choosing."""

    bring_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = FilesModel()
        self.ui = Ui_FilesCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.files_line)
        self.ui.file_table.setModel(self._model)
        self.ui.file_table.set_chip_columns(_STATE)
        self.ui.bring_button.clicked.connect(self.bring_asked)
        self.ui.leave_button.clicked.connect(self.left)
        self.ui.file_table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())

    def show_files(self, report: FolderReport, *, rehearsed: bool) -> None:
        """Show what would become of each file of a folder, or what became of it."""
        ui, files = self.ui, report.files
        fits = sum(file.is_new for file in files)
        refused = len(report.refused)
        self._model.show(files, rehearsed=rehearsed)
        if not files:
            title = self.tr("There is no bundle in this folder")
        elif rehearsed:
            title = self.tr("What would change. Nothing is written yet")
        else:
            title = self.tr("Brought in")
        ui.files_title_label.setText(title)
        others = sum(file.code in (OUR_OWN, FOR_OTHERS) for file in files)
        words = self.tr("Files: {count}. Bring something new: {fits}. Here already: {known}. Refused: {refused}.")
        known = len(files) - fits - refused - others
        counts = {"count": len(files), "fits": fits, "known": known, "refused": refused}
        said = words.format(**counts)
        if others:
            said += " " + self.tr("For others: {count}.").format(count=others)
        if report.was_stopped:
            said += " " + self.tr("You stopped before the end. Files not looked at: {count}.").format(count=report.left)
        ui.files_label.setText(said)
        ui.file_table.setVisible(bool(files))
        ui.bring_button.setVisible(rehearsed and fits > 0)
        ui.leave_button.setText(self.tr("&Leave them") if rehearsed else self.tr("Back to the &list"))
        if files:
            ui.file_table.setCurrentIndex(self._model.index(0, 0))
        self._tell()
        announce(self, f"{title}. {ui.files_label.text()}")

    def take_focus(self) -> None:
        """Put the focus on what comes next."""
        button = self.ui.bring_button if self.ui.bring_button.isVisibleTo(self) else self.ui.leave_button
        button.setFocus()

    def _tell(self) -> None:
        """Say of the file that is chosen why it is refused, or what it brings."""
        row = self.ui.file_table.currentIndex().row()
        words = ""
        if 0 <= row < len(self._model.rows):
            file = self._model.rows[row]
            words = file.sentence
            if file.report and not file.is_refused:
                words = "\n".join(f"{line.chip.text}: {line.words}" for line in report_words.lines(file.report))
        self.ui.file_words_label.setText(words)
        self.ui.file_words_label.setVisible(bool(words))
