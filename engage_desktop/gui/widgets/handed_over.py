"""A dialog for a participant's hands: it covers the whole screen, takes away what lies beneath, and is left only on purpose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget


class HandedOver(QDialog):
    """What is beneath comes back when the dialog ends, however it ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._covered: list[QWidget] = []
        self._may_close = False

    def turn(self) -> None:
        """Cover the whole screen, and take away what lies beneath."""
        beneath = self.parentWidget()
        if beneath is not None:
            for widget in beneath.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if not widget.isWindow() and not widget.isHidden():
                    self._covered.append(widget)
                    widget.hide()
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.showFullScreen()

    def ask_to_leave(self) -> None:
        """Ask before anyone else's records can be seen again."""
        raise NotImplementedError

    def leave(self) -> None:
        """Give the window back."""
        self._may_close = True
        self.accept()

    def give_up(self) -> None:
        """End without asking: the window is being locked, so nothing of anyone else comes into sight."""
        self.done(QDialog.DialogCode.Rejected)

    def done(self, result: int) -> None:
        """Uncover what lies beneath."""
        self._may_close = True
        for widget in self._covered:
            widget.show()
        self._covered.clear()
        super().done(result)

    def reject(self) -> None:
        self.ask_to_leave()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.ask_to_leave()
