"""Comments as a Qt model that reads a page when it comes into sight, so that a million rows open like a hundred."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from engage_desktop.domain.comments import Comment
from engage_desktop.gui.listen.comment_pages import CommentPages
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.store.store import Store

Cell = str | tuple[ChipWords, ...]
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ANSWERED = frozenset({_DISPLAY, CHIPS_ROLE, _TIP})
_LEARN_EVERY = 15  # milliseconds, so that typing and painting come first


class CommentModel(SpokenTable):
    """All comments of a session (None: of all sessions), or those that a search found."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.pages: CommentPages | None = None
        self.found: list[Comment] | None = None
        self._announced = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LEARN_EVERY)
        self._timer.timeout.connect(self._learn)

    # What a list of comments shows

    columns = 0
    chip_columns: tuple[int, ...] = ()

    def title(self, column: int) -> str:
        """Return the title of a column."""
        raise NotImplementedError

    def cell(self, comment: Comment, column: int) -> Cell:
        """Return what a cell says."""
        raise NotImplementedError

    def tip(self, comment: Comment, column: int) -> str:
        """Return what a cell says in full where it may be cut, or empty text."""
        return ""

    # What is in it

    def open(self, session: str | None) -> None:
        """Show the comments of a session, or of all."""
        self.beginResetModel()
        self.pages = CommentPages(self.store.comments, session)
        self.found = None
        self._announced = len(self.pages)
        self.endResetModel()
        self._go_on_learning()

    def reload(self) -> None:
        """Read the list anew."""
        self.beginResetModel()
        if self.pages is not None:
            self.pages.reload()
            self._announced = len(self.pages)
        self.endResetModel()
        self._go_on_learning()

    def show_found(self, comments: Sequence[Comment] | None) -> None:
        """Show only these; None: all again."""
        self.beginResetModel()
        self.found = None if comments is None else list(comments)
        self.endResetModel()

    def add(self, comment: Comment) -> None:
        """Put a comment that was just written down on top."""
        if self.pages is None:
            return
        if self.found is None:
            self.beginInsertRows(QModelIndex(), 0, 0)
        self.pages.added.insert(0, comment)
        self._announced += 1
        if self.found is None:
            self.endInsertRows()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def put(self, comment: Comment) -> None:
        """Show a comment anew that is in the list already."""
        row = self.row_of(comment)
        if row < 0:
            return
        if self.found is not None:
            self.found[row] = comment
        elif self.pages is not None:
            self.pages.put(row, comment)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    @property
    def is_whole(self) -> bool:
        """Whether every row is known by now."""
        return self.pages is None or self.pages.is_whole

    def comment(self, row: int) -> Comment | None:
        """Return the comment of a row."""
        if not 0 <= row < self.rowCount():
            return None
        if self.found is not None:
            return self.found[row]
        return self.pages.comment(row) if self.pages else None

    def row_of(self, comment: Comment) -> int:
        """Return the row of a comment, or -1."""
        if self.found is not None:
            return next((row for row, held in enumerate(self.found) if held.id == comment.id), -1)
        if self.pages is None:
            return -1
        row = self.pages.row_of(comment)
        self._announce(everything=True)
        return row

    def _go_on_learning(self) -> None:
        if self.pages is not None and not self.pages.is_whole:
            self._timer.start()

    def _learn(self) -> None:
        """Find out about some thousand rows more; tell the view seldom, for it counts all its rows anew each time."""
        if self.pages is not None:
            self.pages.learn()
        if self.is_whole:
            self._timer.stop()
        self._announce(everything=self.is_whole)

    def _announce(self, *, everything: bool) -> None:
        count = len(self.pages) if self.pages else 0
        if count == self._announced or not (everything or count > 1.5 * self._announced):
            return
        if self.found is None:
            self.beginInsertRows(QModelIndex(), self._announced, count - 1)
        self._announced = count
        if self.found is None:
            self.endInsertRows()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    # Qt overrides

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self.found) if self.found is not None else self._announced

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal and 0 <= section < self.columns:
            return self.title(section)
        return None

    def cell_data(self, index: _Index, role: int) -> Any:
        if role not in _ANSWERED or not index.isValid():
            return None
        column = index.column()
        if role == CHIPS_ROLE and column not in self.chip_columns:
            return None
        comment = self.comment(index.row())
        if comment is None:
            return None
        if role == _TIP:
            return self.tip(comment, column) or None
        cell = self.cell(comment, column)
        return cell if role == CHIPS_ROLE else _words(cell)


def _words(cell: Cell) -> str:
    return cell if isinstance(cell, str) else chip_words(cell)
