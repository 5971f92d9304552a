"""Registers in the tables: the write that a cell holds, and beside it every other write it ever had."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from engage_desktop.domain.log import Operation, canonical_json
from engage_desktop.domain.parts import Kind

_HOLD = "insert or replace into cells(row, name, ver, hlc, site) values (?, ?, ?, ?, ?)"
_LOSE = """insert into past_cells(row, name, ver, hlc, site, value) values (?, ?, ?, ?, ?, ?)
    on conflict(row, name, ver, hlc, site) do update set value = excluded.value
    where json_quote(excluded.value) > json_quote(value)"""
Value = str | int | None


class Set(NamedTuple):
    """A cell that holds another value now. was: what it held; existed: whether its row was here before."""

    table: str
    row: str
    column: str
    was: Value
    existed: bool


class _Held(NamedTuple):
    ver: int
    hlc: int
    site: str
    value: Value

    def beats(self, other: _Held) -> bool:
        """Return whether this write wins. Equal stamps, which no honest laptop writes, are told apart by their values."""
        if self[:3] != other[:3]:
            return self[:3] > other[:3]
        return canonical_json(self.value) > canonical_json(other.value)


def cell_name(table: str, column: str) -> str:
    """Return the name under which the version of a cell is kept: a row's id alone does not tell its table."""
    return f"{table}.{column}"


def set_all(connection: Any, kind: Kind, operations: Sequence[Operation]) -> list[Set]:
    """Bring cells up to date with writes of one kind, in whatever order, and return those whose value changed.

    A column that this version does not know is left out; who calls notes it as parked.
    """
    rows = sorted({operation.row for operation in operations})
    existing = _existing(connection, kind, rows)
    held = _holders(connection, kind, rows, existing)
    was: dict[tuple[str, str], Value] = {}
    won: set[tuple[str, str]] = set()
    lost = []
    for operation in operations:
        for column, (ver, value) in operation.body["cells"].items():
            if column not in kind.parts:
                continue
            write, place = _Held(ver, operation.hlc, operation.site, value), (operation.row, column)
            holder = held.get(place)
            if holder == write:
                continue
            if holder is None or write.beats(holder):
                was.setdefault(place, None if holder is None else holder.value)
                won.add(place)
                held[place], write = write, holder if holder is not None else write
                if holder is None:
                    continue
            lost.append((operation.row, cell_name(kind.table, column), *write))
    _write(connection, kind, [row for row in rows if row not in existing], {place: held[place] for place in won}, lost)
    return [
        Set(kind.table, row, column, old, row in existing)
        for (row, column), old in was.items()
        if held[row, column].value != old
    ]


def writes(connection: Any, table: str, column: str, row: str) -> list[tuple[int, int, str, Value]]:
    """Return every write of one cell, (ver, hlc, site, value), the one that holds first."""
    name = cell_name(table, column)
    holder = connection.execute(
        f'select c.ver, c.hlc, c.site, t."{column}" from cells c join {table} t on t.id = c.row where c.row = ? and c.name = ?',
        (row, name),
    ).fetchall()
    past = connection.execute(
        "select ver, hlc, site, value from past_cells where row = ? and name = ? order by ver desc, hlc desc, site desc",
        (row, name),
    ).fetchall()
    return [*holder, *past]


def _existing(connection: Any, kind: Kind, rows: Iterable[str]) -> dict[str, tuple[Value, ...]]:
    columns = ", ".join(f'"{name}"' for name in kind.parts)
    found = connection.execute(
        f"select id, {columns} from {kind.table} where id in (select value from json_each(?))", (json.dumps(rows),)
    )
    return {row[0]: row[1:] for row in found.fetchall()}


def _holders(
    connection: Any, kind: Kind, rows: Iterable[str], existing: dict[str, tuple[Value, ...]]
) -> dict[tuple[str, str], _Held]:
    if not existing:
        return {}
    before = len(kind.table) + 1
    places = {name: place for place, name in enumerate(kind.parts)}
    found = connection.execute(
        "select row, substr(name, ?), ver, hlc, site from cells "
        "where row in (select value from json_each(?)) and substr(name, 1, ?) = ?",
        (before + 1, json.dumps(rows), before, f"{kind.table}."),
    )
    return {
        (row, column): _Held(ver, hlc, site, existing[row][places[column]])
        for row, column, ver, hlc, site in found.fetchall()
    }


def _write(
    connection: Any,
    kind: Kind,
    created: Sequence[str],
    won: dict[tuple[str, str], _Held],
    lost: Sequence[tuple[Any, ...]],
) -> None:
    connection.executemany(f"insert into {kind.table}(id) values (?)", [(row,) for row in created])
    connection.executemany(
        _HOLD, [(row, cell_name(kind.table, column), *write[:3]) for (row, column), write in won.items()]
    )
    by_columns: dict[tuple[str, ...], list[tuple[Value, ...]]] = {}
    changed: dict[str, dict[str, Value]] = {}
    for (row, column), write in won.items():
        changed.setdefault(row, {})[column] = write.value
    for row, values in changed.items():
        by_columns.setdefault(tuple(values), []).append((*values.values(), row))
    for columns, rows in by_columns.items():
        sets = ", ".join(f'"{name}" = ?' for name in columns)
        connection.executemany(f"update {kind.table} set {sets} where id = ?", rows)
    if lost:
        connection.executemany(_LOSE, lost)
