"""Small pages that stand in the rail of a window under test; they count how often they are read anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from engage_desktop.domain.sessions import SessionNotOpen
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.workspace import Workspace

RAIL = {
    "today": ("tests.gui.shell.tiny_pages", "FirstPage"),
    "people": ("tests.gui.shell.tiny_pages", "SecondPage"),
    "heard": ("tests.gui.shell.no_such_page", "NoSuchPage"),
}


class FirstPage(QWidget):
    """A page with a field and two buttons: one that is refused and one that meets a bug."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.refreshed = 0
        self.row = ""
        self.workspace, self.navigator = workspace, navigator
        self.name_edit = QLineEdit()
        self.search_edit = QLineEdit()
        self.search_edit.setObjectName("search_edit")
        self.refuse_button, self.break_button = QPushButton("Refuse"), QPushButton("Break")
        self.name_edit.setAccessibleName("Name")
        self.search_edit.setAccessibleName("Search")
        column = QVBoxLayout(self)
        for widget in (self.name_edit, self.search_edit, self.refuse_button, self.break_button):
            column.addWidget(widget)
        self.refuse_button.clicked.connect(self.be_refused)
        self.break_button.clicked.connect(self.meet_a_bug)

    def refresh(self) -> None:
        self.refreshed += 1

    def show_row(self, row: str) -> None:
        self.row = row

    def be_refused(self) -> None:
        raise SessionNotOpen("This session is closed, so nothing was recorded. Reopen it with a reason.")

    def meet_a_bug(self) -> None:
        raise KeyError("Siobhán Murphy, 07700 900123")


class SecondPage(FirstPage):
    """Another page, made only when somebody goes there."""
