"""Bundles between the laptops of one event: the door list, so that each knows who is here. What may be in one: door_list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from engage_desktop.bundles import limits
from engage_desktop.domain.log import Entry, Operation
from engage_desktop.operations import door_list, making, membership, packs
from engage_desktop.operations.making import Cancelled, Carried, Contents, NothingToCarry, Progress
from engage_desktop.store.store import Store

_ARRIVAL, _DEPARTURE, _VOID, _PERSON, _NEED = (
    *("arrival.recorded", "departure.recorded", "fact.voided"),
    *("person.set", "need.set"),
)
_KINDS = (_ARRIVAL, _DEPARTURE, _VOID, _PERSON, _NEED)
"""Three things keep everything else in. Only these kinds are picked, and only from this laptop's own log. A person's register
goes only as entries that hold door columns alone: where the name stands in one entry with a phone number, it is logged once
more by itself, at the version that it has, and that entry goes. And door_list.belongs judges each entry that was picked, here
and once more on the laptop that reads it.
"""


def make_peer_bundle(
    store: Store,
    *,
    now: datetime,
    out: Path,
    app_version: str,
    session: str = "",
    progress: Progress = lambda done, of: None,
    cancelled: Cancelled = lambda: False,
) -> Carried:
    """Put this laptop's door list of a session (of every session where none is named) in `out` for the other laptops.

    Display name, other name, group and role of who came, when they came and left, and their access needs. Never how to reach
    anyone, what they said or what they agreed to: see _KINDS. More than 48 other laptops get several bundles; the first is
    returned. Raises NothingToCarry where nobody has come, and what making raises.
    """
    came = _Door(session)
    came.follow(_own(store))
    if not came.people:
        raise NothingToCarry("Nobody has been checked in on this laptop yet, so there is no door list to pass on.")
    if _log_names_apart(store, came, now):
        came = _Door(session)
        came.follow(_own(store))
    groups = making.in_groups(recipients(store), [membership.device_recipient(store)])
    made = [
        making.make_selected(
            store,
            Contents(kind=limits.PEER, recipients=group, selected=came.picked),
            now=now,
            out=out,
            app_version=app_version,
            progress=progress,
            cancelled=cancelled,
        )
        for group in groups
    ]
    return made[0]


def recipients(store: Store) -> list[str]:
    """Return for whom a bundle between laptops is sealed: the laptops of the roster that nobody reported lost, and us.

    Where laptops share the team's key, as those made with the recovery sheet do, it opens there too.
    """
    pack = packs.current(store)
    found = [membership.device_recipient(store)]
    if store.laptop.secret(membership.TEAM_KEY):
        found.append(membership.team_recipient(store))
    for device in pack.devices if pack else ():
        if device["role"] == membership.LAPTOP and device["device"] not in (pack.revoked if pack else {}):
            found.append(str(device["recipient"]))
    return list(dict.fromkeys(found))


@dataclass(slots=True)
class _Door:
    """What of this laptop's own log belongs to the door list of a session. people: who came; picked: entries, in order."""

    session: str
    people: set[str] = field(default_factory=set)
    picked: list[Entry] = field(default_factory=list)
    _facts: set[str] = field(default_factory=set)
    _needs: set[str] = field(default_factory=set)
    names: dict[str, dict[str, tuple[tuple[int, int], bool, Any]]] = field(default_factory=dict)

    def follow(self, entries: Sequence[tuple[Entry, Operation]]) -> None:
        """Pick what belongs: first who came, then what is said of them, wherever it stands in the log."""
        for _, operation in entries:
            if operation.kind == _ARRIVAL and self.session in ("", operation.body["session"]):
                self.people.add(operation.body["person"])
                self._facts.add(operation.row)
        for _, operation in entries:
            if operation.kind == _DEPARTURE and operation.body["arrival"] in self._facts:
                self._facts.add(operation.row)
            elif operation.kind == _NEED and _cell(operation, "person") in self.people:
                self._needs.add(operation.row)
        self.picked = [entry for entry, operation in entries if self._is_wanted(operation)]

    def _is_wanted(self, operation: Operation) -> bool:
        if operation.kind == _PERSON and operation.row in self.people:
            self._remember(operation)
        wanted = {
            _ARRIVAL: operation.row in self._facts,
            _DEPARTURE: operation.row in self._facts,
            _VOID: operation.body.get("target") in self._facts,
            _PERSON: operation.row in self.people,
            _NEED: operation.row in self._needs,
        }
        return wanted.get(operation.kind, False) and door_list.belongs(operation)

    def _remember(self, operation: Operation) -> None:
        """Note which of our own writes of each door column is the last, and whether it stands by itself."""
        cells, is_clean = operation.body["cells"], door_list.belongs(operation)
        held = self.names.setdefault(operation.row, {})
        for name, (version, value) in cells.items():
            if name in door_list.PERSON_COLUMNS:
                written = ((version, operation.hlc), is_clean, value)
                if name not in held or held[name][0] < written[0]:
                    held[name] = written


def _own(store: Store) -> list[tuple[Entry, Operation]]:
    """Return the entries of this laptop's own log that may matter at a door."""
    forked = membership.forked(store)
    return [
        (entry, entry.operation)
        for site in store.own_sites()
        for entry in store.history.of_kinds(site, _KINDS)
        if entry.operation is not None and entry.seq <= forked.get(site, entry.seq)
    ]


def _log_names_apart(store: Store, came: _Door, now: datetime) -> bool:
    """Log the door columns that stand only beside contact details by themselves; return whether any was.

    Only what this laptop wrote itself, with the version and the value that it wrote: that changes nothing that anyone sees.
    """
    apart = {
        person: {name: [stamp[0], value] for name, (stamp, is_clean, value) in columns.items() if not is_clean}
        for person, columns in sorted(came.names.items())
    }
    wanted = {person: cells for person, cells in apart.items() if cells}
    if not wanted:
        return False
    with store.act(now=now) as act:
        for person, cells in wanted.items():
            act.append(_PERSON, person, {"cells": cells})
        act.done.clear()  # nobody did this by hand, so there is nothing to undo
    return True


def _cell(operation: Operation, name: str) -> Any:
    cell = operation.body["cells"].get(name)
    return cell[1] if cell else None
