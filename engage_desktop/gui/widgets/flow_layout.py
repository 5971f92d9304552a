"""A layout that goes on in the next line when a line is full, so that chips and buttons wrap as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_Lines = list[list[tuple[QLayoutItem, QSize]]]


class FlowLayout(QLayout):
    """Lays items out in lines, in the direction of reading.

    In each line the first item that wants to grow (horizontal policy Expanding) gets the room that is left over; with
    `shares` all that want to grow get the same part of it.
    """

    def __init__(
        self, parent: QWidget | None = None, *, margin: int = 0, spacing: int = 8, shares: bool = False
    ) -> None:
        self._shares = shares
        self._kept: dict[int, _Lines] = {}  # by width: Qt asks for the same ones again and again
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(margin, margin, margin, margin)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), place=False)

    def invalidate(self) -> None:
        self._kept.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, place=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return self._with_margins(QSize(width, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lines(self, width: int) -> _Lines:
        if width not in self._kept:
            self._kept[width] = self._broken(width)
        return self._kept[width]

    def _broken(self, width: int) -> _Lines:
        """Return what stands in which line at this width, and how large it is there."""
        lines: _Lines = []
        spare = -1
        for item in self._items:
            if item.isEmpty():
                continue
            least = item.minimumSize()
            hint = item.sizeHint().expandedTo(least)
            size = QSize(min(hint.width(), max(width, least.width())), hint.height())
            if not lines or size.width() > spare:
                lines.append([])
                spare = width
            lines[-1].append((item, size))
            spare -= size.width() + self.spacing()
        return [self._grown(line, width) for line in lines]

    def _grown(self, line: list[tuple[QLayoutItem, QSize]], width: int) -> list[tuple[QLayoutItem, QSize]]:
        """Give the room left over to the first item that wants it, then settle the heights of wrapped text."""
        spare = width - sum(size.width() for _, size in line) - self.spacing() * (len(line) - 1)
        growing = [size for item, size in line if item.expandingDirections() & Qt.Orientation.Horizontal]
        for size in growing if self._shares else growing[:1]:
            size.setWidth(size.width() + max(spare, 0) // (len(growing) if self._shares else 1))
        for item, size in line:
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
        return line

    def _lay_out(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        top = room.top()
        lines = self._lines(room.width())
        for line in lines:
            height = max(size.height() for _, size in line)
            if place:
                self._place(line, QRect(room.left(), top, room.width(), height))
            top += height + self.spacing()
        used = top - room.top() - (self.spacing() if lines else 0)
        return used + margins.top() + margins.bottom()

    def _place(self, line: list[tuple[QLayoutItem, QSize]], room: QRect) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        left = room.left()
        for item, size in line:
            corner = QPoint(left, room.top() + (room.height() - size.height()) // 2)
            item.setGeometry(QStyle.visualRect(direction, room, QRect(corner, size)))
            left += size.width() + self.spacing()
