"""A laptop that was copied gets a new number in the window, and is open again with everything it recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.gui.settings.settings_page import SettingsPage
from engage_desktop.operations import people
from tests.gui.shell.conftest import visible_page

PATIENCE = 20_000


def settings_of(program: Program, qtbot: QtBot) -> SettingsPage:
    """Go to Settings."""
    window = program.window
    assert window is not None
    window.navigator.go("settings")
    qtbot.waitUntil(lambda: isinstance(visible_page(window), SettingsPage), timeout=PATIENCE)
    page = visible_page(window)
    assert isinstance(page, SettingsPage)
    return page


def words_of(program: Program) -> str:
    """Return what the bar at the top of the page says."""
    assert program.window is not None
    return program.window.message_bar.words


def test_a_copied_laptop_gets_a_new_number_and_keeps_everything(opened: Callable[..., Program], qtbot: QtBot) -> None:
    program = opened()
    assert program.workspace is not None
    before, first = program.workspace, program.workspace.store.site
    before.do(people.add_person, name="Ann")
    ui = settings_of(program, qtbot).number.ui
    assert not ui.number_button.isEnabled()
    ui.told_check.setChecked(True)
    qtbot.mouseClick(ui.number_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.workspace not in (None, before), timeout=PATIENCE)
    store = program.workspace.store
    assert store.site != first
    assert first in store.own_sites()
    assert [each.name for each in store.people.all()] == ["Ann"]
    program.workspace.do(people.add_person, name="Bo")
    assert store.history.extent()[store.site] >= 1
    assert "new number" in words_of(program)


def test_without_a_word_of_the_central_team_nothing_is_renumbered(opened: Callable[..., Program], qtbot: QtBot) -> None:
    program = opened()
    assert program.workspace is not None
    before, site = program.workspace, program.workspace.store.site
    program.renumber(is_told=False)
    qtbot.waitUntil(lambda: program.workspace not in (None, before), timeout=PATIENCE)
    assert program.workspace.store.site == site
    assert program.window is not None
    qtbot.waitUntil(lambda: "Nothing shows that another copy" in words_of(program), timeout=PATIENCE)
