"""The two small tables of the import: the first rows as they would come in, and the rows that were not added."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.operations.import_rows import Line, RefusedRow, read_row
from engage_desktop.operations.importing import Preview

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_LONGEST = 300


class Rows(SpokenTable):
    """Rows of words under titles."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self.rows: list[tuple[str, ...]] = []

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._titles):
            return self._titles[section]
        return None

    def cell_data(self, index: _Index, role: int) -> Any:
        if not index.isValid() or role != _DISPLAY:
            return None
        return self.rows[index.row()][index.column()]


class PreviewModel(Rows):
    """The first rows of a file as the import would take them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], parent)
        self._titles = [self.tr("Comment"), self.tr("Question"), self.tr("Row"), self.tr("Will it be added?")]

    def show_preview(self, preview: Preview | None, comment_column: str, question_column: str) -> None:
        """Show what these two columns give."""
        rows = []
        if preview is not None and comment_column in preview.columns:
            comment = preview.columns.index(comment_column)
            question = preview.columns.index(question_column) if question_column in preview.columns else -1
            for number, cells in preview.rows:
                found = read_row(number, cells[comment], cells[question] if question >= 0 else "")
                rows.append(self._row(found, cells[comment]))
        self.show_rows(rows)

    def _row(self, found: Line | RefusedRow, cell: str) -> tuple[str, ...]:
        if isinstance(found, Line):
            return (_short(found.text), _short(found.question) or "–", f"{found.row:,}", self.tr("Yes"))
        return (_short(cell) or "–", "–", f"{found.row:,}", self.tr("No. {reason}").format(reason=found.reason))


class RefusedModel(Rows):
    """The rows that were not added, each with its reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__([], parent)
        self._titles = [self.tr("Why it was not added"), self.tr("Row")]

    def show_refused(self, refused: Sequence[RefusedRow]) -> None:
        """Show these rows."""
        self.show_rows([(row.reason, f"{row.row:,}") for row in refused])


def _short(text: str) -> str:
    text = " ".join(text[: _LONGEST + 1].split()).replace("\x00", " ")
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
