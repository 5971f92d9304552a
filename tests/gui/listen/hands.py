"""What tests of the Listen page do with their hands, and what they see in its list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.listen.room_model import KIND, QUESTION, WHO, WORDS


def say(qtbot: QtBot, page: ListenPage, words: str) -> None:
    """Type a comment and press Enter."""
    qtbot.keyClicks(page.ui.comment_edit, words)
    qtbot.keyClick(page.ui.comment_edit, Qt.Key.Key_Return)


def rows(page: ListenPage) -> list[tuple[str, ...]]:
    model = page.room.model
    return [
        tuple(str(model.index(row, column).data()) for column in (WORDS, QUESTION, KIND, WHO))
        for row in range(model.rowCount())
    ]
