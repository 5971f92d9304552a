"""What is typed into a list of a plan is kept within a second, and stands in its fields again after a crash."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.gui.today.today_page import TodayPage
from engage_desktop.operations import planning
from engage_desktop.operations.sessions import add_session, close_session, open_session
from engage_desktop.store import opening
from tests.gui.session_pages import Opened, retype
from tests.workspaces import NOW, WHOLE_PLAN, template

PlanOf = Callable[[Session, str], PlanPage]


def records(page: PlanPage, name: str) -> RecordList:
    return page.section(page.shown).records[name]


def line(held: RecordList, part: str) -> QLineEdit:
    widget = held.boxes[part].widget
    assert isinstance(widget, QLineEdit)
    return widget


def choose(held: RecordList, part: str, *, by: int) -> None:
    combo = held.boxes[part].widget
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    for _ in range(by):
        QTest.keyClick(combo, Qt.Key.Key_Down)


def wait_for_draft(opened: Opened, qtbot: QtBot, text: str) -> None:
    def is_kept() -> bool:
        return any(text in each.text for each in opened.store.laptop.drafts())

    qtbot.waitUntil(is_kept, timeout=20_000)


def test_a_record_that_is_being_typed_is_on_disk_within_a_second_and_comes_back_whole(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    barriers = records(plan_of(planned, "people"), "barriers")
    barriers.start_adding()
    retype(line(barriers, "barrier"), "The bus stops at five")
    solution = barriers.boxes["solution"].widget
    assert isinstance(solution, QPlainTextEdit)
    solution.setPlainText("A taxi.\nPaid before, not after")
    wait_for_draft(opened_empty, qtbot, "not after")
    [draft] = opened_empty.store.laptop.drafts()
    assert draft.session == planned.id
    assert draft.text == (
        "What keeps people away?\n  The bus stops at five\nWhat would work?\n  A taxi.\n  Paid before, not after"
    )
    assert opened_empty.store.plans.barriers(planned.id) == []

    again = records(plan_of(planned, "people"), "barriers")
    assert again.panel.isVisible()
    assert line(again, "barrier").text() == "The bus stops at five"
    assert "was kept" in again.message_bar.words
    again.keep()
    [kept] = opened_empty.store.plans.barriers(planned.id)
    assert (kept.barrier, kept.solution) == ("The bus stops at five", "A taxi.\nPaid before, not after")
    qtbot.waitUntil(lambda: opened_empty.store.laptop.drafts() == [], timeout=20_000)


def test_what_a_crash_leaves_on_the_disk_holds_what_was_typed_a_second_before(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot, tmp_path: Path
) -> None:
    barriers = records(plan_of(planned, "people"), "barriers")
    barriers.start_adding()
    retype(line(barriers, "barrier"), "The bus stops at five")
    qtbot.wait(1_000)
    copy = shutil.copytree(opened_empty.store.folder, tmp_path / "after the crash")
    again = opening.open_store(copy, template().key)
    assert [each.text for each in again.laptop.drafts()] == ["What keeps people away?\n  The bus stops at five"]
    opening.close_store(again)


def test_a_change_comes_back_over_the_record_that_it_changes_with_what_was_chosen(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    planning.write_reach(opened_empty.store, now=NOW, session=planned.id, group="Young people", method="tables")
    deaf = planning.write_reach(opened_empty.store, now=NOW, session=planned.id, group="Deaf people")
    reach = records(plan_of(planned, "people"), "reach")
    reach.choose(deaf)
    reach.start_changing()
    choose(reach, "method", by=2)
    chosen = reach.boxes["method"].text
    retype(line(reach, "hoped"), "12")
    wait_for_draft(opened_empty, qtbot, "12")

    again = records(plan_of(planned, "people"), "reach")
    assert again.chosen.id == deaf
    assert (again.boxes["method"].text, line(again, "hoped").text()) == (chosen, "12")
    again.keep()
    kept = {each.group: each for each in opened_empty.store.plans.reach(planned.id)}
    assert (kept["Deaf people"].hoped, kept["Deaf people"].method) == (12, chosen)
    assert kept["Young people"].method == "tables"


def test_what_is_left_as_it_was_is_forgotten(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    barriers = records(plan_of(planned, "people"), "barriers")
    barriers.start_adding()
    retype(line(barriers, "barrier"), "Half a th")
    wait_for_draft(opened_empty, qtbot, "Half a th")
    QTest.keyClick(line(barriers, "barrier"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened_empty.store.laptop.drafts() == [], timeout=20_000)
    assert not records(plan_of(planned, "people"), "barriers").panel.isVisible()


def test_another_session_in_sight_throws_nothing_away(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    other = add_session(opened_empty.store, now=NOW, **{**WHOLE_PLAN, "title": "Another one"})
    page = plan_of(planned, "people")
    barriers = records(page, "barriers")
    barriers.start_adding()
    retype(line(barriers, "barrier"), "No step-free way in")
    page.show_session(other.id)
    page.show_section("people")
    assert not barriers.panel.isVisible()
    wait_for_draft(opened_empty, qtbot, "No step-free way in")
    page.show_session(planned.id)
    page.show_section("people")
    assert line(barriers, "barrier").text() == "No step-free way in"


def test_a_record_kept_in_the_moment_of_the_crash_is_not_offered_a_second_time(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    planning.write_barrier(opened_empty.store, now=NOW, session=planned.id, barrier="No interpreter")
    place = f"plan:{planned.id}:barriers:"
    opened_empty.workspace.keep_draft(place, "What keeps people away?\n  No interpreter", session=planned.id)
    wait_for_draft(opened_empty, qtbot, "No interpreter")
    assert not records(plan_of(planned, "people"), "barriers").panel.isVisible()
    qtbot.waitUntil(lambda: opened_empty.store.laptop.drafts() == [], timeout=20_000)


def test_the_draft_of_a_record_that_is_gone_is_offered_as_a_new_one(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    place = f"plan:{planned.id}:barriers:gone"
    opened_empty.workspace.keep_draft(place, "What keeps people away?\n  No interpreter", session=planned.id)
    wait_for_draft(opened_empty, qtbot, "No interpreter")
    barriers = records(plan_of(planned, "people"), "barriers")
    assert line(barriers, "barrier").text() == "No interpreter"
    barriers.keep()
    assert [each.barrier for each in opened_empty.store.plans.barriers(planned.id)] == ["No interpreter"]
    qtbot.waitUntil(lambda: opened_empty.store.laptop.drafts() == [], timeout=20_000)


def test_a_closed_session_keeps_the_draft_until_it_is_reopened(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    store = opened_empty.store
    opened_empty.workspace.keep_draft(
        f"plan:{planned.id}:agenda:", "What happens?\n  Tea at the tables", session=planned.id
    )
    wait_for_draft(opened_empty, qtbot, "Tea at the tables")
    open_session(store, now=NOW, session=planned.id, reason="Everything is ready")
    close_session(store, now=NOW, session=planned.id)
    page = plan_of(planned, "agenda")
    agenda = records(page, "agenda")
    assert not agenda.panel.isVisible()
    open_session(store, now=NOW, session=planned.id, reason="One part was forgotten")
    page.refresh()
    assert line(agenda, "title").text() == "Tea at the tables"


def test_today_leads_to_the_list_that_a_kept_text_belongs_to(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    opened_empty.workspace.keep_draft(
        f"plan:{planned.id}:barriers:", "What keeps people away?\n  No interpreter", session=planned.id
    )
    wait_for_draft(opened_empty, qtbot, "No interpreter")
    today = TodayPage(opened_empty.workspace, opened_empty.navigator)
    opened_empty.in_window(today)
    assert today.ui.recovered_text_label.text() == "What keeps people away?\n  No interpreter"
    today.keep_recovered()
    place = opened_empty.asked[-1]
    assert (place.session, place.step, place.row) == (planned.id, "plan", "barriers")
    page = plan_of(planned, "know")
    page.show_row(place.row)
    assert page.shown == "people"
    assert QApplication.focusWidget() is line(records(page, "barriers"), "barrier")


def test_what_somebody_makes_of_a_look_and_why_they_ask_again_are_kept_too(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    ui = plan_of(planned, "know").section("know").ui  # type: ignore[attr-defined]
    retype(ui.look_edit, "evening buses")
    retype(ui.result_edit, "Nobody asked since 2024")
    retype(ui.question_edit, "When do you travel?")
    ui.again_edit.show()
    retype(ui.again_edit, "The route changed")
    qtbot.waitUntil(lambda: len(opened_empty.store.laptop.drafts()) == 4, timeout=3_000)
    page = plan_of(planned, "know")
    again = page.section("know").ui  # type: ignore[attr-defined]
    assert (again.look_edit.text(), again.result_edit.toPlainText()) == ("evening buses", "Nobody asked since 2024")
    assert (again.question_edit.text(), again.again_edit.text()) == ("When do you travel?", "The route changed")
    assert "kept and stands in its field again" in page.ui.message_bar.words
    page.section("know").note_look()  # type: ignore[attr-defined]
    QTest.keyClick(again.question_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened_empty.store.laptop.drafts() == [], timeout=3_000)
    [question] = [held for held in opened_empty.store.sessions.questions(planned.id) if held.again]
    assert question.again == "The route changed"
