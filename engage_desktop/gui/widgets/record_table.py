"""A table of records as every page shows it: airy rows, whole rows chosen, keys that work, Tab that leaves."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip_delegate import ChipDelegate

_ROW, _TWO_LINES, _FIRST_COLUMN = 48, 56, 180


class RecordTable(QTableView):
    """The first column is what a person would call the thing, and takes the room that is left.

    Enter or a double click emits `activated`. Give it an accessible name in the form or with `name`.
    """

    def __init__(self, parent: QWidget | None = None, *, name: str = "", two_lines: bool = False) -> None:
        super().__init__(parent)
        self._two_lines = two_lines
        self._chip_delegate = ChipDelegate(self)
        if name:
            self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._size_rows()

    def set_two_lines(self, two_lines: bool = True) -> None:
        """Make room for two lines of text in every row."""
        self._two_lines = two_lines
        self._size_rows()

    def set_chip_columns(self, *columns: int) -> None:
        """Paint chips in these columns, from what the model gives for CHIPS_ROLE."""
        for column in columns:
            self.setItemDelegateForColumn(column, self._chip_delegate)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._size_columns()
        if model is not None:
            model.modelReset.connect(self._size_columns)

    def _size_rows(self) -> None:
        look = current_look()
        line = self.fontMetrics().lineSpacing()
        height = look.px(_TWO_LINES if self._two_lines else _ROW)
        height = max(height, (2 if self._two_lines else 1) * line + look.px(12))
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(min(height, look.px(24)))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(height)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        if not header.count():
            return
        others = sum(header.sectionSize(column) for column in range(1, header.count()))
        least = current_look().px(_FIRST_COLUMN)
        fits = self.viewport().width() - others >= least or header.count() == 1
        mode = QHeaderView.ResizeMode.Stretch if fits else QHeaderView.ResizeMode.Fixed
        if header.sectionResizeMode(0) != mode:
            header.setSectionResizeMode(0, mode)
        if not fits:
            header.resizeSection(0, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._size_rows()
            self._size_columns()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model = self.model()
        if model is not None and model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        if model is not None and model.rowCount() and event.key() in ends:
            row = ends[Qt.Key(event.key())] % model.rowCount()
            self.setCurrentIndex(model.index(row, max(self.currentIndex().column(), 0)))
            return
        super().keyPressEvent(event)
