"""A laptop whose number another copy uses too gets a new one; without a reason it keeps its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from engage_desktop.operations import attendance, exchange, membership, receipts, renumbering, returns, taking_in
from engage_desktop.operations.renumbering import NothingToRenumber
from engage_desktop.store import doctor, opening
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Event]:
    made = Event(tmp_path)
    yield made
    made.close()


def afresh(event: Event, store: Store, *, is_told: bool, now: datetime = NOW) -> Store:
    event.opened.remove(store)
    event.opened.append(renumbering.start_afresh(store, now=now, is_told=is_told))
    return event.opened[-1]


def test_number_that_nothing_speaks_against_is_kept(event: Event) -> None:
    centre, (laptop,) = event.team(1)
    made = exchange.make_bundle(laptop, now=NOW, out=event.stick(), app_version=VERSION)
    exchange.read_bundle(centre, now=NOW, path=made.delivered.path)
    receipts.give_receipts(centre, now=NOW)
    (answer,) = returns.make_returns(centre, now=NOW, out=event.stick(), app_version=VERSION)
    exchange.read_bundle(laptop, now=NOW, path=answer.carried.delivered.path)
    assert renumbering.forks(laptop) == ()
    site = laptop.site
    with pytest.raises(NothingToRenumber):
        renumbering.start_afresh(laptop, now=NOW)
    assert laptop.site == site


def test_told_by_a_person_it_logs_everything_again_and_shows_nothing_twice(event: Event) -> None:
    _, (laptop,) = event.team(1)
    session = event.open_session(laptop)
    attendance.welcome_new(laptop, now=NOW, session=session, name="Ann")
    old, last = laptop.site, laptop.last_seq
    again = afresh(event, laptop, is_told=True)
    assert again.site != old
    assert again.last_seq == last
    assert membership.forked(again) == {old: 0}
    assert [person.name for person in again.people.all()] == ["Ann"]
    assert len(again.attendance.arrivals(session)) == 1
    assert again.last_act == ()
    made = exchange.make_bundle(again, now=NOW, out=event.stick(), app_version=VERSION)
    assert made.operations == last


def test_renumbered_workspace_is_well(event: Event) -> None:
    centre, (laptop,) = event.team(1)
    session = event.open_session(laptop)
    attendance.welcome_new(laptop, now=NOW, session=session, name="Ann")
    again = afresh(event, laptop, is_told=True)
    made = exchange.make_bundle(again, now=NOW, out=event.stick(), app_version=VERSION)
    exchange.read_bundle(centre, now=NOW, path=made.delivered.path)
    assert centre.exchange.conflict_count() == 0
    assert centre.exchange.gaps(again.site) == []
    assert [person.name for person in centre.people.all()] == ["Ann"]


def test_a_copy_with_a_new_number_takes_in_answers_although_the_other_copy_goes_on_under_the_old_one(
    event: Event,
) -> None:
    """What the central team gives back of the old number is the other copy's, at places that are taken here."""
    centre, (laptop,) = event.team(1)
    session, folder, key = event.open_session(laptop), laptop.folder, laptop.key
    event.opened.remove(laptop)
    opening.close_store(laptop)
    shutil.copytree(folder, folder.with_name("copy"))
    for place, name in ((folder, "Ann"), (folder.with_name("copy"), "Bea")):
        event.opened.append(opening.open_store(place, key))
        attendance.welcome_new(event.opened[-1], now=NOW, session=session, name=name)
    one, copy = event.opened[-2:]
    assert one.site == copy.site
    carry(event, one, centre)
    copy = afresh(event, copy, is_told=True, now=NOW + timedelta(hours=1))
    carry(event, copy, centre)
    receipts.give_receipts(centre, now=NOW)
    (answer,) = returns.make_returns(centre, now=NOW, out=event.stick(), app_version=VERSION)
    assert taking_in.rehearse(copy, now=NOW, path=answer.carried.delivered.path).entries
    for side, name in ((one, "Ann"), (copy, "Bea")):
        assert taking_in.apply(side, now=NOW, path=answer.carried.delivered.path).entries
        assert [person.name for person in side.people.all()] == [name]
        assert all(check.is_well for check in doctor.examine(side))
    assert copy.exchange.confirmed_to(copy.site) == copy.history.extent()[copy.site]


def carry(event: Event, laptop: Store, centre: Store) -> None:
    made = exchange.make_bundle(laptop, now=NOW, out=event.stick(), app_version=VERSION)
    exchange.read_bundle(centre, now=NOW, path=made.delivered.path)
