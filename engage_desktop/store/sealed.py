"""Notes sealed for the safeguarding lead: kept as sealed bytes, outside the log, every bundle, every list and every search."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.store.gateway import Gateway
from engage_desktop.store.rows import Reader


@dataclass(frozen=True, slots=True)
class SealedNote:
    """One sealed note. kind: what sort of incident; at: milliseconds since 1970 UTC; payload: an age file."""

    id: str
    session: str
    at: int
    kind: str
    payload: bytes


class Sealed:
    """The sealed notes of this laptop."""

    def __init__(self, reader: Reader, gateway: Gateway) -> None:
        self._reader = reader
        self._gateway = gateway

    def all(self) -> list[SealedNote]:
        """Return every sealed note, latest first."""
        return self._reader.facts(SealedNote, "sealed", "order by at desc, id")

    def keep(self, note: SealedNote) -> None:
        """Keep a sealed note."""
        with self._gateway.transaction() as connection:
            connection.execute(
                "insert into sealed(id, session, at, kind, payload) values (?, ?, ?, ?, ?)",
                (note.id, note.session, note.at, note.kind, note.payload),
            )

    def remove(self, note: str) -> None:
        """Remove a sealed note that its lead has received."""
        with self._gateway.transaction() as connection:
            connection.execute("delete from sealed where id = ?", (note,))
