"""Restoring, by keyboard: the whole backups, the key file alone, and where what was there before is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.unlock.restore_dialog import RestoreDialog
from engage_desktop.operations import keeping, sessions, unlocking
from engage_desktop.store import opening, slots
from engage_desktop.store.store import Store
from tests.workspaces import NOW, PASSPHRASE, fresh_workspace, template


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with two backups, the newer with one session more, and a third session since."""
    store = fresh_workspace(tmp_path)
    for day, title in enumerate(("First", "Second", "Third")):
        sessions.add_session(
            store, now=NOW, title=title, date="2026-11-21", involvement_type="consultation", influence="x"
        )
        if day < 2:
            keeping.back_up(store, now=NOW + timedelta(days=day))
    opening.close_store(store)
    return store.folder


@pytest.fixture
def open_dialog(qtbot: QtBot, app_look: Callable[..., object]) -> Callable[[Path], RestoreDialog]:
    def show(folder: Path) -> RestoreDialog:
        dialog = RestoreDialog(folder)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitExposed(dialog)
        return dialog

    return show


def titles(store: Store) -> list[str]:
    return sorted(session.title for session in store.sessions.all())


def restore(qtbot: QtBot, dialog: RestoreDialog) -> Store:
    dialog.ui.passphrase_edit.setFocus()
    qtbot.keyClicks(dialog.ui.passphrase_edit, PASSPHRASE)
    with qtbot.waitSignal(dialog._work.done, timeout=20_000):
        qtbot.keyClick(dialog.ui.passphrase_edit, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.opened, timeout=20_000) as opened:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    store = opened.args[0]
    assert isinstance(store, Store)
    return store


def test_the_newest_backup_comes_back_and_the_damaged_file_is_kept_aside(
    qtbot: QtBot, folder: Path, open_dialog: Callable[[Path], RestoreDialog]
) -> None:
    damaged = folder / "engage.db"
    data = bytearray(damaged.read_bytes())
    data[100] ^= 0xFF
    damaged.write_bytes(data)
    dialog = open_dialog(folder)
    assert "22 November 2026" in dialog.ui.after_label.text()
    store = restore(qtbot, dialog)
    assert titles(store) == ["First", "Second"]
    assert str(folder / "replaced") in dialog.ui.news_bar.words
    kept = next((folder / "replaced").rglob("engage.db"))
    assert kept.read_bytes() == bytes(data)
    unlocking.lock(store)


def test_an_older_backup_is_chosen_with_the_arrow_keys(
    qtbot: QtBot, folder: Path, open_dialog: Callable[[Path], RestoreDialog]
) -> None:
    dialog = open_dialog(folder)
    qtbot.waitUntil(lambda: dialog._table.is_whole(dialog._table.backups[1]) is True, timeout=5_000)
    qtbot.keyClick(dialog.ui.backup_table, Qt.Key.Key_Down)
    store = restore(qtbot, dialog)
    assert titles(store) == ["First"]
    unlocking.lock(store)


def test_a_damaged_backup_is_marked_and_a_whole_one_chosen_instead(
    qtbot: QtBot, folder: Path, open_dialog: Callable[[Path], RestoreDialog]
) -> None:
    newest = keeping.list_backups(folder)[0].path
    newest.write_bytes(newest.read_bytes()[:-1] + b"?")
    dialog = open_dialog(folder)
    qtbot.waitUntil(lambda: dialog.ui.backup_table.currentIndex().row() == 1, timeout=5_000)
    model = dialog.ui.backup_table.model()
    assert [model.index(row, 2).data() for row in range(2)] == ["Damaged", "Whole"]
    dialog.reject()


def test_where_only_the_key_file_is_damaged_no_record_goes_back(
    qtbot: QtBot, folder: Path, open_dialog: Callable[[Path], RestoreDialog]
) -> None:
    for name in (slots.FILE, slots.COPY):
        (folder / name).write_bytes(b"damaged")
    dialog = open_dialog(folder)
    assert dialog.ui.heading_label.text() == "Bring the key file back"
    qtbot.keyClicks(dialog.ui.passphrase_edit, PASSPHRASE)
    with qtbot.waitSignal(dialog.opened, timeout=20_000) as opened:
        qtbot.keyClick(dialog.ui.passphrase_edit, Qt.Key.Key_Return)
    assert titles(opened.args[0]) == ["First", "Second", "Third"]
    unlocking.lock(opened.args[0])


def test_a_wrong_passphrase_restores_nothing(
    qtbot: QtBot, folder: Path, open_dialog: Callable[[Path], RestoreDialog]
) -> None:
    dialog = open_dialog(folder)
    dialog.ui.passphrase_edit.setFocus()
    qtbot.keyClicks(dialog.ui.passphrase_edit, "not this one")
    with qtbot.waitSignal(dialog._work.refused, timeout=20_000):
        qtbot.keyClick(dialog.ui.passphrase_edit, Qt.Key.Key_Return)
    assert "not the passphrase" in dialog.ui.passphrase_problem.text()
    assert not (folder / "replaced").exists()
    dialog.reject()
    store = opening.open_store(folder, template().key)
    assert titles(store) == ["First", "Second", "Third"]
    opening.close_store(store)


def test_without_a_backup_the_page_says_what_else_there_is(
    tmp_path: Path, open_dialog: Callable[[Path], RestoreDialog]
) -> None:
    store = fresh_workspace(tmp_path)
    opening.close_store(store)
    dialog = open_dialog(store.folder)
    assert dialog.ui.backups_empty.isVisible()
    assert "bundle" in dialog.ui.backups_empty.words_label.text()
    assert not dialog.ui.restore_button.isVisible()
    dialog.reject()


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
    dialog = RestoreDialog(folder)
    qtbot.addWidget(dialog)
    dialog.resize(1000, 620)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._table.is_whole(dialog._table.backups[0]) is True, timeout=5_000)
    dialog.restore()
    assert audit(dialog) == []
    dialog.reject()
