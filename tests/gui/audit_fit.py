"""The part of the accessibility audit that looks for text cut short, widgets cut off, and things on top of each other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)

from tests.gui.audit_parts import (
    ancestors,
    canvas_of,
    describe,
    is_control,
    is_part,
    is_scrolled,
    place,
    shown_widgets,
)

SMALLEST_WINDOW = QSize(1024, 640)


def fit_findings(window: QWidget) -> Iterator[str]:
    """Yield what does not fit, in words."""
    shown = shown_widgets(window)
    yield from _window_too_big(window)
    for widget in shown:
        if isinstance(widget, QHeaderView):
            yield from _titles(widget)
        elif not is_part(widget):
            yield from _clipped(widget)
            yield from _cut_off(widget, window)
    yield from _overlaps([widget for widget in shown if _carries_words(widget)])


def _window_too_big(window: QWidget) -> Iterator[str]:
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if window.isWindow() and (least.width() > SMALLEST_WINDOW.width() or least.height() > SMALLEST_WINDOW.height()):
        yield f"the window needs {least.width()} × {least.height()}; it must fit in 1024 × 640"


def _carries_words(widget: QWidget) -> bool:
    return not is_part(widget) and (is_control(widget) or (isinstance(widget, QLabel) and bool(widget.text())))


def _clipped(widget: QWidget) -> Iterator[str]:
    short = False
    if isinstance(widget, QLabel) and widget.text():
        short = _label_short(widget)
    elif isinstance(widget, QAbstractButton):
        needed = widget.sizeHint()
        short = widget.width() < needed.width() - 1 or widget.height() < needed.height() - 1
    elif isinstance(widget, QComboBox):
        short = widget.fontMetrics().horizontalAdvance(widget.currentText()) > _combo_room(widget)
    elif isinstance(widget, QLineEdit):
        asked = widget.placeholderText() if not widget.text() else ""
        short = widget.fontMetrics().horizontalAdvance(asked) > _line_room(widget)
        short = short or widget.height() < widget.sizeHint().height() - 1
    if short:
        yield f"clipped text: {describe(widget)} is {widget.width()} × {widget.height()}"


def _label_short(label: QLabel) -> bool:
    if not label.wordWrap():
        needed = label.sizeHint()
        return label.width() < needed.width() - 1 or label.height() < needed.height() - 1
    if label.height() < label.heightForWidth(label.width()) - 1:
        return True
    if label.textFormat() == Qt.TextFormat.RichText or "<" in label.text():
        return False
    longest = max(label.text().split(), key=len, default="")
    return label.fontMetrics().horizontalAdvance(longest) > label.contentsRect().width() + 1


def _combo_room(combo: QComboBox) -> int:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    style = combo.style()
    field = style.subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    return field.width() + 1


def _line_room(line: QLineEdit) -> int:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    return line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width()


def _titles(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return
    owner = header.parentWidget()
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        title = model.headerData(section, Qt.Orientation.Horizontal)
        if not title:
            yield f"no title over column {section + 1} of {describe(owner)}"
        elif header.sectionSize(section) < header.sectionSizeHint(section) - 1:
            yield f"clipped column title: {title!r} of {describe(owner)}"


def _cut_off(widget: QWidget, window: QWidget) -> Iterator[str]:
    if not _carries_words(widget) or is_scrolled(widget):
        return
    whole = place(widget, window)
    for around in ancestors(widget):
        room = place(around, window) if around is not window else window.rect()
        if not room.adjusted(-1, -1, 1, 1).contains(whole):
            yield f"cut off: {describe(widget)} reaches out of {describe(around)}"
            return
        if around is window:
            return


def _overlaps(widgets: list[QWidget]) -> Iterator[str]:
    placed: dict[QWidget, list[tuple[QRect, QWidget]]] = {}
    for widget in widgets:
        canvas = canvas_of(widget)
        placed.setdefault(canvas, []).append((place(widget, canvas), widget))
    for group in placed.values():
        for number, (one, first) in enumerate(group):
            for other, second in group[number + 1 :]:
                shared = one.intersected(other)
                if shared.width() > 2 and shared.height() > 2 and not _nested(first, second):
                    yield f"overlap: {describe(first)} and {describe(second)}"


def _nested(first: QWidget, second: QWidget) -> bool:
    return first.isAncestorOf(second) or second.isAncestorOf(first)
