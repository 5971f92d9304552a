"""Planning and opening, through the real pages of the window: typed, chosen and pressed as a facilitator would."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import OPEN, PLANNING, Session
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.operations import outreach, people, planning
from engage_desktop.operations.opening import waived
from engage_desktop.operations.sessions import add_session
from tests.gui.session_pages import Opened, retype
from tests.gui.session_pages import opened_empty as opened_empty
from tests.workspaces import LISTS, NOW, WHOLE_PLAN, open_whole

PlanOf = Callable[[Session, str], PlanPage]


@pytest.fixture
def at(opened_empty: Opened) -> PlanOf:
    """Return the Plan page of a session in a window, at one of its sections."""

    def show(session: Session, section: str) -> PlanPage:
        place = opened_empty.place(session, "plan")
        opened_empty.in_window(place)
        page = place.page("plan")
        assert isinstance(page, PlanPage)
        page.show_section(section)
        return page

    return show


def planned(opened: Opened, *asked: str, **parts: Any) -> Session:
    """Plan a session that nothing keeps from opening."""
    return add_session(opened.store, now=NOW, questions=asked, lists=LISTS, **{**WHOLE_PLAN, **parts})


def form(page: PlanPage) -> Any:
    return page.section(page.shown).ui  # type: ignore[attr-defined]


def press(button: Any) -> None:
    QApplication.processEvents()  # what was made just now is laid out
    assert button.isVisible()
    assert button.isEnabled()
    QTest.keyClick(button, Qt.Key.Key_Space)


def choose(combo: QComboBox, code: str) -> None:
    """Choose with the arrow keys."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentData() == code:
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(f"{combo.objectName()} has no {code}")


def words_of(page: PlanPage) -> str:
    """Return what stands between the session and its opening."""
    ui = form(page)
    return " ".join([*ui.blocks_lines.words, *ui.warnings_lines.words])


def give_reasons(page: PlanPage, reason: str) -> None:
    for edit in form(page).warnings_lines.edits.values():
        retype(edit, reason)


def share(opened: Opened, **told: Any) -> None:
    """Take in one line of a partner's insight library."""
    body = {"source": "Healthwatch Riverside", "sort": "theme", "title": "", "text": "", "place": "", "group": ""}
    with opened.store.act(now=NOW) as act:
        row = f"shared-{len(opened.store.answers.shared())}"
        act.append("insight.shared", row, {**body, "method": "", "on": "", "count": None, "library": "lib-1", **told})


def test_promise_000_1_a_decision_before_the_session_warns_with_both_dates_through_the_window(
    opened_empty: Opened, at: PlanOf
) -> None:
    session = planned(opened_empty)
    page = at(session, "purpose")
    retype(form(page).decision_on_edit, "20 November 2026")
    QTest.keyClick(form(page).decision_on_edit, Qt.Key.Key_Return)
    page.show_section("open")
    [line] = [words for words in form(page).warnings_lines.words if "before the session" in words]
    assert "20 November 2026" in line
    assert "21 November 2026" in line
    press(form(page).open_button)
    assert opened_empty.now(session).state == PLANNING
    assert "Write why you go on" in " ".join(label.text() for label in form(page).warnings_lines._problems.values())
    give_reasons(page, "The board has put it off.")
    press(form(page).open_button)
    assert opened_empty.now(session).state == OPEN
    assert ("decision_before", "The board has put it off.") in {
        (held.code, held.reason) for held in waived(opened_empty.store, session.id)
    }
    page.show_section("open")
    assert any("The board has put it off." in words for words in form(page).waived_lines.words)


@pytest.mark.qt_log_ignore("does not support", extend=True)  # of the list that completes the name of a group
def test_promise_000_5_effort_without_a_group_is_blocked_and_the_button_leads_to_the_place_to_mend_it(
    opened_empty: Opened, at: PlanOf
) -> None:
    session = planned(opened_empty)
    page = at(session, "work")
    retype(form(page).effort_minutes_edit, "6 hours")
    QTest.keyClick(form(page).effort_minutes_edit, Qt.Key.Key_Return)
    assert opened_empty.now(session).effort_minutes == 360
    page.show_section("open")
    assert "no group is named" in words_of(page)
    press(form(page).blocks_lines.buttons["reach"])
    assert page.shown == "people"
    reach = page.section("people").records["reach"]
    press(reach.add_button)
    QTest.keyClicks(reach.boxes["group"].widget, "Unpaid carers")
    QTest.keyClicks(reach.boxes["hoped"].widget, "200")
    choose(reach.boxes["method"].widget, "visit")  # type: ignore[arg-type]
    QTest.keyClick(reach.boxes["group"].widget, Qt.Key.Key_Return)
    [kept] = opened_empty.store.plans.reach(session.id)
    assert (kept.group, kept.hoped, kept.method) == ("Unpaid carers", 200, "visit")
    assert opened_empty.workspace.undo_label == "add a group"
    page.show_section("open")
    assert "no group is named" not in words_of(page)


def test_promise_000_7_the_same_group_next_week_is_shown_before_the_date_is_fixed(
    opened_empty: Opened, at: PlanOf
) -> None:
    share(opened_empty, sort="session", title="Carers' morning", group="Carers", on="2027-03-10")
    session = planned(opened_empty)
    planning.write_reach(opened_empty.store, now=NOW, session=session.id, group="Carers", method="visit")
    page = at(session, "when")
    ui = form(page)
    assert not ui.overlap_card.isVisible()
    retype(ui.date_edit, "17 March 2027")
    assert opened_empty.now(session).date == "2026-11-21"
    assert ui.overlap_card.isVisible()
    [line] = ui.overlap_lines.words
    assert "10 March 2027" in line
    assert "Healthwatch Riverside" in line


def test_promise_000_8_a_question_close_to_imported_insight_shows_it_while_it_is_typed(
    opened_empty: Opened, at: PlanOf, qtbot: QtBot
) -> None:
    share(opened_empty, text="People miss evening appointments for want of a bus", on="2026-05-02")
    session = planned(opened_empty)
    page = at(session, "know")
    ui = form(page)
    ui.question_edit.setFocus()
    QTest.keyClicks(ui.question_edit, "Do you miss appointments in the evenings?")
    qtbot.waitUntil(lambda: bool(ui.question_told.found), timeout=20_000)
    index = ui.question_told.model.index
    said = [str(index(0, column).data()) for column in (0, 1)]
    assert "evening appointments" in said[0]
    assert "2 May 2026" in said[1]
    assert "Healthwatch Riverside" in said[1]
    assert ui.again_edit.isVisible()
    QTest.keyClicks(ui.again_edit, "The timetable has changed")
    QTest.keyClick(ui.again_edit, Qt.Key.Key_Return)
    [question] = opened_empty.store.sessions.questions(session.id)
    assert question.again == "The timetable has changed"


def test_promise_000_13_co_production_without_a_partner_who_decides_is_blocked_and_mended_here(
    opened_empty: Opened, at: PlanOf
) -> None:
    session = planned(opened_empty, involvement_type="co_production")
    page = at(session, "open")
    assert "no partner shares in the decision" in words_of(page)
    press(form(page).open_button)
    assert opened_empty.now(session).state == PLANNING
    assert "cannot open" in form(page).open_words_label.text()
    press(form(page).blocks_lines.buttons["partners"])
    partners = page.section("partners").records["partners"]
    press(partners.add_button)
    QTest.keyClicks(partners.boxes["name"].widget, "Riverside Carers")
    choose(partners.boxes["role"].widget, "decides")  # type: ignore[arg-type]
    press(partners.keep_button)
    [kept] = opened_empty.store.plans.partners(session.id)
    assert (kept.decides, kept.at_start, kept.at_middle, kept.at_end) == (True, 1, 1, 1)
    page.show_section("open")
    assert "no partner shares" not in words_of(page)


def test_promise_001_3_without_a_decision_it_cannot_open(opened_empty: Opened, at: PlanOf) -> None:
    session = planned(opened_empty, decision="")
    page = at(session, "open")
    assert "what decision it informs" in words_of(page)
    press(form(page).blocks_lines.buttons["decision"])
    assert QApplication.focusWidget() is form(page).decision_edit


def test_promise_002_2_what_people_were_told_is_locked_and_a_change_shows_before_after_and_time(
    opened_empty: Opened, at: PlanOf
) -> None:
    session = planned(opened_empty)
    open_whole(opened_empty.store, now=NOW, session=session.id)
    page = at(session, "influence")
    ui = form(page)
    assert ui.influence_edit.isReadOnly()
    assert ui.already_fixed_edit.isReadOnly()
    assert not ui.involvement_type_combo.isEnabled()
    press(ui.unlock_button)
    retype(ui.already_fixed_edit, "The site is fixed after all.")
    ui.planned_use_edit.setFocus()
    assert opened_empty.now(session).already_fixed == WHOLE_PLAN["already_fixed"]
    press(ui.keep_change_button)
    assert "reason" in ui.change_reason_problem.text()
    QTest.keyClicks(ui.change_reason_edit, "The council signed on Friday")
    QTest.keyClick(ui.change_reason_edit, Qt.Key.Key_Return)
    assert opened_empty.now(session).already_fixed == "The site is fixed after all."
    [line] = ui.changes_lines.words
    for part in (WHOLE_PLAN["already_fixed"], "The site is fixed after all.", "The council signed", "21 November 2026"):
        assert str(part) in line
    assert ui.already_fixed_edit.isReadOnly()


def test_promise_002_22_a_group_missed_before_with_one_way_gets_another_one_suggested(
    opened_empty: Opened, at: PlanOf
) -> None:
    store = opened_empty.store
    first = planned(opened_empty, date="2026-09-01")
    planning.write_reach(store, now=NOW, session=first.id, group="Deaf people", method="public_meeting", hoped=5)
    open_whole(store, now=NOW, session=first.id)
    session = planned(opened_empty)
    planning.write_reach(store, now=NOW, session=session.id, group="Deaf people", method="public_meeting")
    page = at(session, "people")
    ui, reach = form(page), page.section("people").records["reach"]
    [line] = ui.reached_lines.words
    assert f"Not tried yet: “{LISTS.named('methods', 'visit')}”" in line
    press(next(iter(ui.reached_lines.buttons.values())))
    assert reach.boxes["group"].text == "Deaf people"
    choose(reach.boxes["method"].widget, "visit")  # type: ignore[arg-type]
    press(reach.keep_button)
    assert {row.method for row in store.plans.reach(session.id)} == {"public_meeting", "visit"}
    assert not ui.reached_card.isVisible()


def test_promise_002_26_without_a_day_for_hearing_back_it_cannot_open(opened_empty: Opened, at: PlanOf) -> None:
    session = planned(opened_empty, feedback_by="")
    page = at(session, "open")
    press(form(page).blocks_lines.buttons["feedback_by"])
    assert QApplication.focusWidget() is form(page).feedback_by_edit
    QTest.keyClicks(form(page).feedback_by_edit, "19 December 2026")
    QTest.keyClick(form(page).feedback_by_edit, Qt.Key.Key_Return)
    page.show_section("open")
    assert not form(page).blocks_card.isVisible()
    page.show_section("when")
    assert any("People hear back" in words for words in form(page).timeline.words)
    assert any("Today" in words for words in form(page).timeline.words)


def test_promise_003_4_opening_a_group_shows_dates_and_promises_and_no_names_without_consent(
    opened_empty: Opened, at: PlanOf
) -> None:
    store, session = opened_empty.store, planned(opened_empty)
    people.add_person(store, now=NOW, name="Bridget Ward", group="Travellers")
    outreach.log_outreach(
        store, now=NOW, group="Travellers", outcome="agreed", on="2026-10-03", session=session.id,
        promised="We come back in the spring.", note="Bridget Ward made us tea.",
    )  # fmt: skip
    page = at(session, "people")
    page.section("people").open_group("Travellers")  # type: ignore[attr-defined]
    [line] = form(page).relation_lines.words
    assert "3 October 2026" in line
    assert "We come back in the spring." in line
    assert "We owe this" in line
    assert "Bridget" not in line
    log = page.section("people").records["outreach"]
    log.table.setFocus()
    QTest.keyClick(log.table, Qt.Key.Key_F2)
    QTest.keyClicks(log.boxes["did"].widget, "We came on 2 March.")
    press(log.keep_button)
    [line] = form(page).relation_lines.words
    assert "We came on 2 March." in line
    assert "Kept" in line


def test_promise_004_8_a_consultation_without_options_is_blocked_and_mended_here(
    opened_empty: Opened, at: PlanOf
) -> None:
    session = planned(opened_empty, involvement_type="consultation")
    page = at(session, "open")
    press(form(page).blocks_lines.buttons["options"])
    options = page.section("influence").records["options"]
    press(options.add_button)
    QTest.keyClicks(options.boxes["text"].widget, "Run the 53 until nine")
    press(options.keep_button)
    assert [option.text for option in opened_empty.store.plans.options(session.id)] == ["Run the 53 until nine"]
    page.show_section("open")
    assert not form(page).blocks_card.isVisible()


def test_promise_004_12_the_board_decides_alone_and_co_production_is_picked_so_the_mismatch_is_shown(
    opened_empty: Opened, at: PlanOf
) -> None:
    session = planned(opened_empty, involvement_type="co_production")
    page = at(session, "influence")
    ui = form(page)
    choose(ui.who_decides_combo, "board_alone")
    kept = opened_empty.now(session)
    assert (kept.who_decides, kept.involvement_type) == ("board_alone", "co_production")
    assert ui.mismatch_label.isVisible()
    assert "Co-production" in ui.mismatch_label.text()
    press(ui.suggestion_button)
    assert opened_empty.now(session).involvement_type == "engagement"
    assert not ui.mismatch_label.isVisible()


def test_promise_004_13_co_produced_typed_into_a_consultation_is_marked_with_an_explanation(
    opened_empty: Opened, at: PlanOf, qtbot: QtBot
) -> None:
    session = planned(opened_empty, involvement_type="consultation")
    page = at(session, "purpose")
    ui = form(page)
    retype(ui.purpose_edit, "A timetable co-produced with you")
    qtbot.waitUntil(ui.purpose_marks.isVisible, timeout=20_000)
    assert "co-produced" in ui.purpose_marks.text()
    assert "partners share the decisions" in ui.purpose_marks.text()
    assert len(ui.purpose_edit.extraSelections()) == 1
    retype(ui.purpose_edit, "A timetable made with you")
    qtbot.waitUntil(lambda: not ui.purpose_marks.isVisible(), timeout=20_000)


def test_promise_004_20_nobody_looked_is_asked_once_and_nothing_found_is_an_answer(
    opened_empty: Opened, at: PlanOf
) -> None:
    session = planned(opened_empty)
    page = at(session, "open")
    assert "Nobody has looked" in words_of(page)
    press(form(page).warnings_lines.buttons["not_looked"])
    assert page.shown == "know"
    ui = form(page)
    assert QApplication.focusWidget() is ui.look_edit
    QTest.keyClicks(ui.look_edit, "evening buses")
    press(ui.look_button)
    [look] = opened_empty.store.plans.looks(session.id)
    assert (look.words, look.found, look.result) == ("evening buses", 0, "Nothing found.")
    assert "Nothing found." in ui.looks_label.text()
    page.show_section("open")
    assert "Nobody has looked" not in words_of(page)


def test_promise_004_20_the_first_section_of_a_new_plan_is_what_we_know(opened_empty: Opened) -> None:
    place = opened_empty.place(planned(opened_empty), "plan")
    page = place.page("plan")
    assert isinstance(page, PlanPage)
    assert page.shown == "know"


def test_promise_004_21_a_question_without_a_gap_is_marked_and_a_gap_becomes_a_question(
    opened_empty: Opened, at: PlanOf
) -> None:
    session = planned(opened_empty, "Which bus do you take?")
    page = at(session, "know")
    ui = form(page)
    assert "fills no gap" in ui.questions_list.item(0).text()
    gaps = page.section("know").records["gaps"]
    press(gaps.add_button)
    QTest.keyClicks(gaps.boxes["text"].widget, "How people come in the evening")
    press(gaps.keep_button)
    [gap] = opened_empty.store.plans.gaps(session.id)
    ui.questions_list.setFocus()
    QTest.keyClick(ui.questions_list, Qt.Key.Key_F2)
    choose(ui.gap_combo, gap.id)
    press(ui.add_question_button)
    [question] = opened_empty.store.sessions.questions(session.id)
    assert question.gap == gap.id
    assert "fills no gap" not in ui.questions_list.item(0).text()
