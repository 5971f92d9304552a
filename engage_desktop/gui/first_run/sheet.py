"""The recovery sheet as a PDF, saved where the person says or printed from memory. Nothing is written otherwise."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from engage_desktop.gui.close.page_view import PageView
from engage_desktop.paths import resources_folder
from engage_desktop.reports.pdf import render_pdf
from engage_desktop.reports.recovery_sheet import RecoverySheet, recovery_sheet


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
    """Print the sheet. The job's name, which others may see in a queue, says nothing of the team."""
    printer.setDocName("Recovery sheet")
    view = PageView()
    view.show_pdf(pdf)
    view.print_on(printer)
    view.clear()
