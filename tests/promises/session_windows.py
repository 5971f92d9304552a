"""An open session in the real pages of Close, Listen and Plan, and what the tests of promises do there with their hands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.close.close_page import ClosePage
from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import planning
from engage_desktop.operations.sessions import add_session, open_session
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, REASON, WHOLE_PLAN, fresh_workspace

Shown = TypeVar("Shown", ClosePage, ListenPage, PlanPage)
Key = Qt.Key


@pytest.fixture
def workspace(tmp_path_factory: pytest.TempPathFactory, qtbot: QtBot) -> Iterator[Workspace]:
    """An open workspace as pages see it, an hour after the session began."""
    made = Workspace(fresh_workspace(tmp_path_factory.mktemp("window")), LISTS, clock=lambda: NOW + timedelta(hours=1))
    yield made
    made.close()


@pytest.fixture
def show(workspace: Workspace, qtbot: QtBot) -> Callable[[type[Shown], Session], Shown]:
    """Show a page of a session, following what changes as the window does."""

    def shown(kind: type[Shown], session: Session) -> Shown:
        page = kind(workspace, Navigator())
        qtbot.addWidget(page)
        page.resize(1060, 700)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.show_session(session.id)
        workspace.changed.connect(page.refresh)
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return shown


@pytest.fixture
def held(workspace: Workspace) -> Session:
    """An open engagement session."""
    return opened_session(workspace.store)


def opened_session(store: Store, **parts: object) -> Session:
    made = add_session(store, now=NOW, **{**WHOLE_PLAN, **parts})
    if made.involvement_type == "consultation":
        for text in ("A bus every hour", "A later last bus"):
            planning.write_option(store, now=NOW, session=made.id, text=text)
    return open_session(store, now=NOW, session=made.id, reason=REASON)


def press(widget: QWidget) -> None:
    """Press a button with the space bar."""
    QTest.keyClick(widget, Key.Key_Space)


def say(page: ListenPage, words: str) -> None:
    QTest.keyClicks(page.ui.comment_edit, words)
    QTest.keyClick(page.ui.comment_edit, Key.Key_Return)


def add(records: RecordList, **typed: str) -> None:
    """Add a record by keyboard: choices by their code, lines as they are typed."""
    press(records.add_button)
    for part, text in typed.items():
        field = records.boxes[part].widget
        if isinstance(field, QLineEdit):
            QTest.keyClicks(field, text)
        else:
            field.setCurrentIndex(field.findData(text))  # type: ignore[attr-defined]
    press(records.keep_button)


__all__ = ["held", "show", "workspace"]
