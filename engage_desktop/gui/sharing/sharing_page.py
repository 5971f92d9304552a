"""Sharing: what is in no bundle yet, making the bundle, and checking or bringing in one that somebody brought."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_sharing_page import Ui_SharingPage
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.sharing.bundle_table import BundleTable
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.work import Job
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import exchange
from engage_desktop.operations.exchange import Carried, TakenIn


class SharingPage(QWidget):
    """Carries records away and takes them in. The word "sent" does not occur."""

    def __init__(self, workspace: Workspace, navigator: Navigator) -> None:
        super().__init__()
        self.workspace = workspace
        self.navigator = navigator
        self._job: Job | None = None
        self._bundles = BundleTable()
        self.ui = Ui_SharingPage()
        self.ui.setupUi(self)
        dress(self)
        self.ui.bundle_table.setModel(self._bundles)
        self.ui.bundles_empty.describe(
            picture="bundle",
            title=self.tr("No bundle made yet"),
            words=self.tr("Each bundle you make will be listed here, with what it holds."),
        )
        for panel in (self.ui.progress_panel, self.ui.result_panel, self.ui.file_result_label):
            panel.hide()
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.ui.make_button.clicked.connect(self.choose_place)
        self.ui.cancel_button.clicked.connect(self.cancel)
        self.ui.check_button.clicked.connect(self.choose_to_check)
        self.ui.read_button.clicked.connect(self.choose_to_read)

    def refresh(self) -> None:
        """Read anew what is shown."""
        state = exchange.waiting(self.workspace.store)
        ui = self.ui
        if state.in_no_bundle:
            title = self.tr("{count} records are in no bundle yet").format(count=f"{state.in_no_bundle:,}")
            ui.waiting_chip.say(self.tr("Saved on this laptop"), "warn", "saved")
            words = self.tr("If this laptop were lost now, they would be lost. Make the bundle and carry it away.")
        else:
            title = self.tr("Every record is in a bundle")
            ui.waiting_chip.say(self.tr("In a bundle"), "good", "bundle")
            words = self.tr("Nothing was recorded since the last bundle. You can still make another copy.")
        ui.waiting_title_label.setText(title)
        ui.waiting_label.setText(words)
        self._bundles.show(list(state.bundles))
        ui.bundle_table.setVisible(bool(state.bundles))
        ui.bundles_empty.setVisible(not state.bundles)

    def show_row(self, row: str) -> None:
        """Put the focus on making the bundle, which is what links to this page are about."""
        self.ui.make_button.setFocus()

    def choose_place(self) -> None:
        """Ask for a folder or stick, then make the bundle there."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where should the bundle go?"))
        if folder:
            self.make(Path(folder))

    def make(self, folder: Path) -> None:
        """Make the bundle in a folder; the words "Safe to remove" come only after it was read back."""
        self._begin(self.tr("Making the bundle…"))
        self._job = self.workspace.run(
            exchange.make_bundle,
            done=self._made,
            progress=self._progressed,
            failed=lambda error: self._end(),
            out=folder,
            app_version=version("engage-desktop"),
        )

    def cancel(self) -> None:
        """Stop the work in hand; no half file is left."""
        if self._job is not None:
            self._job.cancel()

    def choose_to_check(self) -> None:
        """Ask for a file, then check it and change nothing."""
        path = self._chosen_file()
        if path is not None:
            self.check(path)

    def check(self, path: Path) -> None:
        """Check a bundle to the last byte and say what bringing it in would add."""
        try:
            taken = exchange.check_bundle(self.workspace.store, now=self.workspace.now(), path=path)
        except Refusal as refusal:
            self._say(refusal.sentence, refusal.code)
            return
        words = self.tr("This bundle is ours and whole. Bringing it in would add {count} records.")
        self._say(words.format(count=f"{taken.new:,}"), *(notice.sentence for notice in taken.notices))

    def choose_to_read(self) -> None:
        """Ask for a file, then bring it in."""
        path = self._chosen_file()
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Bring a bundle in on the worker; every record of it or none."""
        self._begin(self.tr("Bringing the bundle in…"))
        self._job = self.workspace.run(
            exchange.read_bundle,
            done=self._read,
            progress=self._progressed,
            failed=self._refused,
            shows_refusals=True,
            path=path,
        )

    def _chosen_file(self) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Which bundle?"), "", self.tr("Bundles (*.engage);;All files (*)")
        )
        return Path(name) if name else None

    def _begin(self, words: str) -> None:
        ui = self.ui
        ui.result_panel.hide()
        ui.file_result_label.hide()
        ui.progress_label.setText(words)
        ui.work_progress.setRange(0, 0)
        ui.progress_panel.show()
        ui.cancel_button.setFocus()
        for button in (ui.make_button, ui.check_button, ui.read_button):
            button.setEnabled(False)
        announce(self, words)

    def _progressed(self, done: int, of: int) -> None:
        self.ui.work_progress.setRange(0, 1000)
        self.ui.work_progress.setValue(round(1000 * done / of) if of else 0)

    def _end(self) -> None:
        self._job = None
        ui = self.ui
        was_here = ui.cancel_button.hasFocus()
        ui.progress_panel.hide()
        for button in (ui.make_button, ui.check_button, ui.read_button):
            button.setEnabled(True)
        if was_here:
            ui.make_button.setFocus()

    def _made(self, made: Carried) -> None:
        self._end()
        ui = self.ui
        ui.result_chip.say(self.tr("Safe to remove"), "good")
        words = self.tr("{file} holds {count} records. It was read back and found equal. You can take the stick out.")
        text = words.format(file=made.delivered.path.name, count=f"{made.operations:,}")
        ui.result_label.setText(text)
        ui.result_panel.show()
        announce(self, f"{ui.result_chip.text()}. {text}")

    def _read(self, taken: TakenIn) -> None:
        self._end()
        words = self.tr("{count} records were new and are here now.").format(count=f"{taken.new:,}")
        self._say(words, *(notice.sentence for notice in taken.notices))

    def _refused(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Refusal):
            self._say(error.sentence, error.code)

    def _say(self, *sentences: str) -> None:
        text = " ".join(sentences)
        self.ui.file_result_label.setText(text)
        self.ui.file_result_label.show()
        announce(self, text)
