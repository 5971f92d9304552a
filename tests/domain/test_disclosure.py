"""Small numbers in print: the worked examples, and a brute-force proof that no hidden number can be worked out."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage_desktop.domain.disclosure import HIDDEN, SafeTable, protect, round_for_publishing, share

Printed = tuple[tuple[int | None, ...], int | None]


def table(*counts: int) -> dict[str, int]:
    return {f"cell {number}": count for number, count in enumerate(counts)}


def printed(safe: SafeTable) -> Printed:
    return tuple(safe.cells.values()), safe.total


@pytest.mark.parametrize(
    ("counts", "cells", "total"),
    [
        ((12, 3, 0), (None, None, 0), 15),
        ((4, 4, 4), (None, None, None), None),
        ((12, 0, 0), (12, 0, 0), 12),
        ((40, 9, 6), (40, 9, 6), 55),
        ((3, 0, 0), (None, 0, 0), None),
        ((1, 1, 50), (None, None, None), 52),
        ((4, 9, 9), (None, None, None), 22),
        ((40, 3, 9, 2), (40, None, 9, None), 54),
        ((0, 0), (0, 0), 0),
        ((), (), 0),
    ],
)
def test_small_numbers_and_what_would_give_them_away_are_hidden(
    counts: tuple[int, ...], cells: tuple[int | None, ...], total: int | None
) -> None:
    assert printed(protect(table(*counts))) == (cells, total)


@pytest.mark.parametrize("counts", [(12, 0, 0), (0, 30), (3, 3, 3), (9, 0), (4, 5)])
def test_a_sensitive_table_is_withheld_where_all_answered_alike_or_fewer_than_ten_answered(counts: tuple[int]) -> None:
    safe = protect(table(*counts), sensitive=True)
    assert safe.is_withheld
    assert safe.hides_anything


def test_a_sensitive_table_of_enough_different_answers_is_shown() -> None:
    assert printed(protect(table(12, 7, 6), sensitive=True)) == ((12, 7, 6), 25)


def test_published_counts_are_hidden_up_to_seven_and_rounded_to_five() -> None:
    assert printed(round_for_publishing(table(12, 3, 0))) == ((10, None, 0), 15)
    assert printed(round_for_publishing(table(8, 7, 13, 0))) == ((10, None, 15, 0), 30)


def test_no_share_is_given_of_fewer_than_twenty() -> None:
    assert share(10, 19) == "too few to compare"
    assert share(7, 20) == "35 %"


def test_a_hidden_number_is_printed_as_a_star() -> None:
    safe = protect(table(12, 3, 1_200))
    assert (safe.shown("cell 0"), safe.shown("cell 2"), safe.shown_total()) == (HIDDEN, "1,200", "1,215")
    assert protect(table(4, 4, 4)).shown_total() == HIDDEN


@given(st.lists(st.integers(0, 30), max_size=5), st.integers(2, 8))
def test_no_number_under_the_threshold_is_ever_printed(counts: list[int], threshold: int) -> None:
    safe = protect(table(*counts), threshold=threshold)
    for name, count in table(*counts).items():
        assert safe.cells[name] in (None, count)
        assert not (0 < count < threshold and safe.cells[name] is not None)
        assert count > 0 or safe.cells[name] == 0
    assert safe.total in (None, sum(counts))


@given(st.lists(st.integers(0, 14), min_size=1, max_size=4), st.integers(3, 6))
def test_every_hidden_number_has_two_possible_values_for_who_adds_and_subtracts(
    counts: list[int], threshold: int
) -> None:
    """The reader knows the shown cells, the total, that hidden ones are at least 1, and even which ones are small."""
    safe = protect(table(*counts), threshold=threshold)
    hidden = [name for name, value in safe.cells.items() if value is None]
    most = sum(counts) if safe.total is not None else threshold
    ranges = [range(1, threshold) if table(*counts)[name] < threshold else range(1, most + 1) for name in hidden]
    remainder = None if safe.total is None else safe.total - sum(value or 0 for value in safe.cells.values())
    possible = [guess for guess in product(*ranges) if remainder is None or sum(guess) == remainder]
    for position in range(len(hidden)):
        values = {guess[position] for guess in possible}
        assert counts[list(safe.cells).index(hidden[position])] in values
        assert len(values) > 1


@pytest.mark.parametrize(("cells", "highest"), [(1, 40), (2, 30), (3, 16), (4, 9)])
def test_every_hidden_number_has_two_possible_values_for_who_runs_the_rule_backwards(cells: int, highest: int) -> None:
    """Every table there can be is printed; tables that print alike must differ in each hidden cell."""
    alike: dict[Printed, list[tuple[int, ...]]] = {}
    for counts in product(range(highest + 1), repeat=cells):
        alike.setdefault(printed(protect(table(*counts))), []).append(counts)
    for (shown, total), tables in alike.items():
        if total is not None and total > highest:
            continue  # some of the tables that print like this one lie outside what was tried
        for position, value in enumerate(shown):
            assert value is not None or len({counts[position] for counts in tables}) > 1, (shown, total, tables)
