"""The window around the pages: rail, refresh, status, undo, menus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.moments import clock_of
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import people, sessions
from engage_desktop.settings import load_settings
from tests.gui.shell.conftest import visible_page
from tests.gui.shell.tiny_pages import RAIL
from tests.workspaces import NOW


def add_person(workspace: Workspace, name: str) -> None:
    workspace.do(people.add_person, label=f"add {name}", name=name)


def test_the_rail_says_where_one_is_and_leads_elsewhere_by_keys_alone(window: MainWindow) -> None:
    assert window.rail.button("today").isChecked()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.stack.place == Place("people")
    assert window.rail.button("people").isChecked()
    assert not window.rail.button("today").isChecked()
    window.rail.button("today").setFocus()
    QTest.keyClick(window.rail.button("today"), Qt.Key.Key_Return)
    assert window.stack.place == Place("today")


def test_going_to_a_page_puts_the_focus_on_it(window: MainWindow) -> None:
    window.rail.button("people").click()
    page = visible_page(window)
    assert page.isAncestorOf(QApplication.focusWidget())


def test_a_page_is_made_when_it_is_first_opened_and_kept(window: MainWindow) -> None:
    assert window.stack.count() == 1
    window.go(Place("people", row="17"))
    page = visible_page(window)
    assert page.row == "17"  # type: ignore[attr-defined]
    window.go(Place("today"))
    window.go(Place("people"))
    assert visible_page(window) is page
    assert window.stack.count() == 2


def test_only_the_page_that_is_seen_is_read_anew_when_something_changes(window: MainWindow) -> None:
    first = visible_page(window)
    window.go(Place("people"))
    second = visible_page(window)
    before = (first.refreshed, second.refreshed)  # type: ignore[attr-defined]
    add_person(window.workspace, "Siobhan")
    assert (first.refreshed, second.refreshed) == (before[0], before[1] + 1)  # type: ignore[attr-defined]


def test_a_page_that_is_missing_leaves_the_window_where_it_was(window: MainWindow) -> None:
    with pytest.raises(ModuleNotFoundError):
        window.go(Place("heard"))
    assert window.stack.place == Place("today")
    assert window.rail.button("today").isChecked()


def test_saved_is_said_only_by_the_signal_that_follows_the_commit(window: MainWindow) -> None:
    chips = window.status_line._chips
    assert "saved" not in chips
    seen: list[int] = []
    window.workspace.saved.connect(lambda _: seen.append(window.workspace.store.people.count()))
    add_person(window.workspace, "Siobhan")
    assert seen == [1]
    assert chips["saved"].text() == f"Saved on this laptop at {clock_of(NOW)}"
    assert window.status_line.words == "Saved"


def test_a_save_that_a_slow_disk_keeps_is_shown_as_not_saved_yet(window: MainWindow) -> None:
    window.workspace.waiting.emit(True)
    chip = window.status_line._chips["waiting"]
    assert (chip.text(), chip.isHidden()) == ("Saving…", False)
    assert "saved" not in window.status_line._chips
    window.workspace.waiting.emit(False)
    assert chip.isHidden()


def test_the_outbox_counts_what_is_in_no_bundle_yet(window: MainWindow) -> None:
    chip = window.status_line._chips["outbox"]
    assert chip.text() == "1 record in no bundle yet"
    add_person(window.workspace, "Siobhan")
    assert chip.text() == "2 records in no bundle yet"


def test_undo_is_named_in_the_menu_and_the_status_line_and_takes_back_that_act(window: MainWindow) -> None:
    assert not window.menus.undo_action.isEnabled()
    add_person(window.workspace, "Tom & Sue")
    assert window.menus.undo_action.text() == "&Undo: add Tom && Sue"
    assert window.status_line.undo_button.text() == "Undo: add Tom && Sue   Ctrl+Z"
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Undo))
    assert window.workspace.store.people.count() == 0
    assert window.status_line.words == "Undone: add Tom & Sue"
    assert not window.menus.undo_action.isEnabled()
    assert window.status_line.undo_button.isHidden()


def test_the_title_says_nothing_about_anyone(window: MainWindow, workspace: Workspace) -> None:
    workspace.do(sessions.add_session, title="Siobhan Murphy's complaint", date="2026-11-21")
    assert window.windowTitle() == "Engage Desktop"
    assert MainWindow(workspace, practice=True, rail=RAIL).windowTitle() == "Engage Desktop: practice"


def test_find_on_this_page_goes_to_its_search_field(window: MainWindow) -> None:
    page = visible_page(window)
    QTest.keySequence(window, QKeySequence(QKeySequence.StandardKey.Find))
    assert QApplication.focusWidget() is page.search_edit  # type: ignore[attr-defined]


def test_theme_and_text_size_are_shown_and_kept(window: MainWindow, app_look: object) -> None:
    window.menus.theme_chosen.emit("high-contrast")
    window.menus.text_size_stepped.emit(1)
    kept = load_settings(window.workspace.store.folder)
    assert (kept.theme, kept.text_size) == ("high-contrast", 125)
    window.menus.view_menu.aboutToShow.emit()
    assert [act.text() for act in window.menus.acts() if act.isChecked()] == ["&High contrast", "Text size 125 %"]


def test_large_text_in_a_narrow_window_leaves_the_rail_its_icons_names_and_keys(
    window: MainWindow, app_look: object, qtbot: QtBot
) -> None:
    wide = window.rail.width()
    window.menus.text_size_chosen.emit(200)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.rail.width() < wide)
    button = window.rail.button("people")
    assert button.text() == ""
    assert button.accessibleName() == "People"
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.stack.place == Place("people")
    assert window.size().width() == 1024


def test_the_size_of_the_window_is_kept(window: MainWindow) -> None:
    window.resize(1111, 777)
    window.close()
    assert load_settings(window.workspace.store.folder).window == (1111, 777)


def test_a_backup_from_the_menu_is_made_opened_and_counted(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.backup_asked.emit()
    qtbot.waitUntil(lambda: "is made" in window.message_bar.words, timeout=20_000)
    assert window.message_bar.words == "The backup is made. It was opened and its entries counted: 1."


@pytest.mark.parametrize("page", ["today", "sessions", "people", "heard", "sharing", "settings"])
def test_enter_presses_every_button_of_a_page_at_the_rail(opened: Callable[..., Program], page: str) -> None:
    window = opened().window
    assert window is not None
    window.go(Place(page))
    buttons = [button for button in visible_page(window).findChildren(QPushButton) if button.isVisible()]
    assert buttons
    assert [button.objectName() for button in buttons if not button.autoDefault()] == []
