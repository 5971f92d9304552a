"""Sharing, to decide: a list of what is open, and the one that is chosen with its answers below."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_decide_panel import Ui_DecidePanel
from engage_desktop.gui.sharing.conflict_card import ConflictCard
from engage_desktop.gui.sharing.decide_model import KIND, DecideModel, Row, rows_of
from engage_desktop.gui.sharing.decide_words import about, part_of
from engage_desktop.gui.sharing.deciding import Deciding
from engage_desktop.gui.sharing.held_card import HeldCard
from engage_desktop.gui.sharing.pair_card import PairCard
from engage_desktop.gui.welcome.door_words import called
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import conflicts, same_person
from engage_desktop.operations.conflicts import OpenConflict
from engage_desktop.operations.same_person import Suggestion
from engage_desktop.operations.taking_in import SetAside


class DecidePanel(QWidget):
    """counted: how many decisions are open. refused: what could not be done. choices_entered: where the keys are now."""

    counted = Signal(int)
    choices_entered = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.deciding = Deciding(workspace, self)
        self._model = DecideModel()
        self._key = ""
        self.ui = Ui_DecidePanel()
        self.ui.setupUi(self)
        self.ui.nothing_empty.describe(
            picture="tick",
            title=self.tr("Nothing is left to decide"),
            words=self.tr(
                "When two laptops say different things, or two records may be one person, they will be here, side by side."
            ),
        )
        self.conflict, self.pair, self.held = ConflictCard(), PairCard(workspace.lists), HeldCard()
        for card in (self.conflict, self.pair, self.held):
            self.ui.decide_column.addWidget(card)
        dress(self)
        self.ui.decide_table.setModel(self._model)
        self.ui.decide_table.set_chip_columns(KIND)
        self._connect()
        self._show()

    def _connect(self) -> None:
        table = self.ui.decide_table
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        table.installEventFilter(self)
        table.activated.connect(lambda _: self._go_to_choices())
        self.deciding.read.connect(self._show)
        self.conflict.chosen.connect(self.resolve)
        self.pair.same.connect(lambda: self.say(same=True))
        self.pair.different.connect(lambda: self.say(same=False))
        for card in (self.conflict, self.pair):
            card.later.connect(self.go_on)

    @property
    def first(self) -> QWidget:
        """What the focus goes to first."""
        return self.ui.decide_table

    def refresh(self) -> None:
        """Read anew what is open, where something was written."""
        self.deciding.refresh()

    def choose(self, key: str) -> None:
        """Bring one thing into view, by its key; the first one where it is no longer open."""
        self._key = key
        self._show()

    def resolve(self, choice: str) -> None:
        """Settle the disagreement that is shown. choice: a value's stamp, or other words."""
        held = self.conflict.held
        if held is None:
            return
        act = self.tr("choose for {record}, {part}").format(record=about(held), part=part_of(held))
        self._decide(
            lambda: self.workspace.do(
                conflicts.resolve, label=act, said=self.tr("Decided. It travels with the next bundle."),
                conflict=held, choice=choice,
            ),
            self.conflict.show_refusal,
        )  # fmt: skip

    def say(self, *, same: bool) -> None:
        """Say whether the two records that are shown are one person."""
        held = self.pair.held
        if held is None:
            return
        names = {"one": called(held.one.person), "other": called(held.other.person)}
        said: Callable[..., Any] = same_person.claim if same else same_person.deny
        act = self.tr("{one} and {other} are the same person") if same else self.tr("{one} and {other} are two people")
        self._decide(
            lambda: self.workspace.do(
                said,
                label=act.format(**names),
                said=self.tr("Noted. It travels with the next bundle."),
                person=held.one.person.id,
                other=held.other.person.id,
            ),
            self.refused.emit,
        )

    def go_on(self) -> None:
        """Leave this one open and show the next."""
        row = self._model.row_of(self._key) + 1
        if self._model.rows:
            self._key = self._model.rows[row % len(self._model.rows)].key
        self._show()
        self.ui.decide_table.setFocus()

    def _decide(self, act: Callable[[], Any], show: Callable[[Refusal], Any]) -> None:
        key, place = self._key, self._model.row_of(self._key)
        try:
            act()
        except Refusal as refusal:
            show(refusal)
            return
        rows = [row for row in rows_of(self.deciding.found) if row.key != key]
        self._key = rows[min(place, len(rows) - 1)].key if rows else ""
        self._show_rows(rows)
        self.ui.decide_table.setFocus()

    def _show(self) -> None:
        self._show_rows(rows_of(self.deciding.found))

    def _show_rows(self, rows: list[Row]) -> None:
        if rows != self._model.rows:
            key = self._key
            self._model.show(rows)
            self._key = key
        ui, count = self.ui, sum(not isinstance(row.held, SetAside) for row in rows)
        ui.nothing_empty.setVisible(not rows)
        ui.open_place.setVisible(bool(rows))
        words = self.tr("1 thing to decide") if count == 1 else self.tr("{count} things to decide").format(count=count)
        ui.decide_title_label.setText(words if count else self.tr("Nothing is left to decide"))
        place = max(self._model.row_of(self._key), 0)
        if rows:
            ui.decide_table.setCurrentIndex(self._model.index(place, 0))
        self._show_chosen()
        self.counted.emit(count)

    def _show_chosen(self) -> None:
        place = self.ui.decide_table.currentIndex().row()
        held = self._model.rows[place].held if 0 <= place < len(self._model.rows) else None
        if held is not None:
            self._key = self._model.rows[place].key
        if isinstance(held, OpenConflict):
            self.conflict.show_conflict(held)
            for before, after in pairwise([self.ui.decide_table, *self.conflict.stops()]):
                self.setTabOrder(before, after)
        elif isinstance(held, Suggestion):
            self.pair.show_pair(held)
        elif isinstance(held, SetAside):
            self.held.show_entry(held)
        self.conflict.setVisible(isinstance(held, OpenConflict))
        self.pair.setVisible(isinstance(held, Suggestion))
        self.held.setVisible(isinstance(held, SetAside))

    def _go_to_choices(self) -> None:
        for card in (self.conflict, self.pair):
            if card.isVisibleTo(self):
                card.take_focus()
                self.choices_entered.emit(card.focusWidget() or card)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in enters:
            self._go_to_choices()
            return True
        return super().eventFilter(watched, event)
