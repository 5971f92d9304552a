"""A step of the first run: the recovery code, shown once, printed or saved as a sheet, and stored nowhere by us."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from engage_desktop.gui.first_run.off_thread import OffThread
from engage_desktop.gui.forms.first_run.ui_recovery_page import Ui_RecoveryPage
from engage_desktop.gui.later import load
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.flow_layout import FlowLayout

_SHEET = "engage_desktop.gui.first_run.sheet"


class RecoveryPage(QWidget):
    """Shows a code and hands it to paper. Nothing is made before the person has shown that the sheet is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_RecoveryPage()
        self.ui.setupUi(self)
        dress(self)
        side_by_side = FlowLayout(spacing=32)
        for part in (self.ui.code_label, self.ui.qr_picture):
            self.ui.code_card_column.removeWidget(part)
            side_by_side.addWidget(part)
        self.ui.code_card_column.insertLayout(0, side_by_side)
        self.heading = self.tr("Print your recovery sheet")
        self.words = self.tr(
            "If the passphrase is forgotten or this laptop is lost, this code is the only way back. "
            "Print it, or write it down, and keep it in a locked place away from the laptop."
        )
        self.choose_printer: Callable[[], QPrinter | None] = self._ask_printer
        self.choose_file: Callable[[], str] = self._ask_file
        self._team, self._code = "", ""
        self._work = OffThread(self)
        self._use: Callable[[bytes], None] = lambda pdf: None
        self._connect()

    def _connect(self) -> None:
        self.ui.print_button.clicked.connect(self.print)
        self.ui.save_button.clicked.connect(self.save)
        self._work.done.connect(self._use_sheet)

    def show_code(self, code: str, team: str) -> None:
        """Show the code, as lines to write down and as a square for a camera."""
        self._team = team
        if code == self._code:
            return
        self._code = code
        lines = load("engage_desktop.reports.recovery_sheet").code_lines(code)
        numbered = (f"{number}   {line}" for number, line in enumerate(lines, start=1))
        self.ui.code_label.setText("\n".join(numbered))
        self.ui.code_label.setAccessibleName(self.tr("Recovery code: {code}").format(code=", ".join(lines)))
        self.ui.qr_picture.show_squares(load("engage_desktop.reports.qr").qr_matrix(code))
        self.ui.kept_label.clear()

    def enter(self) -> None:
        """Put the focus on printing."""
        self.ui.print_button.setFocus()

    def is_ready(self) -> bool:
        """Return True: the next step finds out whether the sheet is kept."""
        return True

    def clear(self) -> None:
        """Forget the code, on the screen and in memory."""
        self._work.stop()
        self._code = ""
        self.ui.code_label.clear()
        self.ui.code_label.setAccessibleName("")
        self.ui.qr_picture.show_squares(())
        load("engage_desktop.reports.qr").qr_matrix.cache_clear()

    def print(self) -> None:
        """Ask for a printer, then print the sheet from memory."""
        printer = self.choose_printer()
        if printer is not None:
            self._make(lambda pdf: self._print_on(printer, pdf))

    def save(self) -> None:
        """Ask for a file, then write the sheet there: the one time that the code is on a disk."""
        chosen = self.choose_file()
        if chosen:
            self._make(lambda pdf: self._save_as(Path(chosen), pdf))

    def _make(self, use: Callable[[bytes], None]) -> None:
        team, code, now = self._team, self._code, datetime.now(UTC)
        sheet = load(_SHEET)
        if self._work.begin(lambda: sheet.make_sheet(team, code, now=now)):
            self._use = use
            self._say(self.tr("Making the sheet…"))

    def _use_sheet(self, pdf: bytes) -> None:
        self._use(pdf)

    def _print_on(self, printer: QPrinter, pdf: bytes) -> None:
        load(_SHEET).print_sheet(pdf, printer)
        self._say(self.tr("The sheet went to the printer. Look at it before you go on."))

    def _save_as(self, path: Path, pdf: bytes) -> None:
        try:
            load(_SHEET).save_sheet(pdf, path)
        except OSError as error:
            self._say(
                self.tr("The sheet could not be saved ({reason}). Choose another place, or print it.").format(
                    reason=error.strerror or str(error)
                )
            )
            return
        self._say(
            self.tr("Saved as {file}. Print it, keep the paper in a locked place, then delete the file.").format(
                file=path
            )
        )

    def _say(self, words: str) -> None:
        self.ui.kept_label.setText(words)
        announce(self, words)

    def _ask_printer(self) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        return printer if dialog.exec() == QDialog.DialogCode.Accepted else None

    def _ask_file(self) -> str:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where should the recovery sheet go?"), self.tr("Recovery sheet.pdf"), self.tr("PDF (*.pdf)")
        )
        return name
