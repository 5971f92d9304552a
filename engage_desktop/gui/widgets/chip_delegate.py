"""Paints chips into a table's cells. The words themselves come from the model, for the eye and for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionHeader, QStyleOptionViewItem

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip import ChipWords, chip_size, paint_chip
from engage_desktop.gui.widgets.own_direction import directed

CHIPS_ROLE = int(Qt.ItemDataRole.UserRole) + 40
_SIDE, _GAP, _SHORTEST = 12, 6, 96


def chip_words(chips: Sequence[ChipWords]) -> str:
    """Return what a cell of chips says in words: a model gives it for DisplayRole, and so screen readers read it."""
    return ", ".join(chip.text for chip in chips)


class WordsDelegate(QStyledItemDelegate):
    """Paints the words of a cell in the direction of reading of their own letters."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = directed(option.text, option.direction)


class WordsHeader(QHeaderView):
    """Paints the titles of columns in the direction of reading of their own letters."""

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical_index: int) -> None:
        super().initStyleOptionForIndex(option, logical_index)
        option.text = directed(option.text, option.direction)


class ChipDelegate(WordsDelegate):
    """Paints the ChipWords that a model gives for CHIPS_ROLE; cells without any are painted as ordinary text.

    The first chip always says something, shortened where it must be. Chips that do not fit are counted in a last one, "+2";
    the cell's words still hold them all.
    """

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        chips = chips_of(index)
        if not chips:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, option.widget)
        paint_chips(painter, option.rect, chips, option.font, option.direction)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        chips = chips_of(index)
        if not chips:
            return super().sizeHint(option, index)
        look = current_look()
        font: QFont = option.font
        sizes = [chip_size(chip, font) for chip in chips]
        width = sum(size.width() for size in sizes) + look.px(_GAP) * (len(sizes) - 1)
        return QSize(width + look.px(_SIDE) + look.px(8), sizes[0].height() + look.px(12))


def paint_chips(
    painter: QPainter, cell: QRect, chips: Sequence[ChipWords], font: QFont, direction: Qt.LayoutDirection
) -> None:
    """Paint chips beside each other into a cell; those that do not fit are counted in a last one."""
    look = current_look()
    left, end = cell.left() + look.px(_SIDE), cell.right() - look.px(4)
    for chip, size in _that_fit(chips, font, end - left):
        place = QRect(left, cell.center().y() - size.height() // 2, min(size.width(), end - left), size.height())
        paint_chip(painter, QStyle.visualRect(direction, cell, place), chip, font, direction)
        left += size.width() + look.px(_GAP)


def chips_of(index: QModelIndex | QPersistentModelIndex) -> Sequence[ChipWords]:
    """Return the chips that the model gives for a cell."""
    found = index.data(CHIPS_ROLE)
    return found if isinstance(found, (list, tuple)) else ()


def _that_fit(chips: Sequence[ChipWords], font: QFont, room: int) -> list[tuple[ChipWords, QSize]]:
    """Return the chips that are shown in a cell, the longest shortened where that makes room for one more."""
    look = current_look()
    gap, least = look.px(_GAP), look.px(_SHORTEST)
    sizes = [chip_size(chip, font) for chip in chips]
    for kept in range(len(chips), 0, -1):
        shown = list(zip(chips[:kept], sizes, strict=False))
        if kept < len(chips):
            more = ChipWords(f"+{len(chips) - kept}")
            shown.append((more, chip_size(more, font)))
        over = sum(size.width() for _, size in shown) + gap * (len(shown) - 1) - room
        if over <= 0:
            break
        longest = max(range(kept), key=lambda place: shown[place][1].width())
        chip, size = shown[longest]
        if size.width() - over >= least or kept == 1:
            short = _shortened(chip, font, size.width() - over)
            shown[longest] = (short, chip_size(short, font))
            break
    return shown


def _shortened(chip: ChipWords, font: QFont, width: int) -> ChipWords:
    room = width - chip_size(replace(chip, text=""), font).width()
    words = QFontMetrics(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, max(room, 0))
    return replace(chip, text=words)
