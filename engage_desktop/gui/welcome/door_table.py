"""A list of the door: columns that keep their shares of the width, so that two lists under each other line up."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.welcome.door_models import BADGE, CHIP_COLUMNS
from engage_desktop.gui.widgets.record_table import RecordTable

_SHARES = (23, 7, 12, 22, 24, 12)
_LEAST = (130, 52, 84, 118, 128, 92)  # pixels at 100 % text


class DoorTable(RecordTable):
    """The name comes first; needs and permissions are chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_chip_columns(*CHIP_COLUMNS)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.headerDataChanged.connect(self.viewport().update)

    def rows_high(self, rows: int) -> int:
        """Return the height of a table that shows this many rows."""
        head = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        return head + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth() + 6

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        if header.count() < len(_SHARES):
            return
        look, room = current_look(), self.viewport().width()
        narrow = room < look.px(sum(_LEAST))
        header.setSectionHidden(BADGE, narrow)
        shown = [column for column in range(len(_SHARES)) if not (narrow and column == BADGE)]
        spare = max(0, room - sum(look.px(_LEAST[column]) for column in shown))
        shares = sum(_SHARES[column] for column in shown)
        for column in shown:
            if header.sectionResizeMode(column) != QHeaderView.ResizeMode.Fixed:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            width = look.px(_LEAST[column]) + spare * _SHARES[column] // shares
            if header.sectionSize(column) != width:
                header.resizeSection(column, width)
