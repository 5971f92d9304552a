"""The dump of one store: every table that the log determines, as one canonical text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engage_desktop.domain.dumping import DUMPED, text


def dumped(connection: Any) -> str:
    """Return the same text for the same set of entries, on any store."""
    return text({table: _rows(connection, table, columns) for table, columns in DUMPED.items()})


def _rows(connection: Any, table: str, columns: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    named = ", ".join(f'"{name}"' for name in columns)
    for row in connection.execute(f"select {named} from {table}"):
        yield dict(zip(columns, row, strict=True))
