"""The page of promises on a real workspace: the list, answering, telling back, and the way from a decision to the comments."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from engage_desktop.gui.navigation import Place
from engage_desktop.gui.promises.promises_page import PromisesPage
from engage_desktop.operations import people, themes
from engage_desktop.operations.responses import promises
from tests.gui.answering_pages import BUSES, DOORS, FORMS, LATER, TELEPHONE, Answering
from tests.gui.session_pages import retype
from tests.gui.variants import VARIANTS, Audit, LookOn
from tests.operations.answer_story import say, take_back

Key = Qt.Key


@pytest.fixture
def page(answering: Answering) -> PromisesPage:
    held = PromisesPage(answering.workspace, answering.navigator)
    answering.shown(held)
    return held


def listed(page: PromisesPage) -> list[list[str]]:
    model = page.register.model
    return [model.words(row)[:2] for row in range(model.rowCount())]


def choose(combo: object, code: str) -> None:
    combo.setCurrentIndex(combo.findData(code))  # type: ignore[attr-defined]


def test_what_is_overdue_stands_first_then_what_is_due_then_what_was_told(page: PromisesPage) -> None:
    assert [words[1] for words in listed(page)] == [
        "9 days overdue",
        "Due in 20 days",
        "Told back",
    ]
    assert listed(page)[0][0] == "3 comments, from 1 person or more, said: the last bus home is too early"
    chips = (page.register.ui.overdue_chip, page.register.ui.open_chip, page.register.ui.told_chip)
    assert [chip.text() for chip in chips] == ["1 overdue", "1 still to come", "1 told back"]


def test_a_promise_that_is_done_stays_open_until_people_were_told(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"response:{answering.door.id}")
    ui = page.response.ui
    assert ui.state_chip.text() == "Due in 20 days"
    assert "It stays open until people were told" in ui.told_label.text()
    choose(ui.who_combo, "everyone")
    choose(ui.way_combo, "poster")
    retype(ui.people_edit, "40")
    QTest.keyClick(ui.told_button, Key.Key_Space)
    assert ui.state_chip.text() == "Told back"
    assert ui.told_lines.words == ["Told back: 21 December 2026 · Poster or notice board · 40 people"]
    held = next(each for each in promises(answering.store, today="2026-12-21") if each.response.id == answering.door.id)
    assert not held.is_open
    answering.workspace.undo()
    assert ui.state_chip.text() == "Due in 20 days"


def test_telling_without_a_way_is_refused_beside_the_field_and_what_was_typed_stays(
    page: PromisesPage, answering: Answering
) -> None:
    page.show_row(f"response:{answering.door.id}")
    ui = page.response.ui
    retype(ui.note_edit, "In the waiting room")
    QTest.keyClick(ui.told_button, Key.Key_Space)
    assert ui.who_problem.text() == "Choose who was told, then note it. Nothing was saved."
    choose(ui.who_combo, "everyone")
    QTest.keyClick(ui.told_button, Key.Key_Space)
    assert ui.way_problem.text().startswith("Say how people were told")
    assert ui.note_edit.text() == "In the waiting room"
    assert answering.store.answers.told_back(answering.door.id) == []


def test_a_theme_that_waits_is_answered_from_the_list(page: PromisesPage, answering: Answering) -> None:
    page.go("unanswered")
    table = page.unanswered.ui.unanswered_table
    assert page.unanswered.model.words(0)[:3] == ["Being asked again", "1 comment", "30 days"]
    QTest.keyClick(table, Key.Key_Return)
    ui = page.response.ui
    assert ui.response_title_label.text() == "What we say back about “Being asked again”"
    assert ui.you_said_label.text() == "It will rest on 1 comment."
    choose(ui.outcome_combo, "cannot")
    retype(ui.said_edit, "you were asked the same thing three times")
    QTest.keyClick(ui.save_button, Key.Key_Space)
    assert ui.reason_problem.text().startswith("People are owed a reason")
    assert len(answering.store.answers.responses()) == 3
    retype(ui.reason_edit, "The two systems do not talk to each other.")
    QTest.keyClick(ui.save_button, Key.Key_Space)
    made = answering.store.answers.response(page.response.response)
    assert (made.outcome, made.due, made.session) == ("cannot", "2026-12-19", answering.session.id)
    cited = [each.root for each in answering.store.answers.citations(made.id)]
    assert cited == [answering.roots[FORMS]]
    page.go("unanswered")
    assert page.unanswered.ui.unanswered_empty.isVisible()


def test_chosen_comments_are_answered_without_a_theme(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"comments:{answering.roots[TELEPHONE]},{answering.roots[FORMS]}")
    ui = page.response.ui
    assert page.response.cited.model.rowCount() == 2
    choose(ui.outcome_combo, "planned")
    retype(ui.said_edit, "the office is hard to get hold of")
    retype(ui.did_edit, "One telephone number for everything.")
    retype(ui.due_edit, "31 March 2027")
    QTest.keyClick(ui.save_button, Key.Key_Space)
    assert ui.you_said_label.text() == "2 comments, from 1 person or more, said: the office is hard to get hold of"
    assert answering.store.answers.response(page.response.response).due == "2027-03-31"


def test_an_answer_that_says_too_much_is_saved_and_said(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"response:{answering.late.id}")
    retype(page.response.ui.did_edit, "We co-produced a new form with you.")
    QTest.keyClick(page.response.ui.save_button, Key.Key_Space)
    assert "“co-produced”: Co-production is only where partners share" in page.ui.message_bar.words
    assert answering.store.answers.response(answering.late.id).did == "We co-produced a new form with you."


def test_a_day_that_once_was_promised_cannot_be_emptied(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"response:{answering.late.id}")
    retype(page.response.ui.due_edit, "")
    QTest.keyClick(page.response.ui.save_button, Key.Key_Space)
    assert "the day cannot be left empty" in page.response.ui.due_problem.text()
    assert answering.store.answers.response(answering.late.id).due == "2026-12-12"


def test_a_day_that_cannot_be_read_is_said_beside_it(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"response:{answering.late.id}")
    retype(page.response.ui.due_edit, "soonish")
    QTest.keyClick(page.response.ui.save_button, Key.Key_Space)
    assert "not a day we can read" in page.response.ui.due_problem.text()
    assert answering.store.answers.response(answering.late.id).due == "2026-12-12"


def test_a_broken_link_is_said_in_words_with_an_icon(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"response:{answering.late.id}")
    assert not page.response.ui.broken_line.isVisible()
    take_back(answering.store, answering.people["Siobhan Doyle"])
    answering.workspace.changed.emit()
    ui = page.response.ui
    assert (ui.broken_chip.text(), ui.broken_chip.words.icon_name) == ("Broken link", "warn")
    assert "took back their consent" in ui.broken_label.text()
    assert ui.you_said_label.text().startswith("2 comments, ")
    assert page.response.cited.model.words(0) == [
        "A comment that is gone",
        "Broken link",
        "the person took back their consent",
    ]
    page.go("register")
    assert listed(page)[0][1] == "9 days overdue, Broken link"


def test_what_came_under_the_theme_since_can_be_added(page: PromisesPage, answering: Answering) -> None:
    root = say(answering.store, answering.session.id, "No bus on Sundays", at=LATER)
    themes.tag(answering.store, now=LATER, root=root, theme=answering.themes["Evening buses"].id)
    page.show_row(f"response:{answering.late.id}")
    ui = page.response.ui
    assert ui.cite_button.text() == "Rest it also on 1 comment that came since"
    QTest.keyClick(ui.cite_button, Key.Key_Space)
    assert ui.you_said_label.text().startswith("4 comments, ")
    assert not ui.cite_button.isVisible()


def test_a_response_leads_to_its_comments_and_its_decision_and_back(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"response:{answering.door.id}")
    assert page.response.ui.decision_lines.words == ["Decision: A door that opens by itself."]
    QTest.keyClick(page.response.ui.decision_lines.buttons[answering.decision.id], Key.Key_Space)
    assert page.decision.ui.decision_title_label.text() == "A door that opens by itself."
    QTest.keyClick(page.decision.ui.back_button, Key.Key_Space)
    assert page.seen == "response"
    QTest.keyClick(page.response.ui.cited_table, Key.Key_Return)
    comment = answering.store.answers.comments([answering.roots[DOORS[0]]])[0]
    assert answering.asked == [Place("sessions", answering.session.id, "listen", comment.id)]
    QTest.keyClick(page.response.ui.back_button, Key.Key_Space)
    assert page.seen == "register"


def test_decisions_without_comments_stand_first_and_are_named_as_such(page: PromisesPage) -> None:
    page.go("decisions")
    model = page.decisions.model
    assert [model.words(row)[:2] for row in range(2)] == [
        ["The desk moves upstairs.", "No comments behind it"],
        ["A door that opens by itself.", "2 comments"],
    ]
    assert page.decisions.ui.decisions_label.text() == "1 decision has no comments behind it. It stands first."


def test_a_decision_is_recorded_with_who_how_and_which_interests(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"response:{answering.late.id}")
    QTest.keyClick(page.response.ui.decide_button, Key.Key_Space)
    ui = page.decision.ui
    retype(ui.text_edit, "The 53 runs until eight.")
    QTest.keyClick(ui.record_button, Key.Key_Space)
    assert ui.decided_by_problem.text().startswith("People are owed a name")
    for edit, words in (
        (ui.decided_by_edit, "Transport board"),
        (ui.how_edit, "A vote"),
        (ui.in_room_edit, "Nine members and two residents"),
        (ui.interests_edit, "One member works for the bus company"),
        (ui.on_edit, "20 December 2026"),
    ):
        retype(edit, words)
    choose(ui.decided_with_combo, "people")
    QTest.keyClick(ui.record_button, Key.Key_Space)
    made = answering.store.answers.decisions()[-1]
    assert (made.text, made.decided_with, made.on) == ("The 53 runs until eight.", "people", "2026-12-20")
    assert (made.interests, made.session) == ("One member works for the bus company", answering.session.id)
    assert ui.behind_chip.text() == "3 comments"
    assert ui.fact_lines.words[4] == "In the room: Nine members and two residents"


def test_a_decision_without_comments_can_be_rested_on_a_response(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"decision:{answering.bare.id}")
    ui = page.decision.ui
    assert ui.chain_label.text() == "No comments stand behind this decision."
    choose(ui.response_combo, answering.told.id)
    QTest.keyClick(ui.rest_button, Key.Key_Space)
    assert ui.chain_label.text() == "1 comment stands behind this decision."


def test_who_is_told_is_listed_by_consent_and_way_and_others_get_the_code(
    page: PromisesPage, answering: Answering
) -> None:
    page.show_row(f"contact:{answering.session.id}")
    ui = page.contact.ui
    assert ui.tell_label.text() == "2 people can be told, with their consent."
    assert ui.channel_lines.words == ["By email: 1: Siobhan Doyle (siobhan@example.org)", "By post: 1: Ruth Jones"]
    assert ui.others_label.text().startswith("Not asked: 1.")
    assert ui.code_label.text().startswith("Session code: ")
    assert ui.letters_button.isEnabled()
    take_back(answering.store, answering.people["Ruth Jones"])
    answering.workspace.changed.emit()
    assert ui.channel_lines.words == [
        "By email: 1: Siobhan Doyle (siobhan@example.org)",
        "Said no: 1 said no, or took their yes back. They are in no letter and no list.",
    ]
    assert not ui.labels_button.isEnabled()
    assert page.seen == "contact"


def test_text_that_was_not_saved_comes_back(page: PromisesPage, answering: Answering, qtbot: QtBot) -> None:
    page.show_row(f"response:{answering.late.id}")
    retype(page.response.ui.evidence_edit, "A new timetable")
    answering.workspace.leaving.emit()
    qtbot.waitUntil(lambda: len(answering.store.laptop.drafts()) == 1)
    other = PromisesPage(answering.workspace, answering.navigator)
    answering.shown(other)
    other.show_row(f"draft:{answering.late.id}")
    assert other.response.ui.evidence_edit.toPlainText() == "A new timetable"
    assert "stands in its field again" in other.ui.message_bar.words
    assert other.response.save()
    assert answering.store.answers.response(answering.late.id).evidence == "A new timetable"


def test_undo_of_what_is_seen_leads_back_to_its_list(page: PromisesPage, answering: Answering) -> None:
    page.show_row(f"comments:{answering.roots[TELEPHONE]}")
    ui = page.response.ui
    choose(ui.outcome_combo, "planned")
    retype(ui.said_edit, "the office is hard to get hold of")
    QTest.keyClick(ui.save_button, Key.Key_Space)
    assert page.seen == "response"
    answering.workspace.undo()
    assert page.seen == "register"
    assert len(listed(page)) == 3


def test_an_empty_workspace_says_what_will_be_here(answering: Answering, page: PromisesPage) -> None:
    people.add_person(answering.store, now=LATER, name="Somebody else")
    page.register.show_session(None)
    assert not page.register.ui.register_empty.isVisible()
    tester = QAbstractItemModelTester(page.register.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.register.model.show(())
    page.register.refresh()
    assert tester.model() is page.register.model
    assert len(BUSES) == 3


def test_there_is_no_control_that_ticks_a_promise_as_kept(page: PromisesPage) -> None:
    """004.4: every button that can be checked only chooses a part of the page."""
    checkable = [button for button in page.findChildren(QAbstractButton) if button.isCheckable()]
    names = {button.objectName() for button in checkable}
    assert names == {"register_button", "unanswered_button", "decisions_button", "contact_button", "large_print_check"}


ROWS = ("register", "unanswered", "decisions", "contact:{session}", "response:{late}", "decision:{decision}", "decide:")


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_every_part_passes_the_audit_in_every_look(
    answering: Answering, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    theme, scale, right_to_left = variant
    app_look(theme, scale, right_to_left=right_to_left)
    page = PromisesPage(answering.workspace, answering.navigator)
    window = answering.shown(page)
    ids = {"session": answering.session.id, "late": answering.late.id, "decision": answering.decision.id}
    found = {}
    for row in ROWS:
        page.show_row(row.format(**ids))
        found[row] = audit(window)
    assert {row: faults for row, faults in found.items() if faults} == {}
