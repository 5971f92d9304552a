"""The joint report of a change programme, shown in the place of a plan's section before it is printed or saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from engage_desktop.gui.close.print_preview import PrintPreview
from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.promises.printing import Printing
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace

REPORT = "programme_report"
_MARGINS, _LEAST = (28, 16, 28, 0), 360


class ProgrammePrint(QObject):
    """Made when it is first asked for: what printing needs is loaded then. contents: what the preview stands in for."""

    def __init__(self, workspace: Workspace, place: QLayout, contents: QWidget, section: QWidget) -> None:
        super().__init__(section)
        around = QWidget(section)
        column = QVBoxLayout(around)
        column.setContentsMargins(*_MARGINS)
        self.messages, self.preview = MessageBar(around), PrintPreview(section)
        column.addWidget(self.messages)
        self.area = QScrollArea(section)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.preview)
        place.addWidget(around)
        place.addWidget(self.area)
        self.area.hide()
        self.printing = Printing(workspace, self.preview, contents, self.messages)
        self.preview.left.connect(self.leave)

    def show(self, programme: str) -> None:
        """Show the joint report of a programme. A low window scrolls, so that the buttons are never cut off."""
        self.preview.setMinimumHeight(current_look().px(_LEAST))
        self.area.show()
        self.printing.show(REPORT, programme=programme)

    def leave(self) -> None:
        """Show the section again."""
        self.messages.clear()
        self.area.hide()
        self.printing.leave()
