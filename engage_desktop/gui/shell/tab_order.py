"""Lets Tab go through the window as the eye does: what is made later, such as a page or a message, would stand last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engage_desktop.gui.shell.rail import HELP, Rail
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.widgets.status_line import StatusLine


def order_tabs(window: QWidget, rail: Rail, messages: MessageBar, status: StatusLine) -> None:
    """Put the message's button after the rail, and the offer to undo after everything on the page."""
    if messages.words:
        QWidget.setTabOrder(rail.button(HELP), messages.close_button)
    last = window.previousInFocusChain()
    while last is not None and (last is status.undo_button or not last.focusPolicy() & Qt.FocusPolicy.TabFocus):
        last = last.previousInFocusChain()
    if last is not None:
        QWidget.setTabOrder(last, status.undo_button)
