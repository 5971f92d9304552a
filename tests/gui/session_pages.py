"""A real workspace with the practice story, and the place of a session in a window, for tests of a session's pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.navigation import Navigator, Place
from engage_desktop.gui.sessions.session_place import SessionPlace
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations.practice.whole_story import fill
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, fresh_workspace

LATER = NOW + timedelta(hours=1)
MINE = ("plan", "prepare", "close", "respond")
LOOKS = [
    (theme, scale, right_to_left)
    for theme in ("light", "dark", "high-contrast")
    for scale in (1.0, 2.0)
    for right_to_left in (False, True)
]


@dataclass
class Opened:
    """An open workspace. asked: every place that a page asked for."""

    workspace: Workspace
    navigator: Navigator
    asked: list[Place] = field(default_factory=list)
    windows: list[QMainWindow] = field(default_factory=list)

    @property
    def store(self) -> Store:
        return self.workspace.store

    def session(self, state: str) -> Session:
        """Return the story's session in a state."""
        return next(session for session in self.store.sessions.all() if session.state == state)

    def now(self, session: Session) -> Session:
        """Return a session as it is kept now."""
        return self.store.sessions.get(session.id)

    def in_window(self, page: QWidget) -> QMainWindow:
        """Show a page in a window of its own until the test ends."""
        self.windows.append(in_window(page))
        return self.windows[-1]

    def place(self, session: Session, step: str) -> SessionPlace:
        """Show the place of a session at a step; it follows what its pages ask for, and reads anew what changed."""
        place = SessionPlace(self.workspace, self.navigator)
        place.show_session(session.id, step)
        self.workspace.changed.connect(place.refresh)

        def follow(asked: Place) -> None:
            if asked.page == "sessions" and asked.session and asked.step in MINE:
                place.show_session(asked.session, asked.step, asked.row)

        self.navigator.asked.connect(follow)
        return place


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    """The practice story in a workspace of its own, an hour after it began."""
    store = fresh_workspace(tmp_path)
    fill(store, lists=LISTS, now=NOW)
    workspace = Workspace(store, LISTS, clock=lambda: LATER)
    yield from opening(workspace)


@pytest.fixture
def opened_empty(qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    """A workspace without any session."""
    yield from opening(Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: LATER))


def opening(workspace: Workspace) -> Iterator[Opened]:
    """Yield a workspace with its navigator, and close it afterwards."""
    opened = Opened(workspace, Navigator())
    opened.navigator.asked.connect(opened.asked.append)
    yield opened
    for window in opened.windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    workspace.close()


def in_window(page: QWidget, *, width: int = 1024, height: int = 640) -> QMainWindow:
    """Show a page as the window shows it: in an area that scrolls where the page is taller."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(page)
    window = QMainWindow()
    window.setCentralWidget(area)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    for _ in range(3):
        QApplication.processEvents()
    return window


def retype(widget: QWidget, text: str) -> None:
    """Put the focus into a field and type other text into it."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)
