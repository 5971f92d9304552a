"""A problem shown beside the field it is about. What was typed stays; the words come from a refusal."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from engage_desktop.gui.look.roles import set_look_property, set_role
from engage_desktop.gui.widgets.announcing import announce


def show_problem(field: QWidget, label: QLabel, words: str) -> None:
    """Mark a field, say beside it what to do, tell screen readers, and put the focus there."""
    set_role(label, "problem")
    label.setWordWrap(True)
    label.setText(words)
    label.show()
    set_look_property(field, "problem", True)
    field.setAccessibleDescription(words)
    field.setFocus()
    announce(field, words, urgent=True)


def clear_problem(field: QWidget, label: QLabel) -> None:
    """Take the mark and the words away."""
    label.clear()
    label.hide()
    set_look_property(field, "problem", False)
    field.setAccessibleDescription("")
