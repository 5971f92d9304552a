"""The projection: what one operation does to the ordinary tables. Any order of the same operations gives the same tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Any

from engage_desktop.domain.kinds import KINDS, Kind
from engage_desktop.domain.log import Operation
from engage_desktop.domain.merge import stands, wins

NOT_A_COLUMN = frozenset({"supersedes"})
_WITHDRAWN = "withdrawn"
_FEW = 4  # as many are put into the tables one by one just as fast


def apply(connection: Any, operation: Operation, *, is_new: bool = False) -> None:
    """Bring the tables up to date with `operation`; applying it again changes nothing.

    is_new: the operation was made just now, so nothing can speak of its fact yet. A kind or a column that this version does
    not know is kept in the log and noted as parked.
    """
    kind = KINDS.get(operation.kind)
    if kind is None:
        _park(connection, operation)
    elif kind.is_register:
        _set_cells(connection, kind, operation)
    else:
        _add_fact(connection, kind, operation, is_new=is_new)


def add_facts(connection: Any, kind_name: str, facts: Sequence[tuple[str, int, str, Mapping[str, Any]]]) -> None:
    """Bring the tables up to date with many facts of one kind, (row, hlc, site, body) each, as apply() does one by one."""
    kind = KINDS[kind_name]
    if kind.is_register:
        raise ValueError(f"{kind_name} is a register: its columns are set one by one")
    statement, names = _insertion(kind_name)
    connection.executemany(statement, [(row, hlc, site, 1, *map(body.get, names)) for row, hlc, site, body in facts])
    edged = connection.execute(
        "select distinct target from edges where target in (select value from json_each(?))",
        (json.dumps([fact[0] for fact in facts]),),
    ).fetchall()
    for (row,) in edged:
        _refresh(connection, row, kind_name, set())
    for row, _, _, body in facts:
        _link_all(connection, kind_name, row, body)


def apply_all(connection: Any, operations: Iterable[Operation]) -> None:
    """Bring the tables up to date with operations one after another, as apply() does, those of one kind at once."""
    for kind_name, run in groupby(operations, key=lambda operation: operation.kind):
        held = list(run)
        if _are_new_facts(connection, KINDS.get(kind_name), held):
            add_facts(connection, kind_name, [(each.row, each.hlc, each.site, each.body) for each in held])
        else:
            for operation in held:
                apply(connection, operation)


def _are_new_facts(connection: Any, kind: Kind | None, operations: Sequence[Operation]) -> bool:
    """Return whether these are facts of which none is in the tables and no two are one, all of whose parts are known."""
    if kind is None or kind.is_register or len(operations) < _FEW:
        return False
    rows = {operation.row for operation in operations}
    if len(rows) < len(operations) or any(not operation.body.keys() <= kind.parts.keys() for operation in operations):
        return False
    held = f"select 1 from {kind.table} where id in (select value from json_each(?)) limit 1"
    return connection.execute(held, (json.dumps(list(rows)),)).fetchone() is None


def _park(connection: Any, operation: Operation) -> None:
    connection.execute("insert or ignore into parked(site, seq) values (?, ?)", (operation.site, operation.seq))


def _set_cells(connection: Any, kind: Kind, operation: Operation) -> None:
    cells: dict[str, list[Any]] = operation.body["cells"]
    connection.execute(f"insert or ignore into {kind.table}(id) values (?)", (operation.row,))
    for name, (ver, value) in cells.items():
        if name not in kind.parts:
            _park(connection, operation)
            continue
        holder = connection.execute(
            "select ver, hlc, site from cells where row = ? and name = ?", (operation.row, name)
        ).fetchone()
        if not wins((ver, operation.hlc, operation.site), holder):
            continue
        connection.execute(
            "insert or replace into cells(row, name, ver, hlc, site) values (?, ?, ?, ?, ?)",
            (operation.row, name, ver, operation.hlc, operation.site),
        )
        connection.execute(f'update {kind.table} set "{name}" = ? where id = ?', (value, operation.row))


def _add_fact(connection: Any, kind: Kind, operation: Operation, *, is_new: bool) -> None:
    body = operation.body
    if not body.keys() <= kind.parts.keys():
        _park(connection, operation)
    edged = not is_new and _is_edged(connection, operation.row)
    statement, names = _insertion(kind.name)
    values = [operation.row, operation.hlc, operation.site, 1, *(body.get(name) for name in names)]
    if connection.execute(statement, values).rowcount == 0:
        return
    if edged:
        _refresh(connection, operation.row, kind.name, set())
    _link_all(connection, kind.name, operation.row, body)


def _is_edged(connection: Any, fact: str) -> bool:
    return connection.execute("select 1 from edges where target = ? limit 1", (fact,)).fetchone() is not None


@cache
def _insertion(kind: str) -> tuple[str, tuple[str, ...]]:
    names = tuple(name for name in KINDS[kind].parts if name not in NOT_A_COLUMN)
    columns = ", ".join(["id", "hlc", "site", "current", *(f'"{name}"' for name in names)])
    marks = ", ".join("?" * (4 + len(names)))
    return f"insert or ignore into {KINDS[kind].table}({columns}) values ({marks})", names


def _link_all(connection: Any, kind_name: str, row: str, body: Mapping[str, Any]) -> None:
    """Note what a fact voids or supersedes."""
    if kind_name == "fact.voided":
        _link(connection, body["target"], row, "void", body["of"])
    for target in body.get("supersedes") or ():
        _link(connection, target, row, "supersede", kind_name)


def _link(connection: Any, target: str, fact: str, why: str, of: str) -> None:
    connection.execute(
        "insert or ignore into edges(target, fact, why, of) values (?, ?, ?, ?)", (target, fact, why, of)
    )
    _refresh(connection, target, of, set())


def _refresh(connection: Any, fact: str, kind_name: str, seen: set[str]) -> None:
    """Work out anew whether `fact` stands, then whatever it voids or supersedes."""
    kind = KINDS.get(kind_name)
    if kind is None or kind.is_register or fact in seen:
        return
    seen.add(fact)
    protected = kind_name == "consent.answered" and _is_withdrawal(connection, fact)

    def voids(of: str) -> list[str]:
        return [] if protected and of == fact else _edges(connection, of, "void")

    current = stands(fact, voids, lambda of: _edges(connection, of, "supersede"))
    connection.execute(
        f"update {kind.table} set current = ? where id = ? and current <> ?", (int(current), fact, int(current))
    )
    for target, of in connection.execute("select target, of from edges where fact = ?", (fact,)).fetchall():
        _refresh(connection, target, of, seen)


def _edges(connection: Any, target: str, why: str) -> list[str]:
    rows = connection.execute("select fact from edges where target = ? and why = ?", (target, why)).fetchall()
    return [row[0] for row in rows]


def _is_withdrawal(connection: Any, fact: str) -> bool:
    row = connection.execute("select answer from consents where id = ?", (fact,)).fetchone()
    return row is not None and row[0] == _WITHDRAWN
