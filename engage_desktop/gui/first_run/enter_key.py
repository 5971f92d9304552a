"""What Enter does in the first dialogs: it presses the button that has the focus, and the main button anywhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton

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
