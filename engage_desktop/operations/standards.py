"""Duties in law and frameworks as data with versions: which one holds on a day, and what it said when a session took it up."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from engage_desktop.domain.sessions import Session
from engage_desktop.operations.lists import Entry, Lists
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

LISTS_OF_PARTS = {"duty": "duties", "framework": "frameworks"}
"""Which list each part of a session is chosen from."""


@dataclass(frozen=True, slots=True)
class Standard:
    """A duty or framework as it stood when a session took it up. section: of a law; adopters: who agreed to a framework."""

    title: str
    version: int = 0
    section: str = ""
    adopters: str = ""
    text: str = ""

    @property
    def named(self) -> str:
        """Its title as prints cite it: with its section, or with its version."""
        return f"{self.title}, {self.section}" if self.section else f"{self.title} (version {self.version})"


def in_force(lists: Lists, name: str, on: str) -> tuple[Entry, ...]:
    """Return the entries of a list that hold on a day (ISO), each code once, in the version that is newest then."""
    newest: dict[str, Entry] = {}
    for entry in lists.of(name):
        begun, ended = entry.valid_from > on, bool(entry.valid_to) and entry.valid_to < on
        if not begun and not ended and entry.version >= newest.get(entry.code, entry).version:
            newest[entry.code] = entry
    return tuple(newest.values())


def taken_up(lists: Lists, part: str, code: str, on: str) -> Entry | None:
    """Return the entry that a session planned on this day takes up for its "duty" or "framework", or None."""
    name = LISTS_OF_PARTS[part]
    return next((entry for entry in in_force(lists, name, on) if entry.code == code), None)


def keep_words(store: Store, act: Act, *, part: str, entry: Entry) -> None:
    """Keep what a duty or framework says, so that a session shows the version it took up when the list has moved on."""
    text = "\n".join((entry.label, entry.section, entry.adopters, entry.definition))
    digest = hashlib.sha256(f"{part}\n{entry.code}\n{entry.version}\n{text}".encode()).hexdigest()
    if store.consents.wording(digest[:32]) is not None:
        return
    act.append(
        "wording.kept",
        digest[:32],
        {
            "name": f"{part} {entry.code}",
            "version": entry.version,
            "language": "en",
            "text": text,
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
        },
    )


def standard_of(store: Store, lists: Lists, session: Session, part: str) -> Standard | None:
    """Return the "duty" or "framework" of a session in the version that it took up; None where none is stated."""
    code, version = getattr(session, part), getattr(session, f"{part}_version")
    if not code:
        return None
    listed = [entry for entry in lists.of(LISTS_OF_PARTS[part]) if entry.code == code]
    for entry in listed:
        if entry.version == version or version is None:
            return Standard(entry.label, entry.version, entry.section, entry.adopters, entry.definition)
    for wording in store.consents.wordings():
        if wording.name == f"{part} {code}" and wording.version == version:
            title, section, adopters, text = (*wording.text.split("\n", 3), "", "", "")[:4]
            return Standard(title, wording.version, section, adopters, text)
    return Standard(listed[0].label if listed else code, version or 0)
