"""What a refusal and a bug look like to a person, and what is kept about them."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.shell.crash_dialog import CrashDialog
from engage_desktop.gui.shell.private_log import LARGEST, PrivateLog
from engage_desktop.gui.widgets.message_bar import MessageBar
from tests.gui.shell import tiny_pages
from tests.workspaces import NOW


def show_tiny_page(program: Program) -> Any:
    """Give the window a page whose buttons go wrong."""
    assert program.window is not None
    program.window.stack._modules.update(tiny_pages.RAIL)
    program.window.navigator.go("people")
    return program.window.stack.page


def test_a_refusal_that_nobody_caught_is_said_at_the_top_of_the_page(opened: Callable[..., Program]) -> None:
    program = opened()
    show_tiny_page(program).refuse_button.click()
    assert program.window is not None
    assert program.window.message_bar.words.startswith("This session is closed, so nothing was recorded.")
    program.window.navigator.go("sessions")
    assert program.window.message_bar.words == ""


def test_a_refusal_under_a_dialog_is_said_in_the_dialog(opened: Callable[..., Program]) -> None:
    program = opened()
    page = show_tiny_page(program)
    dialog = QDialog(program.window)
    bar = MessageBar(dialog)
    QVBoxLayout(dialog).addWidget(bar)
    dialog.open()
    page.refuse_button.clicked.emit()
    assert bar.words.startswith("This session is closed")
    dialog.reject()


def test_a_bug_opens_the_crash_dialog_and_the_log_holds_no_words_of_anyone(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as caught:  # under our own hook, which passes bugs on to it
        program = opened()
        show_tiny_page(program).break_button.click()
    assert len(caught) == 1
    dialog = program.crash
    assert isinstance(dialog, CrashDialog)
    dialog.ui.copy_button.click()
    details = QGuiApplication.clipboard().text()
    log = program.errors.log.path
    for text in (details, log.read_text()):
        assert "KeyError tests.gui.shell.tiny_pages:" in text
        assert "Siobh" not in text
        assert "07700" not in text
    assert log.stat().st_mode & 0o777 == 0o600
    assert str(log) in dialog.ui.log_label.text()
    dialog.ui.continue_button.click()
    assert program.window is not None


def test_a_second_bug_opens_no_second_dialog(opened: Callable[..., Program], qtbot: QtBot) -> None:
    with qtbot.captureExceptions():
        program = opened()
        button = show_tiny_page(program).break_button
        button.clicked.emit()
        button.clicked.emit()
    assert len([box for box in QApplication.topLevelWidgets() if isinstance(box, CrashDialog) and box.isVisible()]) == 1
    assert program.errors.log.path.read_text().count(" bug ") == 2
    assert program.crash is not None
    program.crash.accept()


def test_closing_from_the_crash_dialog_closes_the_workspace_in_order(
    opened: Callable[..., Program], qtbot: QtBot, folder: Path
) -> None:
    with qtbot.captureExceptions():
        program = opened()
        show_tiny_page(program).break_button.click()
    assert isinstance(program.crash, CrashDialog)
    program.crash.ui.close_button.click()
    qtbot.waitUntil(lambda: program.workspace is None)
    assert not (folder / "in-use").exists()


def test_the_hooks_are_given_back(opened: Callable[..., Program]) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    program = opened()
    assert sys.excepthook != before[0]
    program.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_refusal_in_the_log_is_only_its_code(opened: Callable[..., Program]) -> None:
    program = opened()
    sys.excepthook(Refusal, Refusal("Siobhan Murphy is already here.", code="ALREADY"), None)
    text = program.errors.log.path.read_text()
    assert "refused ALREADY" in text
    assert "Siobhan" not in text


def test_the_log_waits_for_a_workspace_and_stays_short(tmp_path: Path) -> None:
    log = PrivateLog(tmp_path / "later", lambda: NOW)
    log.note("first")
    assert not log.path.parent.exists()
    log.path.parent.mkdir()
    for _ in range(20):
        log.note("x" * (LARGEST // 10))
    assert log.path.stat().st_size < 2 * LARGEST
    log.path.unlink()
    log.note("again")
    assert log.path.read_text().endswith("again\n")


def test_a_disk_that_takes_no_log_stops_nobody(tmp_path: Path) -> None:
    log = PrivateLog(tmp_path, lambda: NOW)
    log.path.mkdir()
    log.note("nowhere")
    assert os.listdir(log.path) == []
