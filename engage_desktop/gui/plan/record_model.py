"""The rows of a list of records, as a table asks for them. Knows no store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable

Index = QModelIndex | QPersistentModelIndex
Column = tuple[str, Callable[[Any], str | ChipWords]]


class RecordModel(SpokenTable):
    """Records with the words of their cells. Every record has an `id`."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.records: list[Any] = []
        self._cells: list[tuple[str | ChipWords, ...]] = []

    def show_records(self, records: Sequence[Any]) -> None:
        """Show these records in the place of those before."""
        cells = [tuple(words(record) for _, words in self._columns) for record in records]
        if list(records) == self.records and cells == self._cells:
            return
        self.beginResetModel()
        self.records, self._cells = list(records), cells
        self.endResetModel()

    def place_of(self, row: str) -> int:
        """Return the row of a record, or -1."""
        return next((place for place, record in enumerate(self.records) if record.id == row), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section][0]

    def cell_data(self, index: Index, role: int) -> Any:
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell if isinstance(cell, str) else chip_words([cell])
        if role == CHIPS_ROLE and isinstance(cell, ChipWords):
            return [cell]
        return cell if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, str) else None
