"""Everyone known, through the page: find, open, correct, ask, withdraw."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from engage_desktop.domain.consent import GIVEN
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.people.people_page import PeoplePage
from engage_desktop.operations import consent, people, same_person
from tests.gui.door_host import Door, in_window, press, settle, type_in
from tests.gui.session_pages import LOOKS
from tests.gui.session_pages import in_window as in_area
from tests.workspaces import LISTS


@pytest.fixture
def joan(door: Door) -> str:
    joan, *_ = door.know("Joan Whitfield", "Siobhan Doyle", "Mohammed")
    people.set_needs(door.store, now=door.clock(), person=joan, needs={"hearing_loop": ""})
    answers = {"photo": GIVEN, "contact_project": GIVEN}
    consent.record_consents(door.store, now=door.clock(), person=joan, answers=answers, purposes=LISTS.purposes)
    return joan


@pytest.fixture
def page(door: Door, joan: str) -> PeoplePage:
    page = PeoplePage(door.workspace, Navigator())
    door.workspace.changed.connect(page.refresh)
    in_window(page)
    page.ui.search_edit.setFocus()
    return page


def names(page: PeoplePage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_everyone_is_listed_and_letters_narrow_the_list(page: PeoplePage) -> None:
    assert names(page) == ["Joan Whitfield", "Mohammed", "Siobhan Doyle"]
    assert page.ui.count_label.text() == "People known: 3"
    type_in("doy")
    assert names(page) == ["Siobhan Doyle"]
    assert page.ui.count_label.text() == "Found: 1 of 3"


def test_enter_opens_the_record_with_words_and_history(page: PeoplePage, joan: str) -> None:
    type_in("joan")
    press(Qt.Key.Key_Return)
    assert page.ui.places.currentWidget() is page.panel
    assert page.panel.ui.title_label.text() == "Joan Whitfield"
    said = " ".join(label.text() for label in page.panel.ui.history_place.findChildren(QLabel))
    assert LISTS.purpose("photo").statement in said
    assert "Photo: yes" in said
    press(Qt.Key.Key_Escape)
    assert page.ui.search_edit.hasFocus()


def test_a_correction_is_saved_by_enter_and_undone_by_name(door: Door, page: PeoplePage, joan: str) -> None:
    page.show_row(joan)
    page.panel.ui.phone_edit.setFocus()
    type_in("0151 496 0123")
    press(Qt.Key.Key_Return)
    assert door.store.people.get(joan).phone == "0151 496 0123"
    assert door.workspace.undo_label == "details of Joan Whitfield"
    door.workspace.undo()
    assert page.panel.ui.phone_edit.text() == ""


def test_what_is_typed_and_not_saved_is_asked_about_before_leaving(door: Door, page: PeoplePage, joan: str) -> None:
    page.show_row(joan)
    page.panel.ui.name_edit.setFocus()
    type_in("x")
    press(Qt.Key.Key_Escape)
    assert "not saved" in page.panel.ui.message_bar.words
    assert page.ui.places.currentWidget() is page.panel
    press(Qt.Key.Key_Escape)
    assert page.ui.places.currentWidget() is page.ui.list_place
    assert door.store.people.get(joan).name == "Joan Whitfield"


def test_what_is_being_typed_survives_a_change_elsewhere(door: Door, page: PeoplePage, joan: str) -> None:
    page.show_row(joan)
    page.panel.ui.email_edit.setText("joan@")
    door.workspace.do(people.set_needs, person=joan, needs={})
    assert page.panel.ui.email_edit.text() == "joan@"


def test_a_text_that_is_too_long_is_refused_and_stays(door: Door, page: PeoplePage, joan: str) -> None:
    page.show_row(joan)
    page.panel.ui.name_edit.setText("x" * 401)
    assert not page.panel.save()
    assert "401 characters" in page.panel.ui.message_bar.words
    assert len(page.panel.ui.name_edit.text()) == 401
    assert door.store.people.get(joan).name == "Joan Whitfield"


def test_permissions_and_needs_open_from_the_record_and_come_back(door: Door, page: PeoplePage, joan: str) -> None:
    page.show_row(joan)
    page.panel.ui.consent_button.click()
    assert page.ui.places.currentWidget() is page.consent
    page.consent.answers.rows[2].mark(GIVEN)
    page.consent.record()
    assert page.ui.places.currentWidget() is page.panel
    assert door.permitted(joan)[page.consent.answers.rows[2].key] == GIVEN
    page.panel.ui.needs_button.click()
    assert page.ui.places.currentWidget() is page.needs
    assert not page.needs.rows["hearing_loop"].ui.met_place.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.ui.places.currentWidget() is page.panel


def test_someone_is_added_with_the_name_that_was_looked_for(door: Door, page: PeoplePage) -> None:
    type_in("Nova")
    page.ui.add_button.click()
    assert page.panel.ui.name_edit.text() == "Nova"
    assert page.panel.ui.name_edit.hasFocus()
    assert door.workspace.undo_label == "add Nova"
    door.workspace.undo()
    assert page.ui.places.currentWidget() is page.ui.list_place
    assert "Nova" not in names(page)


def test_the_view_shows_the_participant_their_record_and_comes_back(page: PeoplePage, joan: str) -> None:
    page.show_row(joan)
    page.panel.ui.participant_button.click()
    view = page._view
    assert view is not None
    assert view.isFullScreen()
    assert not page.isVisible()
    view.ask_to_leave()
    view.ui.leave_button.click()
    settle()
    assert page.isVisible()


def test_an_empty_page_says_what_will_be_here_and_offers_the_first_step(door: Door) -> None:
    page = PeoplePage(door.workspace, Navigator())
    door.workspace.changed.connect(page.refresh)
    in_window(page)
    assert page.ui.nobody_empty.isVisible()
    assert not page.ui.search_edit.isVisible()
    page.ui.nobody_empty.first_step.emit()
    assert page.ui.places.currentWidget() is page.panel


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_the_list_and_a_record_pass_the_audit(
    door: Door,
    joan: str,
    app_look: Callable[..., Look],
    audit: Callable[[QWidget], list[str]],
    theme: str,
    scale: float,
    right_to_left: bool,
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    page = PeoplePage(door.workspace, Navigator())
    window = in_area(page)
    assert audit(window) == []
    page.show_row(joan)
    settle()
    assert audit(window) == []
    assert QApplication.focusWidget() is not None


def test_records_of_one_person_are_shown_and_can_be_taken_apart(page: PeoplePage, door: Door, joan: str) -> None:
    other = next(person.id for person in door.store.people.all() if person.name == "Siobhan Doyle")
    same_person.claim(door.store, now=door.clock(), person=joan, other=other)
    page.show_row(joan)
    assert page.panel.linked.isVisible()
    assert page.panel.linked.ui.linked_lines.words == ["Same person: Siobhan Doyle"]
    page.panel.linked.ui.linked_lines.buttons[other].click()
    settle()
    assert not page.panel.linked.isVisible()
    assert door.store.people.groups() == {}
    door.workspace.undo()
    assert page.panel.linked.isVisible(), "taking apart is undone by name like any act"
