"""What a person sees when the program itself went wrong: that saved records are safe, and what can be done now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from engage_desktop.gui.forms.shell.ui_crash_dialog import Ui_CrashDialog
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress


class CrashDialog(QDialog):
    """Continue, or close the program in order. The details hold no personal data."""

    quit_asked = Signal()

    def __init__(self, details: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CrashDialog()
        self.ui.setupUi(self)
        dress(self)
        self.ui.log_label.setText(
            self.tr(
                "The details below hold nothing about people. Copy them for whoever looks after the program. "
                "They are also kept in {file}"
            ).format(file=log)
        )
        self.ui.details_edit.setPlainText(details)
        self.ui.copy_button.clicked.connect(self.copy_details)
        self.ui.continue_button.clicked.connect(self.accept)
        self.ui.close_button.clicked.connect(self.close_program)
        self.ui.continue_button.setFocus()
        self.resize(self.sizeHint())
        announce(self, f"{self.ui.title_label.text()}. {self.ui.words_label.text()}", urgent=True)

    def copy_details(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.ui.details_edit.toPlainText())
        self.ui.copy_button.setText(self.tr("Co&pied"))

    def close_program(self) -> None:
        """Close the program in order."""
        self.accept()
        self.quit_asked.emit()

    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.px(600), look.px(420)).boundedTo(self.screen().availableSize() * 0.9)
