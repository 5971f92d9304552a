"""Sharing: one disagreement, every value side by side with its laptop and time; choose one or write another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from engage_desktop.domain.conflicts import COMMENTS
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_conflict_card import Ui_ConflictCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing.decide_words import about, part_of
from engage_desktop.gui.sharing.value_card import ValueCard
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.widgets.problems import clear_problem, show_problem
from engage_desktop.operations.conflicts import OpenConflict


class ConflictCard(QFrame):
    """chosen: the stamp of a value, or other words. later: leave it open and go on."""

    chosen = Signal(str)
    later = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.held: OpenConflict | None = None
        self.ui = Ui_ConflictCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.conflict_line)
        clear_problem(self.ui.other_edit, self.ui.other_problem)
        self.ui.other_edit.textChanged.connect(self._follow)
        self.ui.other_button.clicked.connect(self.keep_other)
        self.ui.later_button.clicked.connect(self.later)
        self._follow()

    def show_conflict(self, held: OpenConflict) -> None:
        """Show a disagreement; what is being written for it stays."""
        if held == self.held:
            return
        self.held = held
        ui = self.ui
        ui.conflict_title_label.setText(f"{about(held)} · {part_of(held)}")
        if held.conflict.of == COMMENTS:
            words = self.tr("This comment was corrected on two laptops. Both corrections are kept until you choose.")
        else:
            words = self.tr("Two laptops wrote this without knowing of each other. Both are kept until you choose.")
        ui.conflict_words_label.setText(words)
        cards = [ValueCard(side, str(place)) for place, side in enumerate(held.sides, start=1)]
        for card in cards:
            card.chosen.connect(self.chosen)
        ui.values_place.show_parts(cards)
        ui.other_edit.clear()

    def stops(self) -> list[QWidget]:
        """Return where Tab stops here, in the order of reading."""
        cards = [part for part in self.ui.values_place.parts if isinstance(part, ValueCard)]
        ui = self.ui
        return [*(card.ui.keep_button for card in cards), ui.other_edit, ui.other_button, ui.later_button]

    def take_focus(self) -> None:
        """Put the focus on the first value."""
        parts = self.ui.values_place.parts
        if parts and isinstance(parts[0], ValueCard):
            parts[0].ui.keep_button.setFocus()

    def keep_other(self) -> None:
        """Keep what was written, in the place of every value."""
        typed = self.ui.other_edit.toPlainText().strip()
        if typed:
            self.chosen.emit(typed)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say beside the field why it cannot stand there."""
        show_problem(self.ui.other_edit, self.ui.other_problem, refusal.sentence)

    def _follow(self) -> None:
        clear_problem(self.ui.other_edit, self.ui.other_problem)
        self.ui.other_button.setEnabled(bool(self.ui.other_edit.toPlainText().strip()))
