"""Sharing, into this laptop: choose, look at what would change, bring it in, read the report, undo it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engage_desktop.domain.kept import InboxEntry
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.gui.sharing import incoming, report_words
from engage_desktop.gui.sharing.choose_card import ChooseCard
from engage_desktop.gui.sharing.files_card import FilesCard
from engage_desktop.gui.sharing.history_card import UNDONE, HistoryCard
from engage_desktop.gui.sharing.report_card import ReportCard
from engage_desktop.gui.sharing.report_words import REHEARSED, TAKEN_IN, TAKEN_OUT
from engage_desktop.gui.welcome.door_words import called
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import exchange_prints, membership, taking_in
from engage_desktop.operations.taking_in import FolderReport
from engage_desktop.store.store import Store

_LOST = "B05"


class IntoPanel(QWidget):
    """Nothing is written until "Bring it in". print_asked: a making for the preview. decide_asked: go to what is open."""

    print_asked = Signal(object)
    decide_asked = Signal()
    shown_otherwise = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._path = Path()
        self._reviewed = False
        self._bring_files: Callable[[], None] = self.go_back
        self.choose, self.files = ChooseCard(), FilesCard()
        self.report, self.history = ReportCard(), HistoryCard(workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (self.choose, self.files, self.report, self.history):
            column.addWidget(card)
        self._show(self.choose)
        self._connect()

    def _connect(self) -> None:
        self.choose.chosen.connect(self.look_at)
        self.choose.review_asked.connect(self.review)
        self.files.bring_asked.connect(self.bring_in_files)
        self.report.bring_asked.connect(self.bring_in)
        self.report.undo_asked.connect(self.undo)
        self.report.print_asked.connect(self.print)
        self.report.decide_asked.connect(self.decide_asked)
        self.history.report_asked.connect(self.show_again)
        for card in (self.files, self.report):
            card.left.connect(self.go_back)

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        return self.choose.ui.file_button

    @property
    def is_under_way(self) -> bool:
        """Whether a bundle is being looked at or brought in."""
        return self.choose.ui.progress_panel.is_busy or not self.choose.isVisibleTo(self)

    def refresh(self) -> None:
        """Read anew what was brought in."""
        self.history.refresh()

    def look_at(self, path: Path) -> None:
        """Look at a file or a folder and show what would change; nothing is written."""
        self._path, self._reviewed = path, False
        if path.is_dir():
            words = self.tr("Looking at the bundles in the folder…")
            self._look(taking_in.take_in_folder, words, self._show_looked_at, folder=path, rehearse_only=True)
            self._bring_files = lambda: self._bring(taking_in.take_in_folder, folder=path)
        else:
            self._look(incoming.look_at, self.tr("Looking at the bundle…"), self._show_rehearsal, path=path)

    def look_at_files(self, paths: Sequence[Path]) -> None:
        """Look at some files of a folder and show what would become of each."""
        self._path = paths[0].parent if paths else Path()
        words = self.tr("Looking at the bundles in the folder…")
        self._look(incoming.files, words, self._show_looked_at, paths=paths, rehearse_only=True)
        self._bring_files = lambda: self._bring(incoming.files, paths=paths)

    def review(self) -> None:
        """Look at what a lost laptop recorded before it was lost."""
        self._reviewed = True
        self._look(incoming.review, self.tr("Looking at the bundle…"), self._show_rehearsal, path=self._path)

    def bring_in(self) -> None:
        """Bring the bundle in that is shown: every record of it or none."""
        ui = self.report.ui
        ui.progress_panel.run(
            self.workspace,
            incoming.bring_in,
            words=self.tr("Bringing the bundle in…"),
            done=self._brought_in,
            refused=lambda refusal: ui.report_bar.refuse(f"{refusal.sentence} ({refusal.code})"),
            resting=(ui.bring_button, ui.print_button, ui.leave_button),
            path=self._path,
            reviewed=self._reviewed,
        )

    def bring_in_files(self) -> None:
        """Bring in what fits of the files that are shown; one that is refused holds no other up."""
        self._bring_files()

    def undo(self) -> None:
        """Take the bundle that is shown out again; everything is then as it was before."""
        report, ui = self.report.report, self.report.ui
        if report is None:
            return
        ui.progress_panel.run(
            self.workspace,
            incoming.take_out,
            words=self.tr("Undoing what was brought in…"),
            done=lambda undone: self._undone(report),
            refused=lambda refusal: ui.report_bar.refuse(refusal.sentence),
            resting=(ui.decide_button, ui.print_button, ui.undo_button, ui.leave_button),
            bundle=report.bundle,
        )

    def print(self) -> None:
        """Show the report as a print."""
        report, state = self.report.report, self.report.state
        if report is None:
            return

        def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> Any:
            return exchange_prints.render_merge_report(
                store, now=now, report=report, state=state, fonts=fonts, large_print=large_print
            )

        self.print_asked.emit(making)

    def show_again(self, held: InboxEntry) -> None:
        """Show the report of a bundle that was brought in earlier."""
        report = held.merge_report
        if report is not None:
            self._show_report(report, TAKEN_OUT if held.state == UNDONE else TAKEN_IN)

    def go_back(self) -> None:
        """Go back to choosing."""
        self._show(self.choose)
        self.first.setFocus()

    def _look(self, operation: Callable[..., Any], words: str, done: Callable[[Any], None], **fields: Any) -> None:
        self._show(self.choose)
        self.choose.clear()
        card = self.choose.ui
        card.progress_panel.run(
            self.workspace,
            operation,
            words=words,
            done=done,
            refused=self._refused,
            resting=(card.file_button, card.folder_button),
            **fields,
        )

    def _bring(self, operation: Callable[..., FolderReport], **fields: Any) -> None:
        ui = self.files.ui
        ui.progress_panel.run(
            self.workspace,
            operation,
            words=self.tr("Bringing the bundles in…"),
            done=lambda report: self._show_files(report, rehearsed=False),
            refused=self._refused,
            resting=(ui.bring_button, ui.leave_button),
            **fields,
        )

    def _show(self, card: QWidget) -> None:
        for other in (self.choose, self.files, self.report):
            other.setVisible(other is card)
        self.history.setVisible(card is self.choose)
        self.shown_otherwise.emit()

    def _show_rehearsal(self, report: MergeReport) -> None:
        self._show_report(report, REHEARSED)

    def _show_looked_at(self, report: FolderReport) -> None:
        self._show_files(report, rehearsed=True)

    def _show_report(self, report: MergeReport, state: str) -> None:
        self.report.show_report(report, state, self._name_of)
        self._show(self.report)
        self.report.take_focus()

    def _show_files(self, report: FolderReport, *, rehearsed: bool) -> None:
        self.files.show_files(report, rehearsed=rehearsed)
        self._show(self.files)
        self.files.take_focus()

    def _brought_in(self, report: MergeReport) -> None:
        self._show_report(report, TAKEN_IN)
        self.report.ui.report_bar.rejoice(report_words.brought_words(report))

    def _undone(self, report: MergeReport) -> None:
        self._show_report(report, TAKEN_OUT)
        self.report.ui.report_bar.rejoice(self.tr("Undone: everything is as it was before this bundle came."))

    def _refused(self, refusal: Refusal) -> None:
        self._show(self.choose)
        may_review = refusal.code == _LOST and not self._reviewed and membership.is_centre(self.workspace.store)
        self.choose.show_refusal(self._path.name, refusal, may_review=may_review)

    def _name_of(self, person: str) -> str:
        try:
            return called(self.workspace.store.people.get(person))
        except NothingHere:
            return self.tr("someone in the bundle")
