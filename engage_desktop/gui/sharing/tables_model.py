"""The laptops of an event as rows: what each is called, and whether a bundle of it is in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from engage_desktop.domain.texts import counting_order
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.event_folder import Table

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
STATE = 1


class TablesModel(SpokenTable):
    """Those that are missing first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Table] = []

    def show(self, tables: Sequence[Table]) -> None:
        """Show other laptops."""
        self.beginResetModel()
        self.rows = sorted(tables, key=lambda table: (table.brought > 0, counting_order(table.label)))
        self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Laptop"), self.tr("State"), self.tr("Bundles"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        table = self.rows[index.row()]
        if index.column() == STATE and role in (CHIPS_ROLE, _DISPLAY):
            chips = (self._state(table),)
            return chips if role == CHIPS_ROLE else chip_words(chips)
        if role != _DISPLAY:
            return None
        label = self.tr("{label} (this laptop)").format(label=table.label) if table.is_ours else table.label
        return (label, "", f"{table.brought:,}")[index.column()]

    def _state(self, table: Table) -> ChipWords:
        if table.brought:
            return ChipWords(self.tr("In"), "good")
        if table.earlier:
            return ChipWords(self.tr("Only files from before"), "warn", "clock")
        return ChipWords(self.tr("Not here yet"), "warn", "clock")
