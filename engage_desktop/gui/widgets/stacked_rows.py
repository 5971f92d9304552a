"""Paints a whole record into one cell, its parts below each other: for tables whose columns have no room side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QToolTip

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import chip_words, chips_of, paint_chips
from engage_desktop.gui.widgets.own_direction import directed

_SIDE, _ABOVE, _BETWEEN, _CHIP = 12, 8, 2, 34  # pixels at 100 % text
_LINE_END = "\u2028"
_NOTHING = ("", "–")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class StackedWords:
    """One record: what it is called, what else is known of it, and its chips."""

    name: str
    rest: str
    chips: tuple[ChipWords, ...]


def stacked_words(index: _Index) -> StackedWords:
    """Return what a row says, each part after the first with the title of its column."""
    model = index.model()
    parts, chips = [], list(chips_of(index))
    for column in range(1, model.columnCount()):
        cell = model.index(index.row(), column)
        found = chips_of(cell)
        words = ", ".join(str(cell.data() or "").splitlines())
        if found:
            chips.extend(found)
        elif words not in _NOTHING:
            title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            parts.append(f"{title}: {words}" if title else words)
    name = "" if chips_of(index) else str(index.data() or "")
    return StackedWords(name, "\u00a0· ".join(parts), tuple(chips))


class StackedRows(QStyledItemDelegate):
    """most_lines: how many lines the name, and how many the rest may take before they end in "…"; 0 is any number."""

    def __init__(self, table: QTableView, *, most_lines: tuple[int, int] = (2, 2)) -> None:
        super().__init__(table)
        self.most_lines = most_lines

    def height(self, index: _Index, width: int, font: QFont) -> int:
        """Return the height that a row needs at a width."""
        look, words = current_look(), stacked_words(index)
        room = width - 2 * look.px(_SIDE)
        lines = [len(text) for text in (self._lines(words.name, room, font, 0), self._lines(words.rest, room, font, 1))]
        text = sum(lines) * QFontMetrics(font).lineSpacing() + (look.px(_BETWEEN) if all(lines) else 0)
        return text + 2 * look.px(_ABOVE) + (look.px(_CHIP) if words.chips else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(current_look().px(_SIDE) * 8, self.height(index, option.rect.width(), option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, option.widget)
        look, words = current_look(), stacked_words(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        room = option.rect.adjusted(look.px(_SIDE), look.px(_ABOVE), -look.px(_SIDE), -look.px(_ABOVE))
        painter.save()
        painter.setClipRect(option.rect)
        name = self._lines(words.name, room.width(), option.font, 0)
        top = self._draw(painter, option, room, name, look.colour("on-chosen" if chosen else "ink"))
        room.setTop(top + (look.px(_BETWEEN) if words.name else 0))
        rest = self._lines(words.rest, room.width(), option.font, 1)
        room.setTop(self._draw(painter, option, room, rest, look.colour("on-chosen" if chosen else "soft")))
        painter.restore()
        if words.chips:
            place = QRect(option.rect.left(), room.top(), option.rect.width(), look.px(_CHIP))
            paint_chips(painter, place, words.chips, option.font, option.direction)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Say all of a row where it is shortened."""
        words = stacked_words(index)
        said = [escape(part) for part in (words.name, words.rest, chip_words(words.chips)) if part]
        QToolTip.showText(event.globalPos(), f"<qt>{'<br>'.join(said)}</qt>" if said else "", view)
        return True

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, lines: list[str], ink: QColor) -> int:
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.setLayoutDirection(option.direction)
        step = QFontMetrics(option.font).lineSpacing()
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for place, line in enumerate(lines):
            line_room = QRectF(room.left(), room.top() + place * step, room.width(), step)
            painter.drawText(line_room, flags, directed(line, option.direction))
        return room.top() + len(lines) * step

    def _lines(self, text: str, width: int, font: QFont, part: int) -> list[str]:
        """Return the lines that a text takes, the last that may be shown shortened where more would follow."""
        lines = list(_wrapped(text.replace("\n", _LINE_END), max(width, 1), font))
        most = self.most_lines[part]
        if not most or len(lines) <= most:
            return lines
        last = " ".join(lines[most - 1 :])
        return [*lines[: most - 1], QFontMetrics(font).elidedText(last, Qt.TextElideMode.ElideRight, width)]


def _wrapped(text: str, width: int, font: QFont) -> Iterator[str]:
    if not text:
        return
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        start, length = line.textStart(), line.textLength()
        yield text[start : start + length].strip(" " + _LINE_END)
        line = layout.createLine()
    layout.endLayout()
