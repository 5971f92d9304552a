"""Settings on the central team's computer: let a laptop join, the roster, report one lost, issue a new pack."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QFileDialog, QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.settings.ui_centre_section import Ui_CentreSection
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.settings.device_table import STATE, DeviceTable
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import enrolment, exchange_prints, membership, packs
from engage_desktop.operations.enrolment import Enrolled, Laptop, RequestSeen
from engage_desktop.operations.packs import PackIssued
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store


class CentreSection(QFrame):
    """Shown on a centre alone. print_asked: a making for the preview."""

    print_asked = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._table = DeviceTable()
        self._request: RequestSeen | None = None
        self._lost: Laptop | None = None
        self.choose_request: Callable[[], str] = self._ask_request
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.ui = Ui_CentreSection()
        self.ui.setupUi(self)
        dress(self)
        ui = self.ui
        for line in (ui.centre_line, ui.enrol_line, ui.lost_line):
            flow(line)
        ui.device_table.setModel(self._table)
        ui.device_table.set_chip_columns(STATE)
        ui.lost_when_edit.setDisplayFormat("d MMMM yyyy, HH:mm")
        self._close()
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        ui = self.ui
        ui.enrol_button.clicked.connect(self.choose)
        ui.scan_edit.returnPressed.connect(lambda: self.look_at(ui.scan_edit.text().strip()))
        ui.enrol_yes_button.clicked.connect(self.enrol)
        ui.enrol_no_button.clicked.connect(self.refuse_words)
        ui.lost_button.clicked.connect(self.ask_about_lost)
        ui.revoke_button.clicked.connect(self.revoke)
        ui.sheet_button.clicked.connect(self.print_sheet)
        ui.lost_no_button.clicked.connect(self._close)
        ui.issue_button.clicked.connect(self.issue)
        ui.device_table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())

    def refresh(self) -> None:
        """Read the roster anew; on a laptop there is nothing to show."""
        centre = membership.is_centre(self.workspace.store)
        self.setVisible(centre)
        if not centre:
            return
        devices = enrolment.roster(self.workspace.store)
        ui = self.ui
        self._table.show(devices)
        ui.device_table.setVisible(bool(devices))
        ui.no_devices_label.setVisible(len(devices) < 2)
        ui.centre_words_label.setText(
            self.tr(
                "A laptop asks with a file or a square code. You compare six words, then it gets a pack to join with."
            )
        )
        self._follow()

    def choose(self) -> None:
        """Ask for the file of a request."""
        name = self.choose_request()
        if name:
            self.look_at(Path(name))

    def look_at(self, source: Path | str) -> None:
        """Look at a request, from its file or from the text of its square code."""
        self._close()
        if source:
            self._run(_look, self.tr("Looking at the request…"), self._compare, source=source)

    def enrol(self) -> None:
        """Put the laptop on the roster and write its pack where the person says."""
        folder = self.choose_folder() if self._request is not None else ""
        if folder and self._request is not None:
            self._run(
                _enrol,
                self.tr("Making the pack…"),
                self._enrolled,
                document=self._request.document,
                out=Path(folder),
                label=self._request.label,
            )

    def refuse_words(self) -> None:
        """Go no further: the words were not the same."""
        self._close()
        self.ui.centre_bar.warn(
            self.tr("Nothing was changed. Words that differ mean another request. Ask the laptop to make a new one.")
        )

    def ask_about_lost(self) -> None:
        """Ask since when the chosen laptop is lost."""
        self._close()
        self._lost = self._chosen()
        if self._lost is None:
            return
        ui = self.ui
        ui.lost_title_label.setText(self.tr("{label} is lost").format(label=self._lost.label))
        ui.lost_when_edit.setDateTime(QDateTime.fromSecsSinceEpoch(int(self.workspace.now().timestamp())))
        ui.lost_reason_edit.clear()
        ui.lost_panel.show()
        ui.revoke_button.setVisible(not self._lost.lost_at)
        ui.lost_when_edit.setFocus()

    def revoke(self) -> None:
        """Take the laptop out of the team, from the moment that was given."""
        if self._lost is None:
            return
        lost_at = datetime.fromtimestamp(
            self.ui.lost_when_edit.dateTime().toSecsSinceEpoch(), self.workspace.now().tzinfo
        )
        words = {"label": self._lost.label}
        try:
            self.workspace.do(
                enrolment.revoke,
                said=self.tr("{label} is out of the team.").format(**words),
                device=self._lost.device,
                lost_at=lost_at,
                reason=self.ui.lost_reason_edit.text(),
            )
        except Refusal as refusal:
            self.ui.centre_bar.refuse(refusal.sentence)
            return
        self._close()
        self.ui.centre_bar.rejoice(
            self.tr("{label} is out of the team. Issue a new pack now, so that the other laptops know it.").format(
                **words
            )
        )
        self.ui.issue_button.setFocus()

    def print_sheet(self) -> None:
        """Show the lost-laptop sheet: what was on it, and what the central team has."""
        if self._lost is None:
            return
        device = self._lost.device

        def making(store: Store, now: datetime, fonts: Path, large_print: bool) -> Any:
            return exchange_prints.render_lost_laptop(
                store, now=now, device=device, fonts=fonts, large_print=large_print
            )

        self.print_asked.emit(making)

    def issue(self) -> None:
        """Issue the next pack into a folder, for every laptop of the roster."""
        folder = self.choose_folder()
        if folder:
            self._run(
                packs.issue_pack,
                self.tr("Making the pack…"),
                self._issued,
                out=Path(folder),
                app_version=version("engage-desktop"),
            )

    def _compare(self, seen: RequestSeen) -> None:
        self._request = seen
        ui = self.ui
        ui.scan_edit.clear()
        title = self.tr("{label} is on the roster already") if seen.is_known else self.tr("{label} wants to join")
        ui.enrol_title_label.setText(title.format(label=seen.label))
        ui.enrol_words.setText("   ".join(seen.words))
        ui.enrol_panel.show()
        ui.enrol_words.setFocus()
        announce(self, self.tr("Six words to compare: {words}").format(words=", ".join(seen.words)))

    def _enrolled(self, enrolled: Enrolled) -> None:
        self._close()
        words = self.tr(
            "{label} is in the team. Carry the pack to it: {file}. Before it joins it shows these words: {words}"
        )
        files = ", ".join(made.delivered.path.name for made in enrolled.carried)
        self.ui.centre_bar.rejoice(words.format(label=enrolled.label, file=files, words=" ".join(enrolled.words)))

    def _issued(self, issued: PackIssued) -> None:
        files = ", ".join(made.delivered.path.name for made in issued.carried)
        words = self.tr("Pack {version} is made and safe to remove: {file}. Each laptop brings it in under Settings.")
        self.ui.centre_bar.rejoice(words.format(version=issued.version, file=files))

    def _chosen(self) -> Laptop | None:
        row = self.ui.device_table.currentIndex().row()
        return self._table.devices[row] if 0 <= row < len(self._table.devices) else None

    def _follow(self) -> None:
        chosen = self._chosen()
        self.ui.lost_button.setEnabled(chosen is not None and chosen.role != membership.CENTRE)

    def _close(self) -> None:
        self._request = self._lost = None
        self.ui.enrol_panel.hide()
        self.ui.lost_panel.hide()

    def _run(self, operation: Callable[..., Any], words: str, done: Callable[[Any], None], **fields: Any) -> None:
        ui = self.ui
        ui.centre_bar.clear()
        ui.progress_panel.run(
            self.workspace,
            operation,
            words=words,
            done=done,
            refused=lambda refusal: ui.centre_bar.refuse(f"{refusal.sentence} ({refusal.code})"),
            resting=(ui.enrol_button, ui.issue_button, ui.enrol_yes_button),
            **fields,
        )

    def _ask_request(self) -> str:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Which request?"), "", self.tr("Requests (*.engage-request);;All files (*)")
        )
        return name

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Where should the pack go?"))


def _look(store: Store, *, now: datetime, progress: Any, cancelled: Any, source: Path | str) -> RequestSeen:
    return enrolment.look_at_request(store, source=source, resources=resources_folder())


def _enrol(
    store: Store, *, now: datetime, progress: Any, cancelled: Any, document: bytes, out: Path, label: str
) -> Enrolled:
    return enrolment.enrol(
        store,
        now=now,
        document=document,
        out=out,
        app_version=version("engage-desktop"),
        resources=resources_folder(),
        label=label,
        progress=progress,
        cancelled=cancelled,
    )
