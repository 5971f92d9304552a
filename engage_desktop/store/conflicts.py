"""Conflicts as they stand in the tables: cells and comments changed by people who had not seen each other's change."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from engage_desktop.domain.conflicts import COMMENTS, TITLES, Conflict, Write, is_open, is_open_comment, stamp
from engage_desktop.domain.kinds import KINDS
from engage_desktop.store import cells

_CONTESTED = """select distinct p.row, p.name from past_cells p
    where exists (select 1 from cells c where c.row = p.row and c.name = p.name and c.ver = p.ver and c.site <> p.site)
    or exists (select 1 from past_cells o
        where o.row = p.row and o.name = p.name and o.ver = p.ver and o.site <> p.site)"""
_CORRECTED = """select distinct a.root from comments a indexed by corrections
    where a.id <> a.root and a.current = 1 and (
        exists (select 1 from comments b
            where b.root = a.root and b.id <> b.root and b.current = 1 and b.id <> a.id)
        or exists (select 1 from comments b where b.id = a.root and b.current = 1))"""
_REGISTERS = {kind.table for kind in KINDS.values() if kind.is_register}


def all_open(connection: Any) -> list[Conflict]:
    """Return every conflict that nobody has settled, in a steady order."""
    found = []
    for row, name in connection.execute(f"{_CONTESTED} order by 2, 1").fetchall():
        table, _, column = name.partition(".")
        if table in _REGISTERS:
            found += _of_cell(connection, table, column, row)
    for (root,) in connection.execute(f"{_CORRECTED} order by 1").fetchall():
        found += _of_comment(connection, root)
    return found


def _of_cell(connection: Any, table: str, column: str, row: str) -> list[Conflict]:
    of = cells.cell_name(table, column)
    writes = [
        Write(stamp(hlc, site), value, site, hlc, ver)
        for ver, hlc, site, value in cells.writes(connection, table, column, row)
    ]
    seen = _seen(connection, of, row)
    if not is_open(writes, seen):
        return []
    shown = writes[0]
    contested = [write for write in writes if any(write.ver == other.ver for other in writes if other is not write)]
    kept = [shown, *(write for write in contested if write is not shown)]
    return [Conflict(of, row, column, tuple(kept), title(connection, table, row))]


def _of_comment(connection: Any, root: str) -> list[Conflict]:
    standing = connection.execute(
        "select id, text, site, hlc from comments where (id = ?1 or (root = ?1 and id <> root)) and current = 1 "
        "order by hlc desc, site desc, id desc",
        (root,),
    ).fetchall()
    writes = [Write(row, text, site, hlc) for row, text, site, hlc in standing]
    if not is_open_comment(writes, _seen(connection, COMMENTS, root)):
        return []
    first = connection.execute("select text from comments where id = ?", (root,)).fetchone()
    return [Conflict(COMMENTS, root, "", tuple(writes), str(first[0] if first else writes[0].value)[:80])]


def title(connection: Any, table: str, row: str) -> str:
    """Return what a row is called, for people."""
    found = connection.execute(f'select "{TITLES[table]}" from {table} where id = ?', (row,)).fetchone()
    return str(found[0] or "") if found else ""


def _seen(connection: Any, of: str, target: str) -> Iterable[str]:
    found = connection.execute(
        "select seen from resolutions where target = ? and of = ? and current = 1", (target, of)
    ).fetchall()
    return {one for (text,) in found for one in json.loads(text)}
