"""The focus ring of filled buttons: a line inside the button, which a stylesheet cannot draw. It draws the others."""

from __future__ import annotations

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QFocusFrame, QPushButton, QToolButton, QWidget

from engage_desktop.gui.look.tokens import current_look

# The sheet draws the ring of these itself.
_RINGED_BY_THE_SHEET = ("rail-button", "step")


def ring_token(button: QAbstractButton) -> str | None:
    """Return the colour of the ring that belongs inside this button as it is now, or None."""
    role = button.property("role")
    if role == "primary":
        return "on-accent"
    return "focus" if button.isChecked() and role not in _RINGED_BY_THE_SHEET else None


class FilledRing(QFocusFrame):
    """Lies over a filled button while it has focus; as a QFocusFrame it is no child to a screen reader."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(button.size())
        button.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return False

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        token = ring_token(self._button)
        if token is None or not self._button.isEnabled():
            return
        look = current_look()
        width = int(look.tokens["ring"])
        inset = 3 + width / 2
        radius = max(look.px(8) - inset, 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(token), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()


def follow_focus(old: QWidget | None, new: QWidget | None) -> None:
    """Take the ring from the button that lost focus and lay one over the button that has it now."""
    if isinstance(old, QPushButton | QToolButton):
        for ring in old.findChildren(FilledRing):
            ring.hide()
            ring.deleteLater()
    if isinstance(new, QPushButton | QToolButton) and (new.property("role") == "primary" or new.isCheckable()):
        FilledRing(new)
