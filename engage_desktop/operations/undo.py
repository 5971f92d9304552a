"""Undo: every act has an inverse that is itself an act in the log; nothing is erased."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby

from engage_desktop.domain import ids
from engage_desktop.domain.consent import WITHDRAWN
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.refusals import Refusal
from engage_desktop.store.gateway import Act, Before
from engage_desktop.store.store import Store

_MANY = 100  # comments of one act, as an import has: voided in bulk from here on
_STAYS = frozenset({"wording.kept", "batch.recorded"})


class UndoNotPossible(Refusal):
    """What was done cannot be taken back by undo."""

    code = "UNDO"


def undo(store: Store, *, now: datetime, done: Sequence[Before]) -> None:
    """Write the inverse of an act. done: its operations, as `store.last_act` gave them after the act.

    A withdrawal of consent is never undone: the person has to be asked again. Nor is an erasure.
    """
    if any(before.operation.body.get("answer") == WITHDRAWN for before in done):
        raise UndoNotPossible(
            "A withdrawal is not undone, so nothing was changed. If the person changed their mind, ask again and record it."
        )
    if any(before.operation.kind == "person.erased" for before in done):
        raise UndoNotPossible("Nobody who was erased can be brought back, so nothing was changed.")
    with store.act(now=now) as act:
        for kind, found in groupby(reversed(done), key=lambda before: before.operation.kind):
            run = list(found)
            if kind == "comment.heard" and len(run) > _MANY:
                voids = ((ids.new_fact(now), _void(before.operation.row, kind)) for before in run)
                act.append_many("fact.voided", voids)
            else:
                for before in run:
                    _invert(act, before, now)


def _invert(act: Act, before: Before, now: datetime) -> None:
    operation = before.operation
    kind = KINDS[operation.kind]
    if not kind.is_register:
        if operation.kind not in _STAYS:
            act.append("fact.voided", ids.new_fact(now), _void(operation.row, operation.kind))
    elif before.created and "removed" in kind.parts:
        act.set(operation.kind, operation.row, removed=1)
    else:
        empty = {name: part for name, part in kind.parts.items() if name in before.cells}
        values = {name: _old(before.cells[name], empty[name].kind, empty[name].optional) for name in empty}
        act.set(operation.kind, operation.row, **values)


def _void(fact: str, kind: str) -> dict[str, str]:
    return {"target": fact, "of": kind, "reason": "undo"}


def _old(value: object, kind: str, optional: bool) -> object:
    if value is not None or optional:
        return value
    return 0 if kind == "count" else ""
