"""Ctrl+K finds pages, sessions, steps, people, comments, what partners told, acts and help, by the beginnings of words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.shell.finder_dialog import FinderDialog
from engage_desktop.operations import comments, people, sessions
from tests.workspaces import open_whole


@pytest.fixture
def places(window: MainWindow) -> list[Place]:
    """Records to find, and every place that is asked for from now on."""
    workspace = window.workspace
    session = workspace.do(
        sessions.add_session,
        title="Harbour café",
        date="2026-12-01",
        involvement_type="engagement",
        influence="What people say shapes the plan.",
    )
    workspace.do(open_whole, session=session.id)
    workspace.do(people.add_person, name="Siobhán Murphy", group="Allotments")
    workspace.do(comments.hear, session=session.id, typed="The ramp at the naïve entrance is too steep")
    asked: list[Place] = []
    window.stack.show_place = asked.append  # type: ignore[method-assign, assignment]
    return asked


def open_finder(window: MainWindow) -> FinderDialog:
    QTest.keySequence(window, QKeySequence("Ctrl+K"))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinderDialog)
    return dialog


def rows(dialog: FinderDialog) -> list[str]:
    model: Any = dialog.ui.result_list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_a_comment_is_found_without_its_accents_and_enter_goes_there(window: MainWindow, places: list[Place]) -> None:
    dialog = open_finder(window)
    QTest.keyClicks(dialog.ui.search_edit, "naive ram")
    assert rows(dialog) == ["What people said", "The ramp at the naïve entrance is too steep   ·   Harbour café"]
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Return)
    comment = window.workspace.store.comments.newest(limit=1)[0]
    assert places == [Place("heard", row=comment.id)]
    assert not dialog.isVisible()


def test_what_a_partner_told_is_found_with_whose_it_is_and_enter_shows_it_whole(
    window: MainWindow, places: list[Place]
) -> None:
    workspace, told = window.workspace, "told-1"
    body = {"source": "Healthwatch", "sort": "lesson", "title": "Buses", "text": "The lööp system failed in the hall"}
    rest = {"place": "Market Hall", "group": "", "method": "", "on": "2026-11-21", "count": None, "library": "h-1"}
    with workspace.store.act(now=workspace.now()) as act:
        act.append("insight.shared", told, {**body, **rest})
    dialog = open_finder(window)
    QTest.keyClicks(dialog.ui.search_edit, "loop hall")
    assert rows(dialog) == ["What partners told us", "Buses: The lööp system failed in the hall   ·   Healthwatch"]
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Return)
    assert places == [Place("sharing", row=f"told:{told}")]


@pytest.mark.parametrize("typed", ["siobhan", "mur sio", "ALLOT", "Siobhán"])
def test_a_person_is_found_by_the_beginnings_of_name_or_group(
    window: MainWindow, places: list[Place], typed: str
) -> None:
    dialog = open_finder(window)
    dialog.ui.search_edit.setText(typed)
    assert rows(dialog) == ["People", "Siobhán Murphy   ·   Allotments"]
    dialog.go()
    assert places[-1].page == "people"
    assert places[-1].row == window.workspace.store.people.all()[0].id


def test_a_step_of_a_session_is_found_by_step_and_title(window: MainWindow, places: list[Place]) -> None:
    dialog = open_finder(window)
    QTest.keyClicks(dialog.ui.search_edit, "listen harb")
    assert rows(dialog) == ["Steps of a session", "Listen: Harbour café   ·   1 December 2026"]
    dialog.go()
    assert (places[-1].page, places[-1].step) == ("sessions", "listen")


def test_the_arrow_keys_pass_over_headings_and_the_field_keeps_the_focus(
    window: MainWindow, places: list[Place]
) -> None:
    dialog = open_finder(window)
    QTest.keyClicks(dialog.ui.search_edit, "se")
    found = rows(dialog)
    assert found[:3] == ["Pages", "Sessions", "Settings"]
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Down)
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Down)
    chosen = dialog.ui.result_list.currentIndex()
    assert chosen.row() == 4
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Up)
    assert dialog.ui.result_list.currentIndex().data() == "Settings"
    assert dialog.focusWidget() is dialog.ui.search_edit
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Return)
    assert places == [Place("settings")]


def test_an_act_is_done_from_the_finder(window: MainWindow, places: list[Place]) -> None:
    asked: list[bool] = []
    window.lock_asked.connect(lambda: asked.append(True))
    dialog = open_finder(window)
    QTest.keyClicks(dialog.ui.search_edit, "lock")
    assert "Lock" in rows(dialog)
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Return)
    assert asked == [True]


def test_help_is_found_by_the_title_of_its_page(window: MainWindow, places: list[Place]) -> None:
    asked: list[str] = []
    window.help_asked.connect(asked.append)
    dialog = open_finder(window)
    QTest.keyClicks(dialog.ui.search_edit, "goes wrong")
    dialog.go()
    assert asked == ["trouble"]


def test_nothing_found_says_so_and_enter_stays(window: MainWindow, places: list[Place]) -> None:
    dialog = open_finder(window)
    QTest.keyClicks(dialog.ui.search_edit, "zzzz")
    assert rows(dialog) == []
    assert dialog.ui.hint_label.text() == "Nothing fits. Try fewer letters, or another word."
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_planning_a_new_session_from_the_finder_asks_what_it_is_about(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    window = opened().window
    assert window is not None
    window.open_finder()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FinderDialog)
    QTest.keyClicks(dialog.ui.search_edit, "plan a new")
    QTest.keyClick(dialog.ui.search_edit, Qt.Key.Key_Return)
    field = window.findChild(QLineEdit, "title_edit")
    assert field is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
