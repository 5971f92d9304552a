"""Says a sentence to whoever listens with a screen reader; what is seen on the screen is the widgets' own affair."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `words`: after what it is saying now, or at once when urgent."""
    if not words:
        return
    politeness = QtGui.QAccessible.AnnouncementPoliteness
    event = QtGui.QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QtGui.QAccessible.updateAccessibility(event)
