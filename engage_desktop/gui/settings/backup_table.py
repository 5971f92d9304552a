"""Backups as rows: when each was made, how much it holds, and whether it is still what was written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.store.backups import Backup

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_MADE, _HOLDS, _STATE = range(3)


def show_rows(table: QTableView, rows: int) -> None:
    """Make a table tall enough for this many rows, at the text size in force."""
    head = 0 if table.horizontalHeader().isHidden() else table.horizontalHeader().sizeHint().height()
    row = table.verticalHeader().defaultSectionSize()
    table.setMinimumHeight(head + rows * row + 8)


class BackupTable(SpokenTable):
    """Newest first. Whether one is whole is shown once it was looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.backups: list[Backup] = []
        self._whole: dict[str, bool] = {}

    def show(self, backups: Sequence[Backup]) -> None:
        """Show these backups."""
        self.beginResetModel()
        self.backups = list(backups)
        self.endResetModel()

    def mark(self, whole: dict[str, bool]) -> None:
        """Show of each file, by name, whether it is whole."""
        self.beginResetModel()
        self._whole.update(whole)
        self.endResetModel()

    def is_whole(self, backup: Backup) -> bool | None:
        """Return whether a backup was found whole; None while nobody has looked."""
        return self._whole.get(backup.path.name)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Made"), self.tr("Entries"), self.tr("State"))[section]

    def cell_data(self, index: Index, role: int) -> Any:
        backup = self.backups[index.row()]
        if index.column() == _STATE and role in (CHIPS_ROLE, Qt.ItemDataRole.DisplayRole):
            chips = [self._state(backup)]
            return chips if role == CHIPS_ROLE else chip_words(chips)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == _MADE:
            return self.tr("{day}, {time}").format(day=day_of(backup.made_at), time=clock_of(backup.made_at))
        return f"{backup.operations:,}"

    def _state(self, backup: Backup) -> ChipWords:
        whole = self.is_whole(backup)
        if whole is None:
            return ChipWords(self.tr("Not looked at yet"), "plain", "clock")
        return ChipWords(self.tr("Whole"), "good") if whole else ChipWords(self.tr("Damaged"), "bad")
