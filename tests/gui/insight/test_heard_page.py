"""Searching everything that was heard, by keyboard, on a real workspace."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from engage_desktop.gui.insight.heard_model import QUESTION, SESSION
from engage_desktop.gui.insight.heard_page import HeardPage
from engage_desktop.gui.navigation import Navigator, Place
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments
from engage_desktop.operations.comments import HowSaid
from tests.gui.variants import VARIANTS, Audit, LookOn, faults
from tests.workspaces import NOW

Key = Qt.Key


@pytest.fixture
def asked() -> list[Place]:
    return []


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, asked: list[Place]) -> HeardPage:
    navigator = Navigator()
    navigator.asked.connect(asked.append)
    held = HeardPage(workspace, navigator)
    qtbot.addWidget(held)
    held.resize(1060, 700)
    held.show()
    held.refresh()
    held.activateWindow()
    held.ui.search_edit.setFocus()
    qtbot.waitUntil(held.ui.search_edit.hasFocus)
    workspace.changed.connect(held.refresh)
    return held


def said(page: HeardPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=20_000)


def test_without_words_everything_is_there_newest_first(page: HeardPage) -> None:
    assert said(page) == ["“The door is heavy”", "“Two buses and a wait”", "“The 53 stops at six”"]
    assert page.ui.count_label.text() == "Newest first"
    assert str(page.model.index(0, SESSION).data()) == "Doors"
    assert str(page.model.index(0, QUESTION).data()) == "What is hard?"


def test_words_are_found_while_typing_and_enter_twice_goes_to_the_session(
    qtbot: QtBot, page: HeardPage, asked: list[Place], ids: dict[str, str]
) -> None:
    qtbot.keyClicks(page.ui.search_edit, "BUS")
    until(qtbot, lambda: said(page) == ["“Two buses and a wait”"])
    assert page.ui.count_label.text() == "1 found"
    qtbot.keyClick(page.ui.search_edit, Key.Key_Return)
    assert page.ui.heard_table.hasFocus()
    qtbot.keyClick(page.ui.heard_table, Key.Key_Return)
    comment = page.chosen
    assert comment is not None
    assert asked == [Place("sessions", ids["Buses"], "listen", comment.id)]


def test_typing_quickly_searches_once(qtbot: QtBot, page: HeardPage, workspace: Workspace) -> None:
    read: list[str] = []
    workspace.store.raw().set_trace_callback(read.append)
    qtbot.keyClicks(page.ui.search_edit, "door")
    until(qtbot, lambda: page.ui.count_label.text() == "1 found")
    workspace.store.raw().set_trace_callback(None)
    assert len([statement for statement in read if "match" in statement]) == 1


def test_what_is_not_there_is_said_and_all_comes_back(qtbot: QtBot, page: HeardPage) -> None:
    qtbot.keyClicks(page.ui.search_edit, "nowhere")
    until(qtbot, page.ui.empty_state.isVisible)
    assert page.ui.empty_state.title_label.text() == "Nothing found"
    qtbot.keyClick(page.ui.search_edit, Key.Key_Escape)
    assert len(said(page)) == 3
    assert page.ui.search_edit.text() == ""


def test_only_one_session_or_kind_is_searched_when_asked(
    qtbot: QtBot, page: HeardPage, workspace: Workspace, ids: dict[str, str]
) -> None:
    workspace.do(comments.hear, session=ids["Doors"], typed="The hall floods", how=HowSaid(kind="observation"))
    page.ui.session_combo.setCurrentIndex(page.ui.session_combo.findData(ids["Doors"]))
    page.search()
    assert said(page) == ["The hall floods", "“The door is heavy”"]
    assert not page.ui.kind_combo.isEnabled()
    page.ui.search_edit.setText("the")
    page.search()
    assert len(said(page)) == 2
    page.ui.kind_combo.setCurrentIndex(page.ui.kind_combo.findData("observation"))
    page.search()
    assert said(page) == ["The hall floods"]


def test_more_than_fifty_are_counted_and_shown_when_asked(
    qtbot: QtBot, page: HeardPage, workspace: Workspace, ids: dict[str, str]
) -> None:
    lines = [f"Rain comes in, place {number}" for number in range(70)]
    comments.hear_batch(workspace.store, now=NOW, session=ids["Doors"], lines=lines, label="Sheet")
    page.ui.search_edit.setText("rain")
    page.search()
    assert page.ui.count_label.text() == "70 found; the newest 50 are shown"
    assert len(said(page)) == 50
    qtbot.mouseClick(page.ui.more_button, Qt.MouseButton.LeftButton)
    assert page.ui.count_label.text() == "70 found"
    assert len(said(page)) == 70
    assert not page.ui.more_button.isVisible()


def test_a_cap_is_said_as_more_than(qtbot: QtBot, page: HeardPage, workspace: Workspace, ids: dict[str, str]) -> None:
    lines = [f"Rain comes in, place {number}" for number in range(501)]
    comments.hear_batch(workspace.store, now=NOW, session=ids["Doors"], lines=lines, label="Sheet")
    page.ui.search_edit.setText("rain")
    page.search()
    assert page.ui.count_label.text() == "More than 500 found; the newest 50 are shown"


def test_a_comment_that_a_link_points_at_is_shown_alone(qtbot: QtBot, page: HeardPage, workspace: Workspace) -> None:
    first = workspace.store.comments.newest(limit=3)[2]
    page.show_row(first.id)
    assert said(page) == ["“The 53 stops at six”"]
    assert page.chosen == first
    qtbot.keyClick(page.ui.heard_table, Key.Key_Escape)
    assert len(said(page)) == 3


def test_what_is_said_meanwhile_appears(
    qtbot: QtBot, page: HeardPage, workspace: Workspace, ids: dict[str, str]
) -> None:
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    workspace.do(comments.hear, session=ids["Doors"], typed="New here")
    assert said(page)[0] == "“New here”"
    page.ui.search_edit.setText("new")
    page.search()
    page.show_more()
    assert tester.model() is page.model


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_the_page_passes_the_audit_in_every_look(
    qtbot: QtBot, workspace: Workspace, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    def make() -> HeardPage:
        page = HeardPage(workspace, Navigator())
        page.refresh()
        page.ui.search_edit.setText("the")
        page.search()
        return page

    assert faults(qtbot, audit, app_look, variant, make) == []
