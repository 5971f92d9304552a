"""The one watch on all that is typed and pointed at: when the last of it was, F1 and Ctrl+L anywhere, and what Ctrl+Z means."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

LOCK_KEY = QtCore.QKeyCombination(QtCore.Qt.KeyboardModifier.ControlModifier, QtCore.Qt.Key.Key_L)
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class InputWatch(QObject):
    """An event filter for the whole application. help_asked, lock_asked: F1, Ctrl+L were pressed where no menu could hear it.

    stirred: the first input after `rest()`.
    """

    help_asked = Signal()
    lock_asked = Signal()
    stirred = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self.last_input = clock()
        self._rests = False

    def rest(self) -> None:
        """Tell of the next input."""
        self._rests = True

    def touch(self) -> None:
        """Begin to count the quiet time anew."""
        self.last_input = self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _INPUT:
            self.last_input = self._clock()
            if self._rests:
                self._rests = False
                self.stirred.emit()
            if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._is_heard(event)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._leaves_undo_to_the_window(watched, event)
        return False

    def _is_heard(self, event: QKeyEvent) -> bool:
        """A menu hears its keys before this; over a dialog no menu does."""
        if event.key() == QtCore.Qt.Key.Key_F1:
            self.help_asked.emit()
        elif event.keyCombination() == LOCK_KEY:
            self.lock_asked.emit()
        else:
            return False
        return True

    def _leaves_undo_to_the_window(self, watched: QObject, event: QKeyEvent) -> bool:
        """An empty field would keep Ctrl+Z for letters that were saved long ago; the act is what the person means."""
        if event.matches(QKeySequence.StandardKey.Undo) and _is_empty_field(watched):
            event.ignore()
            return True
        return False


def _is_empty_field(widget: QObject) -> bool:
    if widget.inherits("QLineEdit"):
        return not widget.property("text")
    text = widget.inherits("QPlainTextEdit") or widget.inherits("QTextEdit")
    return text and not widget.property("plainText")
