"""A real workspace with an open session, its door in a window, and people to let in, for tests of Welcome and People."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.welcome.check_in_page import CheckInPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import people, sessions, workspaces
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, fresh_workspace, open_whole


@dataclass
class Clock:
    """A clock that stands until it is put on."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def put_on(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)


@dataclass
class Door:
    """An open session. said: what the window announced."""

    workspace: Workspace
    clock: Clock
    session: str
    said: list[str] = field(default_factory=list)

    @property
    def store(self) -> Store:
        return self.workspace.store

    def know(self, *names: str, role: str = "public", **parts: str) -> list[str]:
        """Add people before the door opens; return their ids."""
        return [people.add_person(self.store, now=self.clock(), name=name, role=role, **parts).id for name in names]

    def page(self, session: str = "") -> CheckInPage:
        """Show the Welcome step of a session, or of the open one, as the window does."""
        page = CheckInPage(self.workspace, Navigator())
        page.show_session(session or self.session)
        self.workspace.changed.connect(page.refresh)
        in_window(page)
        page.ui.search_edit.setFocus()
        return page

    def permitted(self, person: str) -> dict[str, str]:
        return self.store.consents.permitted(person, today=self.workspace.today())


def in_window(page: QWidget, *, width: int = 1100, height: int = 700) -> QWidget:
    """Show a page in a plain window of its own."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    page.window_kept = window  # type: ignore[attr-defined]
    settle()
    return window


def settle() -> None:
    """Let everything that waits happen."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def press(
    key: Qt.Key, widget: QWidget | None = None, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is, or on a widget."""
    target = widget or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    settle()


def type_in(text: str) -> None:
    """Type letters where the focus is; a letter that Qt's test keyboard does not have comes as from an input method."""
    target = QApplication.focusWidget()
    assert isinstance(target, QWidget)
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(QApplication.focusWidget() or target, letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(target, event)
    settle()


@pytest.fixture
def door(app_look: Callable[..., Look], tmp_path: Path) -> Iterator[Door]:
    """An open session with nobody in it, of a team with one named partner."""
    store = fresh_workspace(tmp_path)
    workspaces.edit_team(store, now=NOW, partners="Healthwatch Sefton", contact="0151 496 0000")
    session = sessions.add_session(
        store,
        now=NOW,
        title="Getting to the new diagnostic centre",
        date="2026-11-21",
        starts="10:00",
        place="St Luke’s Hall",
        facilitator="Amina",
        involvement_type="consultation",
        influence="Which of three bus routes we ask for.",
    )
    open_whole(store, now=NOW, session=session.id)
    clock = Clock()
    workspace = Workspace(store, LISTS, clock=clock)
    opened = Door(workspace, clock, session.id)
    workspace.announced.connect(opened.said.append)
    yield opened
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    settle()
    workspace.close()
