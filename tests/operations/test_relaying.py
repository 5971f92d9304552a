"""A withdrawal reaches every laptop that recorded the person, through the central team, and nobody else's records do."""

from __future__ import annotations

from datetime import timedelta

import pytest

from engage_desktop.domain.consent import REFUSED
from engage_desktop.domain.exchange import CENTRE
from engage_desktop.operations import (
    attendance,
    comments,
    consent,
    making,
    membership,
    peers,
    same_person,
    taking_in,
    workspaces,
)
from engage_desktop.operations.lists import load_lists
from engage_desktop.store.store import Store
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.teamwork import VERSION
from tests.workspaces import NOW, RESOURCES

LATER, LATEST = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
TODAY = NOW.date().isoformat()
PURPOSES = load_lists(RESOURCES).purposes
QUOTE = "quote_anonymous"


def say(laptop: Store, person: str, answer: str) -> None:
    """Record one answer about being quoted."""
    consent.record_consents(laptop, now=LATER, person=person, answers={QUOTE: answer}, purposes=PURPOSES)


def permitted(laptop: Store, person: str) -> str:
    """Return what a laptop says about quoting a person."""
    return laptop.consents.permitted(person, today=TODAY).get(QUOTE, "")


@pytest.fixture
def joan(together: Together) -> str:
    """Joan was met on the first laptop, agreed there, and both the second laptop and the centre know."""
    session = together.shared_session()
    person = attendance.welcome_new(together.b, now=NOW, session=session, name="Joan").person
    out = together.event.stick("peers")
    peers.make_peer_bundle(together.b, now=NOW, out=out, session=session, app_version=VERSION)
    taking_in.take_in_folder(together.a, now=NOW, folder=out)
    comments.hear(together.a, now=NOW, session=session, typed="@1 The bus is late")
    say(together.a, person, consent.GIVEN)
    together.merge(together.a)
    together.merge(together.b)
    return person


def test_a_withdrawal_on_one_laptop_reaches_the_other_that_recorded_the_person(together: Together, joan: str) -> None:
    together.answer()
    assert permitted(together.a, joan) == consent.GIVEN
    say(together.b, joan, consent.GIVEN)
    say(together.b, joan, consent.WITHDRAWN)
    together.merge(together.b)
    together.answer(now=LATEST)
    assert permitted(together.a, joan) == consent.WITHDRAWN
    assert {sender.site for sender in together.a.exchange.senders() if sender.role == CENTRE} == set(
        together.centre.own_sites()
    )
    together.answer(now=LATEST + timedelta(hours=1))
    assert permitted(together.a, joan) == consent.WITHDRAWN
    out = together.event.stick("more peers")
    peers.make_peer_bundle(together.b, now=LATEST, out=out, app_version=VERSION)
    assert not taking_in.take_in_folder(together.a, now=LATEST, folder=out).refused


def test_a_yes_that_saw_the_withdrawal_follows_it(together: Together, joan: str) -> None:
    say(together.b, joan, consent.GIVEN)
    say(together.b, joan, consent.WITHDRAWN)
    together.merge(together.b)
    together.answer()
    assert permitted(together.a, joan) == consent.WITHDRAWN
    say(together.b, joan, consent.GIVEN)
    together.merge(together.b, now=LATER)
    together.answer(now=LATEST)
    assert permitted(together.b, joan) == consent.GIVEN
    assert permitted(together.centre, joan) == permitted(together.a, joan)


def test_a_no_on_another_laptop_holds_against_the_yes_that_it_never_saw(together: Together, joan: str) -> None:
    say(together.b, joan, REFUSED)
    together.merge(together.b)
    together.answer(now=LATEST)
    assert permitted(together.centre, joan) == permitted(together.a, joan) == REFUSED


def test_who_never_recorded_the_person_hears_nothing(together: Together) -> None:
    session = together.session(together.b)
    person = attendance.welcome_new(together.b, now=NOW, session=session, name="Bo").person
    for answer in (consent.GIVEN, consent.WITHDRAWN):
        say(together.b, person, answer)
    together.merge(together.b)
    together.answer(now=LATER)
    assert together.a.consents.history(person) == []


def test_a_laptop_cannot_speak_for_another_by_calling_it_relayed(together: Together, joan: str) -> None:
    """Its records of another laptop's site are refused by the centre, which knows whose site that is."""
    stolen = list(together.centre.history.of_kinds(together.a.site, ["comment.heard"]))
    assert stolen
    contents = making.Contents(kind="peer", recipients=[membership.team_recipient(together.centre)], selected=stolen)
    made = making.make_selected(
        together.b, contents, now=LATER, out=together.event.stick("forged"), app_version=VERSION
    )
    report = taking_in.take_in_folder(together.centre, now=LATER, folder=made.delivered.path.parent)
    assert [each.code for each in report.files] == ["B10"]
    assert workspaces.own_device(together.b) not in {
        sender.device for sender in together.centre.exchange.senders() if sender.site == together.a.site
    }


def twice(together: Together, joan: str) -> str:
    """Joan was also entered a second time, on the second laptop; the first one then recorded something of that entry."""
    session = together.session(together.b)
    again = attendance.welcome_new(together.b, now=NOW, session=session, name="Joan W").person
    out = together.event.stick("peers of two")
    peers.make_peer_bundle(together.b, now=NOW, out=out, session=session, app_version=VERSION)
    taking_in.take_in_folder(together.a, now=NOW, folder=out)
    say(together.a, again, consent.GIVEN)
    together.merge(together.a)
    together.merge(together.b)
    return again


def test_what_a_laptop_says_of_two_entries_reaches_the_other_that_recorded_both(together: Together, joan: str) -> None:
    again = twice(together, joan)
    same_person.claim(together.b, now=LATER, person=joan, other=again)
    together.merge(together.b, now=LATER)
    together.answer(now=LATEST)
    assert same_person.linked_to(together.a, joan) == (again,)
    same_person.unlink(together.b, now=LATEST, person=joan, other=again)
    same_person.deny(together.b, now=LATEST, person=joan, other=again)
    together.merge(together.b, now=LATEST)
    together.answer(now=LATEST + timedelta(hours=1))
    assert same_person.linked_to(together.a, joan) == ()
    assert [{each.person, each.other} for each in together.a.people.denials()] == [{joan, again}]


def test_who_recorded_only_one_of_two_entries_hears_nothing_of_them(together: Together, joan: str) -> None:
    session = together.session(together.b)
    again = attendance.welcome_new(together.b, now=NOW, session=session, name="Joan W").person
    same_person.claim(together.b, now=LATER, person=joan, other=again)
    together.merge(together.b, now=LATER)
    together.answer(now=LATEST)
    assert same_person.linked_to(together.centre, joan) == (again,)
    assert together.a.people.links() == []
