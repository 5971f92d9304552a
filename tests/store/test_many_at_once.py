"""Entries brought into the tables many at once, as `doctor` does, give what they give one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engage_desktop.domain.log import Operation
from engage_desktop.store import projection
from engage_desktop.store.schema import PROJECTED
from tests.store.test_projection import comment, dumped, empty, histories, rows, void


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    connection = empty(tmp_path_factory.mktemp("at-once") / "tables.db")
    yield connection
    connection.close()


def at_once(connection: Any, operations: list[Operation]) -> dict[str, list[tuple[Any, ...]]]:
    """Return every table after these entries were brought in at once, and leave the database empty again."""
    connection.execute("begin")
    try:
        projection.apply_all(connection, operations)
        return {table: rows(connection, table) for table in (*PROJECTED, "parked")}
    finally:
        connection.execute("rollback")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(histories(), st.randoms(use_true_random=False))
def test_any_history_at_once_gives_the_tables_of_one_by_one(
    connection: Any, history: list[Operation], chance: Any
) -> None:
    chance.shuffle(history)
    runs = sorted([*history, *chance.sample(history, len(history) // 2)], key=lambda operation: operation.kind)
    expected = dumped(connection, runs)
    del expected["found"]
    assert at_once(connection, runs) == expected


def test_corrections_voids_and_repeated_entries_at_once(connection: Any) -> None:
    said = [
        comment(number, f"c{number}", f"word{number}", [f"c{number - 1}"] * (number % 3 == 0)) for number in range(9)
    ]
    undone = [void(20 + number, f"v{number}", f"c{number}", "comment.heard") for number in range(4)]
    again = [void(30 + number, f"w{number}", f"v{number}", "fact.voided") for number in range(4)]
    for history in ([*said, *undone, *again], [*again, *undone, *said], [*undone, *said, *said, *again, *undone]):
        expected = dumped(connection, history)
        del expected["found"]
        assert at_once(connection, history) == expected
