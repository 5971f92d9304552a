"""The real window of 1024 × 640 pixels at 200 % text on the practice story, and what can be seen of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.gallery import settle
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.practice import whole_story
from tests.workspaces import LISTS, NOW, fresh_workspace

Open = Callable[..., tuple[MainWindow, str]]


@pytest.fixture
def tight(app_look: Callable[..., Look], tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    """Return what opens the window on the practice story, and its open session."""
    held: list[tuple[MainWindow, Workspace]] = []

    def show(*, right_to_left: bool = False) -> tuple[MainWindow, str]:
        app_look("light", 2.0, right_to_left=right_to_left)
        workspace = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
        session = whole_story.fill(workspace.store, lists=LISTS, now=NOW)
        window = MainWindow(workspace, practice=True)
        held.append((window, workspace))
        window.resize(1024, 640)
        window.show()
        qtbot.waitExposed(window)
        settle()
        return window, session

    yield show
    for window, workspace in held:
        window.hide()
        window.deleteLater()
        settle()
        workspace.close()


def place_in(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def in_sight(window: MainWindow, widget: QWidget) -> bool:
    """Whether all of a widget is seen: nothing around it cuts it off, and it is inside the window."""
    return widget.isVisible() and widget.visibleRegion().boundingRect().size() == widget.size()


def page_scroll(window: MainWindow) -> QScrollArea:
    around = window.stack.currentWidget()
    assert isinstance(around, QScrollArea)
    return around
