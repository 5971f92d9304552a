"""A list of records as a Qt model: each row has a key and cells of words or chips. What the cells say is the page's affair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable

Cell = str | tuple[ChipWords, ...]
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_MEASURED = 40


@dataclass(frozen=True, slots=True)
class Row:
    """One record. key: what the page knows it by; whole: the words of the first cell where that is shortened."""

    key: str
    cells: tuple[Cell, ...]
    whole: str = ""


class RowsModel(SpokenTable):
    """Rows under titles."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self.rows: tuple[Row, ...] = ()

    def show(self, rows: Sequence[Row]) -> bool:
        """Show other rows; return whether they differ from those before."""
        if tuple(rows) == self.rows:
            return False
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()
        return True

    def key(self, index: _Index) -> str:
        """Return the key of the row that an index is in, or empty text."""
        return self.rows[index.row()].key if index.isValid() and index.row() < len(self.rows) else ""

    def place_of(self, key: str) -> int:
        """Return the place of a row, or -1."""
        return next((place for place, row in enumerate(self.rows) if row.key == key), -1)

    def words(self, row: int) -> list[str]:
        """Return what a row says, cell by cell."""
        return [_words(cell) for cell in self.rows[row].cells]

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._titles):
            return self._titles[section]
        return None

    def cell_data(self, index: _Index, role: int) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        cell = row.cells[column]
        if role == _DISPLAY:
            return _words(cell)
        if role == CHIPS_ROLE and not isinstance(cell, str):
            return cell
        return (row.whole or None) if role == _TOOLTIP and column == 0 else None


def measure_all_rows(table: QTableView) -> None:
    """Give the columns of a short table room for every row, also for those that are not in sight when it is filled."""
    table.horizontalHeader().setResizeContentsPrecision(_MEASURED)


def _words(cell: Cell) -> str:
    return cell if isinstance(cell, str) else chip_words(cell)
