"""A laptop whose number another copy uses too gets a new one; without a reason it keeps its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engage_desktop.operations import attendance, exchange, membership, receipts, renumbering, returns
from engage_desktop.operations.renumbering import NothingToRenumber
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Event]:
    made = Event(tmp_path)
    yield made
    made.close()


def afresh(event: Event, store: Store, *, is_told: bool) -> Store:
    event.opened.remove(store)
    event.opened.append(renumbering.start_afresh(store, now=NOW, is_told=is_told))
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
