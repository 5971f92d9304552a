"""A print in a window of its own: looked at before it is printed or saved, and noted in the records then."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from engage_desktop.gui.close.print_preview import Making, PrintPreview
from engage_desktop.gui.promises.printing import note_kept
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace

_WIDE, _HIGH = 900, 600


class PrintDialog(QDialog):
    """Closes itself when the person goes back. session: what the copy is noted under, where it is about one."""

    def __init__(
        self, workspace: Workspace, making: Making, parent: QWidget | None = None, *, session: str | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "sheet")
        self.setWindowTitle(self.tr("Print preview"))
        self.bar, self.preview = MessageBar(self), PrintPreview(self)
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.preview, 1)
        self.preview.left.connect(self.accept)
        self.preview.kept.connect(lambda: note_kept(workspace, self.preview, session))
        self.resize(_WIDE, _HIGH)
        self.preview.show_print(workspace, self.bar, making)
