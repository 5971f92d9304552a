"""Real windows on real workspaces, closed in order after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.workspace import Workspace
from engage_desktop.store import opening
from tests.gui.shell import tiny_pages
from tests.workspaces import LISTS, NOW, PASSPHRASE, fresh_workspace


class Clock:
    """A clock that goes on by a second each time it is read."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    made = Workspace(fresh_workspace(tmp_path), LISTS, clock=Clock())
    yield made
    made.close()


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with two tiny pages, and one whose module is missing."""
    made = MainWindow(workspace, rail=tiny_pages.RAIL)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    shiboken6.delete(made)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a workspace that is closed; its passphrase is tests.workspaces.PASSPHRASE."""
    store = fresh_workspace(tmp_path)
    opening.close_store(store)
    return store.folder


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[..., Program]]:
    """Start the program on a folder: `start(folder)`; it is closed after the test."""
    made: list[Program] = []

    def begin(folder: Path, **options: object) -> Program:
        program = Program(qapp, folder, preload=(), clock=Clock(), **options)  # type: ignore[arg-type]
        made.append(program)
        program.start()
        return program

    yield begin
    for program in made:
        program.close()


@pytest.fixture
def opened(start: Callable[..., Program], folder: Path, qtbot: QtBot) -> Callable[..., Program]:
    """Start the program and open the workspace with its passphrase, as a person would."""

    def begin(**options: object) -> Program:
        program = start(folder, **options)
        unlock(program, PASSPHRASE, qtbot)
        return program

    return begin


def unlock(program: Program, passphrase: str, qtbot: QtBot) -> None:
    """Type the passphrase, press Enter, and wait for the window."""
    page = program.page
    assert page is not None
    qtbot.keyClicks(page.ui.passphrase_edit, passphrase)
    page.ui.unlock_button.click()
    qtbot.waitUntil(lambda: program.window is not None or bool(page.ui.problem_label.text()), timeout=20_000)
    assert program.window is not None, page.ui.problem_label.text()


def visible_page(window: MainWindow) -> QWidget:
    """Return the page that is seen."""
    page = window.stack.page
    assert page is not None
    return page
