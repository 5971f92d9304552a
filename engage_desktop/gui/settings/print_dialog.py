"""A print that Settings offers, looked at in a window of its own before it is printed or saved."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from engage_desktop.gui.close.print_preview import Making, PrintPreview
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace

_WIDE, _HIGH = 900, 600


class PrintDialog(QDialog):
    """Closes itself when the person goes back."""

    def __init__(self, workspace: Workspace, making: Making, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sheet")
        self.setWindowTitle(self.tr("Print preview"))
        self.bar, self.preview = MessageBar(self), PrintPreview(self)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.preview, 1)
        self.preview.left.connect(self.accept)
        self.resize(_WIDE, _HIGH)
        self.preview.show_print(workspace, self.bar, making)
