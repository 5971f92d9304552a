"""The view that is turned to a participant: their own choices alone, changed on the spot, and left only on purpose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from engage_desktop.domain.consent import GIVEN, REFUSED, WITHDRAWN
from engage_desktop.gui.welcome.check_in_page import CheckInPage
from engage_desktop.gui.welcome.participant_view import ParticipantView
from engage_desktop.operations import people
from tests.gui.door_host import Door, press, settle, type_in

OTHERS = ("Siobhan Doyle", "Zebedee Quill")


@pytest.fixture
def joan(door: Door) -> str:
    joan, *_ = door.know("Joan Whitfield", *OTHERS, email="")
    people.edit_person(door.store, now=door.clock(), person=joan, phone="0151 496 0123")
    return joan


@pytest.fixture
def page(door: Door, joan: str) -> CheckInPage:
    """The door with others in it, turned to Joan."""
    page = door.page()
    for letters in ("sio", "zeb", "joan"):
        type_in(letters)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F8)
    return page


@pytest.fixture
def view(page: CheckInPage) -> ParticipantView:
    assert page._view is not None
    return page._view


def seen() -> str:
    """Return every word that any window of the program shows, in lists too."""
    words: list[str] = []
    for widget in QApplication.allWidgets():
        if not widget.isVisible():
            continue
        words += [widget.windowTitle(), widget.accessibleName()]
        text = getattr(widget, "text", None)
        words.append(text() if callable(text) else "")
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            words.append("a list")
    return " ".join(words)


def test_nothing_of_anyone_else_can_be_seen_or_reached(page: CheckInPage, view: ParticipantView) -> None:
    words = seen()
    assert "Joan Whitfield" in words
    assert "0151 496 0123" in words
    assert not any(name in words for name in OTHERS)
    assert "a list" not in words
    assert view.isModal()
    assert view.isFullScreen()
    assert not page.isVisible()


def test_answers_are_changed_on_the_spot_and_kept_as_given_by_themselves(
    door: Door, joan: str, view: ParticipantView
) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_N)
    view.ui.save_button.click()
    assert list(door.permitted(joan).values()) == [GIVEN, REFUSED]
    assert {answer.method for answer in door.store.consents.history(joan)} == {"tick_screen_self"}
    assert view.ui.saved_label.text() == "Your answers are saved. Thank you."
    view.answers.rows[0].ui.no_button.click()
    view.ui.done_button.click()
    assert door.permitted(joan)[view.answers.rows[0].key] == WITHDRAWN
    assert view.ui.leave_card.isVisible()


def test_escape_asks_first_and_only_then_comes_back_to_the_door(page: CheckInPage, view: ParticipantView) -> None:
    press(Qt.Key.Key_Escape)
    assert view.isVisible()
    assert view.ui.leave_card.isVisible()
    press(Qt.Key.Key_Return)
    assert not view.ui.leave_card.isVisible()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    settle()
    assert page.isVisible()
    assert page.ui.search_edit.hasFocus()
    assert page.here.rowCount() == 3


def test_closing_the_window_asks_as_well(view: ParticipantView) -> None:
    view.close()
    assert view.isVisible()
    assert view.ui.leave_card.isVisible()


def test_whoever_locks_the_window_ends_the_view(page: CheckInPage, view: ParticipantView) -> None:
    view.done(0)
    settle()
    assert page.isVisible()
    assert page._view is None


def test_leaving_with_unsaved_answers_says_so_and_records_nothing(door: Door, joan: str, view: ParticipantView) -> None:
    press(Qt.Key.Key_Y)
    press(Qt.Key.Key_Escape)
    assert "not saved" in view.ui.leave_label.text()
    view.ui.leave_button.click()
    assert door.permitted(joan) == {}


def test_words_are_large(view: ParticipantView) -> None:
    statements = [row.ui.statement_label for row in view.answers.rows]
    assert all(label.fontMetrics().height() >= 26 for label in statements)
    assert isinstance(view.parentWidget(), QWidget)
