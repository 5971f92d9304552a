"""The promises about closing, evaluation, cost and learning, as their "Verify" says, through the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import CLOSED, Session
from engage_desktop.gui.close.close_page import ClosePage
from engage_desktop.gui.close.lessons_dialog import LessonsDialog
from engage_desktop.gui.close.pulse_kiosk import PulseKiosk
from engage_desktop.gui.close.pulse_sheet_dialog import PulseSheetDialog
from engage_desktop.gui.close.pulse_tally_dialog import PulseTallyDialog
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import attendance, comments, pulse
from engage_desktop.operations.sessions import add_session, copy_session, edit_session
from tests.promises.session_windows import add, held, press, show, workspace
from tests.promises.test_closing import shared_insight
from tests.workspaces import LISTS, NOW, WHOLE_PLAN

Key = Qt.Key
__all__ = ["held", "show", "workspace"]


def test_promise_000_14_access_costs_are_a_line_of_their_own_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ClosePage]
) -> None:
    attendance.count_heads(workspace.store, now=NOW, session=held.id, band="16_to_64", count=10)
    page = show(ClosePage, held)
    page.show_row("costs")
    records = page.sections["costs"].records
    assert records is not None
    add(records, kind="venue", pence="80")
    add(records, kind="bsl", pence="240.50")
    add(records, kind="staff_hours", minutes="1:30")
    section = page.sections["costs"]
    assert section.ui.cost_sums_label.text().startswith(
        "£80 without access, 1 hour 30 minutes of work. People who came: 10."
    )  # type: ignore[attr-defined]
    assert section.ui.access_sums_label.text().startswith("Access, apart: £240.50. That is £24.05 for each")  # type: ignore[attr-defined]
    assert workspace.undo_label == "add a cost"


def test_promise_000_15_a_lesson_stands_first_in_the_next_plan_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ClosePage], qtbot: QtBot
) -> None:
    page = show(ClosePage, held)
    page.show_row("debrief")
    QTest.keyClicks(page.ui.went_well_edit, "People stayed to talk")
    QTest.keyClicks(page.ui.went_less_well_edit, "Loop system failed")
    press(page.ui.close_button)
    assert workspace.store.sessions.get(held.id).state == CLOSED
    again = add_session(workspace.store, now=NOW, **{**WHOLE_PLAN, "title": "The next one"})
    plan = PlanPage(workspace, Navigator())
    qtbot.addWidget(plan)
    plan.show_session(again.id)
    lines = plan.section("know").ui.lessons_lines  # type: ignore[attr-defined]
    assert "Loop system failed" in lines.words[0]


def test_promise_001_6_leaflets_and_what_people_learned_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ClosePage]
) -> None:
    pulse.answer_sheet(workspace.store, now=NOW, session=held.id, answers={"learned": 5}, lists=LISTS)
    page = show(ClosePage, held)
    page.show_row("given")
    records = page.sections["given"].records
    assert records is not None
    add(records, kind="leaflet", count="12", item="Bus times leaflet")
    assert "Leaflets taken: 12." in page.sections["given"].ui.told_label.text()  # type: ignore[attr-defined]
    page.show_row("evaluation")
    assert page.sections["evaluation"].ui.results_title_label.text() == "1 person has answered"  # type: ignore[attr-defined]


def test_promise_001_10_passers_by_are_never_added_to_people_involved_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ClosePage]
) -> None:
    for number in range(8):
        comments.hear(workspace.store, now=NOW, session=held.id, typed=f"Comment {number}")
    page = show(ClosePage, held)
    page.show_row("given")
    records = page.sections["given"].records
    assert records is not None
    add(records, kind="passer_by", count="60")
    ui = page.sections["given"].ui  # type: ignore[attr-defined]
    assert ui.told_label.text().startswith("Told in passing: 60.")
    assert ui.involved_label.text() == "People involved: 0. Comments: 8."


def test_promise_002_10_people_answer_on_the_laptop_and_only_the_facilitator_comes_back_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ClosePage], qtbot: QtBot
) -> None:
    page = show(ClosePage, held)
    page.show_row("evaluation")
    assert page.sections["evaluation"].ui.results_title_label.text().startswith("0 people have answered")  # type: ignore[attr-defined]
    press(page.sections["evaluation"].ui.hand_over_button)  # type: ignore[attr-defined]
    kiosk = page.sections["evaluation"].dialog  # type: ignore[attr-defined]
    assert isinstance(kiosk, PulseKiosk)
    assert not page.ui.sections_stack.isVisible()
    press(kiosk.ui.begin_button)
    for _ in kiosk.questions[1:]:
        press(kiosk.buttons[4])
    press(kiosk.ui.skip_button)
    assert kiosk.ui.kiosk_stack.currentWidget() is kiosk.ui.thanks_place
    QTest.keyClick(kiosk, Key.Key_Escape)
    QTest.keyClicks(kiosk.ui.back_code_edit, "no")
    QTest.keyClick(kiosk.ui.back_code_edit, Key.Key_Return)
    assert kiosk.isVisible()
    kiosk.ui.back_code_edit.clear()
    QTest.keyClicks(kiosk.ui.back_code_edit, kiosk.code)
    QTest.keyClick(kiosk.ui.back_code_edit, Key.Key_Return)
    assert not kiosk.isVisible()
    assert page.ui.sections_stack.isVisible()
    result = pulse.pulse_result(workspace.store, held.id)
    assert (result.people, len(result.questions)) == (1, len(kiosk.questions) - 1)
    assert page.sections["evaluation"].ui.results_title_label.text() == "1 person has answered"  # type: ignore[attr-defined]


def test_promise_002_10_paper_sheets_and_tallies_are_typed_in_through_the_window(
    workspace: Workspace, held: Session, qtbot: QtBot
) -> None:
    sheet = PulseSheetDialog(workspace, held.id)
    qtbot.addWidget(sheet)
    sheet.show()
    press(sheet.ui.save_button)
    assert "Nothing was answered" in sheet.ui.problem_label.text()
    for field, figure in zip(sheet.fields.values(), "5420", strict=False):
        QTest.keyClicks(field, figure)
    press(sheet.ui.save_button)
    tally = PulseTallyDialog(workspace, held.id)
    qtbot.addWidget(tally)
    tally.show()
    QTest.keyClicks(tally.fields[5], "6")
    QTest.keyClicks(tally.fields[1], "2")
    press(tally.ui.save_button)
    result = pulse.pulse_result(workspace.store, held.id)
    assert (result.people, dict(result.of("purpose").counts)) == (9, {5: 7, 1: 2})
    assert result.of("listened").answered == 1


def test_promise_002_11_a_copied_session_shows_that_it_is_used_again_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ClosePage]
) -> None:
    copy_session(workspace.store, now=NOW, session=held.id, date="2027-01-10")
    page = show(ClosePage, held)
    page.show_row("costs")
    assert "used again once since" in page.sections["costs"].ui.reuse_label.text()  # type: ignore[attr-defined]


def test_promise_002_17_a_partners_lesson_stands_in_the_plan_with_its_name_through_the_window(
    workspace: Workspace, qtbot: QtBot
) -> None:
    shared_insight(
        workspace.store, source="Healthwatch Riverside", sort="lesson", text="The loop hums", place="Market Hall"
    )
    plan = PlanPage(workspace, Navigator())
    qtbot.addWidget(plan)
    plan.show_session(add_session(workspace.store, now=NOW, **WHOLE_PLAN).id)
    words = plan.section("know").ui.lessons_lines.words[0]  # type: ignore[attr-defined]
    assert "The loop hums" in words
    assert "Healthwatch Riverside" in words


@pytest.mark.parametrize(("because", "kept"), [("we were only three", "we were only three"), ("", "")])
def test_promise_002_18_what_did_not_work_is_asked_once_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ClosePage], because: str, kept: str
) -> None:
    edit_session(workspace.store, now=NOW, session=held.id, went_well="People stayed")
    page = show(ClosePage, held)
    press(page.ui.close_button)
    assert workspace.store.sessions.get(held.id).state == "open"
    assert page.ui.ask_frame.isVisible()
    QTest.keyClicks(page.ui.nothing_because_edit, because)
    QTest.keyClick(page.ui.nothing_because_edit, Key.Key_Return)
    assert workspace.store.sessions.get(held.id).state == CLOSED
    assert not page.ui.ask_frame.isVisible()
    waiver = workspace.store.plans.waivers(held.id)[-1]
    assert (waiver.gate, waiver.warning, waiver.reason) == ("close", "went_less_well", kept)


def test_promise_003_10_what_three_partners_learned_is_found_while_planning_through_the_window(
    workspace: Workspace, qtbot: QtBot
) -> None:
    for number, source in enumerate(("Healthwatch Riverside", "Mind in Riverside", "Deaf Club"), start=1):
        text = f"The hearing loop in library {number} works at the front"
        shared_insight(workspace.store, source=source, sort="lesson", text=text, place="Library")
    plan = PlanPage(workspace, Navigator())
    qtbot.addWidget(plan)
    plan.show_session(add_session(workspace.store, now=NOW, **WHOLE_PLAN).id)
    ui = plan.section("know").ui  # type: ignore[attr-defined]
    QTest.keyClicks(ui.look_edit, "hearing loop library")
    QTest.keyClick(ui.look_edit, Key.Key_Return)
    assert {told.source for told in ui.look_told.found} == {"Healthwatch Riverside", "Mind in Riverside", "Deaf Club"}


def test_promise_003_10_a_search_by_place_and_method_finds_lessons_and_assets_of_three_partners_through_the_window(
    workspace: Workspace, held: Session, show: Callable[..., ClosePage]
) -> None:
    for source, sort, text, method in (
        ("Healthwatch Riverside", "lesson", "The hearing loop works at the front", "tables"),
        ("Mind in Riverside", "lesson", "Ask for the hearing loop a week before", "focus_group"),
        ("Deaf Club", "asset", "We lend a hearing loop", ""),
    ):
        shared_insight(workspace.store, source=source, sort=sort, text=text, place="Library", method=method)
    page = show(ClosePage, held)
    press(page.ui.lessons_button)
    dialog = page.dialog
    assert isinstance(dialog, LessonsDialog)
    QTest.keyClicks(dialog.ui.find_edit, "hearing loop library")
    assert {found.source for found in dialog.found} == {"Healthwatch Riverside", "Mind in Riverside", "Deaf Club"}
    QTest.keyClicks(dialog.ui.find_edit, " table")
    assert [found.source for found in dialog.found] == ["Healthwatch Riverside"]
    assert dialog.ui.found_label.text() == "1 found."
