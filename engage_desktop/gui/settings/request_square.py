"""The square code of a request to join a team, large enough for the camera of another machine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize

from engage_desktop.gui.first_run.qr_picture import QrPicture

_SQUARE, _AROUND = 4, 8  # pixels of one small square; small squares of white around it


class RequestSquare(QrPicture):
    """Shows rows of squares; every small square is the same whole number of pixels."""

    _count = 0

    def show_squares(self, rows: Sequence[Sequence[bool]]) -> None:
        super().show_squares(rows)
        self._count = len(rows)
        self.setAccessibleName(self.tr("Square code that holds the request, for a camera") if rows else "")
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        side = (self._count + _AROUND) * _SQUARE
        return QSize(side, side)
