"""A print before it is printed: made on the worker, looked at page by page, then printed or saved as PDF and HTML."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from engage_desktop.gui.close.preview_buttons import PreviewButtons
from engage_desktop.gui.forms.close.ui_print_preview import Ui_PrintPreview
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.copies import PRINTED, SAVED
from engage_desktop.operations.summary import SummaryPrint, keep_summary
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store


class Made(Protocol):
    """A print in memory: the same words as PDF and HTML. stem: its file name without the ending."""

    @property
    def pdf(self) -> bytes: ...
    @property
    def html(self) -> str: ...
    @property
    def stem(self) -> str: ...


Making = Callable[[Store, datetime, Path, bool], Made]
"""making(store, now, fonts, large_print) returns the print."""


class PrintPreview(QWidget):
    """left: the person goes back to the page. kept: the print was handed to a printer, or written into a folder.

    act: which of the two it was last, PRINTED or SAVED.
    """

    left = Signal()
    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._messages: MessageBar | None = None
        self._making: Making | None = None
        self.made: Made | None = None
        self.act = SAVED
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.choose_printer: Callable[[], QPrinter | None] = self._ask_printer
        self.ui = Ui_PrintPreview()
        self.ui.setupUi(self)
        dress(self)
        let_enter_press(self)
        self.buttons = PreviewButtons(self.ui, self)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.back_button.clicked.connect(self.leave)
        ui.earlier_button.clicked.connect(lambda: ui.page_view.turn_to(ui.page_view.page - 1))
        ui.later_button.clicked.connect(lambda: ui.page_view.turn_to(ui.page_view.page + 1))
        ui.smaller_button.clicked.connect(ui.page_view.make_smaller)
        ui.larger_button.clicked.connect(ui.page_view.make_larger)
        ui.large_print_check.toggled.connect(lambda _: self.make())
        ui.print_button.clicked.connect(self.print)
        ui.save_button.clicked.connect(self.save)
        ui.page_view.turned.connect(self._show_place)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.leave)
        QShortcut(QKeySequence.StandardKey.ZoomIn, self).activated.connect(ui.page_view.make_larger)
        QShortcut(QKeySequence.StandardKey.ZoomOut, self).activated.connect(ui.page_view.make_smaller)
        QShortcut(QKeySequence.StandardKey.Print, self).activated.connect(self.print)

    def show_print(self, workspace: Workspace, messages: MessageBar, making: Making) -> None:
        """Make a print and show it. messages: where the page says what became of it."""
        self._workspace, self._messages, self._making = workspace, messages, making
        self.made = None
        self.ui.page_view.clear()
        self.ui.page_view.page = 0
        self.make()
        self.ui.back_button.setFocus()

    def make(self) -> None:
        """Make the print anew, at the size chosen."""
        if self._workspace is None or self._making is None:
            return
        making, large, fonts = self._making, self.ui.large_print_check.isChecked(), resources_folder() / "fonts"
        self.ui.progress_bar.setRange(0, 0)
        self.ui.progress_bar.show()
        self._allow(False)
        self._workspace.run(
            lambda store, *, now, progress, cancelled: (making, making(store, now, fonts, large)),
            done=self._show,
            failed=self._give_up,
        )

    def print(self) -> None:
        """Ask for a printer and print every page."""
        if self.made is None or self._messages is None:
            return
        printer = self.choose_printer()
        if printer is None:
            self._messages.tell(self.tr("Nothing was printed."))
            return
        pages = self.ui.page_view.print_on(printer)
        words = (
            self.tr("Handed to the printer: 1 page.")
            if pages == 1
            else self.tr("Handed to the printer: {pages} pages.")
        )
        self._messages.rejoice(words.format(pages=pages))
        self.act = PRINTED
        self.kept.emit()

    def save(self) -> None:
        """Ask for a folder and write both files into it."""
        if self.made is None or self._messages is None:
            return
        folder = self.choose_folder()
        if not folder:
            self._messages.tell(self.tr("No folder was chosen, so nothing was written."))
            return
        made = SummaryPrint(self.made.pdf, self.made.html, self.made.stem)
        files = keep_summary(made, Path(folder))
        words = self.tr("Written to {folder}: {file}, and the same as a web page.")
        self._messages.rejoice(words.format(folder=folder, file=files.pdf.name))
        self.act = SAVED
        self.kept.emit()

    def leave(self) -> None:
        """Go back and forget the print."""
        self.ui.page_view.clear()
        self._making = self.made = None
        self.left.emit()

    def _give_up(self, _: Exception) -> None:
        self.ui.progress_bar.hide()

    def _show(self, found: tuple[Making, Made]) -> None:
        making, made = found
        if making is not self._making:
            return  # the person has left, or asked for another print
        self.made = made
        self.ui.progress_bar.hide()
        self.ui.page_view.show_pdf(made.pdf)
        self._allow(True)
        pages = self.ui.page_view.pages
        one, more = (
            self.tr("The print is ready to look at: 1 page."),
            self.tr("The print is ready to look at: {pages} pages."),
        )
        announce(self, (one if pages == 1 else more).format(pages=pages))

    def _show_place(self) -> None:
        view = self.ui.page_view
        self.ui.page_label.setText(self.tr("Page {page} of {pages}").format(page=view.page + 1, pages=view.pages))
        self.ui.zoom_label.setText(self.tr("{size} %").format(size=round(view.zoom * 100)))
        self.ui.earlier_button.setEnabled(view.page > 0)
        self.ui.later_button.setEnabled(view.page < view.pages - 1)
        self.buttons.fit()

    def _allow(self, allowed: bool) -> None:
        for button in (self.ui.print_button, self.ui.save_button):
            button.setEnabled(allowed)

    def _ask_folder(self) -> str:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = start if Path(start).is_dir() else str(Path.home())
        return QFileDialog.getExistingDirectory(self, self.tr("Where should the files be written?"), start)

    def _ask_printer(self) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        return printer if dialog.exec() == QDialog.DialogCode.Accepted else None
