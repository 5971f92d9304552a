"""Sharing: two records that may be one person, side by side with what each facilitator saw. Nothing is joined by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from engage_desktop.gui.forms.sharing.ui_pair_card import Ui_PairCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing.decide_words import reason_words
from engage_desktop.gui.sharing.seen_words import SeenFact, facts
from engage_desktop.gui.welcome.door_words import called
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.same_person import Seen, Suggestion


class PairCard(QFrame):
    """same, different: what the person says of the two. later: leave it open and go on."""

    same = Signal()
    different = Signal()
    later = Signal()

    def __init__(self, lists: Lists) -> None:
        super().__init__()
        self.held: Suggestion | None = None
        self._lists = lists
        self.ui = Ui_PairCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.pair_line)
        self.ui.same_button.clicked.connect(self.same)
        self.ui.different_button.clicked.connect(self.different)
        self.ui.later_button.clicked.connect(self.later)

    def show_pair(self, held: Suggestion) -> None:
        """Show two records."""
        if held == self.held:
            return
        self.held = held
        ui = self.ui
        ui.pair_title_label.setText(self.tr("Are these two the same person?"))
        reasons = ", ".join(reason_words(reason) for reason in held.reasons)
        ui.pair_words_label.setText(self.tr("Why we ask: {reasons}.").format(reasons=reasons))
        rows = facts(held.one, held.other, self._lists)
        ui.sides_place.show_parts(
            (
                _side(held.one, [(fact, fact.one) for fact in rows]),
                _side(held.other, [(fact, fact.other) for fact in rows]),
            )
        )

    def take_focus(self) -> None:
        """Put the focus on the first answer."""
        self.ui.same_button.setFocus()


def _side(seen: Seen, rows: list[tuple[SeenFact, str]]) -> QWidget:
    side = QFrame()
    side.setProperty("role", "sunken")
    column = QVBoxLayout(side)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(2)
    column.addWidget(_label(called(seen.person), "big", side))
    for fact, value in rows:
        column.addSpacing(6)
        column.addWidget(_label(fact.label, "small", side))
        column.addWidget(_label(value or "–", "", side))
    column.addStretch(1)
    return side


def _label(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
