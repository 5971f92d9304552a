"""Paints chips into a table's cells. The words themselves come from the model, for the eye and for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.chip import ChipWords, chip_size, paint_chip

CHIPS_ROLE = int(Qt.ItemDataRole.UserRole) + 40
_SIDE, _GAP = 12, 6


def chip_words(chips: Sequence[ChipWords]) -> str:
    """Return what a cell of chips says in words: a model gives it for DisplayRole, and so screen readers read it."""
    return ", ".join(chip.text for chip in chips)


class ChipDelegate(QStyledItemDelegate):
    """Paints the ChipWords that a model gives for CHIPS_ROLE; cells without any are painted as ordinary text.

    Chips that do not fit are counted in a last one, "+2"; the cell's words still hold them all.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if chips_of(index):
            option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        chips = chips_of(index)
        if not chips:
            return
        cell, font, direction = option.rect, option.font, option.direction
        look = current_look()
        left, end = cell.left() + look.px(_SIDE), cell.right() - look.px(4)
        for chip in self._that_fit(chips, font, end - left):
            size = chip_size(chip, font)
            place = QRect(left, cell.center().y() - size.height() // 2, min(size.width(), end - left), size.height())
            paint_chip(painter, QStyle.visualRect(direction, cell, place), chip, font, direction)
            left += size.width() + look.px(_GAP)

    def _that_fit(self, chips: Sequence[ChipWords], font: QFont, room: int) -> Sequence[ChipWords]:
        gap = current_look().px(_GAP)
        shown = list(chips)
        while len(shown) > 1 and sum(chip_size(chip, font).width() + gap for chip in shown) - gap > room:
            shown = [*chips[: len(shown) - 2], ChipWords(f"+{len(chips) - len(shown) + 2}")]
        return shown

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        chips = chips_of(index)
        if not chips:
            return super().sizeHint(option, index)
        look = current_look()
        font: QFont = option.font
        sizes = [chip_size(chip, font) for chip in chips]
        width = sum(size.width() for size in sizes) + look.px(_GAP) * (len(sizes) - 1)
        return QSize(width + look.px(_SIDE) + look.px(8), sizes[0].height() + look.px(12))


def chips_of(index: QModelIndex | QPersistentModelIndex) -> Sequence[ChipWords]:
    """Return the chips that the model gives for a cell."""
    found = index.data(CHIPS_ROLE)
    return found if isinstance(found, (list, tuple)) else ()
