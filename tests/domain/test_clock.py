"""The hybrid logical clock orders acts, never goes back, and is never dragged far ahead by another laptop."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engage_desktop.domain.clock import COUNTER_BITS, FURTHEST_AHEAD_MS, milliseconds, tick, witness

MOMENTS = st.integers(0, 2**47)
CLOCKS = st.integers(0, 2**62)


@given(CLOCKS, MOMENTS)
def test_every_tick_is_later_than_the_last(last: int, now_ms: int) -> None:
    assert tick(last, now_ms) > last
    assert tick(last, now_ms) >= now_ms << COUNTER_BITS


@given(st.lists(MOMENTS, min_size=2, max_size=50))
def test_a_clock_that_jumps_about_still_gives_rising_values(moments: list[int]) -> None:
    values, last = [], 0
    for now_ms in moments:
        last = tick(last, now_ms)
        values.append(last)
    assert values == sorted(set(values))


def test_many_acts_in_one_millisecond_stay_apart_and_near_it() -> None:
    now_ms, last = 1_700_000_000_000, 0
    for _ in range(1_000):
        last = tick(last, now_ms)
    assert milliseconds(last) == now_ms


@given(CLOCKS, CLOCKS, MOMENTS)
def test_another_laptop_never_takes_the_clock_back_nor_far_ahead(last: int, seen: int, now_ms: int) -> None:
    after = witness(last, seen, now_ms)
    assert after >= last
    assert after <= max(last, (now_ms + FURTHEST_AHEAD_MS) << COUNTER_BITS)
    if seen <= (now_ms + FURTHEST_AHEAD_MS) << COUNTER_BITS:
        assert after >= seen
