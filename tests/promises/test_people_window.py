"""Promises about people, through the pages: what a participant sees of themselves, and what is offered back at the door."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from engage_desktop.domain.consent import GIVEN
from engage_desktop.gui.incidents.seal_dialog import SealDialog
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.people.people_page import PeoplePage
from engage_desktop.operations import attendance, comments, consent, people, sessions
from tests.gui.door_host import Door, in_window, press, type_in
from tests.gui.door_host import door as door
from tests.workspaces import LISTS, REASON, WHOLE_PLAN


def seen() -> str:
    """Return every word that any window shows, and what stands in its fields."""
    words: list[str] = []
    for widget in QApplication.allWidgets():
        if widget.isVisible() and isinstance(widget, (QLabel, QLineEdit)):
            words.append(widget.text())
    return " ".join(words)


def test_promise_004_17_the_show_me_view_holds_one_person_alone_and_is_put_right_on_the_spot(door: Door) -> None:
    joan, _ = door.know("Joan Whitfield", "Zebedee Quill")
    for name, said in (("Joan", "The bus is late"), ("Zebedee", "My secret worry")):
        (person,) = [held.id for held in door.store.people.all() if held.name.startswith(name)]
        badge = attendance.check_in(door.store, now=door.clock(), session=door.session, person=person).badge
        comments.hear(door.store, now=door.clock(), session=door.session, typed=f"@{badge} {said}")
    page = door.page()
    type_in("joan")
    press(Qt.Key.Key_F8)
    view = page._view
    assert view is not None
    words = seen()
    assert "The bus is late" in words
    assert not any(other in words for other in ("Zebedee", "My secret worry"))

    view.own.ui.address_as_edit.setFocus()
    type_in("Mrs Whitfield")
    view.own.ui.phone_edit.setFocus()
    type_in("01632 960 111")
    press(Qt.Key.Key_Return)
    held = door.store.people.get(joan)
    assert (held.address_as, held.phone) == ("Mrs Whitfield", "01632 960 111")
    assert "saved" in view.own.ui.own_saved_label.text()


def test_promise_004_22_the_door_offers_back_what_is_known_and_one_key_confirms_it(door: Door) -> None:
    (joan,) = door.know("Joan Whitfield", address_as="Mrs Whitfield", wants="post_large_print")
    attendance.check_in(door.store, now=door.clock(), session=door.session, person=joan)
    people.set_needs(door.store, now=door.clock(), person=joan, needs={"hearing_loop": ""})
    answers = {"photo": GIVEN}
    consent.record_consents(
        door.store,
        now=door.clock(),
        person=joan,
        answers=answers,
        purposes=LISTS.purposes,
        session=door.session,
    )
    door.clock.now += timedelta(days=30)
    plan = {**WHOLE_PLAN, "date": door.clock().date().isoformat()}
    door.session = sessions.add_session(door.store, now=door.clock(), **plan).id
    sessions.open_session(door.store, now=door.clock(), session=door.session, reason=REASON)
    page = door.page()
    type_in("joan")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F7)
    card = page.consent.still_right
    assert card.isVisible()
    known = card.ui.known_label.text()
    for words in ("Mrs Whitfield", "Hearing loop", "Post, large print", "Photo: yes"):
        assert words in known
    card.ui.still_right_button.click()
    (standing,) = door.store.consents.standing(joan)
    assert (standing.session, standing.answer) == (door.session, GIVEN)
    assert page.ui.places.currentWidget() is page.ui.door_place


def test_somebody_new_is_not_asked_what_is_still_right(door: Door) -> None:
    page = door.page()
    type_in("Amir Khan")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F7)
    assert not page.consent.still_right.isVisible()


def test_promise_002_6_the_record_keeps_how_somebody_is_addressed_and_how_the_name_is_said(door: Door) -> None:
    (sade,) = door.know("Sade")
    page = PeoplePage(door.workspace, Navigator())
    in_window(page)
    page.show_row(sade)
    page.panel.ui.address_as_edit.setText("Auntie")
    page.panel.ui.said_as_edit.setText("shah-DAY")
    page.panel.ui.also_role_combo.setCurrentIndex(page.panel.ui.also_role_combo.findData("carer"))
    assert page.panel.save()
    held = door.store.people.get(sade)
    assert (held.name, held.address_as, held.said_as, held.also_role) == ("Sade", "Auntie", "shah-DAY", "carer")


def test_promise_002_20_a_worry_is_sealed_by_keyboard_and_can_be_carried_and_not_read(door: Door) -> None:
    dialog = SealDialog(door.workspace, door.session)
    in_window(dialog)
    dialog.ui.words_edit.setFocus()
    type_in("He is afraid to go home")
    dialog.ui.seal_button.setFocus()
    press(Qt.Key.Key_Space)
    (note,) = door.store.sealed.all()
    assert note.session == door.session
    assert "afraid" not in seen()
    assert dialog.ui.held_list.count() == 1
    assert dialog.ui.words_edit.toPlainText() == ""
    folder = door.store.folder.parent / "stick"
    dialog.carry(folder)
    (file,) = folder.iterdir()
    assert file.read_bytes() == note.payload
    dialog.remove()
    assert door.store.sealed.all() == []


def test_a_note_that_is_not_sealed_is_asked_about_once(door: Door) -> None:
    dialog = SealDialog(door.workspace, door.session)
    in_window(dialog)
    dialog.ui.words_edit.setPlainText("Not yet")
    dialog.reject()
    assert dialog.isVisible()
    assert "not sealed yet" in dialog.ui.problem_label.text()
    dialog.reject()
    assert not dialog.isVisible()
