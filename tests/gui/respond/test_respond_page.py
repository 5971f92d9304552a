"""Feeding back through the page: the promise, who can be told, and the way to the summary."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Place
from engage_desktop.gui.respond.respond_page import RespondPage
from engage_desktop.operations.people import edit_person
from engage_desktop.operations.summary import note_summary
from tests.gui.session_pages import LATER, Opened, retype


def respond_of(opened: Opened, qtbot: QtBot, state: str = "closed") -> RespondPage:
    place = opened.place(opened.session(state), "respond")
    opened.in_window(place)
    page = place.page("respond")
    assert isinstance(page, RespondPage)
    return page


def test_the_promise_can_still_be_written_after_the_session_closed(opened: Opened, qtbot: QtBot) -> None:
    session, page = opened.session("closed"), respond_of(opened, qtbot)
    retype(page.ui.feedback_by_edit, "19/12/2026")
    retype(page.ui.next_steps_edit, "Write the letters anew")
    page.ui.feedback_how_edit.setFocus()
    kept = opened.now(session)
    assert (kept.feedback_by, kept.next_steps) == ("2026-12-19", "Write the letters anew")
    assert page.ui.promise_label.text() == "People were told that they hear back by 19 December 2026."


def test_a_day_that_has_passed_is_said(opened: Opened, qtbot: QtBot) -> None:
    page = respond_of(opened, qtbot)
    retype(page.ui.feedback_by_edit, "1 November 2026")
    page.ui.next_steps_edit.setFocus()
    assert page.ui.promise_label.text().endswith("That day has passed.")


def test_who_can_be_told_is_counted_by_consent_and_by_way(opened: Opened, qtbot: QtBot) -> None:
    page = respond_of(opened, qtbot)
    assert page.ui.tell_label.text() == "7 people who came said that you may tell them what happened."
    assert page.ui.tell_lines.words == ["No way given: 7 said yes, but gave no address or number."]
    assert page.ui.cannot_tell_label.text().startswith("1 said no. 1 was not asked.")
    siobhan = next(person for person in opened.store.people.all() if person.name == "Siobhan Doyle")
    opened.workspace.do(edit_person, person=siobhan.id, email="siobhan@example.org")  # type: ignore[arg-type]
    assert page.ui.tell_lines.words[0] == "By email: 1"


def test_the_summary_is_one_press_away_and_the_page_says_when_it_was_saved(opened: Opened, qtbot: QtBot) -> None:
    page = respond_of(opened, qtbot)
    assert "has not been saved" in page.ui.summary_label.text()
    note_summary(opened.store, now=LATER - timedelta(days=1), session=page.session)
    page.refresh()
    assert "20 November 2026" in page.ui.summary_label.text()
    QTest.keyClick(page.ui.summary_button, Qt.Key.Key_Space)
    assert opened.asked[-1] == Place("sessions", session=page.session, step="close", row="summary")
