"""Registers as tables, many writes at once: of every cell the last writer by (ver, hlc, site), and all other writes kept.

Works on the temporary view `fresh`. The table `cells` also holds the values here, so a row is what its cells say.
"""

from __future__ import annotations

from functools import cache

from engage_desktop.central.scratch import empty
from engage_desktop.central.server import Connection
from engage_desktop.central.tables import quoted, type_of
from engage_desktop.domain.kinds import KINDS, columns

_WRITES = """
    insert into writes select distinct row, name, ver, hlc, site, value from (
        select row, known.name, (cell.value->>0)::bigint ver, hlc, site, (cell.value->1)::text value
        from fresh, json_each(body->'cells') cell, unnest(%(kinds)s::text[], %(columns)s::text[], %(names)s::text[])
            known(kind, part, name)
        where fresh.kind = known.kind and cell.key = known.part
        union all
        select cells.row, cells.name, cells.ver, cells.hlc, cells.site, cells.value from cells
        where cells.row in (select row from fresh where kind = any(%(kinds)s))
    ) every_one"""
_HOLDERS = """
    insert into holders select distinct on (row, name) row, name, ver, hlc, site, value from writes
    order by row, name, ver desc, hlc desc, site desc, value desc"""
_PAST = """
    insert into past_cells(row, name, ver, hlc, site, value)
    select row, name, ver, hlc, site, max(value) from (table writes except table holders) lost
    group by row, name, ver, hlc, site order by row, name, ver, hlc, site
    on conflict (row, name, ver, hlc, site) do update set value = excluded.value where past_cells.value < excluded.value"""
_HOLD = """
    insert into cells(row, name, ver, hlc, site, value)
    select row, name, ver, hlc, site, value from holders order by row, name
    on conflict (row, name) do update
    set ver = excluded.ver, hlc = excluded.hlc, site = excluded.site, value = excluded.value"""


def set_cells(connection: Connection, kinds: list[str]) -> None:
    """Bring the rows of these kinds of register up to date with the fresh writes."""
    known = [(name, column, f"{KINDS[name].table}.{column}") for name in kinds for column in columns(KINDS[name])]
    named = dict(zip(("kinds", "columns", "names"), map(list, zip(*known, strict=True)), strict=True))
    connection.execute(_WRITES, named)
    connection.execute(_HOLDERS)
    connection.execute(_PAST)
    connection.execute(_HOLD)
    for name in kinds:
        connection.execute(
            f"insert into {KINDS[name].table}(id) select distinct row from fresh where kind = %s order by row "
            "on conflict do nothing",
            (name,),
        )
        connection.execute(_rows_from_cells(name))
    empty(connection, "writes", "holders")


@cache
def _rows_from_cells(name: str) -> str:
    """Return SQL that makes the rows whose cells were written what all their cells say."""
    kind = KINDS[name]
    values, changes = [], []
    for column in columns(kind):
        value = f"max(cells.value::json #>> '{{}}') filter (where cells.name = '{kind.table}.{column}')"
        values.append(f"({value})::{type_of(kind, column)}")
        changes.append(f"{quoted(column)} = excluded.{quoted(column)}")
    return f"""
        insert into {kind.table}(id, {", ".join(quoted(column) for column in columns(kind))})
        select row, {", ".join(values)} from cells
        where row in (select row from holders) and name like '{kind.table}.%'
        group by row order by row
        on conflict (id) do update set {", ".join(changes)}"""
