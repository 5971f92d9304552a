"""Settings, section by section, with a real workspace and its worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.look.tokens import current_look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.settings.settings_page import SettingsPage
from engage_desktop.gui.widgets.chip import Chip
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import keeping, unlocking, workspaces
from engage_desktop.settings import load_settings
from tests.workspaces import LISTS, NOW, PASSPHRASE, TEAM, fresh_workspace


@pytest.fixture
def workspace(tmp_path: Path, qapp: object) -> Iterator[Workspace]:
    workspace = Workspace(fresh_workspace(tmp_path), LISTS, clock=lambda: NOW)
    yield workspace
    workspace.close()


@pytest.fixture
def make_page(qtbot: QtBot, workspace: Workspace, app_look: Callable[..., object]) -> Callable[[], SettingsPage]:
    held = []

    def make() -> SettingsPage:
        page = SettingsPage(workspace, Navigator())
        around = QScrollArea()
        around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.setWidgetResizable(True)
        around.setWidget(page)
        window = QMainWindow()
        window.setCentralWidget(around)
        qtbot.addWidget(window)
        held.append(window)
        window.resize(800, 640)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        page.refresh()
        return page

    return make


@pytest.fixture
def page(make_page: Callable[[], SettingsPage]) -> SettingsPage:
    return make_page()


def found(page: SettingsPage) -> dict[str, str]:
    """What the check found: chip to words, as shown."""
    shown = {}
    for row in page.check._rows:
        chip = row.findChild(Chip)
        assert chip is not None
        shown[chip.text()] = chip.words.kind
    return shown


def test_colours_and_text_size_hold_at_once_and_are_kept(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    panel = page.look.ui.look_panel
    panel.setFocus()
    qtbot.keyClick(panel.ui.light_radio, Qt.Key.Key_Down)
    assert current_look().name == "dark"
    panel.ui.size_combo.setFocus()
    for _ in range(4):
        qtbot.keyClick(panel.ui.size_combo, Qt.Key.Key_Down)
    assert current_look().scale == 2.0
    kept = load_settings(workspace.store.folder)
    assert (kept.theme, kept.text_size) == ("dark", 200)


def test_minutes_before_locking_are_kept_between_2_and_15(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    spin = page.lock.ui.lock_spin
    assert (spin.minimum(), spin.maximum(), spin.value()) == (2, 15, 5)
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, "12")
    assert load_settings(workspace.store.folder).lock_minutes == 12


def test_the_teams_details_are_saved_by_name_and_can_be_undone(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    ui = page.team.ui
    assert ui.name_edit.text() == TEAM
    ui.partners_edit.setFocus()
    qtbot.keyClicks(ui.partners_edit, "Healthwatch")
    qtbot.keyClick(ui.partners_edit, Qt.Key.Key_Return)
    qtbot.keyClicks(ui.partners_edit, "Carers' Centre")
    assert ui.team_chip.text() == "Not saved yet"
    workspace.changed.emit()
    page.refresh()
    assert ui.partners_edit.toPlainText() == "Healthwatch\nCarers' Centre", (
        "what is typed stays while other things change"
    )
    ui.save_button.setFocus()
    qtbot.keyClick(ui.save_button, Qt.Key.Key_Space)
    assert workspace.store.teams.own().partner_names == ("Healthwatch", "Carers' Centre")
    assert ui.team_chip.text() == "Saved on this laptop"
    assert workspace.undo_label == "change the team's details"
    workspace.undo()
    page.refresh()
    assert ui.partners_edit.toPlainText() == ""


def test_a_team_without_a_name_is_not_saved(page: SettingsPage, workspace: Workspace) -> None:
    page.team.ui.name_edit.clear()
    page.team.save()
    assert "needs the name" in page.team.ui.name_problem.text()
    assert workspace.store.teams.own().name == TEAM


def test_the_passphrase_changes_once_the_old_one_is_right(
    qtbot: QtBot, page: SettingsPage, workspace: Workspace
) -> None:
    ui = page.passphrase.ui
    page.passphrase.change()
    assert "use now" in ui.old_problem.text()
    ui.old_edit.setText("not this one")
    for edit in (ui.new_panel.ui.passphrase_edit, ui.new_panel.ui.again_edit):
        edit.setText("another day another hall")
    page.passphrase.change()
    qtbot.waitUntil(lambda: "not the passphrase" in ui.old_problem.text(), timeout=20_000)
    ui.old_edit.setText(PASSPHRASE)
    page.passphrase.change()
    qtbot.waitUntil(ui.passphrase_chip.isVisible, timeout=20_000)
    assert ui.old_edit.text() == ui.new_panel.ui.passphrase_edit.text() == ""
    workspaces.change_passphrase(workspace.store, old="another day another hall", new=PASSPHRASE, now=NOW)


def test_the_page_says_why_the_recovery_sheet_is_not_shown_again(page: SettingsPage) -> None:
    assert "stored nowhere" in page.passphrase.ui.sheet_words.text()


def test_a_backup_is_made_listed_and_tried(qtbot: QtBot, page: SettingsPage, workspace: Workspace) -> None:
    ui = page.backups.ui
    assert ui.none_label.isVisible()
    assert not ui.try_button.isEnabled()
    ui.make_button.setFocus()
    qtbot.keyClick(ui.make_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "counted" in ui.backups_bar.words, timeout=20_000)
    page.refresh()
    model = ui.backup_table.model()
    qtbot.waitUntil(lambda: model.index(0, 2).data() == "Whole", timeout=20_000)
    assert model.index(0, 0).data().startswith("21 November 2026, 10")
    page.backups.try_newest()
    qtbot.waitUntil(lambda: "came back" in ui.backups_bar.words, timeout=20_000)
    assert not list(workspace.store.folder.glob("drill-*"))


def test_everything_is_checked_and_said_in_words(qtbot: QtBot, page: SettingsPage) -> None:
    page.check.ui.check_button.setFocus()
    qtbot.keyClick(page.check.ui.check_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(page.check._rows), timeout=30_000)
    assert found(page) == dict.fromkeys(
        ("Everything is whole.", "Pages of the file", "Log", "Tables", "Search index", "Triggers", "Backups"), "good"
    )
    assert page.check.ui.check_button.isEnabled()


def test_a_table_that_differs_from_the_log_is_said(qtbot: QtBot, page: SettingsPage, workspace: Workspace) -> None:
    workspace.store.raw().execute("update teams set name = 'someone else'")
    page.check.check()
    qtbot.waitUntil(lambda: bool(page.check._rows), timeout=30_000)
    assert found(page)["Tables"] == "bad"
    assert any(words.startswith("Not everything is whole") for words in found(page))


def test_a_stopped_check_says_that_it_was_stopped(qtbot: QtBot, page: SettingsPage) -> None:
    page.check.check()
    page.check.stop()
    qtbot.waitUntil(lambda: bool(page.check._rows), timeout=30_000)
    assert "Stopped before the end. Nothing was changed." in found(page)


def test_the_laptop_says_what_it_keeps_and_with_what(page: SettingsPage, workspace: Workspace) -> None:
    ui = page.laptop.ui
    assert ui.files_edit.text() == str(workspace.store.folder)
    assert page.laptop._counts["operations"].text() == "1"
    assert "SQLCipher 4" in ui.version_label.text()


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_it_can_be_seen_read_and_reached(
    qtbot: QtBot,
    workspace: Workspace,
    make_page: Callable[[], SettingsPage],
    app_look: Callable[..., object],
    audit: Callable[[QWidget], list[str]],
    theme: str,
    scale: float,
    rtl: bool,
) -> None:
    app_look(theme, scale, right_to_left=rtl)
    keeping.back_up(workspace.store, now=NOW)
    page = make_page()
    page.check.check()
    qtbot.waitUntil(lambda: bool(page.check._rows) and not page.backups._looking, timeout=30_000)
    page.passphrase.change()
    assert audit(page.window()) == []


def test_the_workspace_still_opens_after_all_this(workspace: Workspace) -> None:
    folder = workspace.store.folder
    unlocking.lock(workspace.store)
    workspace.store = unlocking.unlock(folder, PASSPHRASE, now=NOW)
