"""A label whose words stand in one line where a page asks for that, cut with "…" where they have no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.own_direction import directed

_LEAST = 90  # pixels at 100 % text


class OneLineLabel(QLabel):
    """Its words wrap until `set_one_line`. `text` is always all of them; the page says them in a tooltip when cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = False

    @property
    def is_one_line(self) -> bool:
        """Whether the words stand in one line, cut where they must be."""
        return self._one_line

    def set_one_line(self, one_line: bool) -> None:
        """Stand in one line from now on, or wrap."""
        if one_line != self._one_line:
            self._one_line = one_line
            self.setWordWrap(not one_line)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        if not self._one_line:
            return super().sizeHint()
        whole = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(min(whole, current_look().px(_LEAST)), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._one_line else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._one_line:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        words, ink = directed(shown, self.layoutDirection()), self.foregroundRole()
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), words, ink)
        painter.end()
