"""The hands that live a practice session: they press only what a person could see and press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.hands import Hands, NotSeen


class Window(QWidget):
    """A field, a button, a label that comes later."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.edit, self.button, self.label = QLineEdit(self), QPushButton("Save", self), QLabel("Done", self)
        for widget, name in ((self.edit, "name_edit"), (self.button, "save_button"), (self.label, "done_label")):
            widget.setObjectName(name)
            column.addWidget(widget)
        self.label.hide()
        self.pressed: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("save"))
        self.edit.returnPressed.connect(lambda: self.pressed.append("enter"))
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(lambda: self.pressed.append("ctrl+enter"))


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def test_hands_type_where_the_focus_is_also_letters_that_no_plain_keyboard_has(window: Window) -> None:
    hands = Hands(window)
    hands.fill("name_edit", "Siobhán Łucja")
    assert window.edit.text() == "Siobhán Łucja"
    assert QApplication.focusWidget() is window.edit


def test_hands_press_enter_and_shortcuts(window: Window) -> None:
    hands = Hands(window)
    hands.fill("name_edit", "x")
    hands.enter()
    hands.enter(control=True)
    hands.press(Qt.Key.Key_Backspace)
    assert window.pressed == ["enter", "ctrl+enter"]
    assert window.edit.text() == ""


def test_hands_press_a_button_that_can_be_seen_and_no_other(window: Window) -> None:
    hands = Hands(window)
    hands.click("save_button")
    assert window.pressed == ["save"]
    window.button.setEnabled(False)
    with pytest.raises(NotSeen, match="cannot be pressed"):
        hands.click("save_button")
    window.button.hide()
    with pytest.raises(NotSeen):
        hands.click("save_button")
    assert window.pressed == ["save"]


def test_hands_wait_for_what_is_not_there_yet(window: Window) -> None:
    hands = Hands(window)
    with pytest.raises(NotSeen):
        hands.seen("done_label", QLabel)
    QTimer.singleShot(60, window.label, window.label.show)
    assert hands.wait_for("done_label", QLabel) is window.label
