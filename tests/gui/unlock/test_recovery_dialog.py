"""Getting in with the recovery sheet, by keyboard: spaces and small letters forgiven, slips found, nothing changed then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.unlock.recovery_dialog import RecoveryDialog
from engage_desktop.operations import unlocking
from engage_desktop.operations.workspaces import new_recovery_code
from engage_desktop.reports.recovery_sheet import code_lines
from engage_desktop.store import opening
from engage_desktop.store.refusals import WrongPassphrase
from tests.workspaces import NOW, PASSPHRASE, fresh_workspace, template

NEW = "another day another hall"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = fresh_workspace(tmp_path)
    opening.close_store(store)
    return store.folder


@pytest.fixture
def dialog(qtbot: QtBot, folder: Path, app_look: Callable[..., object]) -> RecoveryDialog:
    dialog = RecoveryDialog(folder)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitExposed(dialog)
    return dialog


def type_all(qtbot: QtBot, dialog: RecoveryDialog, code: str, passphrase: str = NEW) -> None:
    qtbot.keyClicks(dialog.ui.code_edit, code)
    qtbot.keyClick(dialog.ui.code_edit, Qt.Key.Key_Tab)
    for key in (passphrase, Qt.Key.Key_Tab, passphrase):
        target = dialog.focusWidget()
        assert target is not None
        qtbot.keyClicks(target, key) if isinstance(key, str) else qtbot.keyClick(target, key)


def test_the_code_as_it_stands_on_the_sheet_opens_and_the_new_passphrase_holds(
    qtbot: QtBot, dialog: RecoveryDialog, folder: Path
) -> None:
    type_all(qtbot, dialog, "  ".join(code_lines(template().recovery_code)).lower())
    with qtbot.waitSignal(dialog.opened, timeout=20_000) as opened:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    unlocking.lock(opened.args[0])
    assert dialog.ui.code_edit.toPlainText() == ""
    again = unlocking.unlock(folder, NEW, now=NOW)
    unlocking.lock(again)
    with pytest.raises(WrongPassphrase):
        unlocking.unlock(folder, PASSPHRASE, now=NOW)


def test_a_slip_in_the_code_is_said_beside_it_and_what_was_typed_stays(qtbot: QtBot, dialog: RecoveryDialog) -> None:
    code = template().recovery_code
    slip = code[:-1] + ("Q" if code[-1] != "Q" else "P")
    type_all(qtbot, dialog, slip)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert "slip in it" in dialog.ui.code_problem.text()
    assert dialog.ui.code_edit.toPlainText() == slip
    assert dialog.ui.passphrase_panel.ui.passphrase_edit.text() == NEW


def test_the_code_of_another_team_changes_nothing(qtbot: QtBot, dialog: RecoveryDialog, folder: Path) -> None:
    type_all(qtbot, dialog, new_recovery_code())
    with qtbot.waitSignal(dialog._work.refused, timeout=20_000):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert "another team" in dialog.ui.code_problem.text()
    unlocking.lock(unlocking.unlock(folder, PASSPHRASE, now=NOW))


def test_a_workspace_open_in_another_window_is_said(qtbot: QtBot, dialog: RecoveryDialog, folder: Path) -> None:
    held = opening.open_store(folder, template().key)
    type_all(qtbot, dialog, template().recovery_code)
    with qtbot.waitSignal(dialog._work.refused, timeout=20_000):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert "Another window" in dialog.ui.news_bar.words
    opening.close_store(held)


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_it_can_be_seen_read_and_reached(
    qtbot: QtBot,
    folder: Path,
    app_look: Callable[..., object],
    audit: Callable[[QWidget], list[str]],
    theme: str,
    scale: float,
    rtl: bool,
) -> None:
    app_look(theme, scale, right_to_left=rtl)
    dialog = RecoveryDialog(folder)
    qtbot.addWidget(dialog)
    dialog.resize(1000, 620)
    dialog.open_records()
    assert audit(dialog) == []
