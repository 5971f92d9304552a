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
        self._left_out: Sequence[int] = ()

    def set_widths(self, widths: Sequence[int], *, goes_first: Sequence[int], left_out: Sequence[int] = ()) -> None:
        """Give each column its width in pixels at 100 % text; of the first, the least. goes_first: what a narrow window hides.

        left_out: columns that say nothing now.
        """
        self._widths = widths
        self._goes_first, self._left_out = goes_first, left_out
        self._size_columns()

    def _arrange(self) -> None:
        header, look = self.horizontalHeader(), current_look()
        if not self._widths or header.count() != len(self._widths):
            return
        room = self.viewport().width()
        shown = [column for column in range(len(self._widths)) if column not in self._left_out]
        for column in self._goes_first:
            if column in shown and look.px(sum(self._widths[held] for held in shown)) > room:
                shown.remove(column)
        self._set_stacked(look.px(sum(self._widths[held] for held in shown)) > room)
        self._size_rows()
        if self.is_stacked:
            return
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
