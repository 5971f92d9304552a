"""The place of a session: its head, always in sight, and its six steps by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from engage_desktop.gui.sessions.kept_fields import change_session
from engage_desktop.gui.sessions.session_place import SessionPlace
from engage_desktop.operations.planning import take_off
from engage_desktop.operations.sessions import close_session, edit_session
from tests.gui.session_pages import Opened

ISOLATES = {0x2068: None, 0x2069: None}


def place_in_window(opened: Opened, qtbot: QtBot, state: str, step: str) -> SessionPlace:
    place = opened.place(opened.session(state), step)
    opened.in_window(place)
    return place


def test_the_head_says_what_the_session_is_and_what_people_can_influence(opened: Opened, qtbot: QtBot) -> None:
    ui = place_in_window(opened, qtbot, "open", "close").ui
    assert ui.session_title_label.text() == "Getting to the new diagnostic centre"
    when = ui.when_label.text().translate(ISOLATES)
    assert when == "21 November 2026, 10am to 12pm · St Luke's Hall, Riverside"
    assert (ui.involvement_chip.text(), ui.state_chip.text()) == ("Consultation", "Open")
    assert ui.records_chip.text() == "Saved on this laptop"
    assert ui.influence_label.text() == opened.session("open").influence


def test_the_head_follows_what_changes(opened: Opened, qtbot: QtBot) -> None:
    place = place_in_window(opened, qtbot, "open", "close")
    session = place.session
    do, why = opened.workspace.do, "The council has changed its mind"
    do(edit_session, session=session, title="Getting there", influence="", reason=why)  # type: ignore[arg-type]
    assert place.ui.session_title_label.text() == "Getting there"
    assert "Nobody has written down yet" in place.ui.influence_label.text()
    do(edit_session, session=session, influence="Your views decide.", reason=why)  # type: ignore[arg-type]
    opened.workspace.do(close_session, session=session)
    assert place.ui.state_chip.text() == "Closed"
    assert place.step_buttons["close"].accessibleName() == "Close, done"


def test_in_a_low_window_one_line_says_what_the_session_is_and_the_rest_is_its_tooltip(
    opened: Opened, qtbot: QtBot
) -> None:
    place = opened.place(opened.session("open"), "close")
    window = QScrollArea()
    window.setWidgetResizable(True)
    window.setWidget(place)
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    ui, high = place.ui, place.ui.session_head.minimumHeight()
    window.resize(900, 360)
    qtbot.waitUntil(lambda: ui.session_head.minimumHeight() < high - 40)
    folded = ui.session_head.minimumHeight()
    assert not ui.facts_line.isVisible()
    assert not ui.involvement_line.isVisible()
    assert (ui.involvement_chip.parentWidget(), ui.state_chip.parentWidget()) == (ui.title_line, ui.steps_bar)
    qtbot.waitUntil(lambda: ui.state_chip.isVisible() and ui.involvement_chip.isVisible())
    assert opened.session("open").influence in ui.session_title_label.toolTip()
    assert "Saved on this laptop" in ui.session_title_label.accessibleDescription()
    window.resize(900, 700)
    qtbot.waitUntil(lambda: ui.facts_line.isVisible() and ui.involvement_line.isVisible())
    assert ui.session_head.minimumHeight() > folded + 40
    assert ui.state_chip.parentWidget() is ui.facts_line
    assert ui.records_chip.isVisible()
    assert not ui.session_title_label.toolTip()


def test_the_steps_are_reached_with_keys_alone(opened: Opened, qtbot: QtBot) -> None:
    place = place_in_window(opened, qtbot, "planning", "plan")
    control_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    for key, step in ((Qt.Key.Key_5, "close"), (Qt.Key.Key_2, "prepare"), (Qt.Key.Key_6, "respond")):
        QTest.keyClick(place, key, control_alt)
        assert place.step == step
        assert place.step_buttons[step].isChecked()
    QTest.keyClick(place, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert place.step == "close"
    place.step_buttons["plan"].setFocus()
    QTest.keyClick(place.step_buttons["plan"], Qt.Key.Key_Space)
    assert place.step == "plan"
    assert sum(button.isChecked() for button in place.step_buttons.values()) == 1


def test_a_step_takes_the_focus_to_its_first_field_and_makes_no_page_before_it_is_asked_for(
    opened: Opened, qtbot: QtBot
) -> None:
    place = place_in_window(opened, qtbot, "planning", "close")
    assert place.ui.steps_stack.count() == 1
    place.go("plan")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() in ("sections_bar", "sections_combo")
    assert place.ui.steps_stack.count() == 2


def test_another_session_is_shown_in_the_same_place(opened: Opened, qtbot: QtBot) -> None:
    place = place_in_window(opened, qtbot, "planning", "plan")
    place.show_session(opened.session("closed").id, "respond")
    assert place.ui.session_title_label.text() == opened.session("closed").title
    assert (place.step, place.ui.state_chip.text()) == ("respond", "Closed")


def test_a_label_that_the_records_do_not_bear_out_is_not_shown_in_the_head(opened: Opened, qtbot: QtBot) -> None:
    session = opened.session("planning")
    opened.workspace.do(change_session, session=session.id, parts={"involvement_type": "co_production"})
    for partner in opened.store.plans.partners(session.id):
        opened.workspace.do(take_off, kind="partner", row=partner.id)
    place = place_in_window(opened, qtbot, "planning", "plan")
    assert place.ui.involvement_chip.text() != "Co-production"
    assert "planned as co-production" in place.ui.involvement_chip.toolTip()
    assert place.ui.involvement_chip.words.kind == "warn"
