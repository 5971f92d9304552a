"""A chip: state as word, icon and colour together, as a widget or painted into a table's cell."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from engage_desktop.gui.icons import pixmap
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.own_direction import directed

KINDS = ("plain", "good", "warn", "bad", "info")
_COLOURS = {
    "plain": ("soft", "sunken"),
    "good": ("good", "good-tint"),
    "warn": ("warn", "warn-tint"),
    "bad": ("bad", "bad-tint"),
    "info": ("info", "info-tint"),
}
_PICTURES = {"plain": "", "good": "good", "warn": "warn", "bad": "bad", "info": "info"}
_PADDING, _GAP, _ICON, _HEIGHT = 10, 6, 16, 26


@dataclass(frozen=True, slots=True)
class ChipWords:
    """What a chip says: its words, its kind (one of KINDS) and, where the kind's own will not do, its icon."""

    text: str
    kind: str = "plain"
    picture: str = ""

    @property
    def icon_name(self) -> str:
        """The icon shown, or "" for none."""
        return self.picture or _PICTURES[self.kind]


def chip_size(words: ChipWords, font: QFont) -> QSize:
    """Return the room that a chip needs at the text size in force."""
    look, metrics = current_look(), QFontMetrics(font)
    picture = look.px(_ICON) + look.px(_GAP) if words.icon_name else 0
    width = 2 * look.px(_PADDING) + picture + metrics.horizontalAdvance(words.text) + 1
    return QSize(width, max(look.px(_HEIGHT), metrics.height() + look.px(4)))


def paint_chip(painter: QPainter, rect: QRect, words: ChipWords, font: QFont, direction: Qt.LayoutDirection) -> None:
    """Paint a chip into `rect`, mirrored where reading goes from right to left."""
    look, (ink, tint) = current_look(), _COLOURS[words.kind]
    edge = look.colour("chip-edge")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour(tint))
    painter.setPen(QPen(look.colour(ink)) if edge.alpha() else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8))
    start = look.px(_PADDING)
    if words.icon_name:
        side = look.px(_ICON)
        place = QRect(rect.left() + start, rect.center().y() - side // 2 + 1, side, side)
        device = painter.device()
        drawn = pixmap(words.icon_name, ink, side, device.devicePixelRatio() if device else 1.0)
        painter.drawPixmap(QStyle.visualRect(direction, rect, place).topLeft(), drawn)
        start += side + look.px(_GAP)
    painter.setFont(font)
    painter.setPen(look.colour(ink))
    room = rect.adjusted(start, 0, -look.px(_PADDING), 0)
    shown = QFontMetrics(font).elidedText(words.text, Qt.TextElideMode.ElideRight, room.width() + 1)
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setLayoutDirection(direction)
    painter.drawText(QStyle.visualRect(direction, rect, room), int(flags), directed(shown, direction))
    painter.restore()


class Chip(QLabel):
    """A chip for a layout or, promoted from QLabel, a form: `text`, and the properties `kind` and `chipPicture`."""

    def __init__(
        self, parent: QWidget | None = None, *, text: str = "", kind: str = "plain", picture: str = ""
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.say(text, kind, picture)

    def say(self, text: str, kind: str = "plain", picture: str = "") -> None:
        """Show other words, in the colour and with the icon of another kind."""
        if (self.text(), self.property("kind"), self.property("chipPicture")) == (text, kind, picture):
            return
        self.setProperty("kind", kind)
        self.setProperty("chipPicture", picture)
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> ChipWords:
        """What the chip says now."""
        kind = str(self.property("kind") or "plain")
        return ChipWords(self.text(), kind if kind in KINDS else "plain", str(self.property("chipPicture") or ""))

    def sizeHint(self) -> QSize:
        return chip_size(self.words, self.font())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self.sizeHint()
        place = QRect(0, (self.height() - size.height()) // 2, min(size.width(), self.width()), size.height())
        paint_chip(
            painter,
            QStyle.visualRect(self.layoutDirection(), self.rect(), place),
            self.words,
            self.font(),
            self.layoutDirection(),
        )
        painter.end()
