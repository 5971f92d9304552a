"""A place whose parts stand side by side, in equal width, and one below the other where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from engage_desktop.gui.look.tokens import current_look

_LEAST = 250  # pixels a part needs at 100 % text


class SideBySide(QWidget):
    """Holds a few parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these parts in the place of those before."""
        for old in self.parts:
            self._row.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.parts = list(parts)
        for part in self.parts:
            self._row.addWidget(part, 1)
            part.show()
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= current_look().px(_LEAST) * max(len(self.parts), 1)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()
