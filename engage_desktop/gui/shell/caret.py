"""The text cursor: it stands still while nobody is at the keyboard, and blinks again with the first key."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication


class Caret(QObject):
    """Blinking is the one thing that would keep a resting program at work, twice a second."""

    def __init__(self) -> None:
        super().__init__()
        self._flash_time = 0

    def rest(self) -> None:
        """Let it stand still, in sight."""
        hints = QGuiApplication.styleHints()
        if hints.cursorFlashTime() > 0:
            self._flash_time = hints.cursorFlashTime()
            hints.setCursorFlashTime(0)

    def wake(self) -> None:
        """Let it blink as it did."""
        if self._flash_time:
            QGuiApplication.styleHints().setCursorFlashTime(self._flash_time)
            self._flash_time = 0
