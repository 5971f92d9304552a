"""Reading: rows become the domain's facts here and never leave the store as rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from engage_desktop.domain.rows import as_facts, names_of
from engage_desktop.store.refusals import DatabaseDamaged, DiskRefused

Fact = TypeVar("Fact")


class Reader:
    """Asks the database and nothing else."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def rows(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Return all rows. Raises DatabaseDamaged where a page does not answer, DiskRefused where the disk fails."""
        try:
            found: list[tuple[Any, ...]] = self._connection.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            raise DiskRefused(f"The disk did not give back a record ({error}). Nothing was changed.") from error
        except sqlite3.DatabaseError as error:
            raise DatabaseDamaged.found() from error
        return found

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row, or None."""
        found = self.rows(sql, values)
        return found[0][0] if found else None

    def facts(self, kind: type[Fact], table: str, rest: str = "", values: Sequence[Any] = ()) -> list[Fact]:
        """Return rows of `table` as facts of `kind`, whose fields have the names of columns. `rest` follows the table."""
        known: Any = kind
        sql = f"select {_columns(known)} from {table} {rest}"
        return list(as_facts(kind, self.rows(sql, values)))


@cache
def _columns(kind: Any) -> str:
    return ", ".join(f'"{name}"' for name in names_of(kind))
