"""Entries that an older version kept in PostgreSQL without knowing them: shown once this version knows them, or set aside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engage_desktop.central import erasing, projecting, scratch, senders
from engage_desktop.central.server import Connection
from engage_desktop.central.taking_in import lock_tables
from engage_desktop.domain import erasure, log
from engage_desktop.domain.kinds import KINDS, check_body, fingerprint, is_known_whole
from engage_desktop.domain.log import Operation, OperationInvalid

_FACT = "kinds"
_KEPT = "select value from centre where name = %s"
_KEEP = "insert into centre(name, value) values (%s, %s) on conflict (name) do update set value = excluded.value"
_PARKED = """
    select o.operation from parked p join operations o on (o.site, o.seq) = (p.site, p.seq)
    where o.state in (0, 3) and o.kind = any(%s) order by p.site, p.seq"""
_SHOWN = """
    delete from parked using unnest(%s::text[], %s::bigint[]) shown(site, seq)
    where (parked.site, parked.seq) = (shown.site, shown.seq)"""


def is_due(connection: Connection) -> bool:
    """Return whether this version knows other kinds, or other parts of them, than the one that was here last."""
    return connection.execute(_KEPT, (_FACT,)).fetchone() != (fingerprint(),)


def apply_known(connection: Connection) -> bool:
    """Apply what is parked and known now, inside the transaction that is open; return whether entries lost their body.

    What speaks of people who are erased by now is blanked; what is not as its kind must be is set aside.
    """
    lock_tables(connection)
    if not is_due(connection):  # somebody else did it meanwhile
        return False
    operations = [log.read_own(text) for (text,) in connection.execute(_PARKED, (sorted(KINDS),)).fetchall()]
    erased = erasing.erased_ids(connection)
    late = [operation for operation in operations if erasure.mentions(operation, erased)]
    erasing.blank(connection, "operations", late)
    _set_aside(connection, [operation for operation in operations if operation not in late])
    connection.execute(_SHOWN, _places(operation for operation in operations if is_known_whole(operation)))
    asked = erasing.demanded(connection, senders.centre_sites(connection))
    settled = erasing.settle(connection, asked - erased, set())
    rows = {operation.row for operation in operations} | settled.rows | settled.ids
    projecting.project_anew(connection, rows)
    scratch.empty(connection)
    connection.execute(_KEEP, (_FACT, fingerprint()))
    return bool(late or settled.blanked)


def _set_aside(connection: Connection, operations: Sequence[Operation]) -> None:
    for operation in operations:
        try:
            check_body(operation.kind, operation.body)
        except OperationInvalid as fault:
            connection.execute(
                "insert into quarantined(site, seq, bundle, reason) values (%s, %s, '', %s) on conflict do nothing",
                (operation.site, operation.seq, fault.sentence),
            )


def _places(operations: Iterable[Operation]) -> tuple[list[str], list[int]]:
    held = [(operation.site, operation.seq) for operation in operations]
    return [site for site, _ in held], [seq for _, seq in held]
