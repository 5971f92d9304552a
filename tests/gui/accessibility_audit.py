"""An audit of a whole window for people who use a keyboard, a screen reader, large text or high contrast.

`audit(window)` returns what is wrong, in words; an empty list is a pass. It works in process, over QAccessible and
the painted pixels, and looks at whatever the window shows now: call it again for each page, theme, size and direction.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QTabBar, QWidget

from engage_desktop.gui.look.tokens import current_look
from tests.gui.audit_fit import fit_findings
from tests.gui.audit_keys import key_findings
from tests.gui.audit_parts import FIELDS, buddy_of, describe, is_control, is_touch, shown_widgets
from tests.gui.audit_pixels import Picture, border_findings, focus_findings, text_findings

TARGET, TOUCH_TARGET = 24, 44


def audit(window: QWidget) -> list[str]:
    """Return what is wrong with a window as it is shown now, each fault as one line that names the widget."""
    _bring_up(window)
    picture = Picture()
    findings = [
        *name_findings(window),
        *size_findings(window),
        *fit_findings(window),
        *text_findings(window, picture, current_look().text_contrast),
        *border_findings(window, picture),
        *focus_findings(window),
        *key_findings(window),
    ]
    return list(dict.fromkeys(findings))


def _bring_up(window: QWidget) -> None:
    if not window.isVisible():
        window.show()
    window.window().activateWindow()
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def name_findings(window: QWidget) -> Iterator[str]:
    """Yield every control that a screen reader could not name."""
    for widget in shown_widgets(window):
        if is_control(widget):
            if not _is_named(widget):
                yield f"no name: {describe(widget)} needs a label as buddy, or an accessible name"
        elif isinstance(widget, QLabel) and widget.buddy() is None and _has_mnemonic(widget.text()):
            yield f"label without buddy: {describe(widget)}"


def _has_mnemonic(text: str) -> bool:
    return any(word[0] == "&" and word[1:2].isalpha() for word in text.split())


def _is_named(widget: QWidget) -> bool:
    if widget.accessibleName().strip():
        return True
    if isinstance(widget, QTabBar):
        return all(widget.tabText(tab) for tab in range(widget.count()))
    if isinstance(widget, FIELDS):
        # What Qt answers for an unnamed combo box is its value, and for others nothing.
        buddy = buddy_of(widget)
        return buddy is not None and bool(buddy.text().strip())
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is not None and bool(interface.text(QAccessible.Text.Name).strip())


def size_findings(window: QWidget) -> Iterator[str]:
    """Yield every target that is too small to hit: 24 pixels, or 44 where a participant touches it."""
    for widget in shown_widgets(window):
        if not is_control(widget):
            continue
        least = TOUCH_TARGET if is_touch(widget) else TARGET
        width, height = widget.width(), widget.height()
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QComboBox):
            height = _row_height(widget, least)
        if min(width, height) < least:
            yield f"small target: {describe(widget)} is {width} × {height}, needs {least}"


def _row_height(view: QAbstractItemView, otherwise: int) -> int:
    model = view.model()
    if model is None or not model.rowCount(view.rootIndex()):
        return otherwise
    return view.visualRect(model.index(0, 0, view.rootIndex())).height() or otherwise
