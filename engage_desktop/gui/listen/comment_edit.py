"""The one big field of the Listen step: Enter saves, Shift and Enter begins a new line, Tab moves on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_MOST_LINES = 5
_Key = QKeySequence.StandardKey


class CommentEdit(QPlainTextEdit):
    """Grows with what is typed, up to five lines. entered: the person wants it saved. grown: its height is another."""

    entered = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())

    def text(self) -> str:
        """Return what stands in the field."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put text into the field, with the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def _fit(self) -> None:
        """Take the height of the lines that are there."""
        lines = min(max(round(self.document().size().height()), 1), _MOST_LINES)
        around = max(self.height() - self.viewport().height(), 0)
        height = round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()) + around
        more = self.document().size().height() > _MOST_LINES
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if more else bars.ScrollBarAlwaysOff)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)
            self.grown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # the lines are counted anew only after this event

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertBlock()
                self.ensureCursorVisible()
            elif not event.isAutoRepeat():
                self.entered.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while there is nothing here to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            nothing = (event.matches(_Key.Undo) and not document.isUndoAvailable()) or (
                event.matches(_Key.Redo) and not document.isRedoAvailable()
            )
            if nothing:
                event.ignore()
                return False
        return super().event(event)
