"""A table on a page that scrolls whose rows are as tall as the words of the first column need, so that none is cut."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.sharing.few_rows import FewRows

_BESIDE, _ABOVE = 36, 14  # pixels at 100 % text that a cell leaves free
_TALLEST = 10_000


class WrappedRows(FewRows):
    """Every row has room for its first words at the width that their column has now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stacked_rows.most_lines = (0, 0)
        self.horizontalHeader().sectionResized.connect(self._fit_again)
        self.restacked.connect(self.fit_rows)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit_rows)
        self.fit_rows()

    def fit_rows(self) -> None:
        """Give each row the height that its first words need."""
        model = self.model()
        if model is None:
            return
        look, metrics = current_look(), self.fontMetrics()
        room = QRect(0, 0, max(self.columnWidth(0) - look.px(_BESIDE), 1), _TALLEST)
        wrapped = int(Qt.TextFlag.TextWordWrap)
        for row in range(model.rowCount()):
            if self.is_stacked:
                self.setRowHeight(
                    row, self.stacked_rows.height(model.index(row, 0), self.viewport().width(), self.font())
                )
                continue
            words = str(model.index(row, 0).data() or "")
            needed = metrics.boundingRect(room, wrapped, words).height() + look.px(_ABOVE)
            self.setRowHeight(row, max(needed, self.verticalHeader().defaultSectionSize()))
        self.updateGeometry()

    def _fit_again(self, column: int) -> None:
        if column == 0:
            self.fit_rows()

    def sizeHint(self) -> QSize:
        hint, model = super().sizeHint(), self.model()
        usual = self.verticalHeader().defaultSectionSize()
        rows = min(model.rowCount(), self.most) if model is not None else 0
        return QSize(hint.width(), hint.height() + sum(self.rowHeight(row) - usual for row in range(rows)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.fit_rows()
