"""The list of sessions, by keyboard: find, open, plan, copy, remove."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Place
from engage_desktop.gui.sessions.sessions_page import SessionsPage
from engage_desktop.operations.attendance import room
from engage_desktop.operations.questions import say_of_question
from tests.gui.session_pages import Opened, retype


def shown(page: SessionsPage) -> list[str]:
    model = page.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def page_in_window(opened: Opened, qtbot: QtBot) -> SessionsPage:
    page = SessionsPage(opened.workspace, opened.navigator)
    opened.workspace.changed.connect(page.refresh)
    opened.in_window(page)
    return page


def test_every_session_is_listed_latest_first_with_what_people_ask(opened: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened, qtbot)
    every = sorted(opened.store.sessions.all(), key=lambda session: session.date, reverse=True)
    assert shown(page) == [session.title for session in every]
    assert len(every) > 2
    place = page.model.place_of(opened.session("open").id)
    row = [str(page.model.index(place, column).data()) for column in range(page.model.columnCount())]
    assert "21 November 2026" in row[1]
    assert "St Luke's Hall" in row[1]
    heard = opened.store.comments.count(opened.session("open").id)
    assert row[2:] == [f"Consultation\n{heard} comments", "Open", "Saved on this laptop"]


def test_typing_finds_a_session_and_enter_opens_it(opened: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened, qtbot)
    page.ui.filter_edit.setFocus()
    QTest.keyClicks(page.ui.filter_edit, "LIBRARY")
    [found] = [session for session in opened.store.sessions.all() if "library" in session.place.lower()]
    assert shown(page) == [found.title]
    QTest.keyClick(page.ui.filter_edit, Qt.Key.Key_Return)
    assert opened.asked == [Place("sessions", session=found.id)]


def test_the_arrows_choose_in_the_list_without_leaving_the_field(opened: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened, qtbot)
    page.ui.filter_edit.setFocus()
    QTest.keyClick(page.ui.filter_edit, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.ui.filter_edit
    QTest.keyClick(page.ui.filter_edit, Qt.Key.Key_Return)
    assert [place.session for place in opened.asked] == [opened.session("open").id]


def test_enter_on_a_row_opens_its_session(opened: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened, qtbot)
    page.ui.sessions_table.setFocus()
    QTest.keyClick(page.ui.sessions_table, Qt.Key.Key_Down)
    QTest.keyClick(page.ui.sessions_table, Qt.Key.Key_Return)
    assert [place.session for place in opened.asked] == [opened.session("open").id]


def test_words_that_find_nothing_say_so_and_offer_the_way_back(opened: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened, qtbot)
    QTest.keyClicks(page.ui.filter_edit, "zzz")
    assert page.ui.sessions_empty.isVisible()
    assert not page.ui.open_button.isEnabled()
    QTest.keyClick(page.ui.sessions_empty.step_button, Qt.Key.Key_Space)
    assert len(shown(page)) == len(opened.store.sessions.all())


def test_an_empty_list_offers_the_first_step(opened_empty: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened_empty, qtbot)
    assert page.ui.sessions_empty.title_label.text() == "No sessions yet"
    QTest.keyClick(page.ui.sessions_empty.step_button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.ui.title_edit


def test_a_session_is_planned_with_the_keyboard_alone(opened_empty: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened_empty, qtbot)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.ui.title_edit, "Bus routes")
    QTest.keyClick(page.ui.title_edit, Qt.Key.Key_Return)
    QTest.keyClicks(page.ui.date_edit, "5 dec")
    QTest.keyClick(page.ui.date_edit, Qt.Key.Key_Return)
    [session] = opened_empty.store.sessions.all()
    assert (session.title, session.date) == ("Bus routes", "2026-12-05")
    assert opened_empty.asked == [Place("sessions", session=session.id, step="plan")]
    assert opened_empty.workspace.undo_label == "plan “Bus routes”"


def test_planning_from_a_template_is_one_act_and_one_undo_takes_it_back_whole(
    opened_empty: Opened, qtbot: QtBot
) -> None:
    page, store = page_in_window(opened_empty, qtbot), opened_empty.store
    page.start_new()
    QTest.keyClicks(page.ui.title_edit, "Options for the clinic")
    QTest.keyClicks(page.ui.date_edit, "1 December 2026")
    page.ui.template_combo.setCurrentIndex(page.ui.template_combo.findData("options_meeting"))
    page.make()
    [made] = store.sessions.all()
    assert (made.involvement_type, made.method) == ("consultation", "public_meeting")
    assert len(store.plans.agenda(made.id)) == 7
    assert opened_empty.workspace.undo_label == "plan “Options for the clinic”"
    opened_empty.workspace.undo()
    assert store.sessions.all() == []
    assert store.plans.agenda(made.id) == []
    assert opened_empty.workspace.undo_label == ""


def test_what_is_missing_is_said_beside_its_field_and_what_was_typed_stays(opened_empty: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened_empty, qtbot)
    page.start_new()
    QTest.keyClick(page.ui.make_button, Qt.Key.Key_Space)
    assert "needs a title" in page.ui.title_problem.text()
    retype(page.ui.title_edit, "Bus routes")
    retype(page.ui.date_edit, "31 February")
    QTest.keyClick(page.ui.make_button, Qt.Key.Key_Space)
    assert "is not a day we can read" in page.ui.date_problem.text()
    assert QApplication.focusWidget() is page.ui.date_edit
    assert (page.ui.title_edit.text(), page.ui.date_edit.text()) == ("Bus routes", "31 February")
    assert opened_empty.store.sessions.all() == []


def test_a_title_that_was_typed_and_not_saved_comes_back(opened_empty: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened_empty, qtbot)
    page.start_new()
    QTest.keyClicks(page.ui.title_edit, "Bus routes")
    qtbot.waitUntil(lambda: bool(opened_empty.store.laptop.drafts()), timeout=20_000)
    again = page_in_window(opened_empty, qtbot)
    again.start_new()
    assert again.ui.title_edit.text() == "Bus routes"
    again.cancel()
    qtbot.waitUntil(lambda: opened_empty.store.laptop.drafts() == [], timeout=20_000)


def test_a_copy_asks_for_the_day_and_takes_no_person(opened: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened, qtbot)
    page.show_row(opened.session("open").id)
    QTest.keyClick(page.ui.copy_button, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.ui.date_edit
    assert not page.ui.title_edit.isVisible()
    QTest.keyClicks(page.ui.date_edit, "9/1/2027")
    QTest.keyClick(page.ui.date_edit, Qt.Key.Key_Return)
    copy = opened.store.sessions.get(opened.asked[-1].session)
    assert (copy.title, copy.date) == ("Getting to the new diagnostic centre", "2027-01-09")
    assert room(opened.store, copy.id).in_all == 0


def test_only_a_session_that_was_never_opened_can_be_removed_and_undo_brings_it_back(
    opened: Opened, qtbot: QtBot
) -> None:
    page = page_in_window(opened, qtbot)
    page.show_row(opened.session("open").id)
    assert not page.ui.remove_button.isEnabled()
    before = len(shown(page))
    page.show_row(opened.session("planning").id)
    QTest.keyClick(page.ui.remove_button, Qt.Key.Key_Space)
    assert len(shown(page)) == before - 1
    assert opened.workspace.undo_label == "remove “Your words in the new booking letter”"
    opened.workspace.undo()
    assert len(shown(page)) == before


def test_a_follow_up_asks_the_marked_questions_again(opened: Opened, qtbot: QtBot) -> None:
    page = page_in_window(opened, qtbot)
    earlier = opened.session("open")
    page.show_row(opened.session("planning").id)
    assert not page.ui.follow_button.isEnabled()
    page.show_row(earlier.id)
    question = opened.store.sessions.questions(earlier.id)[0]
    opened.workspace.do(say_of_question, session=earlier.id, question=question.id, measured=1)
    QTest.keyClick(page.ui.follow_button, Qt.Key.Key_Space)
    QTest.keyClicks(page.ui.date_edit, "9/1/2027")
    QTest.keyClick(page.ui.date_edit, Qt.Key.Key_Return)
    assert not page.ui.date_problem.text()
    made = opened.store.sessions.get(opened.asked[-1].session)
    assert (made.follows, made.date) == (earlier.id, "2027-01-09")
    asked = opened.store.sessions.questions(made.id)
    assert question.id in {held.follows for held in asked}


def test_a_follow_up_of_a_closed_session_asks_what_is_chosen_and_why_in_one_act(opened: Opened, qtbot: QtBot) -> None:
    page, store = page_in_window(opened, qtbot), opened.store
    earlier = opened.session("closed")
    before = store.sessions.questions(earlier.id)
    unmarked = next(place for place, held in enumerate(before) if not held.measured)
    page.show_row(earlier.id)
    page.start_follow_up()
    QTest.keyClicks(page.ui.date_edit, "9/1/2027")
    for row in range(page.ui.again_list.count()):
        page.ui.again_list.item(row).setCheckState(Qt.CheckState.Unchecked)
    page.make()
    assert "No question is chosen" in page.ui.again_list_problem.text()
    page.ui.again_list.setCurrentRow(unmarked)
    page.ui.again_list.setFocus()
    QTest.keyClick(page.ui.again_list, Qt.Key.Key_Space)
    retype(page.ui.again_edit, " ")
    QTest.keyClick(page.ui.again_edit, Qt.Key.Key_Return)
    assert "printed" in page.ui.again_problem.text()
    retype(page.ui.again_edit, "The letters have changed since")
    QTest.keyClick(page.ui.again_edit, Qt.Key.Key_Return)
    made = store.sessions.get(opened.asked[-1].session)
    [asked] = store.sessions.questions(made.id)
    assert (asked.follows, asked.again) == (before[unmarked].id, "The letters have changed since")
    assert store.sessions.questions(earlier.id)[unmarked].measured == 1
    opened.workspace.undo()
    assert not any(held.id == made.id for held in store.sessions.all())
    assert store.sessions.questions(earlier.id) == before
