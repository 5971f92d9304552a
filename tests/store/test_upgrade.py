"""A workspace of the first version opens in this one: copied aside first, nothing lost, what it could not know applied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from engage_desktop.domain.kinds import KINDS
from engage_desktop.store import doctor, engine, opening
from engage_desktop.store.schema import SCHEMA_VERSION
from engage_desktop.store.store import Store

FIRST = Path(__file__).parents[1] / "data" / "version-1"
KEY = bytes(range(48))
"""The key of a workspace that was made up for tests; there is nothing real in it."""


@pytest.fixture
def upgraded(tmp_path: Path) -> Iterator[Store]:
    folder = tmp_path / "workspace"
    shutil.copytree(FIRST, folder)
    folder.chmod(0o700)
    store = opening.open_store(folder, KEY)
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
