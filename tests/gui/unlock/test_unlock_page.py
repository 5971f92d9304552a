"""The first page: the right passphrase, the wrong one, and files that are damaged, each with its own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.gui.unlock.unlock_page import UnlockPage
from engage_desktop.store.refusals import WaitFirst
from tests.gui.shell.conftest import unlock
from tests.workspaces import PASSPHRASE


def page_of(program: Program) -> UnlockPage:
    assert program.page is not None
    return program.page


def refused(page: UnlockPage, passphrase: str, qtbot: QtBot) -> str:
    """Try a passphrase that will not do and return what the page says."""
    page.ui.passphrase_edit.setText(passphrase)
    page.unlock()
    qtbot.waitUntil(lambda: not page._opening.is_under_way, timeout=20_000)
    return page.ui.problem_label.text()


def test_the_right_passphrase_opens_the_records(start: Callable[..., Program], folder: Path, qtbot: QtBot) -> None:
    program = start(folder)
    assert page_of(program).isVisible()
    assert page_of(program).focusWidget() is page_of(program).ui.passphrase_edit
    unlock(program, PASSPHRASE, qtbot)
    assert program.window is not None
    assert program.window.isVisible()
    assert program.page is None


def test_the_window_stays_alive_while_the_key_is_derived(
    start: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    program = start(folder)
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(10)
    page_of(program).ui.passphrase_edit.setText("something else")
    page_of(program).unlock()
    assert page_of(program).ui.unlock_button.text() == "Opening…"
    assert not page_of(program).ui.unlock_button.isEnabled()
    qtbot.waitUntil(lambda: not page_of(program)._opening.is_under_way, timeout=20_000)
    assert len(ticks) > 3


def test_a_wrong_passphrase_says_so_and_stays_to_be_mended(
    start: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    page = page_of(start(folder))
    said = refused(page, "market hall wednesday", qtbot)
    assert "passphrase" in said
    assert page.ui.passphrase_edit.text() == "market hall wednesday"
    assert page.ui.passphrase_edit.selectedText() == "market hall wednesday"
    assert page.ui.unlock_button.isEnabled()
    qtbot.keyClicks(page.ui.passphrase_edit, "m")
    assert page.ui.problem_label.text() == ""


def test_wrong_damaged_keys_and_damaged_records_are_three_messages(
    start: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    page = page_of(start(folder))
    said = {refused(page, "market hall wednesday", qtbot)}
    records = (folder / "engage.db").read_bytes()
    (folder / "engage.db").write_bytes(bytes(len(records)))
    said.add(refused(page, PASSPHRASE, qtbot))
    assert page.focusWidget() is page.ui.restore_button
    (folder / "engage.db").write_bytes(records)
    for name in ("keys.slots", "keys.slots.copy"):
        (folder / name).write_bytes(b"not keys")
    said.add(refused(page, PASSPHRASE, qtbot))
    assert len(said) == 3
    assert all(said)


def test_an_empty_passphrase_asks_for_one_and_tries_nothing(start: Callable[..., Program], folder: Path) -> None:
    page = page_of(start(folder))
    page.ui.unlock_button.click()
    assert page.ui.problem_label.text().startswith("Nothing is opened yet.")
    assert not (folder / "tries").exists()


def test_the_pause_after_wrong_tries_is_counted_down(start: Callable[..., Program], folder: Path, qtbot: QtBot) -> None:
    page = page_of(start(folder))
    page._waiting.setInterval(20)
    page.say_refused(WaitFirst("There were 6 wrong passphrases. Wait 60 seconds, then try again.", seconds=60))
    assert page.ui.problem_label.text().startswith("There were 6 wrong passphrases.")
    assert not page.ui.unlock_button.isEnabled()
    page.unlock()
    assert not page._opening.is_under_way
    qtbot.waitUntil(lambda: page.ui.problem_label.text().startswith("Seconds to wait"))
    qtbot.waitUntil(page.ui.unlock_button.isEnabled)
    assert page.ui.news_bar.words == "You can try again now."


def test_a_passphrase_may_be_pasted_and_shown(start: Callable[..., Program], folder: Path) -> None:
    page = page_of(start(folder))
    field = page.ui.passphrase_edit
    assert field.echoMode() == QLineEdit.EchoMode.Password
    QGuiApplication.clipboard().setText(PASSPHRASE)
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    assert field.text() == PASSPHRASE
    page.ui.show_button.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert page.ui.show_button.text() == "&Hide"
    page.ui.show_button.click()
    assert field.echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("button", "name"), [("recovery_button", "RecoveryDialog"), ("restore_button", "RestoreDialog")]
)
def test_the_ways_back_in_open_over_the_page(
    start: Callable[..., Program], folder: Path, qtbot: QtBot, button: str, name: str
) -> None:
    page = page_of(start(folder))
    getattr(page.ui, button).click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert type(dialog).__name__ == name
    assert dialog.parentWidget() is page
    dialog.close()
    assert QApplication.activeModalWidget() is None


def test_closing_the_first_window_ends_the_program(start: Callable[..., Program], folder: Path, qtbot: QtBot) -> None:
    program = start(folder)
    with qtbot.waitSignal(program.ended):
        page_of(program).close()


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_passes_the_accessibility_audit(
    folder: Path,
    app_look: Callable[..., object],
    audit: Callable[..., list[str]],
    qtbot: QtBot,
    theme: str,
    scale: float,
) -> None:
    app_look(theme, scale)
    page = UnlockPage(folder, lambda: pytest.fail("nobody asks the time"))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    qtbot.waitExposed(page)
    assert audit(page) == []
