"""The central team as a whole, over its workspace alone and with PostgreSQL beside it: the same words for the same bundles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from engage_desktop.central.central import Central
from engage_desktop.operations import (
    attendance,
    centre,
    comments,
    enrolment,
    erasure,
    lost_laptops,
    membership,
    people,
    receipts,
    sessions,
    taking_in,
    workspaces,
)
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.operations.membership import NotACentre
from engage_desktop.operations.taking_in import FolderReport
from tests.operations.exchanging import Together
from tests.operations.exchanging import together as together
from tests.postgres import Server, server
from tests.teamwork import recovery_code
from tests.workspaces import NOW, PASSPHRASE

LATER = NOW + timedelta(hours=1)
EVENING = NOW + timedelta(hours=8)
PLACES = ("workspace", pytest.param("postgresql", marks=pytest.mark.needs("postgres")))


@pytest.fixture(scope="module")
def postgres() -> Iterator[Server]:
    """A server of our own."""
    with server() as running:
        yield running


@pytest.fixture
def keeper(request: pytest.FixtureRequest) -> Iterator[Ledger | None]:
    """The larger store, or None where the workspace keeps the records itself."""
    if request.param == "workspace":
        yield None
        return
    running: Server = request.getfixturevalue("postgres")
    address = running.new_database()
    with Central(address) as ready:
        ready.prepare()
        yield ready
    running.drop(address)


@pytest.fixture
def met(together: Together) -> tuple[str, str]:
    """A session of laptop a with somebody in it; both laptops' bundles lie on the stick."""
    session = together.session(together.a)
    person = attendance.welcome_new(together.a, now=NOW, session=session, name="Zebediah").person
    comments.hear(together.a, now=NOW, session=session, typed="@1 The bus is late")
    together.carried(together.a)
    people.add_person(together.b, now=NOW, name="Ann")
    together.carried(together.b)
    return session, person


@pytest.mark.needs("postgres")
def test_a_second_importer_knows_which_laptop_the_first_reported_lost(
    together: Together, met: tuple[str, str], postgres: Server
) -> None:
    device = membership.own_device(together.a)
    folder = together.event.folder / "second"
    made = workspaces.create_workspace(
        folder, team="second", passphrase=PASSPHRASE, now=NOW, recovery_code=recovery_code(), is_centre=True
    )
    together.event.opened.append(made.store)
    address = postgres.new_database()
    with Central(address) as ready:
        ready.prepare()
        enrolment.revoke(together.centre, now=LATER, device=device, lost_at=NOW - timedelta(days=1))
        centre.bring_up(together.centre, ready, now=LATER)
        assert list(made.store.exchange.revocations()) == []
        report = centre.merge_folder(made.store, now=LATER, folder=together.stick, keeper=ready)
        assert sorted(each.code for each in report.files) == ["", "B05"]
        assert [each.lost_at is not None for each in centre.status(made.store, keeper=ready).laptops] == [True, False]
        reviewed = centre.merge_folder(made.store, now=LATER, folder=together.stick, keeper=ready, reviewed=True)
        assert reviewed.taken == 1
        assert ready.counts()["comments"] == 0  # all of it was recorded after that
    postgres.drop(address)


def merge(together: Together, keeper: Ledger | None, *, rehearse: bool = False) -> FolderReport:
    """Merge the stick."""
    return centre.merge_folder(together.centre, now=LATER, folder=together.stick, keeper=keeper, rehearse_only=rehearse)


@pytest.mark.parametrize("keeper", PLACES, indirect=True)
def test_a_folder_is_rehearsed_merged_and_passed_over_the_second_time(
    together: Together, met: tuple[str, str], keeper: Ledger | None
) -> None:
    place = keeper or OwnLedger(together.centre)
    rehearsed = merge(together, keeper, rehearse=True)
    assert (rehearsed.taken, place.counts().get("comments", 0)) == (2, 0)
    done = merge(together, keeper)
    assert (done.taken, done.new["comments"], done.new["people"]) == (2, 1, 2)
    assert merge(together, keeper).taken == 0
    found = centre.status(together.centre, keeper=keeper)
    assert {each.label: (each.bundles, each.gaps, each.is_enrolled) for each in found.laptops} == {
        "table 1": (1, "", True),
        "table 2": (1, "", True),
    }
    assert (found.counts["comments"], found.counts["people"], found.conflicts, found.bundles >= 2) == (1, 2, 0, True)


@pytest.mark.parametrize("keeper", PLACES, indirect=True)
def test_receipts_speak_of_what_is_held_and_laptops_believe_them(
    together: Together, met: tuple[str, str], keeper: Ledger | None
) -> None:
    merge(together, keeper)
    given = {each.label: each for each in receipts.give_receipts(together.centre, now=LATER, keeper=keeper)}
    assert given["table 1"].to_seq == together.a.last_seq
    assert [outcome for _, outcome in given["table 1"].outcomes] == ["taken in"]
    together.answer(now=LATER, receipt=False)
    assert together.a.exchange.confirmed_to(together.a.site) == given["table 1"].to_seq
    assert not any(each.is_new for each in receipts.give_receipts(together.centre, now=EVENING, keeper=keeper))


@pytest.mark.parametrize("keeper", PLACES, indirect=True)
def test_a_person_is_erased_over_either_store_and_the_laptop_confirms(
    together: Together, met: tuple[str, str], keeper: Ledger | None
) -> None:
    merge(together, keeper)
    person = met[1]
    done = erasure.erase_person(together.centre, now=LATER, person=person, keeper=keeper)
    assert (done.what.counts["people"], done.what.counts["comments"]) == (1, 1)
    if keeper is not None:
        centre.bring_up(together.centre, keeper, now=LATER)
        assert "Zebediah" not in keeper.dump()  # type: ignore[attr-defined]
    merge(together, keeper)
    assert (keeper or OwnLedger(together.centre)).about([person])["people"] == 0
    assert erasure.certificate(together.centre, now=LATER, keeper=keeper).unconfirmed == 2
    together.answer(now=LATER, to=(together.a,))
    assert "Zebediah" not in together.a.dump()
    together.carried(together.a, now=EVENING)
    merge(together, keeper)
    assert erasure.certificate(together.centre, now=EVENING, keeper=keeper).unconfirmed == 1


@pytest.mark.parametrize("keeper", PLACES, indirect=True)
def test_the_sheet_of_a_lost_laptop_says_what_came_in_and_what_was_confirmed(
    together: Together, met: tuple[str, str], keeper: Ledger | None
) -> None:
    merge(together, keeper)
    receipts.give_receipts(together.centre, now=LATER, keeper=keeper)
    device = membership.own_device(together.a)
    comments.hear(together.a, now=LATER, session=met[0], typed="Never carried")
    enrolment.revoke(together.centre, now=EVENING, device=device, lost_at=LATER)
    lost = lost_laptops.what_was_on_it(together.centre, now=EVENING, device=device, keeper=keeper)
    assert (lost.label, lost.is_revoked, lost.missing) == ("table 1", True, "")
    assert lost.came_in == lost.confirmed == together.a.last_seq - 1
    assert dict(lost.kinds)["Comments"] == 1
    if keeper is None:
        assert [(each.title, each.people, each.comments) for each in lost.sessions] == [("Buses", 1, 1)]


@pytest.mark.needs("postgres")
def test_the_larger_store_holds_the_same_records_as_a_workspace_that_took_in_the_same(
    together: Together, met: tuple[str, str], postgres: Server
) -> None:
    address = postgres.new_database()
    merge(together, None)
    sessions.edit_session(together.centre, now=EVENING, session=met[0], title="Buses, again")
    with Central(address) as larger:
        larger.prepare()
        merge(together, larger)
        assert larger.dump() == together.centre.dump()
        assert centre.bring_up(together.centre, larger, now=EVENING) == []
    postgres.drop(address)


def test_what_only_a_central_team_does_is_refused_on_a_laptop(together: Together) -> None:
    with pytest.raises(NotACentre):
        centre.merge_folder(together.a, now=NOW, folder=together.stick)
    with pytest.raises(NotACentre):
        centre.status(together.a)


def test_conflicts_and_missing_bundles_are_counted_in_the_status(together: Together) -> None:
    made = together.shared_session()
    for minute, laptop in enumerate((together.a, together.b)):
        sessions.edit_session(laptop, now=LATER + timedelta(minutes=minute), session=made, title=f"Title {minute}")
        together.carried(laptop, now=LATER)
    merge(together, None)
    assert centre.status(together.centre).conflicts == 1


def test_sixty_bundles_of_one_folder_come_in_with_progress(together: Together) -> None:
    session = together.session(together.a)
    for number in range(60):
        comments.hear(together.a, now=NOW, session=session, typed=f"Comment {number}")
        together.carried(together.a, now=NOW)
    seen: list[int] = []
    report = taking_in.take_in_folder(
        together.centre, now=LATER, folder=together.stick, progress=lambda done, of: seen.append(done)
    )
    assert (len(report.files), report.refused, seen) == (60, (), list(range(61)))
    assert together.centre.comments.count() == 60
