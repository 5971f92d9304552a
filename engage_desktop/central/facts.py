"""Facts as tables, many at once: union by id, the earlier of two with one id, and what they void or supersede.

Works on the temporary view `fresh`, the entries to be shown: (site, seq, hlc, kind, row, body, is_edged, parts).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from engage_desktop.central.scratch import empty
from engage_desktop.central.server import Connection
from engage_desktop.central.tables import quoted, type_of
from engage_desktop.domain.kinds import KINDS, columns
from engage_desktop.domain.parts import Kind

VOID = "fact.voided"
BETWEEN, NOTHING = "\x1f", "\x1e"
"""What stands between a fact's columns in `parts`, and for none. A text that holds one of them is taken from the body."""
COLUMNS = {kind.name: columns(kind) for kind in KINDS.values() if not kind.is_register}
_NEW_EDGES = f"""
    insert into new_edges select distinct on (target, fact) target, fact, why, of from (
        select body->>'target' target, row fact, 'void' why, body->>'of' of from fresh where kind = '{VOID}'
        union all
        select target, row, 'supersede', kind from fresh, json_array_elements_text(body->'supersedes') target
        where is_edged and kind = any(%s)
    ) every_one order by target, fact, why, of"""
_ALREADY_TOUCHED = "select distinct edges.target, fresh.kind from edges join fresh on edges.target = fresh.row"
_TOUCHED = """
    select target, of from new_edges
    union select edges.target, edges.of from edges join new_edges using (target, fact)"""
_LINK = """
    insert into edges(target, fact, why, of) select target, fact, why, of from new_edges order by target, fact
    on conflict (target, fact) do update set why = excluded.why, of = excluded.of
    where (excluded.why, excluded.of) < (edges.why, edges.of)"""


@dataclass(frozen=True, slots=True)
class Number:
    """How many fresh entries of a kind there are; how many of them come with their parts, and touch other facts."""

    all: int
    with_parts: int
    edged: int


def add(connection: Connection, numbers: Mapping[str, Number]) -> None:
    """Put the fresh facts of these kinds, so many each, into their tables."""
    for name, number in numbers.items():
        from_parts, from_bodies, mending = _statements_of(name)
        added = connection.execute(from_parts, (name,)).rowcount if number.with_parts else 0
        if number.with_parts < number.all:
            added += connection.execute(from_bodies, (name,)).rowcount
        if added < number.all:
            connection.execute(mending, (name,))


def link(connection: Connection, numbers: Mapping[str, Number]) -> set[tuple[str, str]]:
    """Note what the fresh facts void or supersede; return what may stand or fall by it, (id, kind) each."""
    touched = set(connection.execute(_ALREADY_TOUCHED).fetchall())
    if any(number.edged for number in numbers.values()):
        superseding = [name for name in numbers if "supersedes" in KINDS[name].parts]
        connection.execute(_NEW_EDGES, (superseding,))
        touched.update(connection.execute(_TOUCHED).fetchall())
        connection.execute(_LINK)
        empty(connection, "new_edges")
    return touched


@cache
def _statements_of(name: str) -> tuple[str, str, str]:
    """Return how facts of a kind go in from their parts and from their bodies, and how an earlier one takes the place of
    what is there with its id.

    Of two that also have the same time and site, which only a hostile laptop makes, the one that says less is shown.
    """
    kind = KINDS[name]
    names = [quoted(column) for column in columns(kind)]
    record = f"json_to_record(body) as part({', '.join(_typed(kind, column) for column in columns(kind))})"
    parts = ", ".join(f"part.{column}" for column in names)
    into = f"insert into {kind.table}(id, hlc, site, current, {', '.join(names)})"
    each = ", ".join(f"part[{place}]::{type_of(kind, column)}" for place, column in enumerate(columns(kind), start=1))
    split = "string_to_array(parts, E'\\x1f', E'\\x1e')"
    from_parts = f"""{into}
        select row, hlc, site, 1, {each} from (
            select row, hlc, site, {split} part from fresh where kind = %s and parts is not null offset 0) split
        on conflict do nothing"""
    from_bodies = f"""{into}
        select row, fresh.hlc, fresh.site, 1, {parts} from fresh, {record} where fresh.kind = %s and fresh.parts is null
        on conflict do nothing"""
    mending = f"""
        update {kind.table} held set hlc = first.hlc, site = first.site, {", ".join(f"{c} = first.{c}" for c in names)}
        from (select distinct on (row) row, fresh.hlc, fresh.site, {parts} from fresh, {record} where fresh.kind = %s
              order by row, fresh.hlc, fresh.site, {_said("part", kind)}) first
        where held.id = first.row
        and (held.hlc, held.site, {_said("held", kind)}) > (first.hlc, first.site, {_said("first", kind)})"""
    return from_parts, from_bodies, mending


def _said(of: str, kind: Kind) -> str:
    """Return SQL for the canonical JSON of a fact's columns."""
    parts = [
        f"""'"{name}":' || coalesce(to_json({of}.{quoted(name)})::text, 'null')""" for name in sorted(columns(kind))
    ]
    return f"(concat_ws(',', {', '.join(parts)}) || '}}') collate \"C\""


def _typed(kind: Kind, column: str) -> str:
    return f"{quoted(column)} {type_of(kind, column)}"
