"""Conflicts as they stand in PostgreSQL: cells written at once by people who had not seen each other's, and corrections."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from engage_desktop.central.server import Connection
from engage_desktop.central.tables import quoted
from engage_desktop.domain.conflicts import COMMENTS, TITLES, Conflict, Write, is_open, is_open_comment, stamp
from engage_desktop.domain.kinds import KINDS

_WRITES = "select row, name, ver, hlc, site, value from cells union all select row, name, ver, hlc, site, value from past_cells"
_CONTESTED = f"""
    with contested as (
        select row, name from ({_WRITES}) w {{where}}
        group by row, name, ver having count(distinct site) > 1 and count(distinct value) > 1)
    select w.row, w.name, w.ver, w.hlc, w.site, w.value from ({_WRITES}) w
    where (row, name) in (table contested) order by name, row, ver desc, hlc desc, site desc"""
_CORRECTED = """
    with threads as (select distinct root from comments where id <> root and current = 1),
    standing as (
        select t.root, c.id, c.text, c.site, c.hlc from threads t join comments c on c.id = t.root where c.current = 1
        union all
        select root, id, text, site, hlc from comments where id <> root and current = 1)
    select root, id, text, site, hlc from (select *, count(*) over (partition by root) as beside from standing) counted
    where beside > 1 order by root, hlc desc, site desc, id desc"""
"""The standing versions of a comment: the one whose id is the root, whatever it calls its own root, and its corrections."""
_SEEN = "select target, of, seen from resolutions where current = 1 and target = any(%s)"
_REGISTERS = {kind.table for kind in KINDS.values() if kind.is_register}


def found(connection: Connection, rows: Iterable[str] | None = None) -> list[Conflict]:
    """Return every conflict that nobody has settled; of cells in these rows alone where they are given."""
    return [*_of_cells(connection, rows), *_of_comments(connection)]


def key(conflict: Conflict) -> tuple[str, str, frozenset[str]]:
    """Return what tells a conflict from one that was there before."""
    return conflict.of, conflict.target, frozenset(write.stamp for write in conflict.writes)


def title(connection: Connection, table: str, row: str) -> str:
    """Return what a row is called, for people."""
    held = connection.execute(f"select {quoted(TITLES[table])} from {table} where id = %s", (row,)).fetchone()
    return str(held[0] or "") if held else ""


def _of_cells(connection: Connection, rows: Iterable[str] | None) -> list[Conflict]:
    sought = None if rows is None else sorted(rows)
    if sought == []:
        return []
    where, values = ("", []) if sought is None else ("where row = any(%s)", [sought])
    cells: dict[tuple[str, str], list[Write]] = defaultdict(list)
    for row, name, ver, hlc, site, value in connection.execute(_CONTESTED.format(where=where), values).fetchall():
        cells[(name, row)].append(Write(stamp(hlc, site), json.loads(value), site, hlc, ver))
    seen = _seen(connection, {row for _, row in cells})
    conflicts = []
    for (of, row), writes in cells.items():
        table, _, column = of.partition(".")
        if table in _REGISTERS and is_open(writes, seen[(row, of)]):
            kept = [one for one in writes[1:] if any(one.ver == other.ver for other in writes if other is not one)]
            conflicts.append(Conflict(of, row, column, (writes[0], *kept), title(connection, table, row)))
    return conflicts


def _of_comments(connection: Connection) -> list[Conflict]:
    standing: dict[str, list[Write]] = defaultdict(list)
    for root, row, text, site, hlc in connection.execute(_CORRECTED).fetchall():
        standing[root].append(Write(row, text, site, hlc))
    seen = _seen(connection, set(standing))
    conflicts = []
    for root, writes in standing.items():
        if is_open_comment(writes, seen[(root, COMMENTS)]):
            first = connection.execute("select text from comments where id = %s", (root,)).fetchone()
            said = str(first[0] if first else writes[0].value)[:80]
            conflicts.append(Conflict(COMMENTS, root, "", tuple(writes), said))
    return conflicts


def _seen(connection: Connection, targets: set[str]) -> dict[tuple[str, str], set[str]]:
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    rows: list[Any] = connection.execute(_SEEN, (sorted(targets),)).fetchall() if targets else []
    for target, of, seen in rows:
        held[(target, of)] |= set(json.loads(seen))
    return held
