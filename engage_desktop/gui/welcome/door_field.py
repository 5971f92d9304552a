"""The one search field of the door, and what its keys mean. It knows no record; it tells the page what was wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from engage_desktop.gui.look.tokens import current_look


class DoorField(QLineEdit):
    """Keeps the focus. Enter, Ctrl+Enter, arrows, Escape and Delete become wishes; an empty field leaves Ctrl+Z to the window."""

    entered = Signal()
    new_wanted = Signal()
    moved = Signal(int)
    cleared = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 5,
            Qt.Key.Key_PageUp: -5,
        }

    def sizeHint(self) -> QSize:
        return QSize(current_look().px(400), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event)
        elif key in self._steps:
            self.moved.emit(self._steps[key])
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.cleared.emit()
        elif key == Qt.Key.Key_Delete and not self.text():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if undoes and not self.text():
                event.ignore()
                return False
        return super().event(event)

    def _enter(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.new_wanted.emit()
        else:
            self.entered.emit()
