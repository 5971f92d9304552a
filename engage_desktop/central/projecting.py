"""The projection on PostgreSQL: what entries of the log do to the tables, many at once. Any order gives the same tables."""

from __future__ import annotations

from collections.abc import Collection

from engage_desktop.central import facts, registers, standing
from engage_desktop.central.scratch import empty
from engage_desktop.central.server import Connection
from engage_desktop.domain.kinds import KINDS

ARRIVAL = "arrival.recorded"
_NUMBERS = "select kind, count(*), count(parts), count(*) filter (where is_edged) from fresh group by kind"
_AGAIN = f"""
    insert into incoming(site, seq, hlc, act, kind, row, digest, chain, operation, state, fault, is_edged, is_parked)
    select site, seq, hlc, act, kind, row, digest, chain, operation, state, '',
        state <> 1 and (kind = '{facts.VOID}' or operation not like '%%"supersedes":[]%%'), false
    from operations
    where row = any(%s) and (state in (0, 3) or (state = 1 and kind = '{ARRIVAL}'))
    and not exists (select from quarantined q where q.site = operations.site and q.seq = operations.seq)"""


def project(connection: Connection) -> None:
    """Bring the tables up to date with the entries in `incoming`; applying them again changes nothing."""
    found = {name: facts.Number(*numbers) for name, *numbers in connection.execute(_NUMBERS).fetchall()}
    known = [name for name in KINDS if name in found]
    registering = [name for name in known if KINDS[name].is_register]
    if registering:
        registers.set_cells(connection, registering)
    factual = {name: found[name] for name in known if not KINDS[name].is_register}
    if factual:
        facts.add(connection, factual)
        standing.refresh(connection, facts.link(connection, factual))


def project_anew(connection: Connection, rows: Collection[str]) -> None:
    """Make everything in the tables that speaks of these ids what the log says of them now. Uses up `incoming`."""
    ids = sorted(rows)
    touched = set(connection.execute("select target, of from edges where fact = any(%s)", (ids,)).fetchall())
    connection.execute("delete from edges where fact = any(%s)", (ids,))
    connection.execute("delete from past_cells where row = any(%s)", (ids,))
    connection.execute("delete from cells where row = any(%s)", (ids,))
    for kind in KINDS.values():
        connection.execute(f"delete from {kind.table} where id = any(%s)", (ids,))
    empty(connection, "incoming")
    connection.execute(_AGAIN, (ids,))
    project(connection)
    standing.refresh(connection, touched)
