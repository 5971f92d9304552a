"""What a form cannot say of the check-in page: lines that wrap, and two cards that stand side by side where there is room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout

from engage_desktop.gui.forms.welcome.ui_check_in_page import Ui_CheckInPage
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.operations.lists import Lists


def lay_out(ui: Ui_CheckInPage, lists: Lists) -> QBoxLayout:
    """Finish the page's layout and return the one that holds the two cards."""
    ui.match_table.horizontalHeader().hide()
    strip = FlowLayout(ui.person_strip, spacing=8)
    strip.setContentsMargins(16, 6, 8, 6)
    for widget in (
        ui.person_label,
        ui.consent_button,
        ui.needs_button,
        ui.participant_button,
        ui.sign_out_button,
    ):
        strip.addWidget(widget)
    acts = FlowLayout(ui.acts_place, spacing=8)
    for button in (ui.roll_call_button, ui.cards_button, ui.everyone_out_button):
        acts.addWidget(button)
    cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, ui.cards_place)
    cards.setContentsMargins(0, 0, 0, 0)
    cards.setSpacing(12)
    cards.addWidget(ui.head_card, 3)
    cards.addWidget(ui.acts_card, 2)
    ui.role_combo.addItem(QCoreApplication.translate("CheckInPage", "As usual"), "")
    for entry in lists.roles:
        ui.role_combo.addItem(entry.label, entry.code)
    return cards
