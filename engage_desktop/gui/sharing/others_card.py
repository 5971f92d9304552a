"""Sharing: the door list for the other tables, and other laptops' bundles that this one carries to the office."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import QFileDialog, QFrame

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.forms.sharing.ui_others_card import Ui_OthersCard
from engage_desktop.gui.moments import clock_of, day_of, from_milliseconds
from engage_desktop.gui.sessions.chips import flow, shortened
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import courier, peers
from engage_desktop.operations.courier import CarryReport
from engage_desktop.operations.making import Carried
from engage_desktop.store.exchange import Couriered

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
_STATE, _LONGEST = 1, 40


class CarriedTable(SpokenTable):
    """One row a bundle of another laptop."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Couriered] = []

    def show(self, rows: list[Couriered]) -> None:
        """Show other bundles."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("From"), self.tr("State"), self.tr("Taken along"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        held = self.rows[index.row()]
        if index.column() == _STATE and role in (CHIPS_ROLE, _DISPLAY):
            chips = (self._state(held),)
            return chips if role == CHIPS_ROLE else chip_words(chips)
        if role != _DISPLAY:
            return None
        moment = from_milliseconds(held.found_at)
        return (held.label, "", isolated(f"{day_of(moment)}, {clock_of(moment)}"))[index.column()]

    def _state(self, held: Couriered) -> ChipWords:
        if held.delivered_at:
            return ChipWords(self.tr("Handed over, not confirmed yet"), "info", "export")
        return ChipWords(self.tr("Carried"), "warn", "bundle")


class OthersCard(QFrame):
    """Nothing of another laptop's bundle is opened here."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._table = CarriedTable()
        self.choose_folder: Callable[[str], str] = self._ask_folder
        self.ui = Ui_OthersCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.door_line, spacing=12)
        flow(self.ui.carry_line)
        self.ui.carried_table.setModel(self._table)
        self.ui.carried_table.set_chip_columns(_STATE)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.door_button.clicked.connect(self.choose_door_place)
        ui.carry_button.clicked.connect(self.choose_to_carry)
        ui.deliver_button.clicked.connect(self.choose_handover)

    def refresh(self) -> None:
        """Read anew the sessions and what is carried."""
        ui = self.ui
        self._show_sessions()
        rows = courier.couriered(self.workspace.store)
        self._table.show(rows)
        ui.carried_table.setVisible(bool(rows))
        ui.no_carried_label.setVisible(not rows)
        ui.deliver_button.setEnabled(bool(rows))

    def choose_door_place(self) -> None:
        """Ask for a folder or stick, then put the door list there."""
        folder = self.choose_folder(self.tr("Where should the door list go?"))
        if folder:
            self.make_door_list(Path(folder))

    def make_door_list(self, folder: Path) -> None:
        """Put the door list of the chosen session in a folder, for the other laptops alone."""
        self._run(
            peers.make_peer_bundle,
            self.tr("Making the door list…"),
            self._door_list_made,
            out=folder,
            session=str(self.ui.session_combo.currentData() or ""),
            app_version=version("engage-desktop"),
        )

    def choose_to_carry(self) -> None:
        """Ask for a folder or stick with other laptops' bundles."""
        folder = self.choose_folder(self.tr("Which folder holds the others' bundles?"))
        if folder:
            self._run(courier.carry, self.tr("Taking the bundles along…"), self._taken_along, path=Path(folder))

    def choose_handover(self) -> None:
        """Ask for the place at the office, then write what is carried there."""
        folder = self.choose_folder(self.tr("Where should the others' bundles go?"))
        if folder:
            self._run(courier.deliver, self.tr("Handing them over…"), self._handed_over, out=Path(folder))

    def _door_list_made(self, made: Carried) -> None:
        words = self.tr("Safe to remove. {file} is for the other laptops of your team.")
        self.ui.others_bar.rejoice(words.format(file=made.delivered.path.name))

    def _taken_along(self, report: CarryReport) -> None:
        words = self.tr("Bundles taken along: {count}. Taken along already: {known}.")
        said = words.format(count=len(report.taken), known=report.already)
        refused = [f"{each.name}: {each.sentence} ({each.code})" for each in report.refused]
        if refused:
            self.ui.others_bar.warn("\n".join([said, *refused]))
        else:
            self.ui.others_bar.rejoice(said)

    def _handed_over(self, written: tuple[Any, ...]) -> None:
        words = self.tr("Safe to remove. Bundles written: {count}. They stay here until a receipt names them.")
        self.ui.others_bar.rejoice(words.format(count=len(written)))

    def _show_sessions(self) -> None:
        combo, held = self.ui.session_combo, self.ui.session_combo.currentData()
        sessions = sorted(self.workspace.store.sessions.all(), key=lambda each: (not each.is_open, each.date))
        entries = [(shortened(each.title, longest=_LONGEST), each.id) for each in sessions]
        entries = entries or [(self.tr("No session yet"), "")]
        if [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())] != entries:
            with QSignalBlocker(combo):
                combo.clear()
                for words, session in entries:
                    combo.addItem(words, session)
                combo.setCurrentIndex(max(combo.findData(held), 0))
        self.ui.door_button.setEnabled(bool(sessions))

    def _run(self, operation: Callable[..., Any], words: str, done: Callable[[Any], None], **fields: Any) -> None:
        ui = self.ui
        ui.others_bar.clear()
        ui.progress_panel.run(
            self.workspace,
            operation,
            words=words,
            done=done,
            refused=self._refused,
            resting=(ui.door_button, ui.carry_button, ui.deliver_button),
            **fields,
        )

    def _refused(self, refusal: Refusal) -> None:
        self.ui.others_bar.refuse(refusal.sentence)

    def _ask_folder(self, title: str) -> str:
        return QFileDialog.getExistingDirectory(self, title)
