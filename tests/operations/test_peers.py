"""Between the laptops of an event only the door list travels: searched for, byte by byte, in the opened bundle."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.bundles.codes import NotForThisTeam
from engage_desktop.domain.consent import GIVEN
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Entry, Operation, digest
from engage_desktop.operations import (
    attendance,
    comments,
    consent,
    door_list,
    enrolment,
    exchange,
    packs,
    peers,
    people,
    returns,
    themes,
    undo,
    workspaces,
)
from engage_desktop.operations.making import NothingToCarry
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event
from tests.workspaces import LISTS, NOW

LATER = NOW + timedelta(minutes=20)
SECRETS = (
    *("0151 555 0100", "ann@example.org", "12 Hidden Street", "Punjabi"),
    *("The 47 is never on time", "You can", "I would rather write"),
    *("Dr Annie", "NG-ah-ta", "large_print_post", "carer_too", "taxi home", "risk to Ann", "Evening buses", "12345"),
)


@dataclass
class Hall:
    """Two laptops of one team at one session, which the central team planned."""

    event: Event
    centre: Store
    one: Store
    two: Store
    session: str

    def door_list(self, store: Store, *, session: str = "") -> Path:
        made = peers.make_peer_bundle(
            store, now=LATER, out=self.event.stick("door"), app_version=VERSION, session=session
        )
        return made.delivered.path

    def take(self, store: Store, path: Path) -> int:
        return exchange.read_bundle(store, now=LATER, path=path).new


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    event = Event(tmp_path)
    centre, (one, two) = event.team(2)
    session = event.open_session(centre)
    for answer in returns.make_returns(centre, now=NOW, out=event.stick("answers"), app_version=VERSION):
        laptop = one if answer.device == workspaces.own_device(one) else two
        exchange.read_bundle(laptop, now=NOW, path=answer.carried.delivered.path)
    yield Hall(event, centre, one, two, session)
    event.close()


def fill(hall: Hall) -> str:
    """Check in somebody of whom everything is known, with words and consents, and return the person."""
    came = attendance.welcome_new(
        hall.one,
        now=NOW,
        session=hall.session,
        name="Ann Ngata",
        also_known_as="Annie",
        group="Carers group",
        phone="0151 555 0100",
        email="ann@example.org",
        address="12 Hidden Street",
        language="Punjabi",
    )
    people.set_needs(hall.one, now=NOW, person=came.person, needs={"hearing_loop": "front row"})
    comments.hear(hall.one, now=NOW, session=hall.session, typed=f"@{came.badge} The 47 is never on time")
    consent.record_consents(
        hall.one,
        now=NOW,
        person=came.person,
        answers={"photo": GIVEN},
        purposes=LISTS.purposes,
        session=hall.session,
        how=consent.HowAsked(present="I would rather write"),
    )
    people.edit_person(hall.one, now=NOW, person=came.person, address_as="Dr Annie", said_as="NG-ah-ta")
    with hall.one.act(now=NOW) as act:
        act.set("person.set", came.person, wants="large_print_post", also_role="carer_too")
    record_more(hall, came.person)
    return came.person


def record_more(hall: Hall, person: str) -> None:
    """Note what is only known since plans and promises: a theme, a risk, a payment, an approval."""
    root = hall.one.comments.of_session(hall.session)[0].root
    theme = themes.add_theme(hall.one, now=NOW, name="Evening buses", session=hall.session).id
    themes.tag(hall.one, now=NOW, root=root, theme=theme)
    of = {"session": hall.session}
    paid = {"kind": "travel", "pence": 12345, "miles": None, "receipt": 0, "note": "taxi home", "at": NOW.isoformat()}
    with hall.one.act(now=NOW) as act:
        act.append("payment.recorded", "pay-1", {**of, "person": person, **paid})
        act.append(
            "comment.flagged", "flag-1", {**of, "root": root, "flag": "risk", "owner": "", "note": "risk to Ann"}
        )
        act.append(
            "comment.approved", "yes-1", {**of, "root": root, "version": root, "person": person, "answer": "approved"}
        )


def opened_bytes(store: Store, path: Path) -> bytes:
    with exchange.opened(store, path, now=LATER, ignore_earlier=True) as found:
        assert found.spool is not None
        return b"\n".join(entry.canonical for entry in found.entries())


def test_the_other_laptop_sees_who_is_here_and_what_they_need(hall: Hall) -> None:
    person = fill(hall)
    assert hall.take(hall.two, hall.door_list(hall.one)) > 0
    arrival = hall.two.attendance.here(hall.session, person)
    assert arrival is not None
    known = hall.two.people.get(person)
    assert (known.name, known.also_known_as, known.group) == ("Ann Ngata", "Annie", "Carers group")
    assert [(need.need, need.note) for need in hall.two.people.needs(person)] == [("hearing_loop", "front row")]
    with pytest.raises(attendance.AlreadyHere):
        attendance.check_in(hall.two, now=LATER, session=hall.session, person=person)


def test_contact_details_comments_and_consents_are_not_in_the_opened_bundle(hall: Hall) -> None:
    person = fill(hall)
    people.edit_person(hall.one, now=NOW, person=person, phone="0151 555 0199", name="Ann Ngata-Lee")
    inside = opened_bytes(hall.two, hall.door_list(hall.one))
    assert b"Ann Ngata-Lee" in inside
    assert b"Carers group" in inside
    for secret in (*SECRETS, "0199"):
        assert secret.encode() not in inside, secret
    hall.take(hall.two, hall.door_list(hall.one))
    known = hall.two.people.get(person)
    assert (known.phone, known.email, known.address, known.language) == ("", "", "", "")
    assert hall.two.consents.standing(person) == []
    assert hall.two.comments.search("47").total == 0


def test_each_entry_is_of_the_door_list_and_of_this_laptops_own_log(hall: Hall) -> None:
    fill(hall)
    inside = opened_bytes(hall.two, hall.door_list(hall.one)).splitlines()
    found = [Operation(**json.loads(each)) for each in inside]
    assert all(door_list.belongs(operation) for operation in found)
    assert {operation.site for operation in found} == {hall.one.site}
    assert {operation.kind for operation in found} == {"arrival.recorded", "person.set", "need.set"}


def test_read_twice_changes_nothing(hall: Hall) -> None:
    fill(hall)
    path = hall.door_list(hall.one)
    assert hall.take(hall.two, path) > 0
    before = hall.two.dump()
    assert hall.take(hall.two, path) == 0
    assert hall.take(hall.two, hall.door_list(hall.one)) == 0
    assert hall.two.dump() == before


def test_leaving_and_a_check_in_that_was_undone_travel_too(hall: Hall) -> None:
    person = fill(hall)
    other = attendance.welcome_new(hall.one, now=NOW, session=hall.session, name="Bo")
    hall.take(hall.two, hall.door_list(hall.one))
    arrival = hall.one.attendance.here(hall.session, person)
    attendance.sign_out(hall.one, now=LATER, arrival=arrival.id, session=hall.session)
    undone = attendance.welcome_new(hall.one, now=LATER, session=hall.session, name="Cy")
    undo.undo(hall.one, now=LATER, done=hall.one.last_act)
    hall.take(hall.two, hall.door_list(hall.one))
    assert hall.two.attendance.here(hall.session, person) is None
    assert hall.two.attendance.here(hall.session, other.person) is not None
    assert hall.two.attendance.here(hall.session, undone.person) is None


def test_a_name_is_logged_apart_once_and_again_only_when_it_changes(hall: Hall) -> None:
    person = fill(hall)
    hall.door_list(hall.one)
    last = hall.one.last_seq
    hall.door_list(hall.one)
    assert hall.one.last_seq == last
    people.edit_person(hall.one, now=LATER, person=person, name="Ann Lee")
    hall.door_list(hall.one)
    assert hall.one.last_seq == last + 1
    people.edit_person(hall.one, now=LATER, person=person, name="Ann", phone="1")
    hall.door_list(hall.one)
    assert hall.one.last_seq == last + 3


def test_logging_names_apart_makes_no_conflict_at_the_centre_and_is_not_to_undo(hall: Hall) -> None:
    person = fill(hall)
    before, shown = hall.one.last_act, hall.one.people.get(person)
    hall.door_list(hall.one)
    assert hall.one.last_act == before
    assert hall.one.people.get(person) == shown
    made = exchange.make_bundle(hall.one, now=LATER, out=hall.event.stick(), app_version=VERSION)
    exchange.read_bundle(hall.centre, now=LATER, path=made.delivered.path)
    assert hall.centre.people.get(person) == shown
    assert hall.centre.exchange.conflict_count() == 0


def test_peers_entries_never_go_into_our_bundle_for_the_centre(hall: Hall) -> None:
    person = fill(hall)
    hall.take(hall.two, hall.door_list(hall.one))
    attendance.welcome_new(hall.two, now=LATER, session=hall.session, name="Bo")
    made = exchange.make_bundle(hall.two, now=LATER, out=hall.event.stick(), app_version=VERSION)
    with exchange.opened(hall.centre, made.delivered.path, now=LATER) as found:
        assert {entry.site for entry in found.entries()} == {hall.two.site}
    exchange.read_bundle(hall.centre, now=LATER, path=made.delivered.path)
    assert person not in {held.id for held in hall.centre.people.all()}


def test_what_both_bring_to_the_centre_is_there_once(hall: Hall) -> None:
    person = fill(hall)
    hall.take(hall.two, hall.door_list(hall.one))
    for store in (hall.two, hall.one):
        made = exchange.make_bundle(store, now=LATER, out=hall.event.stick(), app_version=VERSION)
        exchange.read_bundle(hall.centre, now=LATER, path=made.delivered.path)
    assert hall.centre.people.get(person).phone == "0151 555 0100"
    assert len(hall.centre.attendance.arrivals(hall.session)) == 1


def test_only_the_asked_session_goes(hall: Hall) -> None:
    fill(hall)
    other = hall.event.open_session(hall.one, title="Parks")
    attendance.welcome_new(hall.one, now=NOW, session=other, name="Dora")
    assert b"Dora" not in opened_bytes(hall.two, hall.door_list(hall.one, session=hall.session))
    assert b"Dora" in opened_bytes(hall.two, hall.door_list(hall.one))


def test_empty_door_makes_no_bundle(hall: Hall) -> None:
    with pytest.raises(NothingToCarry):
        hall.door_list(hall.one)


def test_a_laptop_that_is_not_of_the_roster_or_was_lost_cannot_open_it(hall: Hall) -> None:
    fill(hall)
    enrolment.revoke(hall.centre, now=LATER, device=workspaces.own_device(hall.two), lost_at=NOW)
    issued = packs.issue_pack(hall.centre, now=LATER, out=hall.event.stick("packs"), app_version=VERSION)
    packs.take_pack(hall.one, now=LATER, path=issued.carried[0].delivered.path)
    with pytest.raises(NotForThisTeam):
        hall.take(hall.two, hall.door_list(hall.one))


def test_the_centres_key_does_not_open_a_door_list(hall: Hall) -> None:
    fill(hall)
    with pytest.raises(NotForThisTeam):
        hall.take(hall.centre, hall.door_list(hall.one))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_of_every_kind_only_those_of_the_door_list_pass(kind: str) -> None:
    body = {"of": "comment.heard", "reason": "undo", "target": "x", "cells": {"phone": [1, "0151"]}}
    operation = Operation("a" * 32, 1, 1, kind, "row", body, 1, "b" * 32)
    assert not door_list.belongs(operation)


def test_what_is_no_door_list_in_a_peers_bundle_is_put_aside() -> None:
    operation = Operation("a" * 32, 1, 1, "person.set", "row", {"cells": {"phone": [1, "0151"]}}, 1, "b" * 32)
    clean = Operation("a" * 32, 2, 2, "person.set", "row", {"cells": {"name": [1, "Ann"]}}, 2, "b" * 32)
    entries = [
        Entry(each.site, each.seq, each, each.canonical(), digest(each.canonical()), b"") for each in (operation, clean)
    ]
    assert [bool(entry.fault) for entry in door_list.checked(entries)] == [True, False]
