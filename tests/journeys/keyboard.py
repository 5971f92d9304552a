"""A person at the keyboard of the real program: types where the focus is, and looks for a place by pressing Tab.

Nothing here calls a page's own functions; what cannot be reached by keys cannot be done.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget

from engage_desktop.app import Program

PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
DIGITS = tuple(Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10))
ENTER, TAB, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Escape
MOST_TABS = 90
PATIENCE = 40.0


class Keyboard:
    """Hands on one program. presses: how many keys were pressed."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.presses = 0

    @property
    def window(self) -> QWidget:
        """The window that takes the keys."""
        held = QApplication.activeModalWidget() or self.program.window or self.program.wizard or self.program.page
        assert held is not None, "no window is shown"
        return held

    @property
    def focus(self) -> QWidget:
        """What has the focus. Where a dialog has ended, its window is given the keys again, as a desktop does."""
        window, end = self.window, time.monotonic() + PATIENCE / 20
        if QApplication.activeWindow() is None:
            window.activateWindow()
        while QApplication.activeWindow() is not window and time.monotonic() < end:
            settle()
            time.sleep(0.005)
        return QApplication.focusWidget() or window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, *, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            self.presses += 1
            QTest.keyClick(self.focus, key, modifiers)
            settle()

    def type(self, text: str) -> None:
        """Type letter by letter; a letter that a plain keyboard does not have comes as from an input method."""
        for letter in text:
            self.presses += 1
            target = self.focus
            if letter.isascii():
                QTest.keyClick(target, letter)
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QApplication.sendEvent(target, event)
        settle()

    def enter(self, text: str = "") -> None:
        """Type, then press Enter."""
        self.type(text)
        self.press(ENTER)

    def retype(self, text: str) -> None:
        """Type other text in the place of what stands in the field."""
        self.press(Qt.Key.Key_A, CTRL)
        self.press(Qt.Key.Key_Delete)
        self.type(text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the widget of this name has the focus."""
        seen = []
        for _ in range(MOST_TABS):
            if self.focus.objectName() == name:
                return self.focus
            seen.append(self.focus.objectName())
            self.press(TAB)
        raise AssertionError(f"Tab never came to {name}; it visited {list(dict.fromkeys(seen))}")

    def fill(self, name: str, text: str) -> None:
        """Go to a field by Tab and type into it."""
        self.tab_to(name)
        self.type(text)

    def push(self, name: str) -> None:
        """Go to a button by Tab and press it with Space."""
        button = self.tab_to(name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        self.press(SPACE)

    def choose(self, name: str, wanted: object) -> None:
        """Go to a combo box by Tab and press Down until it shows the entry with this data."""
        combo = self.tab_to(name)
        assert isinstance(combo, QComboBox)
        for _ in range(combo.count()):
            if combo.currentData() == wanted:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"{name} has no {wanted}")

    def rail(self, place: int) -> None:
        """Go to a place of the rail, counted from 1."""
        self.press(DIGITS[place], ALT)

    def step(self, number: int) -> None:
        """Go to a step of the session in sight, counted from 1."""
        self.press(DIGITS[number], CTRL | ALT)

    def undo(self) -> None:
        """Press Ctrl+Z."""
        self.press(Qt.Key.Key_Z, CTRL)

    def answer_file_dialog(self, path: Path, opening: Callable[[], None]) -> None:
        """Do what opens a file dialog, type a path into it and press Enter."""
        answered: list[bool] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                edit = dialog.findChild(QLineEdit, "fileNameEdit")
                assert edit is not None
                edit.setFocus()
                edit.selectAll()
                self.type(str(path))
                QTest.keyClick(edit, ENTER)
                answered.append(True)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(20, look)
        opening()
        self.wait(lambda: bool(answered), "the file dialog")

    def wait(self, met: Callable[[], bool], what: str) -> None:
        """Let time pass until something is so."""
        end = time.monotonic() + PATIENCE
        while not met():
            assert time.monotonic() < end, f"waited in vain for {what}"
            settle()
            time.sleep(0.005)

    def shown(self, name: str) -> str:
        """Return the words of a visible label or chip."""
        for held in self.window.findChildren(QWidget, name):
            if held.isVisible():
                return str(held.property("text"))
        raise AssertionError(f"{name} is not seen")


def settle() -> None:
    """Let everything happen that is due."""
    for _ in range(3):
        QApplication.processEvents()
        with suppress(RuntimeError):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
