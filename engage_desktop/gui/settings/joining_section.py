"""Settings: what this laptop is in its team, asking to join one, and bringing in the pack that the central team made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.forms.settings.ui_joining_section import Ui_JoiningSection
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import current_pack, enrolment, joining, membership, renumbering
from engage_desktop.operations.enrolment import LabelNotFit, Request
from engage_desktop.operations.joining import PackSeen
from engage_desktop.operations.lists import load_lists
from engage_desktop.operations.packs import PackTaken
from engage_desktop.paths import resources_folder
from engage_desktop.reports.qr import qr_matrix
from engage_desktop.store.store import Store


class JoiningSection(QFrame):
    """Nothing of a pack is trusted before somebody has compared six words."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._request: Request | None = None
        self._seen: PackSeen | None = None
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.choose_pack: Callable[[], str] = self._ask_pack
        self.ui = Ui_JoiningSection()
        self.ui.setupUi(self)
        dress(self)
        ui = self.ui
        for line in (ui.role_line, ui.joining_line, ui.request_line, ui.compare_line):
            flow(line)
        clear_problem(ui.name_edit, ui.name_problem)
        for panel in (ui.request_panel, ui.compare_panel):
            panel.hide()
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        ui = self.ui
        ui.request_button.clicked.connect(self.ask_to_join)
        ui.name_edit.returnPressed.connect(self.ask_to_join)
        ui.name_edit.textEdited.connect(lambda _: clear_problem(ui.name_edit, ui.name_problem))
        ui.save_request_button.clicked.connect(self.save_request)
        ui.hide_request_button.clicked.connect(self.hide_request)
        ui.pack_button.clicked.connect(self.choose)
        ui.join_button.clicked.connect(self.join)
        ui.differ_button.clicked.connect(self.refuse_words)

    def refresh(self) -> None:
        """Say what this laptop is and which pack it has."""
        ui, store = self.ui, self.workspace.store
        centre, joined = membership.is_centre(store), membership.has_joined(store)
        team = store.teams.own().name
        if centre:
            ui.role_chip.say(self.tr("The central team's computer"), "info", "laptop")
            words = self.tr("Bundles of every laptop of {team} are brought together here.").format(team=team)
        elif joined:
            ui.role_chip.say(self.tr("A laptop of {team}").format(team=team), "good", "laptop")
            words = self.tr("Your bundles are for {team}.").format(team=team)
        else:
            ui.role_chip.say(self.tr("Works by itself"), "plain", "laptop")
            words = self.tr(
                "Everything works without a central team. You can join one later; what you recorded before goes along."
            )
        if renumbering.forks(store):
            ui.role_chip.say(self.tr("A copy of this laptop works elsewhere"), "warn", "copy")
            words = self.tr(
                "Two laptops use one number, because one was copied or put back to an earlier day. Nothing is lost. "
                "Give this laptop a new number, further down, before you make the next bundle."
            )
        ui.joining_words_label.setText(words)
        for part in (ui.name_label, ui.name_edit, ui.request_button):
            part.setVisible(not centre and not joined)
        ui.pack_button.setVisible(not centre)
        self._show_pack(store)

    def ask_to_join(self) -> None:
        """Make the request and show it."""
        clear_problem(self.ui.name_edit, self.ui.name_problem)
        self._run(
            _request,
            self.tr("Making the request…"),
            self._show_request,
            label=self.ui.name_edit.text().strip(),
        )

    def save_request(self) -> None:
        """Write the request into a folder or onto a stick."""
        folder = self.choose_folder() if self._request is not None else ""
        if folder and self._request is not None:
            path = enrolment.save_request(self._request, Path(folder))
            self.ui.joining_bar.rejoice(self.tr("Written: {file}. It names nobody.").format(file=path.name))

    def hide_request(self) -> None:
        """Take the request off the screen; it can be made again at any time."""
        self._request = None
        self.ui.request_square.show_squares(())
        self.ui.request_panel.hide()
        self.ui.request_button.setFocus()

    def choose(self) -> None:
        """Ask for a pack."""
        name = self.choose_pack()
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Look at a pack: one of our own team is taken, another team's is compared first."""
        self.ui.compare_panel.hide()
        self._run(_look, self.tr("Looking at the pack…"), self._compare, path=path)

    def join(self) -> None:
        """Join the team whose six words were the same."""
        if self._seen is not None:
            self.ui.compare_panel.hide()
            self._run(_join, self.tr("Joining the team…"), self._joined, path=self._seen.file, root=self._seen.root)

    def refuse_words(self) -> None:
        """Go no further: the words were not the same."""
        self._seen = None
        self.ui.compare_panel.hide()
        self.ui.pack_button.setFocus()
        self.ui.joining_bar.warn(
            self.tr(
                "Nothing was changed. Words that differ mean another pack, or another laptop. Ask for the pack again."
            )
        )

    def _show_pack(self, store: Store) -> None:
        pack, chip = current_pack.current(store), self.ui.pack_chip
        chip.setVisible(pack is not None)
        if pack is None:
            return
        until = plain_date(pack.expires)
        if pack.is_expired(date.fromisoformat(self.workspace.today())):
            words = self.tr("Pack {version}, past its last day {day}. It still works; ask for a newer one.")
            chip.say(words.format(version=pack.version, day=until), "warn", "clock")
        else:
            chip.say(self.tr("Pack {version}, until {day}").format(version=pack.version, day=until), "good", "key")

    def _show_request(self, request: Request) -> None:
        self._request = request
        ui = self.ui
        ui.request_title_label.setText(self.tr("Your request: {label}").format(label=request.label))
        ui.request_words.setText("   ".join(request.words))
        ui.request_square.show_squares(qr_matrix(request.qr))
        ui.request_panel.show()
        ui.save_request_button.setFocus()
        announce(self, self.tr("The request is ready. Six words: {words}").format(words=", ".join(request.words)))

    def _compare(self, seen: PackSeen | PackTaken) -> None:
        if isinstance(seen, PackTaken):
            self._joined(seen)
            return
        self._seen = seen
        ui = self.ui
        title = self.tr("{team} wants this laptop as {label}")
        ui.compare_title_label.setText(title.format(team=seen.team, label=seen.label))
        ui.compare_words.setText("   ".join(seen.words))
        ui.compare_panel.show()
        ui.compare_words.setFocus()
        announce(self, self.tr("Six words to compare: {words}").format(words=", ".join(seen.words)))

    def _joined(self, taken: PackTaken) -> None:
        self._seen = self._request = None
        self.ui.request_panel.hide()
        pack = current_pack.current(self.workspace.store)
        self.workspace.lists = load_lists(resources_folder(), pack=pack)
        self.refresh()
        later = (
            self.tr("Pages that are open already use its words and lists after the next unlock.")
            if taken.is_new
            else ""
        )
        self.ui.joining_bar.rejoice(f"{taken.sentence} {later}".strip())

    def _run(self, operation: Callable[..., Any], words: str, done: Callable[[Any], None], **fields: Any) -> None:
        ui = self.ui
        ui.joining_bar.clear()
        resting = (ui.request_button, ui.pack_button)
        ui.progress_panel.run(
            self.workspace, operation, words=words, done=done, refused=self._refused, resting=resting, **fields
        )

    def _refused(self, refusal: Refusal) -> None:
        if isinstance(refusal, LabelNotFit):
            show_problem(self.ui.name_edit, self.ui.name_problem, refusal.sentence)
        else:
            self.ui.joining_bar.refuse(f"{refusal.sentence} ({refusal.code})")

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Where should the request go?"))

    def _ask_pack(self) -> str:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Which pack?"), "", self.tr("Packs (*.engage);;All files (*)")
        )
        return name


def _request(store: Store, *, now: datetime, progress: Any, cancelled: Any, label: str) -> Request:
    return enrolment.begin_request(store, now=now, resources=resources_folder(), label=label)


def _look(store: Store, *, now: datetime, progress: Any, cancelled: Any, path: Path) -> PackSeen | PackTaken:
    if membership.has_joined(store) or membership.is_centre(store):
        return joining.join(store, now=now, path=path, root=membership.root(store))
    return joining.look_at_pack(store, now=now, path=path, resources=resources_folder())


def _join(store: Store, *, now: datetime, progress: Any, cancelled: Any, path: Path, root: str) -> PackTaken:
    return joining.join(store, now=now, path=path, root=root)
