"""The recovery sheet as a PDF, saved where the person says or printed from memory. Nothing is written otherwise."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from engage_desktop.paths import resources_folder
from engage_desktop.reports.pdf import render_pdf
from engage_desktop.reports.recovery_sheet import RecoverySheet, recovery_sheet

_PRINTED_DPI = 300


def make_sheet(team: str, code: str, *, now: datetime) -> bytes:
    """Return the sheet as PDF."""
    document = recovery_sheet(RecoverySheet(team, code, now.astimezone()))
    return render_pdf(document, fonts=resources_folder() / "fonts", made_at=now)


def save_sheet(pdf: bytes, path: Path) -> None:
    """Write the sheet so that only this person can read it. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "wb") as file:
        file.write(pdf)
        file.flush()
        os.fsync(file.fileno())


def print_sheet(pdf: bytes, printer: QPrinter) -> None:
    """Print every page of a PDF, fitted to the paper."""
    document = pypdfium2.PdfDocument(pdf)
    painter = QPainter(printer)
    try:
        for number in range(len(document)):
            if number:
                printer.newPage()
            page = document[number].render(scale=_PRINTED_DPI / 72).to_pil().convert("RGB")
            image = QImage(page.tobytes(), page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888)
            room = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
            scale = min(room.width() / image.width(), room.height() / image.height())
            painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
    finally:
        painter.end()
        document.close()
