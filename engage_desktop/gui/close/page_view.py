"""Shows the pages of a PDF one at a time, larger or smaller, turned with the keyboard; and hands them to a printer."""

from __future__ import annotations

from typing import Any

import pypdfium2
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

SMALLEST, LARGEST, STEP = 0.5, 4.0, 1.25
_DOTS_AT_ONE = 96 / 72
_PRINTED_DPI = 300
_BESIDE, _FEWEST = 8, 0.8


class PageView(QScrollArea):
    """turned: another page, or another size, is shown."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: list[Any] = []
        self.page = 0
        self.zoom = 1.0
        self._is_sized = False
        self._paper = QLabel(self)
        self._paper.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        held = self._held
        self.destroyed.connect(lambda: [document.close() for document in held])

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._held[0]) if self._held else 0

    def show_pdf(self, pdf: bytes) -> None:
        """Show another print, at the page that was shown, or the last one it has."""
        self.clear()
        self._held.append(pypdfium2.PdfDocument(pdf))
        if not self._is_sized:
            self._fit_width()
        self.turn_to(min(self.page, self.pages - 1))

    def clear(self) -> None:
        """Forget the print."""
        while self._held:
            self._held.pop().close()
        self._paper.clear()

    def turn_to(self, page: int) -> None:
        """Show a page, counted from 0, from its top; past either end nothing happens."""
        if 0 <= page < self.pages:
            self.page = page
            self._draw()
            self.verticalScrollBar().setValue(0)

    def make_larger(self) -> None:
        """Show the page larger."""
        self._set_zoom(self.zoom * STEP)

    def make_smaller(self) -> None:
        """Show the page smaller."""
        self._set_zoom(self.zoom / STEP)

    def words(self) -> str:
        """Return the text of the page in its reading order, for a screen reader."""
        if not self._held:
            return ""
        page = self._held[0][self.page]
        return str(page.get_textpage().get_text_range())

    def print_on(self, printer: QPrinter) -> int:
        """Print every page; return how many."""
        painter = QPainter(printer)
        for number in range(self.pages):
            if number:
                printer.newPage()
            room = printer.pageRect(QPrinter.Unit.DevicePixel)
            drawn = self._image(number, _PRINTED_DPI / 72)
            size = drawn.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), drawn)
        painter.end()
        return self.pages

    def _fit_width(self) -> None:
        """Show the page at its own size, or as wide as there is room where that is less."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - _BESIDE
        whole = self._held[0][0].get_width() * _DOTS_AT_ONE
        self.zoom = max(min(room / whole, 1.0), _FEWEST)

    def _set_zoom(self, zoom: float) -> None:
        self._is_sized = True
        self.zoom = min(max(zoom, SMALLEST), LARGEST)
        self._draw()

    def _draw(self) -> None:
        if not self._held:
            return
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(self._image(self.page, self.zoom * _DOTS_AT_ONE * ratio))
        shown.setDevicePixelRatio(ratio)
        self._paper.setPixmap(shown)
        self.setAccessibleDescription(self.words())
        self.turned.emit()

    def _image(self, page: int, scale: float) -> QImage:
        bitmap = self._held[0][page].render(scale=scale, prefer_bgrx=True)
        data = bytes(bitmap.buffer)
        return QImage(data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        at_end, at_start = bar.value() >= bar.maximum(), bar.value() <= bar.minimum()
        key = event.key()
        if key == Qt.Key.Key_PageDown and at_end:
            self.turn_to(self.page + 1)
        elif key == Qt.Key.Key_PageUp and at_start:
            self.turn_to(self.page - 1)
        elif key == Qt.Key.Key_Home:
            self.turn_to(0)
        elif key == Qt.Key.Key_End:
            self.turn_to(self.pages - 1)
        else:
            super().keyPressEvent(event)
