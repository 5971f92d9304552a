"""What the accessibility audit looks at: which widgets are controls, what they are called, and where they lie."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox, QTextEdit, QPlainTextEdit, QAbstractItemView, QAbstractSlider)
CONTROLS = (*FIELDS, QAbstractButton, QTabBar)
# Their inner widgets belong to Qt and are heard and reached through them.
_WHOLE = (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QPlainTextEdit,
    QAbstractItemView,
    QTabBar,
    QCalendarWidget,
)


def shown_widgets(window: QWidget) -> list[QWidget]:
    """Return every visible widget of the window, in no promised order, without those of other windows."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.window() is window.window() and not widget.size().isEmpty()
    ]


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets around a widget, nearest first."""
    around = widget.parentWidget()
    while around is not None:
        yield around
        around = around.parentWidget()


def is_part(widget: QWidget) -> bool:
    """Whether a widget is an inner piece of a control, such as the text field of a spin box."""
    return any(isinstance(around, _WHOLE) for around in ancestors(widget))


def is_control(widget: QWidget) -> bool:
    """Whether a person can act on a widget."""
    if isinstance(widget, QScrollBar) or not isinstance(widget, CONTROLS) or is_part(widget):
        return False
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)


def control_of(widget: QWidget | None) -> QWidget | None:
    """Return the control that a widget belongs to, itself if it is one."""
    if widget is None:
        return None
    whole = [around for around in ancestors(widget) if isinstance(around, _WHOLE)]
    return whole[-1] if whole else widget


def describe(widget: QWidget) -> str:
    """Return words that let the reader of a finding see which widget it is about."""
    text = ""
    if isinstance(widget, QAbstractButton | QLabel):
        text = widget.text()
    words = widget.objectName() or widget.accessibleName() or text or (buddy_of(widget) or QLabel()).text()
    return f"{type(widget).__name__} {words[:40]!r}"


def buddy_of(widget: QWidget) -> QLabel | None:
    """Return the label that names a field."""
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget:
            return label
    return None


def place(widget: QWidget, inside: QWidget) -> QRect:
    """Return where a widget lies, in the coordinates of one around it."""
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())


def canvas_of(widget: QWidget) -> QWidget:
    """Return the widget to paint when looking at this one: the contents of its scroll area, or the window."""
    inner = widget
    for around in ancestors(widget):
        scroll = around.parentWidget()
        if isinstance(scroll, QScrollArea) and scroll.viewport() is around and inner is scroll.widget():
            return inner
        inner = around
        if around.isWindow():
            break
    return widget.window()


def is_scrolled(widget: QWidget) -> bool:
    """Whether a widget lies in something that scrolls, so that lying outside it is no fault."""
    return any(isinstance(around, QAbstractScrollArea) for around in ancestors(widget))


def is_touch(widget: QWidget) -> bool:
    """Whether a participant may touch it: the property `touch` on it or on anything around it."""
    return any(bool(around.property("touch")) for around in (widget, *ancestors(widget)))
