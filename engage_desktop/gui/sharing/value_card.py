"""Sharing: one of the values of a disagreement, with the laptop and the time, and the button that keeps it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from engage_desktop.gui.forms.sharing.ui_value_card import Ui_ValueCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing.decide_words import side_words
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.operations.conflicts import Side


class ValueCard(QFrame):
    """One of the values. chosen: keep this one, by its stamp."""

    chosen = Signal(str)

    def __init__(self, side: Side, key: str) -> None:
        super().__init__()
        self.ui = Ui_ValueCard()
        self.ui.setupUi(self)
        dress(self)
        flow(self.ui.value_line)
        value = side.value or self.tr("(empty)")
        self.ui.where_label.setText(side_words(side))
        self.ui.value_label.setText(value)
        self.ui.keep_button.setText(self.tr("Keep this one (&{key})").format(key=key))
        self.ui.keep_button.setAccessibleName(
            self.tr("Keep this one: {value}. {where}").format(value=value, where=side_words(side))
        )
        self.ui.keep_button.clicked.connect(lambda: self.chosen.emit(side.stamp))
