"""Erasure that stays erased, pure: which operations speak of an erased id, which ids go with them, what may be kept of them.

The erased ids are a closure over all entries that are held, whatever their times, so any order of arrival ends the same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from engage_desktop.domain.log import Operation, canonical_json, strict_json

_ARRIVAL, _COMMENT, _NEED = "arrival.recorded", "comment.heard", "need.set"
_NAMING: Mapping[str, tuple[str, ...]] = {
    "person.set": (),
    _NEED: (),
    _ARRIVAL: ("person",),
    "consent.answered": ("person",),
    _COMMENT: ("person", "root"),
    "comment.agreed": ("root",),
    "need.asked": ("person", "need"),
    "same_person.claimed": ("person", "other"),
    "same_person.denied": ("person", "other"),
    "conflict.resolved": ("target",),
    "fact.voided": ("target",),
    "comment.themed": ("root",),
    "comment.flagged": ("root",),
    "comment.approved": ("root", "person"),
    "suggestion.answered": ("root",),
    "payment.recorded": ("person",),
    "told.back": ("person",),
}
"""The parts of a body, beside the row, whose id ties an operation to somebody. Kinds that are not here are never erased.

A response's citation is not here on purpose: it holds random ids alone, and shows that what it rests on is gone."""
ERASABLE = tuple(_NAMING)


def mentions(operation: Operation, ids: Collection[str]) -> bool:
    """Return whether an operation speaks of one of these ids, so that it has to go with them."""
    parts = _NAMING.get(operation.kind)
    if parts is None:
        return False
    if operation.row in ids and operation.kind != _ARRIVAL:
        return True
    body = operation.body
    for part in parts:
        named = body.get(part)
        if named.__class__ is str and named in ids:
            return True
    return operation.kind == _NEED and _needing(body) in ids


def widened(operation: Operation, ids: Collection[str]) -> set[str]:
    """Return the ids that are erased together with an operation that mentions `ids`: its comment, or its need."""
    return _own_ids(operation) - set(ids) if mentions(operation, ids) else set()


def residue(operation: Operation) -> dict[str, Any] | None:
    """Return what is kept of an operation that is erased, or None.

    Of an arrival that somebody of a role came to a session, so that head counts stay right; of a comment or a need the ids
    that are erased with it, so that a store which never saw it whole ends the same.
    """
    if operation.kind == _ARRIVAL:
        body = operation.body
        return {"row": operation.row, "session": body.get("session"), "role": body.get("role")}
    ids = _own_ids(operation)
    return {"erased": sorted(ids)} if ids else None


def residue_bytes(operation: Operation) -> bytes:
    """Return the residue as a bundle carries it: canonical JSON, or nothing."""
    kept = residue(operation)
    return b"" if kept is None else canonical_json(kept)


def read_residue(data: bytes) -> dict[str, Any]:
    """Return what a residue says; empty for one that is not as residue() makes it."""
    if not data:
        return {}
    value = strict_json(data)
    if not isinstance(value, dict):
        return {}
    if value.keys() == {"erased"}:
        ids = value["erased"]
        return value if isinstance(ids, list) and all(isinstance(item, str) and item for item in ids) else {}
    texts = value.keys() == {"row", "session", "role"} and all(isinstance(item, str) for item in value.values())
    return value if texts else {}


def ids_in(data: bytes) -> set[str]:
    """Return the ids that a blanked entry says are erased."""
    return set(read_residue(data).get("erased", ()))


def arrival_in(data: bytes) -> tuple[str, str, str] | None:
    """Return (row, session, role) of an arrival whose person was erased, or None."""
    held = read_residue(data)
    return (held["row"], held["session"], held["role"]) if "row" in held else None


def _needing(body: Mapping[str, Any]) -> str:
    """Return whose need a write speaks of, as far as it says."""
    cells = body.get("cells")
    cell = cells.get("person") if isinstance(cells, dict) else None
    return cell[1] if isinstance(cell, list) and len(cell) == 2 and isinstance(cell[1], str) else ""


def _own_ids(operation: Operation) -> set[str]:
    if operation.kind == _COMMENT:
        return {operation.row, str(operation.body.get("root") or operation.row)}
    if operation.kind in (_NEED, "person.set"):
        return {operation.row}
    return set()
