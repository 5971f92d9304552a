"""Any order, repetition and cut of the same entries ends in the same records, and an undone bundle leaves no trace."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from engage_desktop.domain import erasure
from engage_desktop.domain.log import Operation
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.store import engine, erasing, merging, rebuilding, runs
from engage_desktop.store.dump import dumped
from engage_desktop.store.merging import Merge
from engage_desktop.store.refusals import UndoNotPossible
from engage_desktop.store.schema import migrations
from engage_desktop.store.undoing import take_out
from tests.deliveries import Delivery, deliveries, in_order
from tests.histories import History, history
from tests.incoming import delivered
from tests.workspaces import NOW

OWN = "0f" * 16
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    connection = engine.connect(tmp_path_factory.mktemp("merging") / "tables.db", engine.new_database_key())
    connection.execute("pragma synchronous = OFF")
    migrations.apply(Database(connection))
    connection.execute("insert into this_laptop(name, value) values ('site', ?)", (OWN,))
    yield connection
    connection.close()


def taken(connection: Any, some: Sequence[Delivery]) -> list[MergeReport]:
    return [
        Merge(connection, delivered(each), [OWN], now=NOW).run(lambda done, of: None, lambda: False) for each in some
    ]


def within(connection: Any, look: Callable[[], Any], some: Sequence[Delivery]) -> Any:
    """Take bundles in, look, and leave the database empty again."""
    connection.execute("begin")
    try:
        taken(connection, some)
        return look()
    finally:
        connection.execute("rollback")


def end(connection: Any, some: Sequence[Delivery]) -> tuple[str, list[Any]]:
    def look() -> tuple[str, list[Any]]:
        check(connection)
        return dumped(connection), places(connection)

    return within(connection, look, some)  # type: ignore[no-any-return]


def places(connection: Any) -> list[Any]:
    return list(
        connection.execute("select site, seq, digest, state, operation, chain from operations order by 1, 2").fetchall()
    )


def check(connection: Any) -> None:
    """Check that the tables are what the log alone gives, that the search index is whole, and nothing erased is left."""
    connection.execute("insert into comments_search(comments_search, rank) values ('integrity-check', 1)")
    live = dumped(connection)
    rows = {row for (row,) in connection.execute("select row from operations union select id from erased").fetchall()}
    rebuilding.rebuild(connection, rows)
    assert dumped(connection) == live
    erased = erasing.erased_ids(connection)
    for (text,) in connection.execute("select operation from operations where state in (0, 3)").fetchall():
        assert not erased or not erasure.mentions(erasing.log.read_own(text), erased)


def is_applied(connection: Any, bundle: str) -> bool:
    wanted = "select 1 from inbox where id = ? and state = 'applied'"
    return connection.execute(wanted, (bundle,)).fetchone() is not None


def is_final(connection: Any, bundle: str) -> bool:
    return connection.execute("select final from inbox where id = ?", (bundle,)).fetchone() == (1,)


def forgetful(told: History) -> Callable[[Operation], bytes | None]:
    """Return what a place passes on that has taken in every erasure of a centre."""
    sound = [each for site in told.sites for each in site.operations if each.seq not in site.faults]
    centres = {site.site for site in told.sites if site.role == "centre"}
    ids = {each.body["person"] for each in sound if each.kind == "person.erased" and each.site in centres}
    reached = 0
    while reached != len(ids):
        reached = len(ids)
        for each in told.operations():
            ids |= erasure.widened(each, ids)
    return lambda operation: erasure.residue_bytes(operation) if erasure.mentions(operation, ids) else None


@FEW
@given(seed=st.integers(0, 10**9))
def test_any_order_repetition_and_cut_ends_the_same(connection: Any, seed: int) -> None:
    told, chance = history(seed), random.Random(seed)
    plain = end(connection, in_order(told))
    assert end(connection, deliveries(told, chance)) == plain


@FEW
@given(seed=st.integers(0, 10**9))
def test_what_is_erased_ends_the_same_where_others_had_erased_it_before(connection: Any, seed: int) -> None:
    told, chance = history(seed), random.Random(seed)
    plain = end(connection, in_order(told))
    assert end(connection, deliveries(told, chance, residue=forgetful(told))) == plain


@FEW
@given(seed=st.integers(0, 10**9))
def test_an_undone_bundle_leaves_the_records_as_they_were(connection: Any, seed: int) -> None:
    told, chance = history(seed, without=frozenset({"receipt.given"})), random.Random(seed)
    some = deliveries(told, chance)
    connection.execute("begin")
    try:
        for each in some:
            before = dumped(connection)
            known = each.bundle in {
                row for (row,) in connection.execute("select id from inbox where state = 'applied'")
            }
            taken(connection, [each])
            if known:
                assert dumped(connection) == before
                continue
            after = dumped(connection)
            with suppress(UndoNotPossible):  # it brought an erasure
                take_out(connection, each.bundle, [OWN])
            if is_applied(connection, each.bundle):
                assert is_final(connection, each.bundle)
                continue
            assert dumped(connection) == before
            connection.execute("insert into comments_search(comments_search, rank) values ('integrity-check', 1)")
            taken(connection, [each])
            assert dumped(connection) == after
    finally:
        connection.execute("rollback")


@FEW
@given(seed=st.integers(0, 10**9))
def test_a_bundle_again_adds_nothing_and_runs_are_known_exactly(connection: Any, seed: int) -> None:
    told, chance = history(seed, operations=30), random.Random(seed)
    some = deliveries(told, chance)

    def look() -> None:
        before = places(connection)
        for report in taken(connection, some):
            assert (report.entries, report.new) == (0, {})
        assert places(connection) == before
        for site in told.sites:
            held = [(row, row) for site_, row, *_ in before if site_ == site.site]
            assert runs.of_site(connection, site.site) == runs.joined(held)
            assert merging.runs.missing(held) == []

    within(connection, look, some)
