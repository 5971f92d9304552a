"""Says a sentence to whoever listens with a screen reader; what is seen on the screen is the widgets' own affair."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_POLITENESS = QAccessible.AnnouncementPoliteness


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `words`: after what it is saying now, or at once when urgent."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(_POLITENESS.Assertive if urgent else _POLITENESS.Polite)
    QAccessible.updateAccessibility(event)
