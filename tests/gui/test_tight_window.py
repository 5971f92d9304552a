"""The real window of 1024 × 640 pixels at 200 % text: what a person needs is in sight, and nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from engage_desktop.gui.gallery import places, settle, wait_for
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.shell.rail import Rail
from engage_desktop.gui.widgets.record_table import RecordTable
from tests.gui.tight_window import Open, in_sight, page_scroll, place_in
from tests.gui.tight_window import tight as tight


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
def test_no_page_and_no_list_scrolls_sideways(tight: Open, right_to_left: bool) -> None:
    window, session = tight(right_to_left=right_to_left)
    aside = []
    for name, place in places(session):
        window.go(place)
        wait_for(window)
        for area in window.findChildren(QAbstractScrollArea):
            is_text = isinstance(area, QPlainTextEdit)
            if area.isVisible() and not is_text and area.horizontalScrollBar().maximum() > 0:
                aside.append(f"{name}: {area.objectName()}")
    assert aside == []


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
def test_the_acts_of_the_close_step_stay_in_sight_while_the_rest_scrolls(tight: Open, right_to_left: bool) -> None:
    window, session = tight(right_to_left=right_to_left)
    window.go(Place("sessions", session, "close"))
    settle()
    for name, words in (("print", "Print the summary"), ("bundle", "Make the bundle"), ("close", "Close the session")):
        shown = [held for held in window.findChildren(QPushButton, f"{name}_button") if held.isVisible()]
        assert len(shown) == 1
        button = shown[0]
        assert in_sight(window, button), name
        assert button.accessibleName() == words
        assert button.height() >= 48
    assert page_scroll(window).verticalScrollBar().maximum() == 0, "one part of the page scrolls, not two"


def test_a_plan_section_has_half_the_window_and_its_way_on_is_in_one_line_at_the_foot(tight: Open) -> None:
    window, session = tight()
    window.go(Place("sessions", session, "plan", "influence"))
    settle()
    assert page_scroll(window).verticalScrollBar().maximum() == 0
    (section,) = (held for held in window.findChildren(QScrollArea, "section_scroll") if held.isVisible())
    assert section.height() >= 280
    foot = [window.findChild(QWidget, name) for name in ("back_button", "sections_combo", "next_button")]
    assert all(widget is not None and in_sight(window, widget) for widget in foot)
    assert len({widget.y() + widget.height() // 2 for widget in foot if widget is not None}) == 1
    page = window.findChild(QWidget, "PlanPage")
    assert page is not None
    assert foot[2].accessibleName() == "Next: People"  # type: ignore[union-attr]
    window.resize(1280, 800)
    settle()
    window.resize(1024, 640)
    settle()
    assert all(widget is not None and in_sight(window, widget) for widget in foot)


def test_the_head_of_a_session_takes_two_lines_and_says_all_of_it_to_who_asks(tight: Open) -> None:
    window, session = tight()
    window.go(Place("sessions", session, "close"))
    settle()
    head, title = window.findChild(QWidget, "session_head"), window.findChild(QLabel, "session_title_label")
    assert head is not None
    assert title is not None
    assert head.height() <= 140
    assert title.text() == "Getting to the new diagnostic centre"
    assert title.toolTip().splitlines()[0] == title.text()
    steps = [button for button in window.findChildren(QPushButton) if button.objectName().endswith("_step_button")]
    assert [button.text() for button in steps if button.text()] == ["Close"]
    assert all(in_sight(window, button) for button in steps)
    prepare = next(button for button in steps if button.objectName() == "prepare_step_button")
    assert (prepare.accessibleName(), prepare.toolTip()) == ("Prepare", "Prepare\nCtrl+Alt+2")
    window.resize(1280, 1200)
    settle()
    assert all(button.text() for button in steps)


def test_the_rail_and_the_status_line_fit(tight: Open) -> None:
    window, _ = tight()
    rail = window.findChild(Rail)
    assert rail is not None
    buttons = rail.findChildren(QPushButton)
    assert len(buttons) == 9
    assert [button.accessibleName() for button in buttons if not in_sight(window, button)] == []
    line = window.status_line
    chip = line._chips["outbox"]
    assert chip.accessibleName().endswith("in no bundle yet")
    assert chip.toolTip() == chip.accessibleName()
    line.say("Checked in Siobhan Doyle")
    line.offer_undo("check in Siobhan Doyle", "Ctrl+Z")
    settle()
    assert line.height() <= 80, "one line"
    assert line.undo_button.text() in ("Undo", "Undo: check in Siobhan Doyle   Ctrl+Z")
    assert line.undo_button.accessibleName() == "Undo: check in Siobhan Doyle   Ctrl+Z"


def test_the_page_follows_the_row_that_the_keys_choose(tight: Open, qtbot: QtBot) -> None:
    window, _ = tight()
    window.go(Place("people"))
    wait_for(window)
    table = window.findChild(RecordTable, "people_table")
    assert table is not None
    assert table.is_stacked
    table.setFocus()
    for row in (0, 3, 6):
        qtbot.waitUntil(lambda wanted=row: chosen_in_sight(window, table, wanted))


def chosen_in_sight(window: MainWindow, table: RecordTable, row: int) -> bool:
    """Choose a row, and return whether it is seen; the page may read its list anew meanwhile."""
    table.setCurrentIndex(table.model().index(row, 0))
    settle()
    chosen = table.visualRect(table.currentIndex())
    middle = table.viewport().mapTo(window, chosen.center())
    return not chosen.isEmpty() and place_in(window, page_scroll(window)).contains(middle)


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize(("step", "row"), [("plan", "people"), ("close", "costs")])
def test_the_tight_window_passes_the_audit(
    tight: Open, audit: Callable[[QWidget], list[str]], step: str, row: str, right_to_left: bool
) -> None:
    window, session = tight(right_to_left=right_to_left)
    window.go(Place("sessions", session, step, row))
    wait_for(window)
    assert audit(window) == []
