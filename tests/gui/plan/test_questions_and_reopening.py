"""The questions of a plan by keys, and a closed session that is read and reopened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.gui.plan.warning_lines import WarningLine
from engage_desktop.operations.comments import HowSaid, hear
from engage_desktop.operations.sessions import close_session
from tests.gui.session_pages import LATER, Opened, retype
from tests.workspaces import NOW, open_whole

PlanOf = Callable[[Session, str], PlanPage]


def form(page: PlanPage) -> Any:
    """Return the form of the section in sight."""
    return page.section(page.shown).ui  # type: ignore[attr-defined]


def test_questions_are_added_changed_moved_and_removed_with_keys(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    ui = form(plan_of(planned, "know"))

    def kept() -> list[str]:
        return [question.text for question in opened_empty.store.sessions.questions(planned.id)]

    ui.question_edit.setFocus()
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
    assert opened_empty.workspace.undo_label == "remove a question"
    opened_empty.workspace.undo()
    assert (len(kept()), ui.questions_list.count()) == (3, 3)


def test_escape_leaves_a_question_as_it_was(planned: Session, plan_of: PlanOf) -> None:
    ui = form(plan_of(planned, "know"))
    ui.questions_list.setFocus()
    QTest.keyClick(ui.questions_list, Qt.Key.Key_F2)
    assert ui.question_edit.text() == "Which words are hard?"
    QTest.keyClick(ui.question_edit, Qt.Key.Key_Escape)
    assert ui.question_edit.text() == ""
    assert ui.add_question_button.text() == "&Add the question"


def test_a_question_that_people_answered_stays_and_the_page_says_why(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    open_whole(opened_empty.store, now=NOW, session=planned.id)
    question = opened_empty.store.sessions.questions(planned.id)[0]
    hear(opened_empty.store, now=LATER, session=planned.id, typed="Answer", how=HowSaid(question=question.id))
    ui = form(plan_of(planned, "know"))
    ui.questions_list.setCurrentRow(0)
    ui.questions_list.setFocus()
    QTest.keyClick(ui.questions_list, Qt.Key.Key_Delete)
    assert "People have answered this question" in ui.question_problem.text()
    assert ui.questions_list.count() == 2


def test_a_closed_session_can_be_read_and_is_reopened_only_with_a_reason(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    open_whole(opened_empty.store, now=NOW, session=planned.id)
    close_session(opened_empty.store, now=LATER, session=planned.id)
    page = plan_of(planned, "purpose")
    assert form(page).title_edit.isReadOnly()
    assert not form(page).method_combo.isEnabled()
    page.show_section("when")
    assert not form(page).feedback_by_edit.isReadOnly()
    page.show_section("open")
    ui = form(page)
    QTest.keyClick(ui.reopen_button, Qt.Key.Key_Space)
    assert "only with a reason" in ui.reason_problem.text()
    QTest.keyClicks(ui.reason_edit, "One flip chart was left out")
    QTest.keyClick(ui.reason_edit, Qt.Key.Key_Return)
    assert opened_empty.now(planned).is_open
    assert opened_empty.store.sessions.states(planned.id)[-1].reason == "One flip chart was left out"
    page.show_section("purpose")
    assert not form(page).title_edit.isReadOnly()


def test_escape_shuts_the_fields_of_a_list_and_delete_takes_a_row_off_and_undo_brings_it_back(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    page = plan_of(planned, "people")
    barriers = page.section("people").records["barriers"]
    barriers.add_button.setFocus()
    QTest.keyClick(barriers.add_button, Qt.Key.Key_Return)
    QTest.keyClick(barriers.boxes["barrier"].widget, Qt.Key.Key_Return)
    assert "does not say what keeps people away" in barriers.boxes["barrier"].problem.text()
    QTest.keyClicks(barriers.boxes["barrier"].widget, "No lift")
    QTest.keyClick(barriers.boxes["barrier"].widget, Qt.Key.Key_Return)
    assert [held.barrier for held in opened_empty.store.plans.barriers(planned.id)] == ["No lift"]
    barriers.table.setFocus()
    QTest.keyClick(barriers.table, Qt.Key.Key_F2)
    retype(barriers.boxes["barrier"].widget, "No lift at all")
    QTest.keyClick(barriers.boxes["barrier"].widget, Qt.Key.Key_Escape)
    assert not barriers.panel.isVisible()
    assert [held.barrier for held in opened_empty.store.plans.barriers(planned.id)] == ["No lift"]
    barriers.table.setFocus()
    QTest.keyClick(barriers.table, Qt.Key.Key_Delete)
    assert opened_empty.store.plans.barriers(planned.id) == []
    opened_empty.workspace.undo()
    assert len(opened_empty.store.plans.barriers(planned.id)) == 1


def test_a_question_of_a_closed_session_is_marked_to_be_asked_again_and_nothing_else_of_it_changes(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    open_whole(opened_empty.store, now=NOW, session=planned.id)
    close_session(opened_empty.store, now=LATER, session=planned.id)
    page = plan_of(planned, "know")
    ui = form(page)
    assert not ui.change_question_button.isVisible()
    assert not ui.remove_question_button.isVisible()
    ui.questions_list.setCurrentRow(1)
    assert ui.later_question_button.text() == "Ask it again later"
    ui.later_question_button.setFocus()
    QTest.keyClick(ui.later_question_button, Qt.Key.Key_Space)
    page.refresh()
    first, second = opened_empty.store.sessions.questions(planned.id)
    assert (first.measured, second.measured) == (0, 1)
    assert "asked again later" in ui.questions_list.item(1).text()
    assert ui.later_question_button.text() == "Do not ask it again"
    assert opened_empty.workspace.undo_label == "mark a question to ask again"
    opened_empty.workspace.undo()
    assert not opened_empty.store.sessions.questions(planned.id)[1].measured


def test_a_reason_to_open_that_claims_too_much_is_marked_also_after_the_lines_were_read_anew(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    page = plan_of(planned, "open")
    lines = form(page).warnings_lines

    def told() -> list[str]:
        return [
            label.text() for label in lines.findChildren(QLabel) if label.text().startswith("“") and label.isVisible()
        ]

    code, edit = next(iter(lines.edits.items()))
    retype(edit, "Everyone agreed to it")
    edit.setText("Everyone agreed")
    qtbot.waitUntil(lambda: len(told()) == 1, timeout=20_000)
    lines.show_lines([*lines._lines, WarningLine("more", "One more")])
    assert lines.edits[code] is not edit
    qtbot.waitUntil(lambda: len(told()) == 1, timeout=20_000)
    assert told()[0].startswith("“Everyone agreed”")
