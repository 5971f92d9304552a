"""Lets Enter press the button that has the focus, as Space does. Pages where Enter means an act of their own do without."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def let_enter_press(page: QWidget) -> None:
    """Let Enter press every button of a page in the main window; call it after `dress`. In a dialog Qt would do more."""
    for button in page.findChildren(QPushButton):
        button.setAutoDefault(True)
