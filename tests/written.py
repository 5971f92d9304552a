"""Other laptops' logs made by hand: a site that writes operations one after another and gives them as entries."""

from __future__ import annotations

from typing import Any

from engage_desktop.domain import log
from engage_desktop.domain.log import CHAIN_START, Entry, Operation

COMMENT: dict[str, Any] = {
    "session": "s1",
    "question": None,
    "kind": "own_words",
    "source": "",
    "person": None,
    "table": "",
    "language": "en",
    "batch": None,
    "reason": "",
    "supersedes": [],
}
CONSENT: dict[str, Any] = {
    "session": "s1",
    "purpose": "photo",
    "controller": "",
    "wording": "w1",
    "wording_version": 1,
    "wording_sha256": "",
    "language": "en",
    "method": "",
    "given_by": "self",
    "captured_by": "",
    "present": "",
    "channels": "",
    "reason": "",
    "expires": "",
    "supersedes": [],
}


class Laptop:
    """A site that writes. entries: all of its log so far, each with its chain value."""

    def __init__(self, letter: str = "a", *, hlc: int = 1 << 40) -> None:
        self.site = letter * 32
        self.entries: list[Entry] = []
        self._hlc, self._chain = hlc, CHAIN_START

    def write(self, kind: str, row: str, body: dict[str, Any], *, fault: str = "") -> Entry:
        """Append one operation."""
        seq = len(self.entries) + 1
        self._hlc += 1
        operation = Operation(self.site, seq, self._hlc, kind, row, body, seq, f"{seq:032x}")
        canonical = operation.canonical()
        digest = log.digest(canonical)
        self._chain = log.chain(self._chain, digest)
        self.entries.append(Entry(self.site, seq, operation, canonical, digest, self._chain, fault))
        return self.entries[-1]

    def set(self, kind: str, row: str, ver: int = 1, **values: Any) -> Entry:
        """Write columns of a register."""
        return self.write(kind, row, {"cells": {name: [ver, value] for name, value in values.items()}})

    def hear(self, row: str, text: str, **parts: Any) -> Entry:
        """Write a comment."""
        return self.write("comment.heard", row, {**COMMENT, "text": text, "root": row, **parts})

    def consent(self, row: str, person: str, answer: str, **parts: Any) -> Entry:
        """Write an answer about photos."""
        return self.write("consent.answered", row, {**CONSENT, "person": person, "answer": answer, **parts})

    def arrive(self, row: str, person: str, **parts: Any) -> Entry:
        """Write that somebody came."""
        body = {"session": "s1", "person": person, "role": "public", "badge": 1, "at": "2026-11-21T10:00:00Z", **parts}
        return self.write("arrival.recorded", row, body)

    def erase(self, row: str, person: str) -> Entry:
        """Write that a person is erased."""
        return self.write("person.erased", row, {"person": person, "reason": "asked", "at": "2026-11-21T10:00:00Z"})


def loose(entry: Entry) -> Entry:
    """Return an entry as it comes without its neighbours."""
    return entry._replace(chain=b"")
