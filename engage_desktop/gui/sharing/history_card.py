"""Sharing: the bundles that were brought into this laptop, each with its report again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame

from engage_desktop.domain.kept import InboxEntry
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.forms.sharing.ui_history_card import Ui_HistoryCard
from engage_desktop.gui.moments import clock_of, day_of, from_milliseconds
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE, chip_words
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.spoken_table import SpokenTable
from engage_desktop.gui.workspace import Workspace

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_Index = QModelIndex | QPersistentModelIndex
_STATE = 1
UNDONE = "undone"


class HistoryModel(SpokenTable):
    """One row a bundle, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[InboxEntry] = []

    def show(self, rows: list[InboxEntry]) -> None:
        """Show other bundles."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("From"), self.tr("State"), self.tr("Brought in"), self.tr("New"), self.tr("File"))[section]

    def cell_data(self, index: _Index, role: int) -> Any:
        held = self.rows[index.row()]
        if index.column() == _STATE and role in (CHIPS_ROLE, _DISPLAY):
            chips = (self._state(held),)
            return chips if role == CHIPS_ROLE else chip_words(chips)
        if role != _DISPLAY:
            return None
        moment = from_milliseconds(held.read_at)
        when = isolated(f"{day_of(moment)}, {clock_of(moment)}")
        return (held.label, "", when, f"{held.operations:,}", held.file)[index.column()]

    def _state(self, held: InboxEntry) -> ChipWords:
        if held.state == UNDONE:
            return ChipWords(self.tr("Undone"), "plain", "undo")
        return ChipWords(self.tr("Brought in"), "good", "import")


class HistoryCard(QFrame):
    """report_asked: the bundle whose report is wanted again, as InboxEntry."""

    report_asked = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._model = HistoryModel()
        self.ui = Ui_HistoryCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.history_line)
        self.ui.history_table.setModel(self._model)
        self.ui.history_table.set_chip_columns(_STATE)
        self.ui.report_button.clicked.connect(self.show_chosen)
        self.ui.history_table.activated.connect(lambda _: self.show_chosen())

    def refresh(self) -> None:
        """Read anew what was brought in."""
        rows = list(self.workspace.store.exchange.inbox())
        self._model.show(rows)
        ui = self.ui
        for widget in (ui.history_table, ui.history_line):
            widget.setVisible(bool(rows))
        ui.no_history_label.setVisible(not rows)

    def show_chosen(self) -> None:
        """Ask for the report of the bundle that is chosen, or of the newest."""
        if self._model.rows:
            row = self.ui.history_table.currentIndex().row()
            self.report_asked.emit(self._model.rows[max(row, 0)])
