"""What a form cannot say of the check-in page: lines that wrap, the kinds of people to choose, and where a low window begins."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from engage_desktop.gui.forms.welcome.ui_check_in_page import Ui_CheckInPage
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.operations.lists import Lists


def lay_out(ui: Ui_CheckInPage, lists: Lists) -> None:
    """Finish the page's layout."""
    for place, widgets in (
        (ui.ask_place, (ui.search_edit, ui.role_place)),
        (ui.person_strip, (ui.person_label, ui.consent_button, ui.needs_button, ui.participant_button)),
        (ui.sums_place, (ui.head_title_label, ui.sum_label, ui.kinds_label)),
        (
            ui.here_bar,
            (ui.here_title_label, ui.sign_out_button, ui.everyone_out_button, ui.roll_call_button, ui.cards_button),
        ),
    ):
        flow = FlowLayout(place, spacing=12 if place in (ui.ask_place, ui.sums_place) else 8)
        if place is ui.person_strip:
            flow.setContentsMargins(16, 6, 8, 6)
        for widget in widgets:
            flow.addWidget(widget)
    ui.match_table.show_as_matches()
    ui.role_combo.addItem(QCoreApplication.translate("CheckInPage", "As usual"), "")
    for entry in lists.roles:
        ui.role_combo.addItem(entry.label, entry.code)


def bring_up(page: QWidget) -> None:
    """Where a low window scrolls as a whole, begin with this page and not with the head of the session."""
    around: QWidget | None = page
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    content = around.widget() if isinstance(around, QScrollArea) else None
    if isinstance(around, QScrollArea) and content is not None:
        around.verticalScrollBar().setValue(page.mapTo(content, QPoint(0, 0)).y())
