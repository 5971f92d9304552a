"""Needs through the panel: written down in the person's words, and asked about at the session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from engage_desktop.gui.welcome.check_in_page import CheckInPage
from engage_desktop.gui.welcome.door_models import NEEDS
from engage_desktop.operations import people
from tests.gui.door_host import Door, press, type_in


@pytest.fixture
def mo(door: Door) -> str:
    (person,) = door.know("Mohammed")
    return person


@pytest.fixture
def page(door: Door, mo: str) -> CheckInPage:
    """The door with Mohammed checked in and his needs open."""
    page = door.page()
    type_in("moh")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F9)
    return page


def test_a_need_is_added_with_its_words_and_enter_saves(door: Door, mo: str, page: CheckInPage) -> None:
    page.needs.add("spoken_interpreter")
    type_in("Urdu")
    press(Qt.Key.Key_Return)
    (need,) = door.store.people.needs(mo)
    assert (need.need, need.note) == ("spoken_interpreter", "Urdu")
    assert page.ui.places.currentWidget() is page.ui.door_place
    assert page.here.index(0, NEEDS).data() == "Ask if met, Spoken-language interpreter"
    assert door.workspace.undo_label == "needs of Mohammed"
    door.workspace.undo()
    assert door.store.people.needs(mo) == []
    assert page.here.index(0, NEEDS).data() == ""


def test_was_it_met_is_recorded_for_this_session_and_shown_on_the_row(door: Door, mo: str, page: CheckInPage) -> None:
    page.needs.add("hearing_loop")
    page.needs.rows["hearing_loop"].ui.partly_button.click()
    (answer,) = door.store.people.need_answers(door.session)
    assert answer.outcome == "partly"
    assert page.needs.rows["hearing_loop"].ui.partly_button.isChecked()
    assert page.here.index(0, NEEDS).data() == "Partly met, Hearing loop"
    page.needs.rows["hearing_loop"].ui.met_button.click()
    assert [answer.outcome for answer in door.store.people.need_answers(door.session)] == ["met"]


def test_a_need_is_taken_out_with_save_only(door: Door, mo: str, page: CheckInPage) -> None:
    people.set_needs(door.store, now=door.clock(), person=mo, needs={"breaks": "", "diet": "nuts"})
    page.show_needs()
    page.needs.remove("breaks")
    assert len(door.store.people.needs(mo)) == 2
    page.needs.save()
    assert [need.need for need in door.store.people.needs(mo)] == ["diet"]


def test_escape_keeps_what_was_typed_and_saves_nothing(door: Door, mo: str, page: CheckInPage) -> None:
    page.needs.add("other")
    type_in("A chair with arms")
    press(Qt.Key.Key_Escape)
    assert door.store.people.needs(mo) == []
    press(Qt.Key.Key_F9)
    assert page.needs.typed() == {"other": "A chair with arms"}


def test_the_standard_question_and_the_permission_to_keep_needs_are_in_sight(door: Door, page: CheckInPage) -> None:
    assert page.needs.ui.question_label.text() == door.workspace.lists.access_question
    assert "not asked" in page.needs.ui.keeping_label.text()
