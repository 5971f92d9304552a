"""The paper that a session takes along: one button for each print, the whole pack first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from engage_desktop.gui.icons import set_icon
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.operations.prints import BY_CODE

POSTER = "poster"
PACK = ("paper_pack", "agenda", "ground_rules", "privacy_notice", "consent_sheet", "comment_cards", "evaluation_form")
"""Codes of operations/prints, in the order in which they are offered. The poster is about more than one session."""


class PaperPack(QObject):
    """Makes the buttons, that of the poster in a line of its own. show: called with the code of the print that is wanted."""

    def __init__(self, line: QWidget, poster_line: QWidget, show: Callable[[str], None]) -> None:
        super().__init__(line)
        self.buttons: dict[str, QPushButton] = {}
        for code in (*PACK, POSTER):
            button = QPushButton(BY_CODE[code].label, poster_line if code == POSTER else line)
            button.setObjectName(f"{code}_button")
            button.setAutoDefault(True)
            button.setProperty("role", "" if code in (PACK[0], POSTER) else "quiet")
            set_icon(button, "sheet")
            button.clicked.connect(partial(self._asked, show, code))
            self.buttons[code] = button
        flow(line)
        flow(poster_line)

    def _asked(self, show: Callable[[str], None], code: str, _: bool = False) -> None:
        show(code)
