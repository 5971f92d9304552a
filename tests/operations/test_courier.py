"""Other laptops' bundles are carried byte for byte, never opened, and carried until a receipt names them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from engage_desktop.bundles.delivery import PlaceGone
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.operations import attendance, courier, exchange, receipts, returns, workspaces
from engage_desktop.operations.making import NothingToCarry
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW


@dataclass
class Road:
    """Two laptops; the first goes to the office and carries what the second made."""

    event: Event
    centre: Store
    goes: Store
    stays: Store

    def make(self, store: Store, name: str = "table") -> Path:
        return exchange.make_bundle(store, now=NOW, out=self.event.stick(name), app_version=VERSION).delivered.path

    def carry(self, path: Path) -> courier.CarryReport:
        return courier.carry(self.goes, now=NOW, path=path)


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Road]:
    event = Event(tmp_path)
    centre, (goes, stays) = event.team(2)
    made = Road(event, centre, goes, stays)
    for laptop in (goes, stays):
        session = event.open_session(laptop)
        attendance.welcome_new(laptop, now=NOW, session=session, name="Ann")
    yield made
    event.close()


def test_carried_bundle_comes_out_byte_for_byte_and_the_centre_takes_it_in(road: Road) -> None:
    path = road.make(road.stays)
    report = road.carry(path.parent)
    assert [each.label for each in report.taken] == [each.label for each in courier.couriered(road.goes)]
    office = road.event.stick("office")
    (written,) = courier.deliver(road.goes, now=NOW, out=office)
    assert written.path.read_bytes() == path.read_bytes()
    assert exchange.read_bundle(road.centre, now=NOW, path=written.path).new == road.stays.last_seq
    assert courier.couriered(road.goes)[0].delivered_at is not None


def test_carrying_opens_nothing_and_changes_no_record(road: Road) -> None:
    path, before, read = road.make(road.stays), road.goes.dump(), road.goes.exchange.inbox()
    road.carry(path)
    assert (road.goes.dump(), road.goes.exchange.inbox()) == (before, read)
    assert road.goes.site not in {sender.site for sender in road.goes.exchange.senders()}


def test_carried_files_are_private_and_named_safely(road: Road) -> None:
    path = road.make(road.stays)
    odd = path.rename(path.with_name("Ann's bundle (conflicted copy 2026-11-21).engage"))
    road.carry(odd)
    (kept,) = (road.goes.folder / courier.FOLDER).iterdir()
    assert kept.name == f"engage-{courier.couriered(road.goes)[0].bundle}.engage"
    if os.name != "nt":
        assert (kept.parent.stat().st_mode & 0o777, kept.stat().st_mode & 0o777) == (0o700, 0o600)


def test_copies_half_files_and_what_is_ours_or_damaged_do_no_harm(road: Road) -> None:
    path = road.make(road.stays)
    own = road.make(road.goes)
    folder = path.parent
    (folder / "copy of it.engage").write_bytes(path.read_bytes())
    (folder / "half.engage.part").write_bytes(path.read_bytes()[:100])
    (folder / "half.engage").write_bytes(path.read_bytes()[:-1])
    (folder / "._engage.engage").write_bytes(b"\x00\x05\x16\x07")
    (folder / "dir.engage").mkdir()
    report = road.carry(folder)
    assert len(report.taken) == 1
    assert report.already == 1
    codes = {refused.name: refused.code for refused in report.refused}
    assert codes == {"half.engage": "B02", "._engage.engage": "B01", "dir.engage": "B01"}
    assert report.passed_over == 1, own.name
    again = road.carry(folder)
    assert (again.taken, again.already) == ((), 2)


def test_bundle_of_another_team_is_not_carried(road: Road) -> None:
    stranger = road.event.laptop(2)
    road.event.open_session(stranger)
    report = road.carry(road.make(stranger))
    assert report.taken == ()
    assert report.refused[0].code == "B03"


def test_what_lies_there_already_is_not_written_twice(road: Road) -> None:
    path = road.make(road.stays)
    road.carry(path)
    assert courier.deliver(road.goes, now=NOW, out=path.parent) == ()
    assert len(list(path.parent.iterdir())) == 1


def test_carried_until_a_receipt_names_it(road: Road) -> None:
    path = road.make(road.stays)
    road.carry(path)
    assert courier.forget_received(road.goes) == ()
    exchange.read_bundle(road.centre, now=NOW, path=path)
    receipts.give_receipts(road.centre, now=NOW)
    answers = returns.make_returns(
        road.centre,
        now=NOW,
        out=road.event.stick("answers"),
        app_version=VERSION,
        only=workspaces.own_device(road.goes),
    )
    exchange.read_bundle(road.goes, now=NOW, path=answers[0].carried.delivered.path)
    assert len(courier.forget_received(road.goes)) == 1
    assert courier.couriered(road.goes) == []
    assert list((road.goes.folder / courier.FOLDER).iterdir()) == []


def test_forgotten_by_hand_and_only_what_is_carried(road: Road) -> None:
    road.carry(road.make(road.stays))
    courier.forget(road.goes, bundle=courier.couriered(road.goes)[0].bundle)
    assert courier.couriered(road.goes) == []
    with pytest.raises(NothingHere):
        courier.forget(road.goes, bundle="0" * 32)
    with pytest.raises(NothingToCarry):
        courier.deliver(road.goes, now=NOW, out=road.event.stick())


def test_stick_that_went_away_is_a_sentence(road: Road, tmp_path: Path) -> None:
    path = road.make(road.stays)
    road.carry(path)
    with pytest.raises(PlaceGone):
        courier.deliver(road.goes, now=NOW, out=tmp_path / "gone")
    assert road.carry(tmp_path / "gone.engage").refused[0].code == "B-FILE"
