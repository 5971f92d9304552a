"""The exchange folder: what is due, who has brought theirs, what is new; copies and half files do no harm."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from engage_desktop.bundles.delivery import PlaceGone
from engage_desktop.operations import attendance, courier, event_folder, exchange, returns
from engage_desktop.operations.event_folder import FolderNotFit
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW


@dataclass
class Hall:
    """Three laptops of one team with one shared folder."""

    event: Event
    centre: Store
    laptops: list[Store] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.event.stick("shared")

    def put(self, number: int, *, now: datetime = NOW) -> None:
        event_folder.put(self.laptops[number], now=now, app_version=VERSION)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    event = Event(tmp_path)
    made = Hall(event, *event.team(3))
    for laptop in made.laptops:
        event_folder.choose(laptop, now=NOW, folder=made.folder)
        session = event.open_session(laptop)
        attendance.welcome_new(laptop, now=NOW, session=session, name="Ann")
    yield made
    event.close()


def test_event_lead_sees_who_is_in_and_who_is_missing(hall: Hall) -> None:
    hall.put(0)
    hall.put(2)
    seen = event_folder.collected(hall.laptops[0], now=NOW)
    assert (seen.here, seen.expected, seen.missing) == (2, 3, ("table 1",))
    assert seen.sentence == "2 of 3 are in, missing: table 1"
    hall.put(1)
    assert event_folder.collected(hall.laptops[0], now=NOW).sentence == "All 3 of 3 are in."


def test_bundles_of_an_earlier_event_do_not_count(hall: Hall) -> None:
    hall.put(1)
    later = NOW + timedelta(days=1)
    event_folder.choose(hall.laptops[0], now=later, folder=hall.folder)
    assert event_folder.collected(hall.laptops[0], now=later).here == 0
    hall.put(1, now=later)
    assert event_folder.collected(hall.laptops[0], now=later).here == 1


def test_files_from_before_the_event_are_said_as_they_may_be_of_another_day(hall: Hall) -> None:
    hall.put(1)
    event_folder.choose(hall.laptops[0], now=NOW + timedelta(hours=1), folder=hall.folder)
    seen = event_folder.collected(hall.laptops[0], now=NOW + timedelta(hours=1))
    assert seen.here == 0
    assert seen.sentence == (
        "0 of 3 are in, missing: table 0, table 1, table 2. Files of table 1 lay here before this laptop began the event, "
        "and may be of another day."
    )
    hall.put(1, now=NOW + timedelta(hours=2))
    seen = event_folder.collected(hall.laptops[0], now=NOW + timedelta(hours=2))
    assert seen.sentence == "1 of 3 are in, missing: table 0, table 2"


def test_what_was_taken_along_counts_though_the_stick_has_gone_back(hall: Hall) -> None:
    hall.put(1)
    courier.carry(hall.laptops[0], now=NOW, path=hall.folder)
    for path in hall.folder.iterdir():
        path.unlink()
    assert event_folder.collected(hall.laptops[0], now=NOW).missing == ("table 0", "table 2")


def test_a_bundle_is_due_15_minutes_after_the_last_while_something_is_in_none(hall: Hall) -> None:
    store = hall.laptops[0]
    assert not event_folder.reminder(store, now=NOW + timedelta(minutes=14)).is_due
    assert event_folder.reminder(store, now=NOW + timedelta(minutes=15)).is_due
    put_at = NOW + timedelta(minutes=20)
    hall.put(0, now=put_at)
    assert not event_folder.reminder(store, now=put_at + timedelta(hours=2)).is_due  # nothing new
    session = hall.event.open_session(store, now=put_at)
    attendance.welcome_new(store, now=put_at, session=session, name="Bo")
    assert not event_folder.reminder(store, now=put_at + timedelta(minutes=14)).is_due
    seen = event_folder.reminder(store, now=put_at + timedelta(minutes=15))
    assert seen.is_due
    assert seen.last_put_at == put_at
    assert seen.in_no_bundle > 0


def test_no_reminder_where_no_folder_was_chosen(hall: Hall) -> None:
    event_folder.choose(hall.laptops[0], now=NOW, folder=None)
    assert event_folder.chosen(hall.laptops[0]) is None
    assert not event_folder.reminder(hall.laptops[0], now=NOW + timedelta(days=1)).is_due
    with pytest.raises(FolderNotFit):
        event_folder.look(hall.laptops[0], now=NOW)


def test_new_files_are_those_for_us_that_are_not_here_yet(hall: Hall) -> None:
    hall.put(0)
    hall.put(1)
    mine = hall.laptops[0]
    seen = event_folder.look(mine, now=NOW)
    assert len(seen.new) == 1
    assert len(seen.to_carry) == 1
    exchange.read_bundle(mine, now=NOW, path=seen.new[0])
    courier.carry(mine, now=NOW, path=seen.to_carry[0])
    assert (event_folder.look(mine, now=NOW).new, event_folder.look(mine, now=NOW).to_carry) == ((), ())
    hall.event.open_session(hall.centre)
    returns.make_returns(hall.centre, now=NOW, out=hall.folder, app_version=VERSION)
    assert len(event_folder.look(mine, now=NOW).new) == 1  # the others' answers are for the others


def test_centre_sees_the_bundles_of_all_laptops_as_new(hall: Hall) -> None:
    for number in range(3):
        hall.put(number)
    event_folder.choose(hall.centre, now=NOW, folder=hall.folder)
    seen = event_folder.look(hall.centre, now=NOW)
    assert len(seen.new) == 3
    assert seen.to_carry == ()
    assert {table.label for table in seen.collected.tables} == {"table 0", "table 1", "table 2"}


def test_conflict_copies_half_files_and_other_files_do_no_harm(hall: Hall) -> None:
    hall.put(1)
    found = sorted(hall.folder.glob("*.engage"))
    shutil.copy(found[0], hall.folder / "engage (table 1's conflicted copy).engage")
    (hall.folder / "engage-half.engage.part").write_bytes(b"half")
    (hall.folder / "broken.engage").write_bytes(found[0].read_bytes()[:300])
    (hall.folder / "desktop.ini").write_text("x")
    seen = event_folder.look(hall.laptops[0], now=NOW)
    assert (len(seen.new), len(seen.to_carry), seen.collected.here) == (1, 1, 1)


def test_vanished_stick_is_a_sentence_and_the_reminder_still_works(hall: Hall) -> None:
    shutil.rmtree(hall.folder)
    store = hall.laptops[0]
    for look in (lambda: event_folder.look(store, now=NOW), lambda: hall.put(0)):
        with pytest.raises(PlaceGone) as refused:
            look()
        assert "all on this laptop" in refused.value.sentence
    assert not (hall.event.folder / "shared").exists()


def test_reminder_needs_no_stick(hall: Hall) -> None:
    shutil.rmtree(hall.event.folder / "shared")
    assert event_folder.reminder(hall.laptops[0], now=NOW + timedelta(hours=1)).is_due


def test_folder_inside_the_records_or_one_that_is_not_there_is_refused(hall: Hall, tmp_path: Path) -> None:
    for folder in (tmp_path / "none", hall.laptops[0].folder / "backups"):
        with pytest.raises(FolderNotFit):
            event_folder.choose(hall.laptops[0], now=NOW, folder=folder)
    assert event_folder.chosen(hall.laptops[0]) == hall.folder


def test_put_gives_the_centre_everything_and_the_others_the_door_list(hall: Hall) -> None:
    made = event_folder.put(hall.laptops[0], now=NOW, app_version=VERSION)
    kinds = [exchange.look_at(each.delivered.path, today=NOW.date()).header.kind for each in made]
    assert kinds == ["to-centre", "peer"]
    alone = event_folder.put(hall.laptops[1], now=NOW, app_version=VERSION, with_door_list=False)
    assert len(alone) == 1
