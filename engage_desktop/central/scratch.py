"""Temporary tables of one connection, in which a bundle is worked on. They are empty again when the work is done."""

from __future__ import annotations

from engage_desktop.central.server import Connection

_TEXT = 'text collate "C"'
_ENTRY = f"site {_TEXT}, seq bigint, hlc bigint, act bigint, kind {_TEXT}, row {_TEXT}, digest bytea, chain bytea"
_LOGGED = f"{_ENTRY}, operation {_TEXT}, state smallint"
_BROUGHT = f"{_LOGGED}, fault {_TEXT}, is_edged boolean, is_parked boolean, parts {_TEXT}"
_MET = f"is_fork boolean, is_rechained boolean, state_here smallint, row_here {_TEXT}, is_unchained boolean"
_WRITE = f"row {_TEXT}, name {_TEXT}, ver bigint, hlc bigint, site {_TEXT}, value {_TEXT}"
_TABLES = {
    # what a bundle brings; then only what of it is new. parts: a fact's columns, so that its body need not be parsed
    "incoming": _BROUGHT,
    # what of it is here already, and how that stands in the log
    "held": f"{_BROUGHT}, {_MET}",
    # writes of cells, and of every cell the one that it holds
    "writes": _WRITE,
    "holders": _WRITE,
    "new_edges": f"target {_TEXT}, fact {_TEXT}, why {_TEXT}, of {_TEXT}",
    # the cells, before, of rows that are about to be written
    "existing": f"row {_TEXT}, name {_TEXT}, value {_TEXT}",
}
MANY = 500
"""From so many entries on, the server is told what the tables hold before it plans how to join them."""

_FRESH = """
    create or replace temp view fresh as
    select site, seq, case when state = 1 then 0 else hlc end hlc, kind, row, is_edged, parts,
        case when state = 1 then json_build_object('session', (operation::json)->>'session', 'person', '',
                 'role', (operation::json)->>'role', 'badge', null, 'at', '')
             else (operation::json)->'body' end body
    from incoming where fault = '' and kind <> ''"""
"""The entries in `incoming` as the projection takes them; of an arrival whose person was erased, what was kept."""
_LARGE = """
    select name from unnest(%s::text[]) name where pg_relation_size(name::regclass) > 1000000"""


def make(connection: Connection) -> None:
    """Make the tables, outside of any transaction."""
    connection.execute("set temp_buffers = '64MB'")
    connection.execute("set work_mem = '32MB'")
    connection.execute("set default_statistics_target = 10")
    for table, columns in _TABLES.items():
        connection.execute(f"create temp table if not exists {table} ({columns})")
    connection.execute(_FRESH)


def empty(connection: Connection, *tables: str) -> None:
    """Empty these tables, or all of them. Of small ones the rows are deleted: truncating costs a hundred times as much."""
    names = list(tables or _TABLES)
    large = {name for (name,) in connection.execute(_LARGE, (names,)).fetchall()}
    for name in names:
        connection.execute(f"truncate {name}" if name in large else f"delete from {name}")
