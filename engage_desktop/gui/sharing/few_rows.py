"""A table on a page that scrolls: as tall as its rows, up to a few, at the text size in force."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engage_desktop.gui.widgets.record_table import RecordTable


class FewRows(RecordTable):
    """Shows at most `most` rows at once; more of them scroll."""

    most = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._had_bar = False

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        model = self.model()
        rows = min(max(model.rowCount() if model is not None else 0, 1), self.most)
        bar = self.horizontalScrollBar()
        beneath = bar.sizeHint().height() if bar.maximum() else 0
        return QSize(super().sizeHint().width(), self.rows_high(rows) + beneath)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_bar = bool(self.horizontalScrollBar().maximum())
        if has_bar != self._had_bar:
            self._had_bar = has_bar
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
