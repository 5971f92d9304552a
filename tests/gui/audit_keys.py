"""The part of the accessibility audit that walks through the window with Tab and back with Shift+Tab."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QRadioButton, QWidget

from tests.gui.audit_parts import canvas_of, control_of, describe, is_control, place, shown_widgets


def key_findings(window: QWidget) -> Iterator[str]:
    """Yield traps, controls that Tab does not reach, and steps that go against the direction of reading."""
    expected = {
        widget
        for widget in shown_widgets(window)
        if is_control(widget) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    if not expected:
        return
    before = QApplication.focusWidget()
    stops, trap = _walk(window, Qt.Key.Key_Tab, len(expected))
    _, back_trap = _walk(window, Qt.Key.Key_Backtab, len(expected))
    if trap:
        yield f"Tab trap: {trap}"
    else:
        missed = [widget for widget in expected.difference(stops) if not isinstance(widget, QRadioButton)]
        yield from sorted(f"Tab does not reach: {describe(widget)}" for widget in missed)
    if back_trap:
        yield f"Shift+Tab trap: {back_trap}"
    yield from _order(window, stops)
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)


def _walk(window: QWidget, key: Qt.Key, expected: int) -> tuple[list[QWidget], str]:
    """Return the controls met one after another, and where the walk was caught, if it was."""
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    stops: list[QWidget] = []
    last: QWidget = window
    steps_inside = 1
    for _ in range(expected + 40):
        QTest.keyClick(last, key)
        now = QApplication.focusWidget()
        control = control_of(now)
        if now is None or control is None:
            return stops, ""
        if stops and control is stops[0] and len(stops) > 1:
            return stops, ""
        if stops and control is stops[-1] and (now is not last or steps_inside < _steps_inside(control)):
            steps_inside += 1
            last = now
            continue
        steps_inside = 1
        if control in stops:
            return stops, "" if expected == 1 else f"{describe(control)} keeps the focus"
        stops.append(control)
        last = now
    return stops, "the walk does not end"


def _steps_inside(control: QWidget) -> int:
    """Return how often Tab may stop in a control: in a date it goes from day to month to year, and then on."""
    return control.sectionCount() if isinstance(control, QDateTimeEdit) else 1


def _order(window: QWidget, stops: list[QWidget]) -> Iterator[str]:
    # The walk may begin anywhere on the ring: the one step from the end of the page to its beginning is no fault.
    start = min(stops, key=lambda stop: _reading_key(place(stop, window), window), default=None)
    for stop, following in zip(stops, stops[1:] + stops[:1], strict=True):
        if following is not start and following is not stop and _goes_back(*_seen(stop, following, window), window):
            yield f"Tab goes back: from {describe(stop)} to {describe(following)}"


def _seen(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Return where two controls lie, as if what is scrolled out of sight lay where its scroll area is."""
    canvas = canvas_of(one)
    if canvas is canvas_of(other):
        return place(one, canvas), place(other, canvas)
    return _outer_place(one, window), _outer_place(other, window)


def _outer_place(widget: QWidget, window: QWidget) -> QRect:
    canvas = canvas_of(widget)
    return place(widget if canvas is window else canvas.parentWidget(), window)


def _reading_key(rect: QRect, window: QWidget) -> tuple[int, int]:
    start = window.width() - rect.right() if window.isRightToLeft() else rect.left()
    return (start // 40, rect.top())


def _goes_back(one: QRect, other: QRect, window: QWidget) -> bool:
    """Whether reading never goes from `one` to `other`: up within a column, or backward within a line."""
    start_of_one, end_of_one = one.left(), one.right()
    start_of_other, end_of_other = other.left(), other.right()
    if window.isRightToLeft():
        width = window.width()
        start_of_one, end_of_one = width - end_of_one, width - start_of_one
        start_of_other, end_of_other = width - end_of_other, width - start_of_other
    if other.bottom() <= one.top():
        return start_of_other < end_of_one
    middle = (other.top() + other.bottom()) // 2
    same_line = one.top() <= middle <= one.bottom()
    return same_line and end_of_other <= start_of_one
