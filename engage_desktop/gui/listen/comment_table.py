"""A table of comments: the words take the room that is left; where the window is narrow, columns that matter least go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.record_table import RecordTable


class CommentTable(RecordTable):
    """Columns keep their widths however long their texts are, so that reading a row costs no look at all the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, two_lines=True)
        self._widths: Sequence[int] = ()
        self._goes_first: Sequence[int] = ()

    def set_widths(self, widths: Sequence[int], *, goes_first: Sequence[int]) -> None:
        """Give each column its width in pixels at 100 % text; of the first, the least. goes_first: what a narrow window hides."""
        self._widths = widths
        self._goes_first = goes_first
        self._size_columns()

    def _size_columns(self) -> None:
        header, look = self.horizontalHeader(), current_look()
        if not self._widths or header.count() != len(self._widths):
            return
        room = self.viewport().width()
        shown = list(range(len(self._widths)))
        for column in self._goes_first:
            if look.px(sum(self._widths[held] for held in shown)) > room:
                shown.remove(column)
        if header.length() != sum(map(header.sectionSize, range(header.count()))):
            for column in range(header.count()):  # after a reset Qt still leaves room for what is hidden
                header.setSectionHidden(column, False)
        for column in range(header.count()):
            if header.isSectionHidden(column) == (column in shown):
                header.setSectionHidden(column, column not in shown)
            if header.sectionResizeMode(column) != QHeaderView.ResizeMode.Fixed:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        rest = sum(look.px(self._widths[column]) for column in shown if column)
        widths = {column: look.px(self._widths[column]) for column in shown if column}
        widths[0] = max(room - rest, look.px(self._widths[0]))
        for column, width in widths.items():
            if header.sectionSize(column) != width:
                header.resizeSection(column, width)
