"""Sharing: one entry that cannot be used. It is kept, it is seen, and it holds nothing up."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from engage_desktop.gui.forms.sharing.ui_held_card import Ui_HeldCard
from engage_desktop.gui.sharing.decide_words import laptop_words
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.operations.taking_in import SetAside


class HeldCard(QFrame):
    """Words alone: there is nothing to decide."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_HeldCard()
        self.ui.setupUi(self)
        dress(self)

    def show_entry(self, held: SetAside) -> None:
        """Show why an entry is set aside."""
        ui = self.ui
        ui.held_title_label.setText(self.tr("An entry that cannot be used"))
        ui.held_words_label.setText(held.reason)
        words = self.tr(
            "It is entry {number} of {laptop}. It is kept as it came and blocks nothing. A newer version of the program "
            "may be able to use it. Tell your central team if it stays."
        )
        ui.held_where_label.setText(words.format(number=f"{held.seq:,}", laptop=laptop_words(held.laptop)))
