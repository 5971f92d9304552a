"""What every list of records is made on: a model whose first cell says the whole row to a screen reader, in order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_READ_OUT = int(Qt.ItemDataRole.AccessibleTextRole)
_NOTHING = ("", "–")


class SpokenTable(QAbstractTableModel):
    """A list says what is in a cell with `cell_data`; `data` belongs to this class alone.

    Where a table stacks its rows, the other cells are not there for who listens: the first one must say everything.
    """

    def cell_data(self, index: _Index, role: int) -> Any:
        """Return what a cell gives for a role, as Qt asks models for it."""
        raise NotImplementedError

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if role == _READ_OUT and index.isValid() and index.column() == 0:
            return spoken_row(self, index.row())
        return self.cell_data(index, role)


def spoken_row(model: QAbstractTableModel, row: int) -> str:
    """Return a whole row in words: its name, then each cell that says something, with the title of its column."""
    parts = []
    for column in range(model.columnCount()):
        words = ", ".join(str(model.index(row, column).data() or "").splitlines())
        if words not in _NOTHING:
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "") if column else ""
            parts.append(f"{title}: {words}" if title else words)
    return "; ".join(parts)
