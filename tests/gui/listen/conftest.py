"""An open session in a real workspace, with the window's own way of following what changes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import sessions
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, fresh_workspace, open_whole, template

QUESTIONS = ("What do you need?", "What would make it hard to get there?", "What should we do first?")


@dataclass
class Clock:
    """A clock that tests move on."""

    now: datetime = field(default=NOW)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Hall:
    """One workspace on the disk with one open session, and how to open it again after a crash."""

    folder: Path
    workspace: Workspace
    session: str

    @property
    def store(self) -> Store:
        return self.workspace.store

    @property
    def writing(self) -> Store:
        """The store that writes, beside the one that the pages read."""
        held = self.workspace._written
        assert held is not None
        return held

    def words(self) -> list[str]:
        """Return what is kept, newest first."""
        return [comment.text for comment in self.store.comments.of_session(self.session)]


@pytest.fixture
def hall(tmp_path: Path, qtbot: QtBot) -> Iterator[Hall]:
    store = fresh_workspace(tmp_path)
    made = sessions.add_session(
        store,
        now=NOW,
        title="Getting to the new centre",
        date="2026-11-21",
        influence="Which of three bus routes we ask for",
        involvement_type="consultation",
        questions=QUESTIONS,
    )
    open_whole(store, now=NOW, session=made.id)
    held = Hall(tmp_path / "workspace", Workspace(store, LISTS, clock=Clock()), made.id)
    yield held
    held.workspace.close()


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Hall], ListenPage]:
    """Show the Listen page of a hall, in the focus, following what changes as the window does."""

    def show(hall: Hall) -> ListenPage:
        page = ListenPage(hall.workspace, Navigator())
        qtbot.addWidget(page)
        page.resize(1060, 700)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.show_session(hall.session)
        hall.workspace.changed.connect(page.refresh)
        qtbot.waitUntil(page.ui.comment_edit.hasFocus)
        return page

    return show


@pytest.fixture
def crashed(tmp_path: Path) -> Callable[[Hall], Workspace]:
    """Open what a hall's disk holds now, as after a crash: nothing was closed in order."""

    def again(hall: Hall) -> Workspace:
        copy = shutil.copytree(hall.folder, tmp_path / "after the crash")
        return Workspace(opening.open_store(copy, template().key), LISTS, clock=Clock())

    return again
