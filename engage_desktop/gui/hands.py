"""Hands for the real window where nobody sits at it: they type into what has the focus and press what can be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, Qt, QThread
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

Kind = TypeVar("Kind", bound=QWidget)
KindOf = type[Kind]
PATIENCE_MS = 60_000


class NotSeen(Exception):
    """Something that the hands reach for is not there to be seen: the page is not what it was written for."""


class Hands:
    """Types and presses in one window, as a person would, and waits for what takes time."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def seen(self, name: str, kind: KindOf[Kind]) -> Kind:
        """Return the visible widget of this name. Raises NotSeen."""
        for widget in self._window.findChildren(kind, name):
            if widget.isVisible():
                return widget
        raise NotSeen(name)

    def click(self, name: str) -> None:
        """Press a button."""
        self.settle()
        button = self.seen(name, QAbstractButton)
        if not button.isEnabled():
            raise NotSeen(f"{name} cannot be pressed")
        button.click()
        self.settle()

    def fill(self, name: str, text: str) -> None:
        """Go to a field and type into it."""
        field = self.seen(name, QWidget)
        field.setFocus()
        around = field.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(field)
            around = around.parentWidget()
        self.type(text)

    def type(self, text: str) -> None:
        """Type letter by letter into what has the focus."""
        target = QApplication.focusWidget() or self._window
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(target, event)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, as the window system would report it, so that shortcuts hear it too."""
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)
        self.settle()

    def enter(self, *, control: bool = False) -> None:
        """Press Enter, or Ctrl and Enter."""
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        self.press(Qt.Key.Key_Return, held)

    def wait_for(self, name: str, kind: KindOf[Kind]) -> Kind:
        """Return a widget once it can be seen. Raises NotSeen after a minute."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < PATIENCE_MS:
            self.settle()
            for widget in self._window.findChildren(kind, name):
                if widget.isVisible():
                    return widget
            QThread.msleep(10)
        raise NotSeen(name)

    def wait_until(self, ready: Callable[[], bool]) -> None:
        """Wait for what a page works out behind itself, for a minute at most."""
        clock = QElapsedTimer()
        clock.start()
        while not ready() and clock.elapsed() < PATIENCE_MS:
            self.settle()
            QThread.msleep(10)
        self.settle()

    def wait(self, milliseconds: int) -> None:
        """Let time pass, as somebody does who waits for a search to catch up."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < milliseconds:
            self.settle()
            QThread.msleep(10)

    @staticmethod
    def settle() -> None:
        """Let everything happen that is due."""
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
