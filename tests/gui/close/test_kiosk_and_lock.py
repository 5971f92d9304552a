"""The evaluation in a participant's hands, while the window locks under it or help is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.app import Program
from engage_desktop.gui.close.pulse_kiosk import PulseKiosk
from engage_desktop.operations import pulse
from engage_desktop.operations.sessions import add_session
from tests.gui.shell.conftest import folder as folder
from tests.gui.shell.conftest import opened as opened
from tests.gui.shell.conftest import start as start
from tests.gui.shell.conftest import unlock
from tests.workspaces import NOW, PASSPHRASE, WHOLE_PLAN, open_whole


def handed_over(program: Program, qtbot: QtBot) -> PulseKiosk:
    """Hand the laptop over, and answer the first question."""
    assert program.workspace is not None
    store = program.workspace.store
    session = open_whole(store, now=NOW, session=add_session(store, now=NOW, **WHOLE_PLAN).id)
    kiosk = PulseKiosk(program.workspace, session.id, program.window)
    kiosk.turn()
    qtbot.waitExposed(kiosk)
    kiosk.begin()
    kiosk.buttons[4].click()
    return kiosk


def test_locking_under_the_kiosk_ends_it_closes_the_records_and_keeps_what_was_answered(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened()
    kiosk = handed_over(program, qtbot)
    QTest.keyClick(kiosk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.workspace is None)
    assert QApplication.activeModalWidget() is None
    unlock(program, PASSPHRASE, qtbot)
    assert program.workspace is not None
    (session,) = program.workspace.store.sessions.all()
    assert pulse.pulse_result(program.workspace.store, session.id).people == 1


def test_who_answers_is_told_that_no_name_is_kept_and_that_few_answers_can_be_guessed(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened()
    kiosk = handed_over(program, qtbot)
    assert kiosk.ui.foot_label.isVisible()
    assert kiosk.ui.foot_label.text().startswith("No name is kept with your answers.")
    assert "someone may still guess" in kiosk.ui.foot_label.text()
    kiosk.give_up()
    assert program.workspace is not None
    (answer,) = program.workspace.store.plans.pulse()
    assert not {"person", "name", "badge"} & {field.name for field in fields(answer)}


def test_help_does_not_open_over_a_screen_that_a_participant_holds(
    opened: Callable[..., Program], qtbot: QtBot
) -> None:
    program = opened()
    kiosk = handed_over(program, qtbot)
    QTest.keyClick(kiosk, Qt.Key.Key_F1)
    assert program.help.window is None
    kiosk.give_up()
    program.show_help()
    assert program.help.window is not None
