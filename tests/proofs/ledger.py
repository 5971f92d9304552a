"""What was acknowledged, and whether a workspace that was opened again still shows all of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from engage_desktop.domain import log
from engage_desktop.store.store import Store
from tests.proofs.capture import brief


@dataclass
class Ledger:
    """What was told as saved. unsure: what the operation that was cut off may or may not have changed.

    passphrases: one of them must open the workspace. ambiguous: what a refused operation would have changed, where the
    program was opened again before the next one was saved: a commit whose flush failed lies in the log of writes until
    the next is written over it, so it may come back.
    """

    held: dict[str, Any] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)
    ambiguous: set[str] = field(default_factory=set)
    told: int = 0
    passphrases: list[str] = field(default_factory=list)

    def take(self, line: bytes) -> dict[str, Any]:
        """Take in one line of the capture loop and return it."""
        said: dict[str, Any] = json.loads(line)
        if "trying" in said:
            self.unsure |= set(said["trying"])
        self.passphrases = said.get("passphrases", self.passphrases)
        if "reopened" in said:
            self.ambiguous |= self.unsure
        if "saved" in said:
            self.ambiguous -= set(said["saved"])
            self.held |= said["saved"]
            self.unsure.clear()
            self.told += 1
        return said

    def take_all(self, data: bytes) -> None:
        """Take in everything a pipe held; a line that was cut off was not told."""
        for line in data.split(b"\n")[:-1]:
            self.take(line)

    def lost(self, store: Store) -> dict[str, str]:
        """Return what was acknowledged and does not show as it was told, each with a sentence."""
        shown = observe(store, list(self.held))
        return {
            key: f"{key}: told {value!r}, shows {shown.get(key)!r}"
            for key, value in self.held.items()
            if key not in self.unsure | self.ambiguous and shown.get(key) != value
        }

    def forget(self, lost: Iterable[str]) -> None:
        """Leave out what was found lost, so that it is counted once."""
        for key in lost:
            del self.held[key]

    def settle(self, store: Store) -> None:
        """Take what shows of the unsure as what holds from now on: it was looked at after the cut."""
        shown = observe(store, list(self.held))
        for key in self.unsure & self.held.keys():
            self.held[key] = shown.get(key)
        self.unsure.clear()


def observe(store: Store, keys: list[str]) -> dict[str, Any]:
    """Return what the workspace shows of everything that the capture loop writes, read as the pages read it."""
    shown: dict[str, Any] = {}
    for held in store.comments.newest(limit=-1):
        shown[f"comment:{held.id}"] = [brief(held.text), True]
    for key in keys:
        kind, _, name = key.partition(":")
        if kind == "comment" and key not in shown:
            found = store.comments.get(name)
            shown[key] = [brief(found.text), False] if found else None
    for person in store.people.all():
        shown[f"person:{person.id}"] = brief(person.name)
        standing = {answer.id for answer in store.consents.standing(person.id)}
        for answer in store.consents.history(person.id):
            shown[f"consent:{answer.id}"] = [person.id, answer.answer, answer.id in standing]
    for session in store.sessions.all():
        for arrival in store.attendance.arrivals(session.id):
            shown[f"arrival:{arrival.id}"] = [arrival.badge, True]
            if not arrival.is_here:
                shown[f"left:{arrival.id}"] = True
    for draft in store.laptop.drafts():
        shown[f"draft:{draft.place}"] = brief(draft.text)
    for site, last in store.history.extent().items():
        for seq, canonical in enumerate(store.history.canonical(site), start=1):
            shown[f"log:{site}:{seq}"] = log.digest(canonical).hex()[:16]
        assert last == seq, f"the log of {site} has a gap"
    return shown
