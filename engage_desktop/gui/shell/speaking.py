"""Says a refusal in a dialog that lies over the window, where the message bar of the page would not be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.widgets.message_bar import MessageBar


def say_in_dialog(dialog: QWidget | None, refusal: Refusal) -> None:
    """Use the message bar of the dialog; where it has none, or there is no dialog, a small window of its own."""
    bar = dialog.findChild(MessageBar) if dialog is not None else None
    if isinstance(bar, MessageBar):
        bar.refuse(refusal.sentence)
        return
    box = QMessageBox(QMessageBox.Icon.Warning, "Engage Desktop", "", QMessageBox.StandardButton.Ok, dialog)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(refusal.sentence)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def say_and_wait(refusal: Refusal) -> None:
    """Say a refusal when no window is left to say it in, and wait until it was read."""
    QMessageBox.warning(None, "Engage Desktop", refusal.sentence)
