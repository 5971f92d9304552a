"""What was found, as rows for a list: a heading for each group, which cannot be chosen, and the findings under it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from engage_desktop.gui.icons import icon
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.shell.finding import Finding

Index = QModelIndex | QPersistentModelIndex


class FinderModel(QAbstractListModel):
    """Rows are headings (text) and findings."""

    def __init__(self, titles: Mapping[str, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._rows: list[str | Finding] = []

    def show_found(self, found: Sequence[Finding]) -> None:
        """Show other findings; they come in the order of their groups."""
        self.beginResetModel()
        self._rows = []
        group = ""
        for finding in found:
            if finding.group != group:
                group = finding.group
                self._rows.append(self._titles[group])
            self._rows.append(finding)
        self.endResetModel()

    def finding(self, index: Index) -> Finding | None:
        """Return what a row stands for; None for a heading."""
        row = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return row if isinstance(row, Finding) else None

    def next_row(self, row: int, step: int) -> int:
        """Return the next row that can be chosen, going down (1) or up (-1) from `row`; `row` itself where none is left."""
        place = row + step
        while 0 <= place < len(self._rows):
            if isinstance(self._rows[place], Finding):
                return place
            place += step
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.finding(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Finding):
            return _of_finding(row, role)
        return _of_heading(row, role)


def _of_finding(found: Finding, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{found.words}   ·   {found.detail}" if found.detail else found.words
    if role == Qt.ItemDataRole.DecorationRole:
        return icon(found.picture)
    if role == Qt.ItemDataRole.ToolTipRole and len(found.words) > 80:
        return found.words
    return None


def _of_heading(words: str, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return words
    if role == Qt.ItemDataRole.ForegroundRole:
        return current_look().colour("soft")
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setBold(True)
        font.setPixelSize(current_look().px(13))
        return font
    return None
