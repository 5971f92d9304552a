"""A table of records as every page shows it: airy rows, whole rows chosen, keys that work, Tab that leaves."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollArea,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip_delegate import ChipDelegate, WordsDelegate, WordsHeader
from engage_desktop.gui.widgets.stacked_rows import StackedRows

_ROW, _TWO_LINES, _FIRST_COLUMN = 48, 56, 180
_WRAPPED, _UNWRAPPED = 150, 240  # pixels at 100 % text that a column keeps at least
_MEASURED = 40


class RecordTable(QTableView):
    """The first column is what a person would call the thing, and takes the room that is left.

    Where the columns do not fit, the others are narrowed, their words wrapped; where that does not do either, each row
    is stacked: its parts stand below each other, so that nobody scrolls sideways. restacked: rows have another height.
    Enter or a double click emits `activated`. Give it an accessible name in the form or with `name`.
    """

    restacked = Signal()

    def __init__(self, parent: QWidget | None = None, *, name: str = "", two_lines: bool = False) -> None:
        super().__init__(parent)
        self._two_lines = two_lines
        self._stacked, self._stacking, self._had_header = False, False, True
        self._chip_columns: tuple[int, ...] = ()
        self._titles: list[int] = []
        self._chip_delegate = ChipDelegate(self)
        self.setItemDelegate(WordsDelegate(self))
        self.stacked_rows = StackedRows(self)
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
        header = WordsHeader(Qt.Orientation.Horizontal, self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._size_rows()

    @property
    def is_stacked(self) -> bool:
        """Whether the parts of each row stand below each other, because the columns have no room side by side."""
        return self._stacked

    def set_two_lines(self, two_lines: bool = True) -> None:
        """Make room for two lines of text in every row."""
        self._two_lines = two_lines
        self._size_rows()

    def set_chip_columns(self, *columns: int) -> None:
        """Paint chips in these columns, from what the model gives for CHIPS_ROLE."""
        self._chip_columns = columns
        for column in columns:
            self.setItemDelegateForColumn(column, self._chip_delegate)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._size_columns()
        if model is not None:
            model.modelReset.connect(self._shown_anew)

    def rows_high(self, rows: int) -> int:
        """Return the height of a table that shows this many rows of the usual height, without scrolling sideways."""
        header = self.horizontalHeader()
        head = 0 if header.isHidden() else header.sizeHint().height()
        return head + rows * self.verticalHeader().defaultSectionSize() + current_look().px(4)

    def _shown_anew(self) -> None:
        self._size_columns()
        if self._stacked:
            self._size_rows()

    def _size_rows(self) -> None:
        look = current_look()
        line = self.fontMetrics().lineSpacing()
        height = look.px(_TWO_LINES if self._two_lines else _ROW)
        height = max(height, (2 if self._two_lines else 1) * line + look.px(12))
        height = self._stacked_height(height) if self._stacked else height
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(min(height, look.px(24)))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if rows.defaultSectionSize() != height:
            rows.setDefaultSectionSize(height)
            self.updateGeometry()
            self.restacked.emit()

    def _stacked_height(self, otherwise: int) -> int:
        """Return a height that is enough for each of the first rows, stacked."""
        model, width, font = self.model(), self.viewport().width(), self.font()
        rows = min(model.rowCount(), _MEASURED) if model is not None else 0
        needed = (self.stacked_rows.height(model.index(row, 0), width, font) for row in range(rows))
        return max(needed, default=otherwise)

    def _set_stacked(self, stacked: bool) -> None:
        """Stand the parts of each row below each other from now on, or side by side."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        header = self.horizontalHeader()
        if stacked:
            self._had_header = not header.isHidden()
        for column in range(1, header.count()):
            header.setSectionHidden(column, stacked)
        header.setVisible(not stacked and self._had_header)
        usual = self._chip_delegate if 0 in self._chip_columns else self.itemDelegate()
        self.setItemDelegateForColumn(0, self.stacked_rows if stacked else usual)
        if stacked:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        current = self.currentIndex()
        if stacked and current.column() > 0:
            self.setCurrentIndex(current.siblingAtColumn(0))

    def _size_columns(self) -> None:
        if self._stacking:
            return
        self._stacking = True
        try:
            self._arrange()
        finally:
            self._stacking = False

    def _arrange(self) -> None:
        """Give the columns their widths, or stack the rows."""
        header, look, room = self.horizontalHeader(), current_look(), self.viewport().width()
        if not header.count():
            return
        titles = self._title_widths()
        wanted = [max(self._widest(column), title) for column, title in enumerate(titles)]
        kept = look.px(_WRAPPED if self._two_lines else _UNWRAPPED)
        least = [min(width, max(kept, title)) for width, title in zip(wanted, titles, strict=True)]
        least[0] = max(look.px(_FIRST_COLUMN), titles[0])
        spare = room - sum(least)
        self._set_stacked(header.count() > 1 and spare < 0)
        self._size_rows()
        if not self._stacked:
            self._narrow(wanted, least, spare)

    def _widest(self, column: int) -> int:
        """Return what the first rows need in a column side by side.

        It must not depend on how many of them are in sight: stacked, fewer are, and the two looks would take turns for ever.
        """
        model, option = self.model(), QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual = self._chip_delegate if column in self._chip_columns else self.itemDelegate()
        delegate = usual if column == 0 and self._stacked else self.itemDelegateForColumn(column) or usual
        rows = min(model.rowCount(), _MEASURED) if model is not None else 0
        return max((delegate.sizeHint(option, model.index(row, column)).width() for row in range(rows)), default=0)

    def _narrow(self, wanted: list[int], least: list[int], spare: int) -> None:
        """Give each column what its words need, or, where there is less, its least and its part of what is left."""
        header = self.horizontalHeader()
        if sum(wanted[1:]) - sum(least[1:]) <= spare:
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        else:
            over = [max(width - low, 0) for width, low in zip(wanted, least, strict=True)]
            for column in range(1, header.count()):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, least[column] + spare * over[column] // max(sum(over), 1))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _title_widths(self) -> list[int]:
        """Return the room that the title of each column needs, also of those that are hidden while rows are stacked."""
        header = self.horizontalHeader()
        if not self._stacked or len(self._titles) != header.count():
            self._titles = [header.sectionSizeHint(column) for column in range(header.count())]
        return self._titles

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """Where the page around the table scrolls, let it follow the chosen row: the table may be taller than the page."""
        around: QWidget | None = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        content = around.widget() if isinstance(around, QScrollArea) else None
        row = self.visualRect(self.currentIndex())
        if isinstance(around, QScrollArea) and content is not None and not row.isEmpty():
            centre = self.viewport().mapTo(content, row.center())
            around.ensureVisible(around.horizontalScrollBar().value(), centre.y(), 0, row.height() // 2 + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._set_stacked(False)
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
            column = 0 if self._stacked else max(self.currentIndex().column(), 0)
            self.setCurrentIndex(model.index(row, column))
            return
        super().keyPressEvent(event)
