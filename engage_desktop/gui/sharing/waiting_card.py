"""Sharing: what of this laptop is where, making the bundle, and the bundles made so far."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame

from engage_desktop.gui.forms.sharing.ui_waiting_card import Ui_WaitingCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing import carried_words
from engage_desktop.gui.sharing.bundle_table import STATE, TO_CENTRE, BundleTable
from engage_desktop.gui.sharing.carried_words import Counted
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import exchange
from engage_desktop.operations.carried import RecordStates
from engage_desktop.operations.exchange import Carried


class WaitingCard(QFrame):
    """made: a bundle was made and read back. The word "sent" does not occur."""

    made = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._bundles = BundleTable()
        self._states = RecordStates(workspace.store)
        self.ui = Ui_WaitingCard()
        self.ui.setupUi(self)
        dress(self)
        for line in (self.ui.states_line, self.ui.make_line, self.ui.result_line):
            flow(line)
        self.ui.bundle_table.setModel(self._bundles)
        self.ui.bundle_table.set_chip_columns(STATE)
        self.ui.result_panel.hide()
        self.ui.make_button.clicked.connect(self.choose_place)

    def refresh(self) -> None:
        """Read anew what is shown."""
        ui, counted = self.ui, self._counted()
        ui.waiting_title_label.setText(carried_words.title(counted))
        ui.waiting_label.setText(carried_words.advice(counted))
        ui.waiting_label.setVisible(bool(ui.waiting_label.text()))
        chips = carried_words.chips(counted)
        for chip, words in zip((ui.saved_chip, ui.bundled_chip, ui.confirmed_chip), chips, strict=True):
            chip.setVisible(words is not None)
            if words is not None:
                chip.say(words.text, words.kind, words.picture)
        ui.states_line.setVisible(any(chips))
        self._show_bundles()

    def choose_place(self) -> None:
        """Ask for a folder or stick, then make the bundle there."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where should the bundle go?"))
        if folder:
            self.make(Path(folder))

    def make(self, folder: Path) -> None:
        """Make the bundle in a folder; the words "Safe to remove" come only after it was read back."""
        self.ui.result_panel.hide()
        self.ui.progress_panel.run(
            self.workspace,
            exchange.make_bundle,
            words=self.tr("Making the bundle…"),
            done=self._made,
            resting=(self.ui.make_button,),
            out=folder,
            app_version=version("engage-desktop"),
        )

    def _counted(self) -> Counted:
        store, counts = self.workspace.store, self._states.counts()
        made = [bundle for bundle in store.laptop.bundles() if bundle.kind == TO_CENTRE and bundle.site == store.site]
        newest = max((bundle.last_seq for bundle in made), default=0)
        copies = sum(bundle.first_seq <= newest <= bundle.last_seq for bundle in made)
        return Counted(counts.saved, counts.bundled, counts.confirmed, counts.confirmed_at, copies)

    def _show_bundles(self) -> None:
        ui, store = self.ui, self.workspace.store
        bundles = store.laptop.bundles()
        self._bundles.show(bundles, {site: store.exchange.confirmed_to(site) for site in store.own_sites()})
        ui.bundle_table.setVisible(bool(bundles))
        ui.no_bundles_label.setVisible(not bundles)

    def _made(self, made: Carried) -> None:
        ui = self.ui
        ui.result_chip.say(self.tr("Safe to remove"), "good")
        words = self.tr("{file} was read back and found equal. Records in it: {count}. You can take the stick out.")
        text = words.format(file=made.delivered.path.name, count=f"{made.operations:,}")
        ui.result_label.setText(text)
        ui.result_panel.show()
        announce(self, f"{ui.result_chip.text()}. {text}")
        self.made.emit()
