"""The merge rules: highest version first, then the clock, then the site; voids of voids; what stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage_desktop.domain.merge import is_voided, stands, wins

STAMPS = st.tuples(st.integers(1, 4), st.integers(0, 4), st.sampled_from(["a", "b", "c"]))
NAMES = st.sampled_from("abcdefgh")


def among(edges: dict[str, list[str]]) -> Callable[[str], list[str]]:
    return lambda fact: edges.get(fact, [])


@pytest.mark.parametrize(
    ("challenger", "holder"),
    [
        ((1, 0, "a"), None),
        ((2, 0, "a"), (1, 9, "z")),
        ((1, 9, "a"), (1, 8, "z")),
        ((1, 9, "b"), (1, 9, "a")),
    ],
    ids=["an empty cell", "who saw the other's value", "the later clock", "the higher site"],
)
def test_what_wins_a_cell(challenger: tuple[int, int, str], holder: tuple[int, int, str] | None) -> None:
    assert wins(challenger, holder)
    assert holder is None or not wins(holder, challenger)


@given(st.lists(STAMPS, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_the_same_writes_in_any_order_leave_the_same_holder(stamps: list[tuple[int, int, str]], chance: object) -> None:
    def last_holder(order: list[tuple[int, int, str]]) -> tuple[int, int, str] | None:
        holder = None
        for stamp in order:
            holder = stamp if wins(stamp, holder) else holder
        return holder

    shuffled = list(stamps)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert last_holder(stamps) == last_holder(shuffled) == max(stamps)


@pytest.mark.parametrize("length", [0, 1, 2, 3, 64, 65, 66, 1_001])
def test_a_void_of_a_void_brings_back_what_was_voided_to_any_depth(length: int) -> None:
    chain = {f"v{number}": [f"v{number + 1}"] for number in range(length)}
    assert is_voided("v0", among(chain)) == (length % 2 == 1)


def test_one_live_void_is_enough() -> None:
    edges = {"fact": ["dead", "live"], "dead": ["killer"]}
    assert is_voided("fact", among(edges))
    assert not is_voided("fact", among({"fact": ["dead"], "dead": ["killer"]}))


def test_a_wide_web_of_voids_is_answered_at_once() -> None:
    web = {f"v{level}-{side}": [f"v{level + 1}-0", f"v{level + 1}-1"] for level in range(60) for side in (0, 1)}
    assert is_voided("v0-0", among(web)) in (True, False)


@given(st.dictionaries(NAMES, st.lists(NAMES, max_size=3), max_size=8), NAMES, st.randoms(use_true_random=False))
def test_even_a_circle_has_one_answer_in_whatever_order_it_was_learnt(
    edges: dict[str, list[str]], fact: str, chance: object
) -> None:
    shuffled = {name: sorted(voids, key=lambda _: chance.random()) for name, voids in edges.items()}  # type: ignore[attr-defined]
    assert is_voided(fact, among(edges)) == is_voided(fact, among(shuffled))


def test_a_fact_stands_until_a_live_successor_or_void_names_it() -> None:
    assert stands("old", among({}), among({}))
    assert not stands("old", among({}), among({"old": ["new"]}))
    assert stands("old", among({"new": ["undo"]}), among({"old": ["new"]})), (
        "a voided correction gives the old text back"
    )
    assert not stands("old", among({"old": ["undo"]}), among({}))
