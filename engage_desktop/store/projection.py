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
_WITHDRAWN, _CONSENT, _VOID = "withdrawn", "consent.answered", "fact.voided"
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


def cell_name(table: str, column: str) -> str:
    """Return the name under which the version of a cell is kept: a row's id alone does not tell its table."""
    return f"{table}.{column}"


def _set_cells(connection: Any, kind: Kind, operation: Operation) -> None:
    cells: dict[str, list[Any]] = operation.body["cells"]
    connection.execute(f"insert or ignore into {kind.table}(id) values (?)", (operation.row,))
    for name, (ver, value) in cells.items():
        if name not in kind.parts:
            _park(connection, operation)
            continue
        cell = cell_name(kind.table, name)
        holder = connection.execute(
            "select ver, hlc, site from cells where row = ? and name = ?", (operation.row, cell)
        ).fetchone()
        if not wins((ver, operation.hlc, operation.site), holder):
            continue
        connection.execute(
            "insert or replace into cells(row, name, ver, hlc, site) values (?, ?, ?, ?, ?)",
            (operation.row, cell, ver, operation.hlc, operation.site),
        )
        connection.execute(f'update {kind.table} set "{name}" = ? where id = ?', (value, operation.row))


def _add_fact(connection: Any, kind: Kind, operation: Operation, *, is_new: bool) -> None:
    body = operation.body
    if not body.keys() <= kind.parts.keys():
        _park(connection, operation)
    edged = not is_new and _is_edged(connection, operation.row)
    statement, names = _insertion(kind.name)
    values = [operation.row, operation.hlc, operation.site, 1, *map(body.get, names)]
    if connection.execute(statement, values).rowcount == 0:
        edged = _keep_earlier(connection, kind, operation, names)
    if edged:
        _refresh(connection, operation.row, kind.name, set())
    _link_all(connection, kind.name, operation.row, body)


def _keep_earlier(connection: Any, kind: Kind, operation: Operation, names: tuple[str, ...]) -> bool:
    """Of two entries with one id, such as the same wording kept by two laptops, let the earlier be the one that is shown.

    Return whether this one took the place of what was there. It is hidden first, so that the search index follows.
    """
    later = "id = ? and (hlc, site) > (?, ?)"
    which = (operation.row, operation.hlc, operation.site)
    if connection.execute(f"update {kind.table} set current = 0 where {later}", which).rowcount == 0:
        return False
    columns = ", ".join(["hlc = ?", "site = ?", *(f'"{name}" = ?' for name in names)])
    values = [operation.hlc, operation.site, *(operation.body.get(name) for name in names)]
    connection.execute(f"update {kind.table} set {columns} where {later}", (*values, *which))
    return True


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
    if kind_name == _VOID:
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
    successors = _edges(connection, fact, "supersede", kind_name)

    def voids(of: str) -> list[str]:
        if of != fact and of not in successors:
            return _edges(connection, of, "void", _VOID)
        if kind_name == _CONSENT and _is_withdrawal(connection, of):
            return []
        return _edges(connection, of, "void", kind_name)

    current = stands(fact, voids, lambda _: successors)
    connection.execute(
        f"update {kind.table} set current = ? where id = ? and current <> ?", (int(current), fact, int(current))
    )
    for target, of in connection.execute("select target, of from edges where fact = ?", (fact,)).fetchall():
        _refresh(connection, target, of, seen)


def _edges(connection: Any, target: str, why: str, of: str) -> list[str]:
    """Return the facts that void or supersede `target`, of those that name its kind rightly."""
    rows = connection.execute(
        "select fact from edges where target = ? and why = ? and of = ?", (target, why, of)
    ).fetchall()
    return [row[0] for row in rows]


def _is_withdrawal(connection: Any, fact: str) -> bool:
    row = connection.execute("select answer from consents where id = ?", (fact,)).fetchone()
    return row is not None and row[0] == _WITHDRAWN
