"""A workspace of an earlier version opens in this one: copied aside first, nothing lost, what it could not know applied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engage_desktop.domain.answers import TO_EVERYONE
from engage_desktop.domain.kinds import KINDS
from engage_desktop.store import doctor, engine, opening
from engage_desktop.store.schema import SCHEMA_VERSION
from engage_desktop.store.store import Store

EARLIER = Path(__file__).parents[1] / "data"
KEY = bytes(range(48))
"""The key of a workspace that was made up for tests; there is nothing real in it."""


OWN, SHARED = "01a1fd8c-6900-7152-b8eb-8ad79a24b4d9", "01a1fd8c-6900-73a1-9c45-80ac8b48a91e"
"""Sessions of the second version's workspace: one laptop's own, and one that two laptops shared."""


def opened(tmp_path: Path, version: int) -> Store:
    folder = tmp_path / "workspace"
    shutil.copytree(EARLIER / f"version-{version}", folder)
    folder.chmod(0o700)
    return opening.open_store(folder, KEY)


@pytest.fixture
def upgraded(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path, 1)
    yield store
    opening.close_store(store)


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Store]:
    """A central team's workspace of the second version, with what two laptops and a newer one brought it."""
    store = opened(tmp_path, 2)
    yield store
    opening.close_store(store)


@pytest.fixture
def third(tmp_path: Path) -> Iterator[Store]:
    """The practice workspace as the third version made it, with what its second laptop brought."""
    store = opened(tmp_path, 3)
    yield store
    opening.close_store(store)


def test_the_first_versions_workspace_is_copied_aside_and_loses_nothing(upgraded: Store) -> None:
    assert upgraded.raw().execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
    aside = upgraded.folder / "backups" / f"before-version-{SCHEMA_VERSION}-from-1.db"
    connection = engine.connect(aside, KEY, read_only=True)
    assert connection.execute("select count(*) from operations").fetchone() == (upgraded.history.count(),)
    connection.close()
    assert upgraded.sessions.get("s1").title == "Market hall, upstairs"
    assert len(upgraded.comments.of_session("s1")) == 20
    assert upgraded.comments.search("far too steep").total == 1


def test_what_the_first_version_could_not_know_is_applied_and_the_rest_stays_parked(upgraded: Store) -> None:
    links = upgraded.raw().execute("select id, person, other from same_person_links").fetchall()
    assert links == [("k1", "p1", "p2")]
    parked = upgraded.raw().execute(
        "select o.kind from parked p join operations o on o.site = p.site and o.seq = p.seq"
    )
    assert parked.fetchall() == [("stall.opened",)]
    assert "stall.opened" not in KINDS


def test_an_upgraded_workspace_is_well_but_for_writes_of_cells_that_it_never_kept(upgraded: Store) -> None:
    assert {check.name: check.found for check in doctor.examine(upgraded) if not check.is_well} == {}
    title = upgraded.raw().execute("select ver, value from past_cells where row = 's1' and name = 'sessions.title'")
    assert title.fetchall() == [(1, "Market hall")]


def test_the_second_versions_workspace_is_copied_aside_and_loses_nothing(second: Store) -> None:
    assert second.raw().execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
    aside = second.folder / "backups" / f"before-version-{SCHEMA_VERSION}-from-2.db"
    connection = engine.connect(aside, KEY, read_only=True)
    assert connection.execute("select count(*) from operations").fetchone() == (second.history.count(),)
    connection.close()
    assert len(second.comments.of_session(SHARED)) == 42
    assert second.comments.search("far too steep").total == 40
    assert [conflict.of for conflict in second.exchange.conflicts()] == ["sessions.title"]
    assert len(second.exchange.erasures()) == 1
    assert {check.name: check.found for check in doctor.examine(second) if not check.is_well} == {}


def test_plans_and_answers_that_the_second_version_parked_are_shown_now(second: Store) -> None:
    (theme,) = second.answers.themes()
    assert (theme.name, theme.session) == ("Gates", OWN)
    assert [(link.theme, link.root) for link in second.answers.theme_links(OWN)] == [
        (theme.id, second.comments.of_session(OWN)[0].root)
    ]
    assert (second.sessions.get(OWN).stage, second.sessions.get(OWN).decision) == ("planning", "When the gate opens")
    assert [payment.pence for payment in second.plans.payments(OWN)] == [250]
    parked = second.raw().execute("select o.kind from parked p join operations o on o.site = p.site and o.seq = p.seq")
    assert parked.fetchall() == [("stall.opened",)]


def test_somebody_erased_before_the_upgrade_is_erased_after_it(second: Store) -> None:
    text = second.dump() + "".join(
        canonical.decode() for site in second.history.extent() for canonical in second.history.canonical(site)
    )
    assert "To Erase" not in text
    assert second.exchange.erased_ids()


def test_the_third_versions_workspace_is_copied_aside_and_loses_nothing(third: Store) -> None:
    assert third.raw().execute("pragma user_version").fetchone() == (SCHEMA_VERSION,)
    aside = third.folder / "backups" / f"before-version-{SCHEMA_VERSION}-from-3.db"
    connection = engine.connect(aside, KEY, read_only=True)
    assert connection.execute("select count(*) from operations").fetchone() == (third.history.count(),)
    connection.close()
    assert {each.title: len(third.comments.of_session(each.id)) for each in third.sessions.all()} == {
        "What matters when you wait for a test": 8,
        "A first draft of the booking letter": 7,
        "Getting to the new diagnostic centre": 21,
        "Your words in the new booking letter": 0,
    }
    assert (len(third.people.all()), len(third.answers.themes()), len(third.answers.responses())) == (24, 7, 6)
    assert third.exchange.conflict_count() == 1
    assert {check.name: check.found for check in doctor.examine(third) if not check.is_well} == {}


def test_notes_of_the_third_version_that_people_were_told_still_speak_of_everyone(third: Store) -> None:
    told = [(each.way, each.people, each.audience, each.person) for each in third.answers.told_back()]
    assert told == [
        ("meeting", 9, TO_EVERYONE, None),
        ("letter", 7, TO_EVERYONE, None),
        ("in_person", 6, TO_EVERYONE, None),
    ]
    [change] = [one for each in third.sessions.all() for one in third.plans.changes(each.id)]
    assert (change.part, change.option) == ("influence", None)
    assert "two of three bus routes" in change.after
