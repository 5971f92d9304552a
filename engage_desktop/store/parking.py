"""Operations that an older version kept without knowing them: applied once this version knows them, or quarantined."""

from __future__ import annotations

from typing import Any

from engage_desktop.domain import erasure, log
from engage_desktop.domain.kinds import KINDS, check_body, fingerprint
from engage_desktop.domain.log import Operation, OperationInvalid
from engage_desktop.store import erasing, rebuilding

_FACT = "kinds"


def apply_known(connection: Any) -> int:
    """Apply what is parked and known now, in one transaction; return how many. Looks only where the known kinds changed."""
    known = fingerprint()
    row = connection.execute("select value from this_laptop where name = ?", (_FACT,)).fetchone()
    if row is not None and row[0] == known:
        return 0
    connection.execute("begin immediate")
    try:
        operations = _parked(connection)
        if row is None:  # the first version kept of a cell only the write that holds
            rebuilding.rebuild(connection, _rows(connection))
        _apply(connection, operations)
        connection.execute("insert or replace into this_laptop(name, value) values (?, ?)", (_FACT, known))
        connection.execute("commit")
    finally:
        connection.roll_back()
    return len(operations)


def _rows(connection: Any) -> set[str]:
    registers = ", ".join(f"'{kind.name}'" for kind in KINDS.values() if kind.is_register)
    found = connection.execute(f"select distinct row from operations where state in (0, 3) and kind in ({registers})")
    return {row for (row,) in found.fetchall()}


def _parked(connection: Any) -> list[Operation]:
    found = connection.execute(
        "select o.operation from parked p join operations o on o.site = p.site and o.seq = p.seq "
        "where o.state in (0, 3) order by p.site, p.seq"
    ).fetchall()
    return [each for (text,) in found if (each := log.read_own(text)).kind in KINDS]


def _apply(connection: Any, operations: list[Operation]) -> None:
    erased, late = erasing.erased_ids(connection), []
    for operation in operations:
        place = (operation.site, operation.seq)
        connection.execute("delete from parked where site = ? and seq = ?", place)
        if erasure.mentions(operation, erased):
            late.append(operation)
            continue
        try:
            check_body(operation.kind, operation.body)
        except OperationInvalid as fault:
            connection.execute("insert or replace into quarantined values (?, ?, '', ?)", (*place, fault.sentence))
    erasing.blank(connection, late)
    rebuilding.rebuild(connection, {operation.row for operation in operations})
    erasing.settle(connection)
