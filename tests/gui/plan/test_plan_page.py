"""The plan of a session, typed: saved field by field, refused beside the field, kept through a crash, opened, reopened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import OPEN
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.operations.comments import HowSaid, hear
from tests.gui.session_pages import LATER, Opened, retype


def plan_of(opened: Opened, qtbot: QtBot, state: str = "planning") -> PlanPage:
    place = opened.place(opened.session(state), "plan")
    opened.in_window(place)
    page = place.page("plan")
    assert isinstance(page, PlanPage)
    return page


def test_each_field_is_saved_when_it_is_left_and_undo_names_it(opened: Opened, qtbot: QtBot) -> None:
    session, ui = opened.session("planning"), plan_of(opened, qtbot).ui
    retype(ui.title_edit, "The letter")
    assert opened.now(session).title == session.title
    QTest.keyClick(ui.title_edit, Qt.Key.Key_Tab)
    assert opened.now(session).title == "The letter"
    assert opened.workspace.undo_label == "change the title"
    opened.workspace.undo()
    assert ui.title_edit.text() == session.title


def test_days_times_and_numbers_are_read_and_shown_in_plain_words(opened: Opened, qtbot: QtBot) -> None:
    session, ui = opened.session("planning"), plan_of(opened, qtbot).ui
    retype(ui.date_edit, "9/1/27")
    retype(ui.starts_edit, "14.30")
    retype(ui.ends_edit, "4pm")
    retype(ui.expected_edit, "1,200")
    retype(ui.feedback_by_edit, "1 february")
    retype(ui.influence_edit, "Your words go into the letter.")
    ui.title_edit.setFocus()
    kept = opened.now(session)
    assert (kept.date, kept.starts, kept.ends, kept.expected) == ("2027-01-09", "14:30", "16:00", 1200)
    assert (kept.feedback_by, kept.influence) == ("2027-02-01", "Your words go into the letter.")
    assert [edit.text() for edit in (ui.date_edit, ui.starts_edit, ui.feedback_by_edit)] == [
        *("9 January 2027", "2:30pm", "1 February 2027"),
    ]


def test_what_cannot_be_read_is_said_beside_its_field_stays_and_does_not_catch_the_focus(
    opened: Opened, qtbot: QtBot
) -> None:
    session, ui = opened.session("planning"), plan_of(opened, qtbot).ui
    retype(ui.date_edit, "31 February")
    QTest.keyClick(ui.date_edit, Qt.Key.Key_Tab)
    assert ui.date_problem.isVisible()
    assert "was not changed" in ui.date_problem.text()
    assert (ui.date_edit.text(), opened.now(session).date) == ("31 February", session.date)
    assert QApplication.focusWidget() is ui.starts_edit
    retype(ui.date_edit, "12 December 2026")
    ui.title_edit.setFocus()
    assert not ui.date_problem.isVisible()
    assert opened.now(session).date == "2026-12-12"


def test_a_title_cannot_be_emptied(opened: Opened, qtbot: QtBot) -> None:
    session, ui = opened.session("planning"), plan_of(opened, qtbot).ui
    retype(ui.title_edit, "")
    ui.place_edit.setFocus()
    assert "A session keeps a title" in ui.title_problem.text()
    assert opened.now(session).title == session.title


def test_what_was_typed_before_a_crash_stands_in_its_field_again(opened: Opened, qtbot: QtBot) -> None:
    session, ui = opened.session("planning"), plan_of(opened, qtbot).ui
    ui.influence_edit.setFocus()
    ui.influence_edit.selectAll()
    QTest.keyClicks(ui.influence_edit, "Half a sent")
    qtbot.waitUntil(lambda: bool(opened.store.laptop.drafts()), timeout=2_000)
    [draft] = opened.store.laptop.drafts()
    assert (draft.place, draft.session, draft.text) == (f"plan:{session.id}:influence", session.id, "Half a sent")
    again = plan_of(opened, qtbot).ui
    assert again.influence_edit.toPlainText() == "Half a sent"
    assert "kept and stands in its field again" in again.message_bar.words
    again.influence_edit.setFocus()
    QTest.keyClicks(again.influence_edit, "")
    again.title_edit.setFocus()
    assert opened.now(session).influence == "Half a sent"
    qtbot.waitUntil(lambda: opened.store.laptop.drafts() == [], timeout=2_000)


def test_the_type_of_involvement_shows_its_meaning_and_heads_the_page(opened: Opened, qtbot: QtBot) -> None:
    session, page = opened.session("planning"), plan_of(opened, qtbot)
    combo = page.ui.involvement_type_combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    QTest.keyClick(combo, Qt.Key.Key_Return)
    assert opened.now(session).involvement_type == "inform"
    assert "We tell people clearly what is happening" in page.ui.definition_label.text()
    assert opened.workspace.undo_label == "change the type of involvement"


def test_opening_without_an_influence_statement_is_refused_at_its_field(opened: Opened, qtbot: QtBot) -> None:
    session, ui = opened.session("planning"), plan_of(opened, qtbot).ui
    retype(ui.influence_edit, "")
    ui.influence_edit.setPlainText("")
    QTest.keyClick(ui.open_button, Qt.Key.Key_Space)
    assert "does not say what people can influence" in ui.influence_problem.text()
    assert QApplication.focusWidget() is ui.influence_edit
    assert not opened.now(session).is_open


def test_opening_without_a_type_is_refused_at_its_field(opened: Opened, qtbot: QtBot) -> None:
    session, page = opened.session("planning"), plan_of(opened, qtbot)
    page.ui.involvement_type_combo.setCurrentIndex(0)
    page.choose_type()
    QTest.keyClick(page.ui.open_button, Qt.Key.Key_Space)
    assert "has no type of involvement" in page.ui.involvement_type_problem.text()
    assert QApplication.focusWidget() is page.ui.involvement_type_combo
    assert not opened.now(session).is_open


def test_opening_saves_what_was_typed_and_goes_to_welcome(opened: Opened, qtbot: QtBot) -> None:
    session, ui = opened.session("planning"), plan_of(opened, qtbot).ui
    retype(ui.place_edit, "The new hall")
    QTest.keyClick(ui.open_button, Qt.Key.Key_Space)
    kept = opened.now(session)
    assert (kept.state, kept.place) == (OPEN, "The new hall")
    assert opened.asked == [Place("sessions", session=session.id, step="welcome")]
    assert not ui.open_button.isVisible()


def test_a_closed_session_can_be_read_and_is_reopened_only_with_a_reason(opened: Opened, qtbot: QtBot) -> None:
    session, ui = opened.session("closed"), plan_of(opened, qtbot, "closed").ui
    assert ui.title_edit.isReadOnly()
    assert not ui.involvement_type_combo.isEnabled()
    assert not ui.feedback_by_edit.isReadOnly()
    assert not ui.add_question_line.isVisible()
    QTest.keyClick(ui.reopen_button, Qt.Key.Key_Space)
    assert "only with a reason" in ui.reason_problem.text()
    QTest.keyClicks(ui.reason_edit, "One flip chart was left out")
    QTest.keyClick(ui.reason_edit, Qt.Key.Key_Return)
    assert opened.now(session).is_open
    assert opened.store.sessions.states(session.id)[-1].reason == "One flip chart was left out"
    assert not ui.title_edit.isReadOnly()


def test_questions_are_added_changed_moved_and_removed_with_keys(opened: Opened, qtbot: QtBot) -> None:
    session, ui = opened.session("planning"), plan_of(opened, qtbot).ui

    def kept() -> list[str]:
        return [question.text for question in opened.store.sessions.questions(session.id)]

    QTest.keyClicks(ui.question_edit, "What else?")
    QTest.keyClick(ui.question_edit, Qt.Key.Key_Return)
    assert kept() == ["Which words are hard?", "What is missing?", "What else?"]
    ui.questions_list.setFocus()
    QTest.keyClick(ui.questions_list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(ui.questions_list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kept() == ["What else?", "Which words are hard?", "What is missing?"]
    QTest.keyClick(ui.questions_list, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is ui.question_edit
    retype(ui.question_edit, "What else matters?")
    QTest.keyClick(ui.question_edit, Qt.Key.Key_Return)
    assert kept()[0] == "What else matters?"
    ui.questions_list.setCurrentRow(0)
    ui.questions_list.setFocus()
    QTest.keyClick(ui.questions_list, Qt.Key.Key_Delete)
    assert kept() == ["Which words are hard?", "What is missing?"]
    assert opened.workspace.undo_label == "remove a question"
    opened.workspace.undo()
    assert len(kept()) == 3
    assert ui.questions_list.count() == 3


def test_escape_leaves_a_question_as_it_was(opened: Opened, qtbot: QtBot) -> None:
    ui = plan_of(opened, qtbot).ui
    ui.questions_list.setFocus()
    QTest.keyClick(ui.questions_list, Qt.Key.Key_F2)
    assert ui.question_edit.text() == "Which words are hard?"
    QTest.keyClick(ui.question_edit, Qt.Key.Key_Escape)
    assert ui.question_edit.text() == ""
    assert ui.add_question_button.text() == "&Add the question"


def test_a_question_that_people_answered_stays_and_the_page_says_why(opened: Opened, qtbot: QtBot) -> None:
    session = opened.session("open")
    question = opened.store.sessions.questions(session.id)[0]
    hear(opened.store, now=LATER, session=session.id, typed="Answer", how=HowSaid(question=question.id))
    ui = plan_of(opened, qtbot, "open").ui
    ui.questions_list.setCurrentRow(0)
    ui.questions_list.setFocus()
    QTest.keyClick(ui.questions_list, Qt.Key.Key_Delete)
    assert "People have answered this question" in ui.question_problem.text()
    assert ui.questions_list.count() == 3
