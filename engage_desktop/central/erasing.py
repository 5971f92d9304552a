"""Erasure on PostgreSQL: ids that are erased for ever, and entries blanked because they speak of them, wherever they lie."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engage_desktop.central.arriving import ERASED
from engage_desktop.central.projecting import ARRIVAL
from engage_desktop.central.server import Connection
from engage_desktop.domain import erasure, log
from engage_desktop.domain.log import Operation

_AT_ONCE = 200  # ids sought in one pass over the log
_SOUGHT = "select operation from {table} where state in (0, 3) and kind = any(%s) and operation ~ %s"
_BLANK = """
    update {table} set state = 1, hlc = 0, act = blank.seq, kind = blank.kind, row = blank.row, operation = blank.residue
    from unnest(%s::text[], %s::bigint[], %s::text[], %s::text[], %s::text[]) blank(site, seq, kind, row, residue)
    where ({table}.site, {table}.seq) = (blank.site, blank.seq)"""
_FORGET = """delete from {table} using unnest(%s::text[], %s::bigint[]) gone(site, seq)
    where ({table}.site, {table}.seq) = (gone.site, gone.seq)"""
_ERASABLE = sorted(erasure.ERASABLE)


@dataclass(slots=True)
class Settled:
    """What was erased now: ids that were not before; rows whose entries lost their body; how many entries did."""

    ids: set[str] = field(default_factory=set)
    rows: set[str] = field(default_factory=set)
    blanked: int = 0


def erased_ids(connection: Connection) -> set[str]:
    """Return every id that is erased here."""
    return {row for (row,) in connection.execute("select id from erased").fetchall()}


def demanded(connection: Connection, sites: Iterable[str]) -> set[str]:
    """Return whom these sites have asked to erase, from the log."""
    found = connection.execute(
        "select (operation::json)->'body'->>'person' from operations where site = any(%s) and kind = %s and state in (0, 3) "
        "and not exists (select from quarantined q where (q.site, q.seq) = (operations.site, operations.seq))",
        (sorted(sites), ERASED),
    )
    return {person for (person,) in found.fetchall()}


def settle(connection: Connection, new: set[str], unsought: set[str]) -> Settled:
    """Erase `new` ids and all that goes with them, from the log and from `incoming`. The tables are not touched.

    unsought: ids that were erased before, but not when the incoming entries were read.
    """
    done = Settled(ids=set(new))
    waiting = new | unsought
    before = erased_ids(connection)
    while waiting:
        widened: set[str] = set()
        for table in ("incoming", "operations"):
            found = [each for each in _mentioning(connection, table, waiting) if erasure.mentions(each, waiting)]
            for operation in found:
                widened |= erasure.widened(operation, waiting)
            blank(connection, table, found)
            if table == "operations":
                done.rows |= {operation.row for operation in found}
                done.blanked += len(found)
        waiting = widened - done.ids - before
        done.ids |= waiting
    keep_ids(connection, done.ids)
    return done


def keep_ids(connection: Connection, ids: Iterable[str]) -> None:
    """Note ids as erased for ever."""
    connection.execute("insert into erased(id) select unnest(%s::text[]) on conflict do nothing", (sorted(ids),))


def blank(connection: Connection, table: str, operations: Sequence[Operation]) -> None:
    """Take the body out of entries in the log or in `incoming`; place, digest, chain and residue stay."""
    if not operations:
        return
    blanks = []
    for operation in operations:
        residue = erasure.residue_bytes(operation)
        arrival = erasure.arrival_in(residue)
        filed = (ARRIVAL, arrival[0]) if arrival else ("", "")
        blanks.append((operation.site, operation.seq, *filed, residue.decode()))
    columns = [list(column) for column in zip(*blanks, strict=True)]
    connection.execute(_BLANK.format(table=table), columns)
    if table == "incoming":
        connection.execute(
            "update incoming set fault = '', is_edged = false, is_parked = false, parts = null where state = 1"
        )
    else:
        forget(connection, columns[0], columns[1])


def forget(connection: Connection, sites: Sequence[object], seqs: Sequence[object]) -> None:
    """Drop what was noted about entries that have no body any more."""
    for table in ("parked", "quarantined"):
        connection.execute(_FORGET.format(table=table), (sites, seqs))


def _mentioning(connection: Connection, table: str, ids: set[str]) -> Iterator[Operation]:
    """Yield the entries with a body in whose text one of the ids stands."""
    ordered = sorted(ids)
    for start in range(0, len(ordered), _AT_ONCE):
        sought = "|".join(map(re.escape, ordered[start : start + _AT_ONCE]))
        for (text,) in connection.execute(_SOUGHT.format(table=table), (_ERASABLE, sought)).fetchall():
            yield log.read_own(text)
