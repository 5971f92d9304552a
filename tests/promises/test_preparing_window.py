"""Beginning a session with a template and leaving a step out, through the real pages of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from engage_desktop.gui.prepare.prepare_page import PreparePage
from engage_desktop.gui.sessions.sessions_page import SessionsPage
from engage_desktop.operations.sessions import add_session
from tests.gui.session_pages import Opened
from tests.gui.session_pages import opened_empty as opened_empty
from tests.workspaces import LISTS, NOW, WHOLE_PLAN


def press(button: QPushButton) -> None:
    QApplication.processEvents()  # what was made just now is laid out
    assert button.isVisible()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_promise_004_5_a_step_is_left_out_with_a_reason_that_is_stored_and_shown(opened_empty: Opened) -> None:
    session = add_session(opened_empty.store, now=NOW, lists=LISTS, **WHOLE_PLAN)
    place = opened_empty.place(session, "prepare")
    opened_empty.in_window(place)
    page = place.page("prepare")
    assert isinstance(page, PreparePage)
    press(page.ui.leave_out_button)
    assert "only with a reason" in page.ui.step_reason_problem.text()
    QTest.keyClicks(page.ui.step_reason_edit, "The room is ours and nothing is printed.")
    press(page.ui.leave_out_button)
    [line] = page.ui.skipped_lines.words
    assert "The room is ours" in line
    assert "The room is ours" in place.step_buttons["prepare"].toolTip()
    press(page.ui.skipped_lines.buttons["prepare"])
    assert page.ui.skipped_lines.words == []


def test_promise_004_5_a_new_session_begins_with_a_template_by_type_and_method(opened_empty: Opened) -> None:
    page = SessionsPage(opened_empty.workspace, opened_empty.navigator)
    opened_empty.in_window(page)
    page.start_new()
    QTest.keyClicks(page.ui.title_edit, "Listening at the market")
    QTest.keyClicks(page.ui.date_edit, "5 December 2026")
    combo = page.ui.template_combo
    combo.setFocus()
    while combo.currentData() != "listening_tables":
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() > before
    assert "minutes" in page.ui.template_words.text()
    press(page.ui.make_button)
    [session] = opened_empty.store.sessions.all()
    assert (session.involvement_type, session.method) == ("engagement", "tables")
    assert len(opened_empty.store.plans.agenda(session.id)) > 3
