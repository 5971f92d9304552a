"""The real program on a real workspace, with a person at its keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from engage_desktop.app import Program
from engage_desktop.gui.theme import apply_theme
from engage_desktop.store import opening
from tests.journeys.keyboard import Keyboard, settle
from tests.workspaces import NOW, fresh_workspace


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the warnings pass with which the offscreen screen says what it lacks of a real one."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@dataclass
class Clock:
    """A clock that goes on by a second each time it is read."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["engage-desktop", "-style", "Fusion"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a workspace that is closed; its passphrase is tests.workspaces.PASSPHRASE."""
    store = fresh_workspace(tmp_path)
    opening.close_store(store)
    return store.folder


@pytest.fixture
def sit_down(qapp: QApplication) -> Iterator[Callable[..., Keyboard]]:
    """Start the program on a folder and sit down at its keyboard; the program is closed after the test."""
    made: list[Program] = []

    def start(folder: Path, **options: object) -> Keyboard:
        options = {"clock": Clock(), "preload": (), **options}
        program = Program(qapp, folder, **options)  # type: ignore[arg-type]
        made.append(program)
        program.start()
        settle()
        return Keyboard(program)

    yield start
    for program in made:
        program.close()
    settle()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, "light", 1.0)
