"""The text cursor rests with the person, and blinks again with the first key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from engage_desktop.gui.shell.attending import Attending


def test_the_cursor_stands_still_while_nobody_types_and_blinks_with_the_next_key(
    qtbot: QtBot, qapp: QApplication
) -> None:
    hints = QGuiApplication.styleHints()
    usual = hints.cursorFlashTime()
    assert usual > 0
    attending = Attending(qapp, lambda: 5, tick_ms=60_000)
    field = QLineEdit()
    qtbot.addWidget(field)
    attending.begin()
    attending._watch.last_input -= 9
    attending._idle.look()
    assert hints.cursorFlashTime() == usual
    attending._watch.last_input -= 2
    attending._idle.look()
    attending._idle.look()
    assert hints.cursorFlashTime() == 0
    QTest.keyClick(field, Qt.Key.Key_A)
    assert hints.cursorFlashTime() == usual
    assert field.text() == "a"
    attending._watch.last_input -= 11
    attending._idle.look()
    attending.end()
    assert hints.cursorFlashTime() == usual
