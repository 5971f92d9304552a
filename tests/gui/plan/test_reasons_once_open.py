"""Options, and the decision people were told of, change only with a reason once a session is open: through the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.gui.plan.record_list import RecordList
from engage_desktop.operations import planning
from engage_desktop.operations.sessions import edit_session, open_session
from tests.gui.session_pages import Opened, retype
from tests.workspaces import NOW, REASON

PlanOf = Callable[[Session, str], PlanPage]
FIRST, SECOND = "A letter of one page with a map", "A telephone call"
WHY = "The printer cannot print maps"


@pytest.fixture
def consulting(opened_empty: Opened, planned: Session) -> Session:
    """An open consultation on two options."""
    store = opened_empty.store
    edit_session(store, now=NOW, session=planned.id, involvement_type="consultation", who_decides="together")
    for text in (FIRST, SECOND):
        planning.write_option(store, now=NOW, session=planned.id, text=text)
    return open_session(store, now=NOW, session=planned.id, reason=REASON)


@pytest.fixture
def options(consulting: Session, plan_of: PlanOf) -> RecordList:
    return plan_of(consulting, "influence").section("influence").records["options"]


def texts(opened: Opened, session: Session) -> list[str]:
    return [option.text for option in opened.store.plans.options(session.id)]


def test_a_changed_option_asks_for_a_reason_and_both_wordings_stand_in_the_plan(
    opened_empty: Opened, consulting: Session, options: RecordList
) -> None:
    options.table.setFocus()
    QTest.keyClick(options.table, Qt.Key.Key_F2)
    assert options.boxes["reason"].isVisible()
    options.boxes["text"].put("A letter of two pages")
    options.keep_button.click()
    assert "Give a reason" in options.boxes["reason"].problem.text()
    assert texts(opened_empty, consulting) == [FIRST, SECOND]
    retype(options.boxes["reason"].widget, WHY)  # type: ignore[arg-type]
    QTest.keyClick(options.boxes["reason"].widget, Qt.Key.Key_Return)
    assert texts(opened_empty, consulting) == ["A letter of two pages", SECOND]
    [change] = opened_empty.store.plans.changes(consulting.id)
    assert (change.before, change.after, change.reason) == (FIRST, "A letter of two pages", WHY)
    assert f"{WHY}." in options.model.index(0, 0).data()


def test_an_option_is_taken_off_with_a_reason_alone_and_escape_leaves_it(
    opened_empty: Opened, consulting: Session, options: RecordList
) -> None:
    options.table.setFocus()
    QTest.keyClick(options.table, Qt.Key.Key_Delete)
    assert (options.boxes["text"].isVisible(), options.boxes["reason"].isVisible()) == (False, True)
    assert options.keep_button.text() == "Take it off"
    assert QApplication.focusWidget() is options.boxes["reason"].widget
    QTest.keyClick(options.boxes["reason"].widget, Qt.Key.Key_Escape)
    assert texts(opened_empty, consulting) == [FIRST, SECOND]
    QTest.keyClick(options.table, Qt.Key.Key_Delete)
    options.keep_button.click()
    assert "Give a reason" in options.boxes["reason"].problem.text()
    retype(options.boxes["reason"].widget, WHY)  # type: ignore[arg-type]
    options.keep_button.click()
    assert texts(opened_empty, consulting) == [SECOND]
    opened_empty.workspace.undo()
    assert texts(opened_empty, consulting) == [FIRST, SECOND]
    options.start_adding()
    assert (options.boxes["text"].isVisible(), options.keep_button.text()) == (True, "Keep it")


def test_options_keep_their_order_once_people_know_their_numbers(
    opened_empty: Opened, consulting: Session, options: RecordList
) -> None:
    assert not options.up_button.isVisible()
    assert not options.down_button.isVisible()
    options.table.setFocus()
    QTest.keyClick(options.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(opened_empty, consulting) == [FIRST, SECOND]


def test_before_opening_no_reason_is_asked_for(opened_empty: Opened, planned: Session, plan_of: PlanOf) -> None:
    edit_session(opened_empty.store, now=NOW, session=planned.id, involvement_type="consultation")
    options = plan_of(planned, "influence").section("influence").records["options"]
    options.start_adding()
    assert not options.boxes["reason"].isVisible()
    options.boxes["text"].put(FIRST)
    options.keep()
    assert texts(opened_empty, planned) == [FIRST]


def test_another_decision_than_people_were_told_is_kept_with_a_reason_and_left_without_one(
    opened_empty: Opened, consulting: Session, plan_of: PlanOf
) -> None:
    ui = plan_of(consulting, "purpose").section("purpose").ui  # type: ignore[attr-defined]
    assert not ui.decided_panel.isVisible()
    before = consulting.decided_by
    retype(ui.decided_by_edit, "The county")
    ui.title_edit.setFocus()
    assert ui.decided_panel.isVisible()
    assert opened_empty.now(consulting).decided_by == before
    ui.keep_decided_button.click()
    assert "Give a reason" in ui.decided_reason_problem.text()
    ui.leave_decided_button.click()
    assert (ui.decided_by_edit.text(), ui.decided_panel.isVisible()) == (before, False)
    retype(ui.decided_by_edit, "The county")
    retype(ui.decided_reason_edit, "The law changed")
    ui.keep_decided_button.click()
    assert opened_empty.now(consulting).decided_by == "The county"
    assert (ui.decided_by_edit.text(), ui.decided_panel.isVisible()) == ("The county", False)
    [change] = opened_empty.store.plans.changes(consulting.id)
    assert (change.part, change.before, change.after, change.reason) == (
        "decided_by",
        before,
        "The county",
        "The law changed",
    )


def test_who_decides_in_the_end_is_changed_where_the_promise_is_changed(
    opened_empty: Opened, consulting: Session, plan_of: PlanOf
) -> None:
    ui = plan_of(consulting, "influence").section("influence").ui  # type: ignore[attr-defined]
    assert not ui.who_decides_combo.isEnabled()
    ui.unlock_button.click()
    assert ui.who_decides_combo.isEnabled()
    other = next(
        ui.who_decides_combo.itemData(at) for at in range(1, 9) if ui.who_decides_combo.itemData(at) != "together"
    )
    ui.who_decides_combo.setCurrentIndex(ui.who_decides_combo.findData(other))
    retype(ui.change_reason_edit, "The law changed")
    ui.keep_change_button.click()
    assert opened_empty.now(consulting).who_decides == other
    assert "Who decides in the end" in " ".join(ui.changes_lines.words)
