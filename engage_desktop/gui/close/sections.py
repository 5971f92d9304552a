"""What the sections of the Close step share: they scroll inside themselves and show one session; and their names."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from engage_desktop.domain.sessions import PLANNING
from engage_desktop.gui.plan.label_marks import LabelMarks
from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.enter_presses import let_enter_press
from engage_desktop.gui.workspace import Workspace

CLOSING, EVALUATION, COSTS, GIVEN, THANKS = NAMES = ("closing", "evaluation", "costs", "given", "payments")
"""The sections in their order; each is also the row by which others lead to it."""


class CloseSection(QWidget):
    """One section. before_opening: its list may be written in while the session is planned."""

    before_opening = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.session = ""

    def furnish(self, records: RecordList | None = None) -> None:
        """Finish the section, once its form and its list are set up."""
        self.records = records
        self.marks = LabelMarks(self.workspace, self)
        if records is not None:
            records.panel_made.connect(partial(self.marks.watch_records, records))
        dress(self)
        let_enter_press(self)
        for line in self.findChildren(QWidget):
            if line.objectName().endswith("_line") and line.layout() is None:
                flow(line, spacing=12)

    def show_session(self, session: str) -> None:
        """Show one session from now on."""
        self.session = session
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is shown; what is being typed stays."""
        if not self.session:
            return
        if self.records is not None:
            planned = self.workspace.store.sessions.get(self.session).state == PLANNING
            self.records.show_session(self.session, locked=planned and not self.before_opening)
            self.marks.show_sessions([self.session])
        self.show_sums()

    def show_sums(self) -> None:
        """Show what stands beside the list."""

    def take_focus(self) -> None:
        """Put the focus where somebody begins."""
        if self.records is not None:
            begin = self.records.first_stop
            begin.setFocus(Qt.FocusReason.OtherFocusReason)
            for area in self.findChildren(QScrollArea):
                area.verticalScrollBar().setValue(0)
                area.ensureWidgetVisible(begin)
