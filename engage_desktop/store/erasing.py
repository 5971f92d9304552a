"""Erasure applied to the log and the tables: ids that are erased for ever, and entries blanked because they speak of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from engage_desktop.domain import erasure, log
from engage_desktop.domain.exchange import CENTRE
from engage_desktop.domain.log import Operation
from engage_desktop.store import rebuilding

_FEW = 64  # ids: so many are looked for in the text of an entry before it is read
_KINDS = ", ".join(f"'{kind}'" for kind in erasure.ERASABLE)
_BLANK = (
    "update operations set state = 1, hlc = 0, act = seq, kind = '', row = ?, operation = ? where site = ? and seq = ?"
)


@dataclass(frozen=True, slots=True)
class Settled:
    """What was erased now: ids that were not before, and how many entries lost their body."""

    ids: frozenset[str] = frozenset()
    blanked: int = 0


def erased_ids(connection: Any) -> set[str]:
    """Return every id that is erased here."""
    return {row for (row,) in connection.execute("select id from erased").fetchall()}


def centre_sites(connection: Any) -> set[str]:
    """Return the sites whose erasures and receipts count: those of a centre, and our own where we are the centre."""
    found = {site for (site,) in connection.execute("select site from senders where role = ?", (CENTRE,)).fetchall()}
    known = dict(
        connection.execute(
            "select name, value from this_laptop where name in ('role', 'site', 'former_sites')"
        ).fetchall()
    )
    if known.get("role") == CENTRE:
        found.update([known["site"], *known.get("former_sites", "").split()])
    return found


def settle(connection: Any, *, fresh: Iterable[str] = ()) -> Settled:
    """Erase whoever is to be erased and is not yet: ids, entries, and all that the tables and the search index hold of them.

    fresh: ids that blanked entries brought. The end is the same in whatever order entries and erasures came.
    """
    before = erased_ids(connection)
    new = {*fresh, *demanded(connection)} - before
    if not new:
        return Settled()
    erased = set(new)
    blanked: list[Operation] = []
    waiting = set(new)
    while waiting:
        found = list(_mentioning(connection, waiting))
        widened: set[str] = set()
        for operation in found:
            widened |= erasure.widened(operation, waiting)
        blanked += found
        blank(connection, found)
        waiting = widened - erased - before
        erased |= waiting
    keep_ids(connection, erased)
    rebuilding.rebuild(connection, {operation.row for operation in blanked} | erased)
    return Settled(frozenset(erased), len(blanked))


def keep_ids(connection: Any, ids: Iterable[str]) -> None:
    """Note ids as erased for ever."""
    connection.executemany("insert or ignore into erased(id) values (?)", [(row,) for row in ids])


def blank(connection: Any, operations: Iterable[Operation]) -> None:
    """Take the body out of entries; place, digest, chain and residue stay. The tables are not touched."""
    places, highest = [], 0
    for operation in operations:
        highest = max(highest, operation.hlc)
        kept = erasure.residue_bytes(operation)
        places.append((operation.site, operation.seq))
        connection.execute(_BLANK, (residue_row(kept), kept.decode(), operation.site, operation.seq))
    if not places:
        return
    connection.execute(
        "insert into this_laptop(name, value) values ('hlc', ?) on conflict(name) do update "
        "set value = excluded.value where cast(excluded.value as integer) > cast(value as integer)",
        (str(highest),),
    )
    for table in ("parked", "quarantined"):
        connection.executemany(f"delete from {table} where site = ? and seq = ?", places)


def residue_row(residue: bytes) -> str:
    """Return the row under which a blanked entry is filed: that of an arrival, otherwise none."""
    arrival = erasure.arrival_in(residue)
    return arrival[0] if arrival else ""


def demanded(connection: Any) -> set[str]:
    """Return who is to be erased and is not yet: by the word of a centre, or by the ledger beside the database."""
    sites, before = centre_sites(connection), erased_ids(connection)
    logged = connection.execute(
        "select site, operation from operations o where kind = 'person.erased' and state in (0, 3) "
        "and not exists (select 1 from quarantined q where q.site = o.site and q.seq = o.seq)"
    ).fetchall()
    people = {log.read_own(text).body["person"] for site, text in logged if site in sites}
    noted = connection.execute("select id from ledger where id not in (select id from erased)").fetchall()
    return (people - before) | {row for (row,) in noted}


def ids_of_blanked(connection: Any) -> set[str]:
    """Return the ids that blanked entries say are erased."""
    found = connection.execute("select operation from operations where state = 1").fetchall()
    return {row for (text,) in found for row in erasure.ids_in(text.encode())}


def _mentioning(connection: Any, ids: set[str]) -> Iterator[Operation]:
    """Yield every entry with a body that speaks of one of the ids."""
    named = re.compile("|".join(map(re.escape, ids))).search if len(ids) <= _FEW else None
    entries = connection.execute(f"select operation from operations where state in (0, 3) and kind in ({_KINDS})")
    for (text,) in entries:
        if named is not None and not named(text):
            continue
        operation = log.read_own(text)
        if erasure.mentions(operation, ids):
            yield operation


def entry(connection: Any, site: str, seq: int) -> Operation | None:
    """Return an entry of the log that has its body, or None."""
    row = connection.execute(
        "select operation from operations where site = ? and seq = ? and state in (0, 3)", (site, seq)
    ).fetchone()
    return log.read_own(row[0]) if row else None
