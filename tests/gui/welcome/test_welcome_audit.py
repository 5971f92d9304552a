"""Every page of Welcome in every look, for people who use a keyboard, a screen reader, large text or high contrast."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.consent import GIVEN, REFUSED
from engage_desktop.gui.look.tokens import Look
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.welcome.check_in_page import CheckInPage
from engage_desktop.gui.welcome.participant_view import ParticipantView
from engage_desktop.gui.welcome.withdraw_dialog import WithdrawDialog
from engage_desktop.operations import attendance, consent, people
from tests.gui.door_host import Door, settle
from tests.gui.session_pages import LOOKS, in_window
from tests.workspaces import LISTS

Audit = Callable[[QWidget], list[str]]


@pytest.fixture
def lived_in(door: Door) -> Door:
    """A door with people in it who need things and have answered some questions."""
    now, store, session = door.clock(), door.store, door.session
    joan, *_ = door.know("Joan Whitfield", "Siobhan Doyle", "Siân Llŷr")
    people.set_needs(store, now=now, person=joan, needs={"step_free": "", "spoken_interpreter": "Urdu"})
    answers = {"contact_project": GIVEN, "photo": REFUSED, "access_needs": GIVEN}
    consent.record_consents(store, now=now, person=joan, answers=answers, purposes=LISTS.purposes, session=session)
    attendance.check_in(store, now=now, session=session, person=joan)
    attendance.welcome_new(store, now=now, session=session)
    attendance.count_heads(store, now=now, session=session, band="16_to_64", count=13)
    return door


def joan(door: Door) -> str:
    return next(person.id for person in door.store.people.all() if person.name == "Joan Whitfield")


def shown(door: Door) -> tuple[CheckInPage, QWidget]:
    page = CheckInPage(door.workspace, Navigator())
    page.show_session(door.session)
    return page, in_window(page)


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_the_door_passes_the_audit(
    lived_in: Door, app_look: Callable[..., Look], audit: Audit, theme: str, scale: float, right_to_left: bool
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    page, window = shown(lived_in)
    assert audit(window) == []
    page.ui.search_edit.setText("si")
    settle()
    assert audit(window) == []


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_permissions_and_needs_pass_the_audit(
    lived_in: Door, app_look: Callable[..., Look], audit: Audit, theme: str, scale: float, right_to_left: bool
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    page, window = shown(lived_in)
    page.ui.search_edit.setText("joan")
    page.ask_permissions()
    page.consent.answers.rows[0].mark(GIVEN)
    settle()
    assert audit(window) == []
    page.show_door()
    page.show_needs()
    settle()
    assert audit(window) == []


@pytest.mark.parametrize(("theme", "scale", "right_to_left"), LOOKS)
def test_what_a_participant_touches_passes_the_audit(
    lived_in: Door, app_look: Callable[..., Look], audit: Audit, theme: str, scale: float, right_to_left: bool
) -> None:
    app_look(theme, scale, right_to_left=right_to_left)
    dialog = WithdrawDialog(lived_in.workspace, joan(lived_in), lived_in.session)
    dialog.show()
    settle()
    assert audit(dialog) == []
    dialog.done(0)
    view = ParticipantView(lived_in.workspace, joan(lived_in), lived_in.session)
    view.turn()
    view.setWindowState(Qt.WindowState.WindowNoState)
    view.resize(1024, 640)
    settle()
    assert audit(view) == []
    view.ask_to_leave()
    settle()
    assert audit(view) == []
    view.done(0)
