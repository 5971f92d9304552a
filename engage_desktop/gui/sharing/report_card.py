"""Sharing: what one bundle would do, or did, in plain words, with what can be done about it now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.gui.forms.sharing.ui_report_card import Ui_ReportCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing import report_words
from engage_desktop.gui.sharing.changes_model import WHAT_KIND, ChangesModel
from engage_desktop.gui.sharing.report_words import REHEARSED, TAKEN_IN
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress


class ReportCard(QFrame):
    """bring_asked, undo_asked, print_asked, decide_asked, left: the person pressed the button."""

    bring_asked = Signal()
    undo_asked = Signal()
    print_asked = Signal()
    decide_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.report: MergeReport | None = None
        self.state = REHEARSED
        self._changes = ChangesModel()
        self.ui = Ui_ReportCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.report_line)
        self.ui.details_table.setModel(self._changes)
        self.ui.details_table.set_chip_columns(WHAT_KIND)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.bring_button.clicked.connect(self.bring_asked)
        ui.undo_button.clicked.connect(self.undo_asked)
        ui.print_button.clicked.connect(self.print_asked)
        ui.decide_button.clicked.connect(self.decide_asked)
        ui.leave_button.clicked.connect(self.left)

    def show_report(self, report: MergeReport, state: str, name_of: Callable[[str], str]) -> None:
        """Show a report. state: REHEARSED, TAKEN_IN or TAKEN_OUT. name_of: what a person is called, by id."""
        self.report, self.state = report, state
        ui = self.ui
        ui.report_bar.clear()
        ui.report_title_label.setText(report_words.title(report, state))
        ui.from_label.setText(report_words.origin(report))
        ui.report_lines.show_lines(report_words.lines(report))
        self._changes.show(report, name_of, was_written=state != REHEARSED)
        rows = self._changes.rowCount()
        ui.details_table.setVisible(bool(rows))
        ui.details_title_label.setVisible(bool(rows))
        self._offer(report, state)
        announce(self, " ".join((ui.report_title_label.text() + ".", *ui.report_lines.words)))

    def take_focus(self) -> None:
        """Put the focus on what comes next."""
        ui = self.ui
        for button in (ui.bring_button, ui.decide_button, ui.print_button, ui.leave_button):
            if button.isVisibleTo(self):
                button.setFocus()
                return

    def _offer(self, report: MergeReport, state: str) -> None:
        ui = self.ui
        open_here = bool(report.conflicting or report.same_person or report.quarantined)
        ui.bring_button.setVisible(state == REHEARSED and not report_words.is_empty(report))
        ui.decide_button.setVisible(state == TAKEN_IN and open_here)
        ui.undo_button.setVisible(state == TAKEN_IN and not report.erased and bool(report.entries))
        undo = self.tr("&Undo: bring in the bundle of {laptop}")
        ui.undo_button.setText(undo.format(laptop=report.label.replace("&", "&&")))
        ui.leave_button.setText(self.tr("&Leave it") if state == REHEARSED else self.tr("Back to the &list"))
