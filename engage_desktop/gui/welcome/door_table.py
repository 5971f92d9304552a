"""A list of the door: columns that keep their shares of the width, so that two lists under each other line up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.welcome.door_models import CHIP_COLUMNS, NAME
from engage_desktop.gui.widgets.record_table import RecordTable

_SHARES = (25, 9, 24, 25, 5, 12)
_LEAST = (150, 84, 118, 176, 60, 92)  # pixels at 100 % text
_MATCH_SHARES = (25, 9, 24, 25, 0, 17)
_MATCH_LEAST = (150, 80, 110, 176, 0, 200)


class DoorTable(RecordTable):
    """The name comes first; needs and permissions are chips. widened: it has another width now."""

    widened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[int, ...] = _SHARES
        self._least: tuple[int, ...] = _LEAST
        self.set_chip_columns(*CHIP_COLUMNS)

    def show_as_matches(self) -> None:
        """Leave out the titles and the badge: the last column then has room to say "Already here since 10:02am"."""
        self.horizontalHeader().hide()
        self.set_widths(_MATCH_SHARES, _MATCH_LEAST)

    def give_room(self, row: int) -> None:
        """Let the words of one row, the one for someone new, go on over the next column."""
        self.clearSpans()
        if row >= 0:
            self.setSpan(row, NAME, 1, 2)

    def set_widths(self, shares: Sequence[int], least: Sequence[int]) -> None:
        """Give each column a least width, in pixels at 100 % text, and its share of the rest; 0 and 0 hides it."""
        self._shares, self._least = tuple(shares), tuple(least)
        self._size_columns()

    def rows_high(self, rows: int) -> int:
        """Return the height of a table that shows this many rows."""
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        return head + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.widened.emit()

    def _arrange(self) -> None:
        header = self.horizontalHeader()
        if header.count() != len(self._shares):
            return
        room = self.viewport().width()
        least = [current_look().px(width) for width in self._least]
        if not header.isHidden():
            least = [max(low, title) for low, title in zip(least, self._title_widths(), strict=True)]
        self._set_stacked(sum(least) > room)
        self._size_rows()
        if self.is_stacked:
            return
        spare, whole = max(0, room - sum(least)), sum(self._shares)
        widths = [low + spare * share // whole for low, share in zip(least, self._shares, strict=True)]
        widths[-1] += max(0, room - sum(widths))
        for column, width in enumerate(widths):
            header.setSectionHidden(column, not width)
            if header.sectionResizeMode(column) != QHeaderView.ResizeMode.Fixed:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            if width and header.sectionSize(column) != width:
                header.resizeSection(column, width)
