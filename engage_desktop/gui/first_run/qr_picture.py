"""A QR code on the screen: dark squares on white in every theme, because cameras read it so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engage_desktop.gui.look.tokens import current_look

_SIDE, _QUIET = 168, 4


class QrPicture(QWidget):
    """Shows rows of squares, dark is True; nothing until it was given some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Sequence[bool]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_squares(self, rows: Sequence[Sequence[bool]]) -> None:
        """Show a code; with no rows, forget the one that was shown."""
        self._rows = rows
        self.setAccessibleName(self.tr("Square code that holds the recovery code, for a camera") if rows else "")
        self.update()

    def sizeHint(self) -> QSize:
        side = min(current_look().px(_SIDE), 240)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        if self._rows:
            step = min(self.width(), self.height()) / (len(self._rows) + 2 * _QUIET)
            for line, row in enumerate(self._rows):
                for place, dark in enumerate(row):
                    if dark:
                        square = QRectF((place + _QUIET) * step, (line + _QUIET) * step, step, step)
                        painter.fillRect(square, QColor(Qt.GlobalColor.black))
        painter.end()
