"""Proof R12: the same histories, cut, repeated and in any order, give the same dump on SQLite and on PostgreSQL."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from engage_desktop.central.central import Central
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.central.emptied import empty
from tests.central.test_taking_in import comment, written
from tests.deliveries import Delivery, deliveries, left_of
from tests.histories import NOW, History, history
from tests.incoming import delivered, incoming
from tests.postgres import BINARIES, Server
from tests.workspaces import fresh_workspace

pytestmark = [pytest.mark.needs(BINARIES), pytest.mark.proof]
HISTORIES = {"bounded": 60, "long": 10_000}


def own(store: Store) -> Delivery:
    """Return what a workspace wrote before anything came: so both stores hold the same from the start."""
    entries = tuple(store.history.entries(store.site, after=0, to=store.last_seq))
    return Delivery("ee" * 16, "own", "99" * 32, "laptop", (store.site,), entries)


def bundles_of(made: History) -> list[Delivery]:
    """Return how a history arrives; of every third, partly from a place that has erased already."""
    chance = random.Random(f"arrival {made.seed}")
    return deliveries(made, chance, residue=left_of(made) if made.seed % 3 == 0 else None)


def differing(one: str, other: str) -> list[str]:
    """Return the first lines that only one of two dumps has."""
    return sorted(set(one.splitlines()) ^ set(other.splitlines()))[:10]


def test_any_history_gives_the_same_dump_and_the_same_reports_on_both_stores(
    tmp_path: Path, central: Central, address: str, proof_scale: str, record_property: Callable[[str, object], None]
) -> None:
    bundles = entries = erased = conflicts = 0
    for seed in range(HISTORIES[proof_scale]):
        made = history(seed, operations=30 + seed % 41)
        store = fresh_workspace(tmp_path)
        central.take_in(delivered(own(store)), now=NOW)
        for delivery in bundles_of(made):
            coming = delivered(delivery)
            assert central.take_in(coming, now=NOW) == store.take_in(coming, now=NOW), f"seed {seed}"
            bundles += 1
            entries += len(delivery.entries)
        ours, theirs = central.dump(), store.dump()
        assert ours == theirs, (f"seed {seed}", differing(ours, theirs))
        assert central.conflicts() == store.exchange.conflicts(), f"seed {seed}"
        for site in made.sites:
            assert central.gaps(site.site) == store.exchange.gaps(site.site) == []
        erased += len(central.erased_ids())
        conflicts += central.conflict_count()
        opening.close_store(store)
        shutil.rmtree(store.folder)
        empty(address)
    assert erased > HISTORIES[proof_scale] // 4
    assert conflicts > HISTORIES[proof_scale] // 4
    record_property("load", f"{HISTORIES[proof_scale]:,} histories, {bundles:,} bundles, {entries:,} entries brought")


def test_any_bundle_taken_out_again_leaves_the_same_dump_on_both_stores(
    tmp_path: Path, central: Central, proof_scale: str, address: str
) -> None:
    for seed in range(HISTORIES[proof_scale] // 10):
        made = history(seed, operations=30, without=frozenset({"person.erased", "receipt.given"}))
        store = fresh_workspace(tmp_path)
        central.take_in(delivered(own(store)), now=NOW)
        *others, last = bundles_of(history(seed, operations=30, without=frozenset({"person.erased", "receipt.given"})))
        others = [each for each in others if each.bundle != last.bundle]
        for delivery in others:
            central.take_in(delivered(delivery), now=NOW)
            store.take_in(delivered(delivery), now=NOW)
        before = central.dump()
        central.take_in(delivered(last), now=NOW)
        store.take_in(delivered(last), now=NOW)
        assert central.undo_take_in(last.bundle, now=NOW) == store.undo_take_in(last.bundle, now=NOW)
        assert before == central.dump() == store.dump(), f"seed {made.seed}"
        again, there = central.take_in(delivered(last), now=NOW), store.take_in(delivered(last), now=NOW)
        assert (again, central.dump()) == (there, store.dump()), f"seed {made.seed}: taken in again"
        opening.close_store(store)
        shutil.rmtree(store.folder)
        empty(address)


def test_a_correction_of_what_is_itself_a_correction_is_undecided_on_both_stores(
    tmp_path: Path, central: Central
) -> None:
    """What no honest laptop writes; of 10,000 histories one held it, and only one of the stores asked about it."""
    said = [comment("k2", "the bus is late", root="k1"), comment("k3", "the bus is never late", root="k2")]
    brought, store = incoming(written(said)), fresh_workspace(tmp_path)
    assert central.take_in(brought, now=NOW) == store.take_in(brought, now=NOW)
    assert [conflict.target for conflict in store.exchange.conflicts()] == ["k2"]
    assert central.conflicts() == store.exchange.conflicts()
    opening.close_store(store)


def test_letters_sort_by_bytes_although_the_database_sorts_them_as_people_do(
    postgres: Server, central: Central
) -> None:
    made = history(7, is_honest=True)
    for delivery in bundles_of(made):
        central.take_in(delivered(delivery), now=NOW)
    lines = central.dump().splitlines()
    assert lines == sorted(lines)
    assert postgres.address()
