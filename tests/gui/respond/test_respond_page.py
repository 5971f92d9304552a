"""Feeding back through the page: the promise, what we say back, who can be told, and the way to the summary."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engage_desktop.gui.navigation import Place
from engage_desktop.gui.respond.respond_page import RespondPage
from engage_desktop.operations import planning, reviews, sessions
from engage_desktop.operations.people import edit_person
from engage_desktop.operations.responses import write_response
from engage_desktop.operations.summary import note_summary
from tests.gui.answering_pages import LATER, Answering
from tests.gui.session_pages import retype
from tests.gui.variants import VARIANTS, Audit, LookOn
from tests.operations.answer_story import open_session

Shown = Callable[..., RespondPage]


@pytest.fixture
def shown(answering: Answering) -> Shown:
    """Show the page of the session, or of another one."""

    def show(session: str = "") -> RespondPage:
        page = RespondPage(answering.workspace, answering.navigator)
        page.show_session(session or answering.session.id)
        answering.shown(page)
        return page

    return show


def test_the_promise_can_be_changed_and_each_field_saves_itself(shown: Shown, answering: Answering) -> None:
    page = shown()
    retype(page.ui.feedback_by_edit, "31/12/2026")
    retype(page.ui.next_steps_edit, "Write the letters anew")
    page.ui.feedback_how_edit.setFocus()
    kept = answering.store.sessions.get(answering.session.id)
    assert (kept.feedback_by, kept.next_steps) == ("2026-12-31", "Write the letters anew")


def test_a_day_that_has_passed_is_said_with_an_icon_until_people_were_told(shown: Shown, answering: Answering) -> None:
    untold = open_session(answering.store, title="Nobody told", feedback_by="2026-12-19", report_by="2026-12-10")
    page = shown(untold.id)
    assert page.ui.promise_label.text().endswith("That day has passed.")
    assert (page.ui.overdue_chip.text(), page.ui.overdue_chip.words.icon_name) == ("2 days overdue", "clock")
    assert page.ui.report_chip.text() == "Summary: 11 days overdue"
    told = shown()
    assert told.ui.overdue_chip.text() == "Told back"
    assert told.ui.promise_label.text().endswith("and they have heard from us.")


def test_themes_that_wait_stand_first_then_the_responses(shown: Shown, answering: Answering) -> None:
    page = shown()
    model = page.answers.model
    assert [model.words(row)[:2] for row in range(model.rowCount())] == [
        ["Being asked again: 1 comment", "Not answered yet"],
        ["3 comments, from 1 person or more, said: the last bus home is too early", "9 days overdue"],
        ["2 comments, from 1 person or more, said: the front door is heavy", "Due in 20 days"],
        ["1 comment, from 1 person, said: nobody answers the telephone", "Told back"],
    ]
    QTest.keyClick(page.ui.write_button, Qt.Key.Key_Space)
    assert answering.asked[-1] == Place("promises", row=f"theme:{answering.themes['Being asked again'].id}")
    page.ui.answers_table.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(page.ui.answers_table, Qt.Key.Key_Return)
    assert answering.asked[-1] == Place("promises", row=f"response:{answering.late.id}")


def test_every_option_of_a_consultation_gets_an_answer(shown: Shown, answering: Answering) -> None:
    store = answering.store
    planned = sessions.add_session(
        store, now=LATER, title="Three ways in", date="2026-12-22", involvement_type="consultation"
    )
    options = [planning.write_option(store, now=LATER, session=planned.id, text=words) for words in ("Ramp", "Lift")]
    page = shown(planned.id)
    assert page.ui.options_label.text() == "2 of 2 options wait for an answer."
    QTest.keyClick(page.ui.option_lines.buttons[f"option:{options[0]},{planned.id}"], Qt.Key.Key_Space)
    assert answering.asked[-1] == Place("promises", row=f"option:{options[0]},{planned.id}")
    write_response(
        store,
        now=LATER,
        session=planned.id,
        option=options[0],
        said="The ramp",
        outcome="cannot",
        reason="There is no room for it.",
    )
    page.refresh()
    assert page.ui.option_lines.words[0] == "We could not: Ramp\nThere is no room for it."
    assert page.ui.options_label.text() == "1 of 2 options wait for an answer."


def test_shared_ideas_are_listed_and_lead_to_their_versions(shown: Shown, answering: Answering) -> None:
    page = shown()
    assert page.ui.idea_lines.words == ["Version 1: A welcome letter"]
    assert page.ui.ideas_label.text() == "How your suggestions are reflected: not shown."
    QTest.keyClick(page.ui.idea_lines.buttons[answering.idea.id], Qt.Key.Key_Space)
    assert answering.asked[-1] == Place("heard", row=f"proposal:{answering.idea.id}")


def test_who_can_be_told_is_counted_by_consent_and_by_way(shown: Shown, answering: Answering) -> None:
    page = shown()
    assert page.ui.tell_label.text() == "2 people who came said that you may tell them what happened."
    assert page.ui.tell_lines.words == ["By email: 1", "By post: 1"]
    assert page.ui.cannot_tell_label.text().startswith("1 was not asked.")
    ruth = answering.people["Ruth Jones"]
    answering.workspace.do(edit_person, person=ruth, address="")
    assert page.ui.tell_lines.words[-1] == "No way given: 1 said yes, but gave no address or number."
    QTest.keyClick(page.ui.contact_button, Qt.Key.Key_Space)
    assert answering.asked[-1] == Place("promises", row=f"contact:{answering.session.id}")


def test_what_reviewers_said_stands_on_the_page(shown: Shown, answering: Answering) -> None:
    page = shown()
    assert not page.ui.reviews_card.isVisible()
    answering.workspace.do(
        reviews.receive_review,
        session=answering.session.id,
        reviewer="Patient Council",
        text="Ask people in the evening.",
    )
    assert page.ui.review_lines.words == ["Patient Council: Ask people in the evening."]


def test_the_summary_is_one_press_away_and_the_page_says_when_it_was_saved(shown: Shown, answering: Answering) -> None:
    page = shown()
    assert "has not been saved" in page.ui.summary_label.text()
    note_summary(answering.store, now=LATER - timedelta(days=1), session=page.session)
    page.refresh()
    assert "20 December 2026" in page.ui.summary_label.text()
    QTest.keyClick(page.ui.summary_button, Qt.Key.Key_Space)
    assert answering.asked[-1] == Place("sessions", session=page.session, step="close", row="summary")


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_the_page_passes_the_audit_in_every_look(
    shown: Shown, answering: Answering, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    theme, scale, right_to_left = variant
    app_look(theme, scale, right_to_left=right_to_left)
    planning.write_option(answering.store, now=LATER, session=answering.session.id, text="Leave it as it is")
    shown()
    assert audit(answering.windows[-1]) == []
