"""Giving themes on What we heard by key, and the lists of themes and ideas, on real records."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from engage_desktop.gui.insight.heard_model import KIND, THEMES
from engage_desktop.gui.insight.heard_page import HeardPage
from engage_desktop.gui.insight.risk_dialog import RiskDialog
from engage_desktop.gui.navigation import Place
from engage_desktop.operations import balance, flags
from engage_desktop.operations.themes import themes_of
from tests.gui.answering_pages import BUSES, DOORS, FORMS, TELEPHONE, Answering
from tests.gui.session_pages import retype
from tests.gui.variants import VARIANTS, Audit, LookOn

Key = Qt.Key


@pytest.fixture
def page(answering: Answering) -> HeardPage:
    held = HeardPage(answering.workspace, answering.navigator)
    held.refresh()
    answering.shown(held)
    return held


def choose(page: HeardPage, *said: str) -> None:
    """Choose comments in the list, with the keys at the first of them."""
    table, selection = page.ui.heard_table, page.ui.heard_table.selectionModel()
    rows = [row for row in range(page.model.rowCount()) if page.model.index(row, 0).data().strip("“”") in said]
    table.setCurrentIndex(page.model.index(rows[0], 0))
    flags_of = QItemSelectionModel.SelectionFlag
    for row in rows[1:]:
        selection.select(page.model.index(row, 0), flags_of.Select | flags_of.Rows)
    table.setFocus()


def names(page: HeardPage, answering: Answering, said: str) -> list[str]:
    """Return the themes of a comment as they are kept."""
    return sorted(theme.name for theme in themes_of(answering.store, answering.roots[said]))


def test_hash_and_first_letters_give_a_theme_to_the_comment_chosen(page: HeardPage, answering: Answering) -> None:
    choose(page, TELEPHONE)
    QTest.keyClicks(page.ui.heard_table, "#")
    assert page.ui.give_edit.hasFocus()
    QTest.keyClicks(page.ui.give_edit, "eve")
    assert page.ui.coding_label.text().startswith("Enter gives “\u2068Evening buses\u2069”.")
    QTest.keyClick(page.ui.give_edit, Key.Key_Return)
    assert names(page, answering, TELEPHONE) == ["Evening buses", "The telephone"]
    assert page.ui.heard_table.hasFocus()
    assert [comment.text for comment in page.all_chosen] == [TELEPHONE]
    answering.workspace.undo()
    assert names(page, answering, TELEPHONE) == ["The telephone"]


def test_one_key_gives_a_theme_to_many_at_once(page: HeardPage, answering: Answering) -> None:
    assert [theme.name for theme in page.coding.by_number] == [
        "Evening buses",
        "The front door",
        "Being asked again",
        "The telephone",
    ]
    choose(page, TELEPHONE, FORMS)
    QTest.keyClicks(page.ui.heard_table, "2")
    assert names(page, answering, TELEPHONE) == ["The front door", "The telephone"]
    assert names(page, answering, FORMS) == ["Being asked again", "The front door"]
    assert answering.workspace.undo_label == "give the theme The front door to 2 comments"


def test_a_new_name_makes_a_theme_and_down_chooses_among_several(page: HeardPage, answering: Answering) -> None:
    choose(page, TELEPHONE)
    QTest.keyClicks(page.ui.heard_table, "#")
    QTest.keyClicks(page.ui.give_edit, "the")
    assert [choice.name for choice in page.coding.choices] == ["The front door", "The telephone", "the"]
    QTest.keyClick(page.ui.give_edit, Key.Key_Down)
    assert page.ui.coding_label.text().startswith("Enter gives “\u2068The telephone\u2069”.")
    QTest.keyClick(page.ui.give_edit, Key.Key_Down)
    assert page.ui.coding_label.text().startswith("Enter makes the new theme")
    page.ui.give_edit.setText("Reaching the office")
    QTest.keyClick(page.ui.give_edit, Key.Key_Return)
    assert names(page, answering, TELEPHONE) == ["Reaching the office", "The telephone"]


def test_without_a_comment_chosen_nothing_is_changed_and_that_is_said(page: HeardPage, answering: Answering) -> None:
    page.ui.heard_table.clearSelection()
    page.ui.give_edit.setText("Evening")
    QTest.keyClick(page.ui.give_edit, Key.Key_Return)
    assert page.ui.message_bar.words.startswith("No comment is chosen")
    assert page.ui.give_edit.text() == "Evening"


def test_a_theme_is_taken_away_again(page: HeardPage, answering: Answering) -> None:
    choose(page, TELEPHONE)
    QTest.keyClick(page.ui.untheme_button, Key.Key_Space)
    assert names(page, answering, TELEPHONE) == []
    answering.workspace.undo()
    assert names(page, answering, TELEPHONE) == ["The telephone"]


def test_themes_and_sorts_filter_with_their_counts(page: HeardPage, answering: Answering) -> None:
    buses = answering.themes["Evening buses"].id
    combo = page.ui.theme_combo
    assert combo.itemText(combo.findData(buses)) == "Evening buses (3)"
    page.show_row(f"theme:{buses}")
    assert {comment.text for comment in page.model.found or ()} == set(BUSES)
    page.ui.search_edit.setText("last bus")
    page.search()
    assert [comment.text for comment in page.model.found or ()] == [BUSES[2]]
    page.show_row("sort:would_help")
    assert [comment.text for comment in page.model.found or ()] == [DOORS[1]]
    assert page.model.index(0, KIND).data() == "What would help"
    assert page.model.index(0, THEMES).data() == "The front door"
    QTest.keyClick(page.ui.heard_table, Key.Key_Escape)
    assert page.model.rowCount() == 7


def test_chosen_comments_are_answered_on_the_page_of_promises(page: HeardPage, answering: Answering) -> None:
    choose(page, TELEPHONE, FORMS)
    QTest.keyClick(page.ui.answer_button, Key.Key_Space)
    place = answering.asked[-1]
    assert place.page == "promises"
    assert set(place.row.removeprefix("comments:").split(",")) == {answering.roots[TELEPHONE], answering.roots[FORMS]}


def test_a_risk_needs_somebody_who_looks_after_it(page: HeardPage, answering: Answering) -> None:
    choose(page, DOORS[0])
    page.mark_risk()
    dialog = page.dialog
    assert isinstance(dialog, RiskDialog)
    QTest.keyClick(dialog.ui.mark_button, Key.Key_Space)
    assert dialog.ui.owner_problem.text().startswith("A risk needs somebody who looks after it")
    retype(dialog.ui.owner_edit, "Ravi Patel")
    QTest.keyClick(dialog.ui.mark_button, Key.Key_Space)
    assert [(each.flag.owner, each.comment.text) for each in flags.risks(answering.store)] == [("Ravi Patel", DOORS[0])]
    assert not dialog.isVisible()


def test_quotes_that_do_not_stand_for_what_was_said_are_warned_of_with_figures(
    page: HeardPage, answering: Answering
) -> None:
    choose(page, BUSES[0], BUSES[1], BUSES[2])
    QTest.keyClick(page.ui.quote_button, Key.Key_Space)
    assert set(balance.chosen_quotes(answering.store, answering.session.id)) == {
        answering.roots[said] for said in BUSES
    }
    warned = balance.balance(answering.store, answering.session.id, answering.workspace.lists).warnings
    assert warned
    assert page.ui.message_bar.words == " ".join(warned)
    assert page.ui.quote_button.text() == "Do not &quote"
    row = next(row for row in range(7) if BUSES[0] in page.model.index(row, 0).data())
    assert page.model.index(row, THEMES).data() == "Evening buses, Quote"
    QTest.keyClick(page.ui.quote_button, Key.Key_Space)
    assert balance.chosen_quotes(answering.store, answering.session.id) == ()


def test_themes_are_listed_with_voices_apart_and_lead_to_comments_and_answer(
    page: HeardPage, answering: Answering
) -> None:
    page.show_row("themes")
    panel = page.themes_panel
    assert panel.model.words(0) == ["Evening buses\nTravel and location", "3", "0", "0", "Doing it now"]
    assert panel.model.words(2)[-1] == "Not answered yet"
    QTest.keyClick(panel.ui.themes_table, Key.Key_Return)
    assert answering.asked[-1] == Place("heard", row=f"theme:{answering.themes['Evening buses'].id}")
    retype(panel.ui.name_edit, "Parking")
    panel.ui.family_combo.setCurrentIndex(panel.ui.family_combo.findData("travel"))
    QTest.keyClick(panel.ui.name_edit, Key.Key_Return)
    assert panel.model.words(4)[:2] == ["Parking\nTravel and location", "0"]
    QTest.keyClick(panel.ui.add_button, Key.Key_Space)
    assert panel.ui.name_problem.text().startswith("The theme has no name yet")


def test_an_idea_is_added_and_its_text_becomes_a_version(page: HeardPage, answering: Answering) -> None:
    page.show_row("ideas")
    panel = page.ideas_panel
    retype(panel.ui.title_edit, "A new leaflet")
    QTest.keyClick(panel.ui.new_button, Key.Key_Space)
    assert panel.ui.idea_title.text() == "A new leaflet"
    assert panel.ui.version_chip.text() == "No text yet"
    retype(panel.ui.version_edit, "Come by bus.")
    QTest.keyClick(panel.ui.version_button, Key.Key_Space)
    assert panel.ui.version_chip.text() == "Version 1"
    theme = answering.themes["Evening buses"].id
    panel.ui.stance_theme_combo.setCurrentIndex(panel.ui.stance_theme_combo.findData(theme))
    panel.ui.stance_combo.setCurrentIndex(panel.ui.stance_combo.findData("opposes"))
    QTest.keyClick(panel.ui.stance_button, Key.Key_Space)
    assert panel.ui.opposes_lines.words == ["3 comments: Evening buses"]


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_every_part_passes_the_audit_in_every_look(
    answering: Answering, audit: Audit, app_look: LookOn, variant: tuple[str, float, bool]
) -> None:
    theme, scale, right_to_left = variant
    app_look(theme, scale, right_to_left=right_to_left)
    page = HeardPage(answering.workspace, answering.navigator)
    window = answering.shown(page)
    found = {}
    for row in ("comments", "themes", f"proposal:{answering.idea.id}"):
        page.show_row(row)
        found[row] = audit(window)
    assert {row: faults for row, faults in found.items() if faults} == {}
