"""Every kind of operation as data: which row or fact it speaks of, which parts it has, and how long each may be.

The store builds its projection from this table and the bundle reader checks bodies against it. Kinds are only ever added.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from engage_desktop.domain.log import Operation, OperationInvalid
from engage_desktop.domain.parts import (
    COMMENT_TEXT,
    COUNT,
    FLAG,
    ID,
    IDS,
    LARGEST_COUNT,
    LINE,
    LONG,
    MOMENT,
    OPTIONAL,
    OPTIONAL_COUNT,
    OPTIONAL_ID,
    STAMPS,
    Kind,
)
from engage_desktop.domain.promise_kinds import PROMISE_KINDS, SESSION_PLAN

_SESSION = {
    "title": LINE,
    "date": LINE,
    "starts": LINE,
    "ends": LINE,
    "place": LINE,
    "involvement_type": LINE,
    "influence": LONG,
    "already_fixed": LONG,
    "purpose": LONG,
    "facilitator": LINE,
    "expected": OPTIONAL_COUNT,
    "feedback_by": LINE,
    "feedback_how": LONG,
    "contact": LONG,
    "notes_how": LONG,
    "next_steps": LONG,
    "went_well": LONG,
    "went_less_well": LONG,
    "copied_from": OPTIONAL_ID,
    "removed": COUNT,
    **SESSION_PLAN,
}
_PERSON = {
    "name": LINE,
    "also_known_as": LINE,
    "group": LINE,
    "role": LINE,
    "language": LINE,
    "email": LINE,
    "phone": LINE,
    "address": LONG,
    "removed": COUNT,
    "address_as": LINE,
    "said_as": LINE,
    "also_role": LINE,
    "wants": LINE,
}
_TEAM = {"name": LINE, "contact": LONG, "root": LINE, "complaints": LONG, "partners": LONG}
_QUESTION = {
    "session": ID,
    "position": COUNT,
    "text": LONG,
    "removed": COUNT,
    "gap": OPTIONAL_ID,
    "follows": OPTIONAL_ID,
    "again": LONG,
    "measured": FLAG,
}
_NEED = {"person": ID, "need": LINE, "note": LONG, "removed": COUNT}

_CONSENT = {
    "person": ID,
    "session": OPTIONAL_ID,
    "purpose": LINE,
    "controller": LINE,
    "answer": LINE,
    "wording": ID,
    "wording_version": COUNT,
    "wording_sha256": LINE,
    "language": LINE,
    "method": LINE,
    "given_by": LINE,
    "captured_by": LINE,
    "present": LINE,
    "channels": LINE,
    "reason": LONG,
    "expires": LINE,
    "promise": OPTIONAL_ID,
    "supersedes": IDS,
}
_COMMENT = {
    "session": ID,
    "question": OPTIONAL_ID,
    "kind": LINE,
    "text": COMMENT_TEXT,
    "source": LINE,
    "person": OPTIONAL_ID,
    "table": LINE,
    "language": LINE,
    "batch": OPTIONAL_ID,
    "root": ID,
    "reason": LONG,
    "about": OPTIONAL,
    "supersedes": IDS,
}
_PAIR = {"person": ID, "other": ID, "reason": LONG}

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("team.set", "teams", _TEAM, is_register=True),
        Kind("session.set", "sessions", _SESSION, is_register=True),
        Kind("question.set", "questions", _QUESTION, is_register=True),
        Kind("person.set", "people", _PERSON, is_register=True),
        Kind("need.set", "needs", _NEED, is_register=True),
        Kind("session.state", "session_states", {"session": ID, "state": LINE, "reason": LONG, "at": MOMENT}),
        Kind(
            "arrival.recorded",
            "arrivals",
            {"session": ID, "person": ID, "role": LINE, "badge": OPTIONAL_COUNT, "at": MOMENT},
        ),
        Kind("departure.recorded", "departures", {"session": ID, "arrival": ID, "at": MOMENT}),
        Kind("head.counted", "head_counts", {"session": ID, "band": LINE, "role": LINE, "count": COUNT, "at": MOMENT}),
        Kind("consent.answered", "consents", _CONSENT),
        Kind(
            "wording.kept",
            "wordings",
            {"name": LINE, "version": COUNT, "language": LINE, "text": LONG, "sha256": LINE},
        ),
        Kind("comment.heard", "comments", _COMMENT),
        Kind("comment.agreed", "agreements", {"session": ID, "root": ID, "count": COUNT}),
        Kind(
            "need.asked",
            "need_answers",
            {"session": ID, "person": ID, "need": ID, "outcome": LINE, "note": LONG},
        ),
        Kind(
            "batch.recorded",
            "batches",
            {"session": ID, "source": LINE, "label": LINE, "rows": COUNT, "refused": COUNT, "sha256": LINE},
        ),
        Kind("fact.voided", "voids", {"target": ID, "of": LINE, "reason": LONG}),
        Kind("same_person.claimed", "same_person_links", _PAIR),
        Kind("same_person.denied", "different_people", _PAIR),
        Kind("conflict.resolved", "resolutions", {"of": LINE, "target": ID, "seen": STAMPS}),
        Kind("person.erased", "erasures", {"person": ID, "reason": LINE, "at": MOMENT}, is_final=True),
        Kind(
            "receipt.given",
            "receipts",
            {"of_site": ID, "to_seq": COUNT, "chain": LINE, "gaps": LINE, "pack": COUNT, "at": MOMENT},
        ),
        Kind(
            "bundle.received",
            "bundles_received",
            {"bundle": ID, "of_site": OPTIONAL_ID, "outcome": LINE, "operations": COUNT, "at": MOMENT},
        ),
        Kind(
            "device.enrolled",
            "devices",
            {
                "device": LINE,
                "recipient": LINE,
                "label": LINE,
                "role": LINE,
                "of_site": OPTIONAL_ID,
                "certificate": LONG,
                "at": MOMENT,
            },
        ),
        Kind(
            "device.revoked",
            "device_revocations",
            {"device": LINE, "lost_at": MOMENT, "reason": LONG, "at": MOMENT},
        ),
        Kind("pack.issued", "packs_issued", {"version": COUNT, "expires": LINE, "sha256": LINE, "at": MOMENT}),
        *PROMISE_KINDS,
    )
}
NOT_COLUMNS = frozenset({"supersedes"})
"""Parts that are kept as edges between facts and not as columns."""


def columns(kind: Kind) -> tuple[str, ...]:
    """Return the parts of a kind that its table has as columns, in their order."""
    return tuple(name for name in kind.parts if name not in NOT_COLUMNS)


def fingerprint() -> str:
    """Return what changes when this version knows another kind or another part of one."""
    said = "\n".join(f"{kind.name} {' '.join(kind.parts)}" for kind in KINDS.values())
    return hashlib.sha256(said.encode()).hexdigest()


def is_known_whole(operation: Operation) -> bool:
    """Return whether this version knows an operation's kind and every part of it."""
    kind = KINDS.get(operation.kind)
    if kind is None:
        return False
    parts = operation.body.get("cells", {}) if kind.is_register else operation.body
    return kind.parts.keys() >= set(parts)


def check_body(kind: str, body: Mapping[str, Any]) -> None:
    """Raise OperationInvalid where `body` is not what `kind` allows. An unknown kind passes: it is kept for later.

    A part that this version does not know passes too: it is kept in the log and parked (schema changes only add).
    """
    known = KINDS.get(kind)
    if known is None:
        return
    values = _cells(body) if known.is_register else body
    for name, value in values.items():
        part = known.parts.get(name)
        if part is not None and not part.accepts(value):
            raise OperationInvalid(f"A record of kind {kind} in the file has a part that cannot be: {name}.")
    if not known.is_register and not _REQUIRED[kind] <= values.keys():
        missing = sorted(_REQUIRED[kind] - values.keys())
        raise OperationInvalid(f"A record of kind {kind} in the file lacks a part: {missing[0]}.")


def _cells(body: Mapping[str, Any]) -> dict[str, Any]:
    cells = body.get("cells")
    if not isinstance(cells, dict) or not cells:
        raise OperationInvalid("A record in the file changes nothing.")
    for cell in cells.values():
        if not (isinstance(cell, list) and len(cell) == 2 and type(cell[0]) is int and 1 <= cell[0] <= LARGEST_COUNT):
            raise OperationInvalid("A record in the file has a change without a version.")
    return {name: cell[1] for name, cell in cells.items()}


_REQUIRED = {
    kind.name: frozenset(name for name, part in kind.parts.items() if not part.optional)
    for kind in KINDS.values()
    if not kind.is_register
}
