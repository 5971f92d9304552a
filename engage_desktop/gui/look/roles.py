"""Sets the properties that the stylesheet selects by (`role`, `problem`, `done`, `touch`) and shows it at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget the look of a role named in resources/themes/window.qss."""
    set_look_property(widget, "role", role)


def set_look_property(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the stylesheet selects by, and restyle the widget if it was something else."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()
