"""Offers to help on a person's record: the groups they may fit, and whether the name may go there."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from engage_desktop.domain.consent import GIVEN
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.people.people_page import PeoplePage
from engage_desktop.operations import attendance, comments, consent
from engage_desktop.operations.comments import HowSaid
from tests.gui.door_host import Door, in_window
from tests.workspaces import LISTS


def test_an_offer_stands_with_the_groups_it_fits_and_says_where_no_name_may_go(door: Door) -> None:
    (ade,) = door.know("Ade Bankole")
    badge = attendance.check_in(door.store, now=door.clock(), session=door.session, person=ade).badge
    comments.hear(
        door.store,
        now=door.clock(),
        session=door.session,
        typed=f"@{badge} I could be a volunteer who drives people",
        how=HowSaid(about="offer"),
    )
    page = PeoplePage(door.workspace, Navigator())
    in_window(page)
    page.show_row(ade)
    card = page.panel.offers
    assert card.isVisible()
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "I could be a volunteer" in words
    assert "Community transport: ask under Permissions first" in words
    answers = {"share_partner:Community transport": GIVEN}
    consent.record_consents(door.store, now=door.clock(), person=ade, answers=answers, purposes=LISTS.purposes)
    page.panel.refresh()
    assert "Community transport: put them in touch." in " ".join(label.text() for label in card.findChildren(QLabel))


def test_somebody_who_offered_nothing_has_no_such_card(door: Door) -> None:
    (joan,) = door.know("Joan")
    page = PeoplePage(door.workspace, Navigator())
    in_window(page)
    page.show_row(joan)
    assert not page.panel.offers.isVisible()
