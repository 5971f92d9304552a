"""What others wrote of the plans and answers that the central team answers about: so that a laptop gets each of them whole."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Entry, Operation
from engage_desktop.operations.ledgers import Ledger
from engage_desktop.operations.return_kinds import VOID

_NAMES: Mapping[str, tuple[str, ...]] = {
    "session.set": ("programme", "follows"),
    "theme.set": ("session", "programme"),
    "option.set": ("session",),
    "proposal.set": ("session", "programme"),
    "response.set": ("session", "theme", "option"),
    "decision.made": ("session", "programme"),
    "decision.rests_on": ("decision", "response"),
    "response.cites": ("response",),
    "told.back": ("session", "response"),
    "theme.weighed": ("proposal", "theme"),
    "proposal.versioned": ("proposal",),
    "suggestion.answered": ("proposal",),
    "comment.themed": ("theme",),
    "review.received": ("session",),
}
"""The parts by which a record leads to another one without which it cannot be read."""
_REGISTERS = ("programme.set", "session.set", "theme.set", "option.set", "proposal.set", "response.set")
_BELONGS: Mapping[str, str] = {
    "session.state": "session",
    "response.cites": "response",
    "told.back": "response",
    "decision.rests_on": "decision",
    "theme.weighed": "proposal",
    "proposal.versioned": "proposal",
    "suggestion.answered": "proposal",
}
"""Facts that go with the row which this part names. A decision goes by its own id."""
_KINDS = (*_REGISTERS, *_BELONGS, "decision.made", VOID)
_ANSWERED = frozenset(_NAMES)


def made_whole(ledger: Ledger, own: Iterable[Operation], *, besides: Collection[str]) -> list[Entry]:
    """Return what others wrote of the rows that the central team's own records are, or lead to. besides: its own sites.

    Titles, plans, responses and decisions only: nothing that people said, nothing about people.
    """
    rows = {row for operation in own if operation.kind in _ANSWERED for row in _led_to(operation)}
    if not rows:
        return []
    aside = {(fault.site, fault.seq) for fault in ledger.quarantined()}
    others = [
        (entry, entry.operation)
        for entry in ledger.entries_of(_KINDS)
        if entry.operation is not None and entry.site not in besides and (entry.site, entry.seq) not in aside
    ]
    return _closed(others, rows)


def _closed(others: Sequence[tuple[Entry, Operation]], rows: set[str]) -> list[Entry]:
    """Return the entries of these rows, and of those that they lead to, until there are no more; then what voids them."""
    found: dict[tuple[str, int], Entry] = {}
    size = -1
    while len(found) != size:
        size = len(found)
        for entry, operation in others:
            if operation.kind != VOID and _place_of(operation) in rows:
                found[entry.site, entry.seq] = entry
                rows |= _led_to(operation)
    facts = {entry.operation.row for entry in found.values() if entry.operation is not None}
    voids = [entry for entry, operation in others if operation.kind == VOID and operation.body["target"] in facts]
    return [*found.values(), *voids]


def _place_of(operation: Operation) -> str:
    part = _BELONGS.get(operation.kind)
    return str(operation.body[part]) if part else operation.row


def _led_to(operation: Operation) -> set[str]:
    """Return the row of a record where it is one that others write too, and the rows that it names."""
    named = {_said(operation, part) for part in _NAMES.get(operation.kind, ())}
    if operation.kind in _REGISTERS or operation.kind == "decision.made":
        named.add(operation.row)
    return {row for row in named if isinstance(row, str) and row}


def _said(operation: Operation, part: str) -> Any:
    if not KINDS[operation.kind].is_register:
        return operation.body.get(part)
    cell = operation.body["cells"].get(part)
    return cell[1] if cell else None
