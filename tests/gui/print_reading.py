"""A print as a person gets it from a page: the button pressed, the folder chosen, the file read back."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from engage_desktop.gui.close.print_preview import PrintPreview


def saved_from(button: QAbstractButton, preview: PrintPreview, folder: Path, qtbot: QtBot) -> Path:
    """Press a button that shows a print, save it into a folder, go back, and return the PDF."""
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: preview.made is not None, timeout=20_000)
    preview.choose_folder = lambda: str(folder)
    QTest.keyClick(preview.ui.save_button, Qt.Key.Key_Space)
    [pdf] = folder.glob("*.pdf")
    QTest.keyClick(preview.ui.back_button, Qt.Key.Key_Space)
    return pdf


def pdf_words(pdf: bytes | Path) -> list[str]:
    """Return what each page of a PDF says."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]
