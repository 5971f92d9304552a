"""Identities of facts: valid UUIDv7, in the order in which they were made, and never the same twice."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from engage_desktop.domain import ids

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


def test_facts_of_one_millisecond_sort_in_the_order_in_which_they_were_made() -> None:
    made = [ids.new_fact(NOW) for _ in range(5_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_an_id_is_a_uuid_of_version_7_that_begins_with_its_millisecond() -> None:
    for number in range(300):
        now = NOW + timedelta(milliseconds=number // 3)
        made = ids.new_fact(now)
        held = uuid.UUID(made)
        assert str(held) == made
        assert (held.variant, held.version) == (uuid.RFC_4122, 7)
        assert held.int >> 80 == int(now.timestamp() * 1000)


def test_a_clock_that_was_put_back_starts_anew_and_repeats_nothing() -> None:
    made = {ids.new_fact(NOW - timedelta(seconds=number % 2)) for number in range(2_000)}
    assert len(made) == 2_000


def test_many_at_once_never_share_an_id() -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: [ids.new_fact(NOW) for _ in range(500)], range(16)))
    assert len({each for many in made for each in many}) == 8_000
    assert all(many == sorted(many) for many in made)


def test_a_persons_id_does_not_tell_when_they_came() -> None:
    assert uuid.UUID(ids.new_person()).version == 4
