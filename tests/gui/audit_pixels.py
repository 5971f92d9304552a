"""The part of the accessibility audit that measures contrast and focus rings from pixels, never from a theme's own word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from engage_desktop.gui.widgets.record_table import RecordTable
from tests.gui.audit_parts import ancestors, canvas_of, describe, is_control, is_part, place, shown_widgets

RATIO = 2  # text is looked at in double size, where the strokes of letters have their full colour
NON_TEXT = 3.0
_BORDERED = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QPushButton)
_BORDERLESS_ROLES = ("quiet", "rail-button", "step")


@lru_cache(maxsize=65536)
def luminance(rgb: int) -> float:
    """Return the relative luminance of 0xRRGGBB (WCAG 2.2)."""
    parts = [(rgb >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one & 0xFFFFFF), luminance(other & 0xFFFFFF)))
    return (lighter + 0.05) / (darker + 0.05)


def pixels(image: QImage, rect: QRect) -> memoryview[int]:
    """Return the colours of a rectangle, row by row, in memory of their own."""
    part = image.copy(rect)  # must outlive its bits
    return memoryview(bytes(part.constBits())).cast("I")


class Picture:
    """A window as it is painted, each scroll area's contents in full."""

    def __init__(self, ratio: int = RATIO) -> None:
        self._ratio = ratio
        self._painted: dict[QWidget, QImage] = {}
        self._grounds: dict[QWidget, QColor] = {}

    def of(self, canvas: QWidget) -> QImage:
        """Return the picture of a canvas."""
        if canvas not in self._painted:
            self._painted[canvas] = paint(canvas, canvas.rect(), self.ground(canvas), self._ratio)
        return self._painted[canvas]

    def ground(self, canvas: QWidget) -> QColor:
        """Return the colour behind a canvas."""
        if canvas not in self._grounds:
            self._grounds[canvas] = ground_of(canvas)
        return self._grounds[canvas]

    def colours(self, canvas: QWidget, rect: QRect) -> Counter[int]:
        """Return how often each colour stands in a rectangle of the canvas, looking at every second pixel."""
        image = self.of(canvas)
        area = QRect(rect.topLeft() * self._ratio, rect.size() * self._ratio).intersected(image.rect())
        if area.isEmpty():
            return Counter()
        return Counter(pixels(image, area)[:: self._ratio])


def ground_of(canvas: QWidget) -> QColor:
    """Return the colour behind a canvas: what the widgets around it paint, from the window inwards, without children."""
    point = QImage(1, 1, QImage.Format.Format_RGB32)
    point.fill(canvas.window().palette().window().color())
    within = canvas.parentWidget()
    if canvas.isWindow() or within is None:
        return point.pixelColor(0, 0)
    for around in reversed([within, *ancestors(within)]):
        painter = QPainter(point)
        spot = QRect(within.mapTo(around, within.rect().center()), QSize(1, 1))
        around.render(painter, QPoint(0, 0), QRegion(spot), QWidget.RenderFlag.DrawWindowBackground)
        painter.end()
    return point.pixelColor(0, 0)


def paint(canvas: QWidget, rect: QRect, ground: QColor, ratio: int = 1) -> QImage:
    """Return a part of a canvas as it is painted now."""
    image = QImage(rect.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(ground)
    painter = QPainter(image)
    canvas.render(painter, QPoint(0, 0), QRegion(rect))
    painter.end()
    return image


def text_findings(window: QWidget, picture: Picture, least: float) -> Iterator[str]:
    """Yield every text whose colour does not stand out from what it stands on."""
    for widget in shown_widgets(window):
        if not widget.isEnabled() or (is_part(widget) and not isinstance(widget, QHeaderView)):
            continue
        for what, rect, needed in _texts(widget, least):
            found = _text_contrast(picture, canvas_of(widget), widget, rect)
            if found is not None and found < needed - 0.05:
                yield f"low contrast: {what} {found:.1f}:1, needs {needed:g}:1"


def _texts(widget: QWidget, least: float) -> Iterator[tuple[str, QRect, float]]:
    rect = widget.rect().adjusted(7, 2, -7, -2)
    if isinstance(widget, QLabel) and widget.text():
        yield describe(widget), widget.rect().adjusted(1, 0, -1, 0), least
    elif isinstance(widget, QToolButton) and not widget.text():
        yield describe(widget), rect, NON_TEXT
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield describe(widget), _button_text(widget), least
    elif isinstance(widget, QLineEdit) and (widget.text() or widget.placeholderText()):
        yield describe(widget), rect, least
    elif isinstance(widget, QComboBox) and widget.currentText():
        yield describe(widget), rect.adjusted(0, 0, -30, 0), least
    elif isinstance(widget, QAbstractSpinBox) and widget.text():
        yield describe(widget), rect.adjusted(30, 0, -30, 0), least
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal and widget.count():
        yield f"titles of {describe(widget.parentWidget())}", widget.rect().adjusted(2, 0, -2, -2), least
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget, least)
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield f"tab {widget.tabText(tab)!r}", widget.tabRect(tab).adjusted(4, 2, -4, -4), least


def _button_text(button: QAbstractButton) -> QRect:
    rect = button.rect().adjusted(7, 2, -7, -2)
    if isinstance(button, QCheckBox | QRadioButton):
        indicator = button.fontMetrics().height() + 14
        left, right = (0, -indicator) if button.isRightToLeft() else (indicator, 0)
        return button.rect().adjusted(left, 2, right, -2)
    return rect


def _cells(view: QAbstractItemView, least: float) -> Iterator[tuple[str, QRect, float]]:
    model = view.model()
    if model is None:
        return
    is_list = isinstance(view, QListView)  # whose model may not be asked for columns
    columns = [view.modelColumn()] if is_list else range(min(model.columnCount(view.rootIndex()), 8))
    for row in range(min(model.rowCount(view.rootIndex()), 3)):
        for column in columns:
            index = model.index(row, column, view.rootIndex())
            whole = view.visualRect(index)
            cell = whole.intersected(view.viewport().rect())
            if index.data() and cell.width() > 20 and cell.height() == whole.height() > 8:
                name = f"cell {row + 1}, {column + 1} of {describe(view)}"
                yield name, cell.adjusted(4, 2, -4, -2).translated(view.viewport().pos()), least


def _text_contrast(picture: Picture, canvas: QWidget, widget: QWidget, rect: QRect) -> float | None:
    """Return the contrast of the strongest colour in the middle line of `rect` against the commonest one."""
    line = widget.fontMetrics().height()
    # A few rows through the small letters are enough, unless the middle may lie between two lines of text.
    half = 4 if rect.height() < 1.8 * line or not isinstance(widget, QLabel) else line * 6 // 10
    middle = QRect(rect.left(), rect.center().y() - half, rect.width(), 2 * half).intersected(rect)
    if isinstance(widget, RecordTable) and widget.is_stacked:
        middle = rect  # lines and chips stand below each other, and the middle may be between them
    corner = widget.mapTo(canvas, QPoint(0, 0))
    colours = picture.colours(canvas, middle.translated(corner))
    if len(colours) < 3:  # letters have soft edges: there are none here, so look at the whole
        colours = picture.colours(canvas, rect.translated(corner))
    if not colours:
        return None
    ground = colours.most_common(1)[0][0]
    return max(contrast(ground, colour) for colour, times in colours.items() if times > 1 or len(colours) == 1)


def border_findings(window: QWidget, picture: Picture) -> Iterator[str]:
    """Yield every field, button and tick box whose edge does not stand out from what is around it."""
    for widget in shown_widgets(window):
        if not widget.isEnabled() or is_part(widget):
            continue
        if isinstance(widget, QCheckBox | QRadioButton):
            edge = _indicator(widget)
        elif isinstance(widget, _BORDERED) and widget.property("role") not in _BORDERLESS_ROLES:
            edge = widget.rect()
        else:
            continue
        found = _edge_contrast(picture, canvas_of(widget), widget, edge)
        if found is not None and found < NON_TEXT:
            yield f"faint border: {describe(widget)} {found:.1f}:1, needs 3:1"


def _indicator(button: QCheckBox | QRadioButton) -> QRect:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    element = QStyle.SubElement.SE_CheckBoxIndicator
    if isinstance(button, QRadioButton):
        element = QStyle.SubElement.SE_RadioButtonIndicator
    return button.style().subElementRect(element, option, button)


def _edge_contrast(picture: Picture, canvas: QWidget, widget: QWidget, edge: QRect) -> float | None:
    """Return the strongest contrast met on the way in through the left edge, against what lies outside."""
    corner = widget.mapTo(canvas, QPoint(0, 0)) + edge.topLeft()
    height = corner.y() + edge.height() * (1 if edge.height() < 30 else 2) // (2 if edge.height() < 30 else 5)
    image = picture.of(canvas)
    outside = QPoint(corner.x() - 2, height) * RATIO
    if not image.rect().contains(outside):
        return None
    ground = image.pixel(outside)
    inward = [QPoint(corner.x() * RATIO + step, height * RATIO) for step in range(-1, 5 * RATIO)]
    return max((contrast(ground, image.pixel(point)) for point in inward if image.rect().contains(point)), default=1.0)


def focus_findings(window: QWidget) -> Iterator[str]:
    """Yield every control that looks the same with the focus as without it."""
    before = QApplication.focusWidget()
    if before is not None:
        before.clearFocus()
    without = Picture(ratio=1)
    controls = [
        widget
        for widget in shown_widgets(window)
        if is_control(widget) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    for control in controls:
        canvas = canvas_of(control)
        rect = place(control, canvas).adjusted(-4, -4, 4, 4).intersected(canvas.rect())
        plain = without.of(canvas).copy(rect)
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        if not control.hasFocus():
            continue  # a part of it took the focus; the walk with Tab looks at that
        ringed = paint(canvas, rect, without.ground(canvas))
        if _changed(plain, ringed) < _ring_length(control):
            yield f"no visible focus: {describe(control)}"
        control.clearFocus()
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)


def _ring_length(control: QWidget) -> float:
    size = control.tabRect(control.currentIndex()).size() if isinstance(control, QTabBar) else control.size()
    return min((size.width() + size.height()) * 0.6, 300)


def _changed(plain: QImage, ringed: QImage) -> int:
    """Return how many pixels near the edge changed by 3:1 or more."""
    total = 0
    width, height = plain.width(), plain.height()
    band = 12  # four pixels around the control and eight of its own
    strips = [QRect(0, 0, width, height)]
    if width > 4 * band and height > 3 * band:
        strips = [QRect(0, 0, width, band), QRect(0, height - band, width, band)]
        strips += [QRect(0, band, band, height - 2 * band), QRect(width - band, band, band, height - 2 * band)]
    for strip in strips:
        one = pixels(plain, strip)
        other = pixels(ringed, strip)
        pairs = Counter(zip(one, other, strict=True))
        total += sum(times for (a, b), times in pairs.items() if a != b and contrast(a, b) >= NON_TEXT)
    return total
