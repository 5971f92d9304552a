"""Proofs R11 and R13: everything ends the same in whatever order it comes, and what is erased stays erased.

The control arm of both is R14, where seeded faults must be found out.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

from tests.deliveries import deliveries, in_order, left_of
from tests.histories import History, history
from tests.proofs.merged import Merged, must_go
from tests.proofs.oracle import outcome

pytestmark = pytest.mark.proof
Note = Callable[[str, object], None]
_REBUILT_EVERY = 20


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Merged]:
    held = Merged(tmp_path_factory.mktemp("merged"))
    yield held
    held.close()


def test_any_order_repetition_and_cut_ends_in_the_same_dump(
    merged: Merged, proof_scale: str, record_property: Note
) -> None:
    """Clocks lie by decades, tie to the millisecond and run to the end of what a number can hold."""
    histories = 100_000 if proof_scale == "long" else 60
    for seed in range(histories):
        told, chance = history(seed), random.Random(seed)
        plain = merged.end(in_order(told))
        with merged.holding(deliveries(told, chance)):
            assert merged.dump() == plain, seed
            assert seed % _REBUILT_EVERY or merged.rebuilt() == plain, seed
    record_property("load", f"{histories:,} histories, each delivered twice")


def test_the_dump_says_what_the_rules_say(merged: Merged, proof_scale: str, record_property: Note) -> None:
    """Not only the same everywhere, but right: compared with the rules written down a second time."""
    histories = 20_000 if proof_scale == "long" else 60
    for seed in range(histories):
        told = history(seed, is_honest=True)
        with merged.holding(deliveries(told, random.Random(seed))):
            assert_right(merged, told)
    record_property("load", f"{histories:,} histories")


def assert_right(merged: Merged, told: History) -> None:
    """Compare the tables with the rules."""
    end = outcome(told)
    assert merged.erased() >= end.erased, told.seed
    assert merged.open_conflicts() == end.conflicts, told.seed
    for (table, row, column), value in end.cells.items():
        held = merged.connection.execute(f'select "{column}" from {table} where id = ?', (row,)).fetchone()
        assert held == (value,), (told.seed, table, column)
    for (table, row), stands in end.standing.items():
        held = merged.connection.execute(f"select current from {table} where id = ?", (row,)).fetchone()
        assert held == (int(stands),), (told.seed, table, row)
    heads = merged.connection.execute("select count(*) from arrivals where person = '' and at = ''").fetchone()
    assert heads == (end.heads,), told.seed


def test_nothing_erased_can_be_read_again(merged: Merged, proof_scale: str, record_property: Note) -> None:
    """Late laptops, old bundles, clocks from the future, a restored backup, and places that had erased before."""
    histories, people = 10_000 if proof_scale == "long" else 60, 0
    for seed in range(histories):
        told, chance = history(seed), random.Random(seed)
        some = deliveries(told, chance, residue=left_of(told) if seed % 2 else None)
        with merged.holding(some):
            plain, ids = merged.dump(), merged.erased()
            gone = must_go(list(told.operations()), ids)
            assert merged.readable(gone) == [], seed
        people += len(ids)
        backup = some[: chance.randrange(len(some) + 1)]
        with merged.holding(backup):
            merged.erase_again(ids)
            assert merged.readable(gone) == [], seed
            for each in some:
                merged.take(each)
            assert merged.readable(gone) == [], seed
            assert merged.dump() == plain, seed
    record_property("load", f"{histories:,} histories, {people:,} ids erased")
