"""When the window locks itself, and what stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.gui.shell.idle import IDLE, SLEPT, IdleLock
from engage_desktop.gui.shell.input_watch import InputWatch
from engage_desktop.operations import keeping, people
from tests.gui.shell.conftest import unlock
from tests.workspaces import PASSPHRASE


def test_nobody_at_the_keyboard_locks_the_window_and_says_why(
    opened: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    program = opened(lock_minutes=lambda: 0.005, tick_ms=50)
    qtbot.waitUntil(lambda: program.workspace is None, timeout=5_000)
    assert program.window is None
    assert program.page is not None
    assert program.page.isVisible()
    assert program.page.ui.news_bar.words.startswith("Locked, because nobody typed or pointed for a while.")
    assert program.page.ui.passphrase_edit.text() == ""
    assert not (folder / "in-use").exists()


def test_typing_keeps_the_window_open(qtbot: QtBot, qapp: QApplication) -> None:
    clock = [0.0]
    watch = InputWatch(lambda: clock[0])
    idle = IdleLock(watch, lambda: 5, steady=lambda: clock[0], wall=lambda: clock[0])
    qapp.installEventFilter(watch)
    field = QWidget()
    qtbot.addWidget(field)
    idle.start()
    clock[0] = 5.0
    with qtbot.assertNotEmitted(idle.due):
        idle.look()
    for moment in range(10, 301, 5):
        clock[0] = float(moment)
        if moment == 250:
            QTest.keyClick(field, Qt.Key.Key_A)
        with qtbot.assertNotEmitted(idle.due):
            idle.look()
    qapp.removeEventFilter(watch)
    clock[0] = 305.0 + 245
    idle._last_tick = clock[0] - 5
    with qtbot.waitSignal(idle.due) as due:
        idle.look()
    assert due.args == [IDLE]


def test_a_laptop_that_slept_is_locked_when_it_wakes(qtbot: QtBot) -> None:
    clock = [0.0]
    idle = IdleLock(InputWatch(), lambda: 5, wall=lambda: clock[0])
    idle.start()
    clock[0] = 3_600.0
    with qtbot.waitSignal(idle.due) as due:
        idle.look()
    assert due.args == [SLEPT]


def test_locking_under_an_open_dialog_ends_the_dialog_first(opened: Callable[..., Program], qtbot: QtBot) -> None:
    program = opened()
    dialog = QDialog(program.window)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    dialog.open()
    program.lock()
    qtbot.waitUntil(lambda: program.workspace is None)
    assert ended == [QDialog.DialogCode.Rejected]


def test_ctrl_l_locks_over_an_open_dialog_and_keeps_what_was_typed(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened()
    assert program.window is not None
    assert program.workspace is not None
    program.workspace.keep_draft("listen", "half a sen")
    dialog, ended = QDialog(program.window), []
    field = QLineEdit(dialog)
    dialog.finished.connect(ended.append)
    dialog.open()
    qtbot.waitExposed(dialog)
    QTest.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.workspace is None)
    assert ended == [QDialog.DialogCode.Rejected]
    unlock(program, PASSPHRASE, qtbot)
    assert program.workspace is not None
    draft = program.workspace.store.laptop.draft("listen")
    assert draft is not None
    assert draft.text == "half a sen"


def test_what_was_written_is_there_after_locking_and_opening_again(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened()
    assert program.workspace is not None
    program.workspace.do(people.add_person, name="Siobhan")
    program.workspace.keep_draft("listen", "half a sen")
    assert program.window is not None
    program.window.resize(1000, 700)
    program.window.menus.lock_asked.emit()
    qtbot.waitUntil(lambda: program.workspace is None)
    assert program.page is not None
    assert (program.page.width(), program.page.height()) == (1000, 700)
    unlock(program, PASSPHRASE, qtbot)
    assert program.workspace is not None
    assert [person.name for person in program.workspace.store.people.all()] == ["Siobhan"]
    draft = program.workspace.store.laptop.draft("listen")
    assert draft is not None
    assert draft.text == "half a sen"


def test_closing_makes_a_backup_of_what_is_new_and_no_second_one(
    opened: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    program = opened()
    assert program.window is not None
    program.window.close()
    assert program.window is not None  # it is not deleted while it still answers
    qtbot.waitUntil(lambda: program.workspace is None)
    made = keeping.list_backups(folder)
    assert [backup.operations for backup in made] == [1]
    assert not (folder / "in-use").exists()
    again = opened()
    again.close()
    assert keeping.list_backups(folder) == made


def test_a_shutdown_of_the_system_leaves_no_mark_of_a_crash(opened: Callable[..., Program], folder: Path) -> None:
    program = opened()
    assert (folder / "in-use").exists()
    program.expect_shutdown()
    assert not (folder / "in-use").exists()
    assert program.workspace is not None


def test_an_empty_field_leaves_ctrl_z_to_the_window_and_a_full_one_keeps_it(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened()
    assert program.window is not None
    assert program.workspace is not None
    program.workspace.do(people.add_person, label="add Siobhan", name="Siobhan")
    program.window.navigator.go("sessions")
    field = program.window.findChild(QLineEdit, "filter_edit")
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.workspace.undo_label == "add Siobhan"
    assert field.property("text") == ""
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.workspace.undo_label == ""
    assert program.workspace.store.people.count() == 0


def test_moving_the_pointer_counts_as_being_there(qapp: QApplication) -> None:
    clock = [0.0]
    watch = InputWatch(lambda: clock[0])
    clock[0] = 9.0
    watch.eventFilter(qapp, QEvent(QEvent.Type.Paint))
    assert watch.last_input == 0.0
    watch.eventFilter(qapp, QEvent(QEvent.Type.MouseMove))
    assert watch.last_input == 9.0
