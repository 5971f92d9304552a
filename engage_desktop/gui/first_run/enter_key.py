"""Keys in the first dialogs: Enter presses the focused button, or else the main one; what has the focus is in view."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def leave_enter_to_us(dialog: QDialog) -> None:
    """Keep Qt from giving Enter to whichever button comes first."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)
        button.setDefault(False)


def press_enter(dialog: QDialog, event: QKeyEvent, main_button: QPushButton) -> bool:
    """Press what Enter means here; return False for any other key."""
    if event.key() not in _ENTER:
        return False
    focused = dialog.focusWidget()
    (focused if isinstance(focused, QPushButton) else main_button).click()
    return True


def bring_focus_into_view(dialog: QDialog, scroll: QScrollArea) -> None:
    """Scroll to the field that has the focus and the words below it, once they have found their places."""

    def bring() -> None:
        focused = dialog.focusWidget()
        if focused is not None and scroll.isAncestorOf(focused):
            scroll.ensureWidgetVisible(focused, 24, focused.height() + 72)

    QTimer.singleShot(0, dialog, bring)
