"""The first step: practise, start a workspace for a team, or add a laptop to a team."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from engage_desktop.gui.forms.first_run.ui_choice_page import Ui_ChoicePage
from engage_desktop.gui.widgets.dressing import dress

PRACTICE, TEAM, JOIN = "practice", "team", "join"


class ChoicePage(QWidget):
    """Three ways to begin, one chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_ChoicePage()
        self.ui.setupUi(self)
        dress(self)
        self._ways = {TEAM: self.ui.team_radio, PRACTICE: self.ui.practice_radio, JOIN: self.ui.join_radio}
        group = QButtonGroup(self)
        for radio, words in zip(self._ways.values(), self._words(), strict=True):
            group.addButton(radio)
            radio.setAccessibleDescription(words)
        self.heading = self.tr("Welcome. How do you want to begin?")
        self.words = self.tr("Nothing needs the internet. You can practise first and come back to this page later.")

    @property
    def way(self) -> str:
        """What was chosen: PRACTICE, TEAM or JOIN."""
        return next(way for way, radio in self._ways.items() if radio.isChecked())

    def enter(self) -> None:
        """Put the focus on what is chosen."""
        self._ways[self.way].setFocus()

    def is_ready(self) -> bool:
        """Return True: one is always chosen."""
        return True

    def _words(self) -> tuple[str, str, str]:
        ui = self.ui
        return ui.team_words.text(), ui.practice_words.text(), ui.join_words.text()
