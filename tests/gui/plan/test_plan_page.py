"""The plan of a session, typed: saved field by field, refused beside the field, kept through a crash; one section at a time."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.domain.sessions import Session
from engage_desktop.gui.plan.plan_page import PlanPage
from engage_desktop.gui.plan.sections import NAMES, SECTION_OF
from engage_desktop.operations.planning import write_programme
from engage_desktop.operations.sessions import add_session, edit_session
from tests.gui.session_pages import LOOKS, Opened, retype
from tests.workspaces import NOW, WHOLE_PLAN

PlanOf = Callable[[Session, str], PlanPage]


def form(page: PlanPage) -> Any:
    """Return the form of the section in sight."""
    return page.section(page.shown).ui  # type: ignore[attr-defined]


def test_each_field_is_saved_when_it_is_left_and_undo_names_it(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    ui = form(plan_of(planned, "purpose"))
    retype(ui.title_edit, "The letter")
    assert opened_empty.now(planned).title == planned.title
    QTest.keyClick(ui.title_edit, Qt.Key.Key_Tab)
    assert opened_empty.now(planned).title == "The letter"
    assert opened_empty.workspace.undo_label == "change the title"
    opened_empty.workspace.undo()
    assert ui.title_edit.text() == planned.title


def test_days_times_and_numbers_are_read_and_shown_in_plain_words(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    ui = form(plan_of(planned, "when"))
    retype(ui.date_edit, "9/1/27")
    retype(ui.starts_edit, "14.30")
    retype(ui.ends_edit, "4pm")
    retype(ui.expected_edit, "1,200")
    retype(ui.feedback_by_edit, "1 february")
    ui.place_edit.setFocus()
    kept = opened_empty.now(planned)
    assert (kept.date, kept.starts, kept.ends, kept.expected) == ("2027-01-09", "14:30", "16:00", 1200)
    assert kept.feedback_by == "2027-02-01"
    assert [edit.text() for edit in (ui.date_edit, ui.starts_edit, ui.feedback_by_edit)] == [
        *("9 January 2027", "2:30pm", "1 February 2027"),
    ]


def test_what_cannot_be_read_is_said_beside_its_field_and_does_not_catch_the_focus(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    ui = form(plan_of(planned, "when"))
    retype(ui.date_edit, "31 February")
    QTest.keyClick(ui.date_edit, Qt.Key.Key_Tab)
    assert ui.date_problem.isVisible()
    assert "was not changed" in ui.date_problem.text()
    assert (ui.date_edit.text(), opened_empty.now(planned).date) == ("31 February", planned.date)
    assert QApplication.focusWidget() is ui.starts_edit
    retype(ui.date_edit, "12 December 2026")
    ui.place_edit.setFocus()
    assert not ui.date_problem.isVisible()
    assert opened_empty.now(planned).date == "2026-12-12"


def test_a_part_of_a_section_that_was_never_seen_is_brought_into_sight(planned: Session, plan_of: PlanOf) -> None:
    page = plan_of(planned, "purpose")
    page.window().resize(1000, 560)
    page.show_row("feedback_by")
    QTest.qWait(50)
    edit = form(page).feedback_by_edit
    assert QApplication.focusWidget() is edit
    assert edit.visibleRegion().boundingRect().height() == edit.height()


def test_the_way_to_opening_leads_to_what_is_missing_first_and_then_to_the_button(
    opened_empty: Opened, plan_of: PlanOf
) -> None:
    store = opened_empty.workspace.store
    bare = add_session(store, now=NOW, title="Buses", date="2026-11-21", involvement_type="engagement")
    page = plan_of(bare, "purpose")
    page.show_row("open")
    assert QApplication.focusWidget() is next(iter(form(page).blocks_lines.buttons.values()))
    for part in ("influence", "already_fixed", "decision", "feedback_by"):
        edit_session(store, now=NOW, session=bare.id, **{part: WHOLE_PLAN[part]})
    page.refresh()
    page.show_row("open")
    assert QApplication.focusWidget() is form(page).open_button


def test_a_title_cannot_be_emptied(opened_empty: Opened, planned: Session, plan_of: PlanOf) -> None:
    ui = form(plan_of(planned, "purpose"))
    retype(ui.title_edit, "")
    ui.purpose_edit.setFocus()
    assert "A session keeps a title" in ui.title_problem.text()
    assert opened_empty.now(planned).title == planned.title


def test_what_is_being_typed_is_kept_before_it_is_saved(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    ui = form(plan_of(planned, "influence"))
    ui.influence_edit.setFocus()
    ui.influence_edit.selectAll()
    QTest.keyClicks(ui.influence_edit, "Half a sent")
    qtbot.waitUntil(lambda: bool(opened_empty.store.laptop.drafts()), timeout=20_000)
    [draft] = opened_empty.store.laptop.drafts()
    assert (draft.place, draft.text) == (f"plan:{planned.id}:influence", "Half a sent")
    assert opened_empty.now(planned).influence == planned.influence


def test_what_was_typed_before_a_crash_stands_in_its_field_again(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    opened_empty.workspace.keep_draft(f"plan:{planned.id}:influence", "Half a sent", session=planned.id)
    qtbot.waitUntil(lambda: bool(opened_empty.store.laptop.drafts()), timeout=20_000)
    page = plan_of(planned, "influence")
    ui = form(page)
    assert ui.influence_edit.toPlainText() == "Half a sent"
    assert "kept and stands in its field again" in page.ui.message_bar.words
    ui.influence_edit.setFocus()
    ui.planned_use_edit.setFocus()
    assert opened_empty.now(planned).influence == "Half a sent"
    qtbot.waitUntil(lambda: opened_empty.store.laptop.drafts() == [], timeout=20_000)


def test_leaving_a_section_saves_what_was_typed_there(opened_empty: Opened, planned: Session, plan_of: PlanOf) -> None:
    page = plan_of(planned, "purpose")
    retype(form(page).decision_edit, "Which letter goes out")
    QTest.keyClick(page.ui.next_button, Qt.Key.Key_Space)
    page.save_all()
    assert opened_empty.now(planned).decision == "Which letter goes out"


def test_the_sections_are_gone_through_by_keys_alone(planned: Session, plan_of: PlanOf) -> None:
    page = plan_of(planned, NAMES[0])
    seen = [page.shown]
    for _ in NAMES[1:]:
        QTest.keyClick(page.ui.next_button, Qt.Key.Key_Space)
        seen.append(page.shown)
    assert tuple(seen) == NAMES
    assert not page.ui.next_button.isVisible()
    page.ui.sections_bar.setFocus()
    QTest.keyClick(page.ui.sections_bar, Qt.Key.Key_Left)
    assert page.shown == NAMES[-2]


def test_every_part_that_the_gate_names_has_its_place(planned: Session, plan_of: PlanOf) -> None:
    page = plan_of(planned, NAMES[0])
    for part in ("decision_on", "influence", "involvement_type", "already_fixed", "feedback_by", "looks", "duty"):
        page.show_row(part)
        assert page.shown == SECTION_OF[part]
        focused = QApplication.focusWidget()
        assert focused is not None
        wanted = {"looks": "look"}.get(part, part)
        assert focused.objectName().startswith(wanted), part
    for records in ("partners", "options", "reach", "barriers", "agenda", "costs", "gaps", "outreach"):
        page.show_row(records)
        assert records in page.section(page.shown).records


def test_the_type_of_involvement_shows_its_meaning(opened_empty: Opened, planned: Session, plan_of: PlanOf) -> None:
    ui = form(plan_of(planned, "influence"))
    ui.involvement_type_combo.setFocus()
    QTest.keyClick(ui.involvement_type_combo, Qt.Key.Key_Home)
    QTest.keyClick(ui.involvement_type_combo, Qt.Key.Key_Down)
    assert opened_empty.now(planned).involvement_type == "inform"
    assert "We tell people clearly what is happening" in ui.definition_label.text()
    assert opened_empty.workspace.undo_label == "change the type of involvement"


def test_a_new_programme_is_made_and_chosen_where_it_is_missed(
    opened_empty: Opened, planned: Session, plan_of: PlanOf
) -> None:
    ui = form(plan_of(planned, "purpose"))
    combo = ui.programme_combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert ui.new_programme_panel.isVisible()
    QTest.keyClicks(ui.new_programme_edit, "New diagnostic centre")
    QTest.keyClick(ui.new_programme_edit, Qt.Key.Key_Return)
    [programme] = opened_empty.store.plans.programmes()
    assert programme.name == "New diagnostic centre"
    assert opened_empty.now(planned).programme == programme.id
    assert combo.currentText() == "New diagnostic centre"


def test_the_programme_is_printed_from_the_field_that_names_it(
    opened_empty: Opened, planned: Session, plan_of: PlanOf, qtbot: QtBot
) -> None:
    page = plan_of(planned, "purpose")
    ui = form(page)
    assert not ui.print_programme_button.isVisible()
    programme = opened_empty.workspace.do(write_programme, name="New diagnostic centre")
    opened_empty.workspace.do(edit_session, session=planned.id, programme=programme)
    page.refresh()
    ui.print_programme_button.setFocus()
    QTest.keyClick(ui.print_programme_button, Qt.Key.Key_Space)
    section: Any = page.section("purpose")
    preview = section.programme_print.preview
    qtbot.waitUntil(lambda: preview.made is not None, timeout=30_000)
    assert preview.isVisible()
    assert not ui.section_scroll.isVisible()
    assert "New diagnostic centre" in preview.made.html
    preview.left.emit()
    assert ui.section_scroll.isVisible()
    assert QApplication.focusWidget() is ui.print_programme_button


@pytest.mark.parametrize("section", NAMES)
def test_tab_goes_through_a_section_as_the_eye_does_and_reaches_its_end(
    planned: Session, plan_of: PlanOf, section: str
) -> None:
    page = plan_of(planned, section)
    page.ui.sections_bar.setFocus()
    visited: list[QWidget] = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused)
        if focused in (page.ui.back_button, page.ui.next_button):
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert visited[-1] in (page.ui.back_button, page.ui.next_button)
    heights = [stop.mapTo(page.section(section), stop.rect().center()).y() for stop in visited[1:-1]]
    assert all(later >= earlier - 40 for earlier, later in itertools.pairwise(heights))


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_every_section_passes_the_audit(
    planned: Session,
    plan_of: PlanOf,
    audit: Callable[[QWidget], list[str]],
    app_look: Callable[..., object],
    filled_plan: None,
    theme: str,
    scale: float,
    right_to_left: bool,
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    page = plan_of(planned, NAMES[0])
    found = {}
    for section in NAMES:
        page.show_section(section)
        found[section] = audit(page.window())
    assert {section: findings for section, findings in found.items() if findings} == {}
