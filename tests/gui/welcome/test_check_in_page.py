"""The door through its widgets: type, press, look at the table. Keys alone, except where a test says otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engage_desktop.gui.moments import clock_of
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.welcome.check_in_page import CheckInPage
from engage_desktop.gui.welcome.door_models import ARRIVED, BADGE, MAY, NAME, NEEDS, ROLE, DoorModel
from engage_desktop.gui.widgets.chip_delegate import CHIPS_ROLE
from engage_desktop.operations import attendance, people, sessions
from tests.gui.door_host import Door, press, settle, type_in
from tests.workspaces import open_whole

CTRL = Qt.KeyboardModifier.ControlModifier


def texts(model: DoorModel, column: int = NAME) -> list[str]:
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_first_letters_and_enter_check_in_someone_known(door: Door) -> None:
    siobhan, _ = door.know("Siobhan Doyle", "Joan Whitfield")
    page = door.page()
    type_in("s")
    assert texts(page.matches) == ["Siobhan Doyle", "+ New person “s”"]
    press(Qt.Key.Key_Return)
    assert texts(page.here) == ["Siobhan Doyle"]
    assert door.store.attendance.here(door.session, siobhan) is not None
    assert page.ui.search_edit.text() == ""
    assert page.ui.search_edit.hasFocus()
    assert door.said == ["Siobhan Doyle is here"]
    assert "badge 1" in page.ui.person_label.text()


@pytest.mark.parametrize("typed", ["sioban", "DOYLE", "shiobhan", "maggie", "stroke club", "Síobhan"])
def test_someone_is_found_by_any_name_group_or_nearly_right_spelling(door: Door, typed: str) -> None:
    door.know("Siobhan Doyle", also_known_as="Maggie", group="Stroke club")
    page = door.page()
    type_in(typed)
    press(Qt.Key.Key_Return)
    assert texts(page.here) == ["Siobhan Doyle, Maggie, Stroke club"]


def test_a_badge_number_finds_who_wears_it(door: Door) -> None:
    door.know("Siobhan Doyle", "Joan Whitfield")
    page = door.page()
    for letters in ("sio", "joan"):
        type_in(letters)
        press(Qt.Key.Key_Return)
    type_in("2")
    assert texts(page.matches)[0] == "Joan Whitfield"
    assert texts(page.matches, ARRIVED)[0].startswith("Already here since")


def test_a_second_check_in_says_since_when_and_adds_nothing(door: Door) -> None:
    door.know("Siân Llŷr")
    page = door.page()
    type_in("sian")
    press(Qt.Key.Key_Return)
    since = clock_of(door.clock.now)
    door.clock.put_on(38)
    before = door.store.last_seq
    type_in("sian")
    assert texts(page.matches, ARRIVED)[0] == f"Already here since {since}"
    press(Qt.Key.Key_Return)
    assert page.ui.message_bar.words == f"Siân Llŷr is already here since {since}. Nothing was added."
    assert door.store.last_seq == before
    assert page.ui.search_edit.hasFocus()
    assert texts(page.here) == ["Siân Llŷr"]


def test_a_walk_in_is_checked_in_with_a_name_or_without(door: Door) -> None:
    page = door.page()
    type_in("Mohammed")
    press(Qt.Key.Key_Return)
    assert texts(page.matches) == ["+ Someone who gave no name"]
    press(Qt.Key.Key_Return)
    assert texts(page.here) == ["Someone, badge 2", "Mohammed"]
    assert texts(page.here, BADGE) == ["2", "1"]


def test_ctrl_enter_makes_someone_new_although_the_letters_fit_someone_known(door: Door) -> None:
    door.know("Siobhan Doyle")
    page = door.page()
    type_in("Sio Marsh")
    press(Qt.Key.Key_Return, modifier=CTRL)
    assert texts(page.here) == ["Sio Marsh"]


def test_down_and_up_choose_another_row(door: Door) -> None:
    door.know("Mary Allen", "Mary Bell")
    page = door.page()
    type_in("mary")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert texts(page.here) == ["Mary Bell"]


def test_a_new_name_close_to_someone_here_is_asked_about_once_with_the_time(door: Door) -> None:
    door.know("Siobhan Doyle")
    page = door.page()
    type_in("sio")
    press(Qt.Key.Key_Return)
    since = clock_of(door.clock.now)
    type_in("Siobhan Doyl")
    press(Qt.Key.Key_Return, modifier=CTRL)
    assert f"Siobhan Doyle is already here since {since}" in page.ui.message_bar.words
    assert texts(page.here) == ["Siobhan Doyle"]
    press(Qt.Key.Key_Return, modifier=CTRL)
    assert texts(page.here) == ["Siobhan Doyl", "Siobhan Doyle"]
    assert page.ui.message_bar.words == ""


def test_a_new_name_close_to_someone_known_is_asked_about_and_escape_starts_again(door: Door) -> None:
    door.know("Siobhan Doyle")
    page = door.page()
    type_in("Siobhan")
    press(Qt.Key.Key_Return, modifier=CTRL)
    assert "is known already" in page.ui.message_bar.words
    press(Qt.Key.Key_Escape)
    assert page.ui.search_edit.text() == ""
    assert page.ui.message_bar.words == ""
    assert page.here.rowCount() == 0


def test_kinds_of_participant_are_chosen_by_key_and_counted_apart(door: Door) -> None:
    page = door.page()
    press(Qt.Key.Key_3, modifier=CTRL)
    type_in("Amir")
    assert texts(page.matches, ROLE) == ["Staff"]
    press(Qt.Key.Key_Return)
    type_in("Bela")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_2, modifier=CTRL)
    press(Qt.Key.Key_F4)
    assert texts(page.here, ROLE) == ["Public", "Staff"]
    assert page.ui.kinds_label.text() == "Who came: Public 1 · Carer 1 · Staff 1"
    assert page.ui.role_combo.currentText() == "As usual"


def test_someone_known_can_come_in_another_role_today(door: Door) -> None:
    (joan,) = door.know("Joan", role="staff")
    page = door.page()
    type_in("jo")
    press(Qt.Key.Key_2, modifier=CTRL)
    press(Qt.Key.Key_Return)
    assert texts(page.here, ROLE) == ["Carer"]
    assert door.store.people.get(joan).role == "staff"


def test_heads_are_counted_with_one_key_and_the_sum_is_shown(door: Door) -> None:
    page = door.page()
    type_in("Ann")
    press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F4, Qt.Key.Key_F6):
        press(key)
    press(Qt.Key.Key_F5)
    room = attendance.room(door.store, door.session)
    assert room.by_band == {"under_16": 1, "16_to_64": 2, "not_said": 1, "65_and_over": 1}
    assert page.ui.sum_label.text() == "1 signed in + 5 counted = 6 in the room"
    assert "2" in page.heads.buttons["16_to_64"].text()
    assert page.ui.search_edit.hasFocus()


def test_a_head_is_counted_while_a_name_is_being_typed_and_the_name_stays(door: Door) -> None:
    page = door.page()
    type_in("Ma")
    press(Qt.Key.Key_F3)
    type_in("ry")
    assert page.ui.search_edit.text() == "Mary"


def test_undo_names_the_check_in_and_takes_it_back(door: Door) -> None:
    door.know("Siobhan Doyle")
    page = door.page()
    type_in("sio")
    press(Qt.Key.Key_Return)
    assert door.workspace.undo_label == "check in Siobhan Doyle"
    door.workspace.undo()
    assert page.here.rowCount() == 0
    assert page.ui.sum_label.text() == "0 signed in + 0 counted = 0 in the room"
    type_in("Nova")
    press(Qt.Key.Key_Return)
    door.workspace.undo()
    type_in("Nova")
    assert texts(page.matches) == ["+ New person “Nova”"]


def test_undo_of_a_head_count_and_of_a_sign_out_show_at_once(door: Door) -> None:
    page = door.page()
    press(Qt.Key.Key_F3)
    door.workspace.undo()
    assert "0 counted" in page.ui.sum_label.text()
    type_in("Ann")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert door.workspace.undo_label == "sign out Ann"
    door.workspace.undo()
    assert texts(page.here) == ["Ann"]


def test_ctrl_z_in_the_empty_field_is_left_to_the_window(door: Door, qapp: QApplication) -> None:
    page = door.page()
    asked: list[str] = []
    action = page.window().addAction("Undo", "Ctrl+Z", lambda: asked.append("undo"))
    assert action is not None
    press(Qt.Key.Key_Z, modifier=CTRL)
    type_in("Si")
    press(Qt.Key.Key_Z, modifier=CTRL)
    assert asked == ["undo"]


def test_delete_signs_out_the_chosen_person_and_a_return_keeps_the_badge(door: Door) -> None:
    door.know("Ann", "Bob")
    page = door.page()
    for letters in ("ann", "bob"):
        type_in(letters)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert texts(page.here) == ["Bob"]
    assert page.ui.sum_label.text() == "1 signed in + 0 counted = 1 in the room · 1 have left"
    type_in("ann")
    press(Qt.Key.Key_Return)
    assert texts(page.here, BADGE) == ["1", "2"]


def test_everyone_is_signed_out_in_one_act_that_undo_takes_back(door: Door) -> None:
    door.know("Ann", "Bob", "Cleo")
    page = door.page()
    for letters in ("ann", "bob", "cleo"):
        type_in(letters)
        press(Qt.Key.Key_Return)
    page.ui.everyone_out_button.click()
    assert page.here.rowCount() == 0
    assert page.ui.search_edit.hasFocus()
    door.workspace.undo()
    assert texts(page.here) == ["Cleo", "Bob", "Ann"]


def test_needs_and_permissions_stand_on_the_row_as_words_and_icons(door: Door) -> None:
    (joan,) = door.know("Joan Whitfield")
    people.set_needs(door.store, now=door.clock(), person=joan, needs={"hearing_loop": ""})
    page = door.page()
    type_in("jo")
    assert texts(page.matches, NEEDS)[0] == "Hearing loop"
    assert page.matches.index(0, NEEDS).data(CHIPS_ROLE)[0].icon_name == "hearing-loop"
    assert page.matches.index(0, MAY).data(CHIPS_ROLE)[0].icon_name == "consent-not-asked"
    press(Qt.Key.Key_Return)
    assert texts(page.here, NEEDS) == ["Ask if met, Hearing loop"]
    assert texts(page.here, MAY) == ["Not asked yet"]


def test_a_session_that_is_not_open_refuses_and_what_was_typed_stays(door: Door) -> None:
    sessions.close_session(door.store, now=door.clock(), session=door.session)
    page = door.page()
    before = door.store.last_seq
    type_in("Nova")
    press(Qt.Key.Key_Return)
    assert "This session is closed" in page.ui.message_bar.words
    assert page.ui.search_edit.text() == "Nova"
    press(Qt.Key.Key_F3)
    assert door.store.last_seq == before


def test_a_session_that_is_not_open_says_so_from_the_start_and_leads_to_where_it_is_opened(door: Door) -> None:
    planned = sessions.add_session(
        door.store, now=door.clock(), title="Buses", date="2026-11-21", involvement_type="engagement"
    ).id
    page = door.page(planned)
    asked: list[Place] = []
    page.navigator.asked.connect(asked.append)
    assert page.ui.message_bar.words.startswith("This session is not open yet, so nobody can be checked in.")
    type_in("Nova")
    press(Qt.Key.Key_Return)
    assert "nothing was recorded" in page.ui.message_bar.words
    assert page.ui.message_bar.step_button.text() == "Open the session"
    page.show_session(planned)
    page.ui.message_bar.step_button.setFocus()
    page.state.show(door.store.sessions.get(planned))
    assert page.ui.message_bar.step_button.hasFocus()
    page.ui.message_bar.step_button.click()
    assert asked == [Place("sessions", session=planned, step="plan", row="open")]
    open_whole(door.store, now=door.clock(), session=planned)
    page.show_session(planned)
    assert page.ui.message_bar.words == ""
    press(Qt.Key.Key_Return)
    assert texts(page.here) == ["Nova"]


def test_letters_typed_on_a_list_go_on_in_the_field(door: Door) -> None:
    door.know("Ann")
    page = door.page()
    type_in("ann")
    press(Qt.Key.Key_Return)
    page.ui.here_table.setFocus()
    type_in("Bo")
    assert page.ui.search_edit.text() == "Bo"
    assert page.ui.search_edit.hasFocus()


def test_a_click_on_a_row_chooses_it_and_gives_the_keys_back(door: Door) -> None:
    door.know("Ann")
    page = door.page()
    type_in("ann")
    press(Qt.Key.Key_Return)
    table = page.ui.here_table
    place = table.visualRect(page.here.index(0, NAME)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert page.ui.search_edit.hasFocus()
    assert page.ui.person_label.text().startswith("Ann")


def test_the_row_of_someone_here_opens_their_permissions_and_escape_comes_back(door: Door) -> None:
    door.know("Ann")
    page = door.page()
    type_in("ann")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert page.ui.places.currentWidget() is page.consent
    assert page.consent.ui.title_label.text() == "May we? Ann"
    press(Qt.Key.Key_Escape)
    assert page.ui.places.currentWidget() is page.ui.door_place
    assert page.ui.search_edit.hasFocus()


def test_coming_back_to_the_page_reads_what_changed_meanwhile(door: Door) -> None:
    page = door.page()
    page.hide()
    door.know("Late Larry")
    page.show()
    page.refresh()
    type_in("late")
    assert texts(page.matches)[0] == "Late Larry"


def test_a_queue_of_three_hundred_is_let_in_by_keys_alone(door: Door) -> None:
    door.know(*(f"Guest {number:03d}" for number in range(300)))
    page = door.page()
    for number in range(300):
        page.ui.search_edit.setText(f"guest {number:03d}")
        QTest.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    settle()
    assert page.here.rowCount() == 300
    assert page.ui.sum_label.text().startswith("300 signed in")
    assert sorted(int(badge) for badge in texts(page.here, BADGE)) == list(range(1, 301))
    assert _what_is_read(page) == _what_is_read(door.page())


def test_no_letter_typed_asks_the_database(door: Door) -> None:
    door.know(*(f"Guest {number:03d}" for number in range(50)))
    door.page()
    asked: list[str] = []
    door.store.raw().set_trace_callback(asked.append)
    type_in("guest 04")
    door.store.raw().set_trace_callback(None)
    assert asked == []


def _what_is_read(page: CheckInPage) -> list[list[str]]:
    return [texts(page.here, column) for column in range(page.here.columnCount())]
