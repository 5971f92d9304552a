"""One open workspace: its collections for reading and its one gateway for writing. Rows and SQL stay behind it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from engage_desktop.domain.log import Operation
from engage_desktop.store.attendance import Attendance
from engage_desktop.store.comments import Comments
from engage_desktop.store.consents import Consents
from engage_desktop.store.gateway import Act, Before, Gateway
from engage_desktop.store.history import History
from engage_desktop.store.laptop import Laptop
from engage_desktop.store.people import People
from engage_desktop.store.rows import Reader
from engage_desktop.store.sessions import Sessions
from engage_desktop.store.team import Teams


class Store:
    """The records of one workspace, open."""

    def __init__(self, connection: Any, folder: Path, key: bytes) -> None:
        reader = Reader(connection)
        site = str(reader.value("select value from this_laptop where name = 'site'"))
        self._connection = connection
        self._gateway = Gateway(connection, site)
        self._key = key
        self.folder = folder
        self.sessions = Sessions(reader)
        self.people = People(reader)
        self.attendance = Attendance(reader)
        self.consents = Consents(reader)
        self.comments = Comments(reader)
        self.teams = Teams(reader)
        self.history = History(reader, connection)
        self.laptop = Laptop(reader, self._gateway)

    @property
    def site(self) -> str:
        """This laptop's identity in the log, 32 hex digits."""
        return self._gateway.site

    @property
    def key(self) -> bytes:
        """The database key, for changing the passphrase and for opening a second connection in a worker."""
        return self._key

    @property
    def last_seq(self) -> int:
        """The seq of this laptop's last operation; 0 while there is none."""
        return self._gateway.head.seq

    @property
    def last_act(self) -> tuple[Before, ...]:
        """The operations of the act that was written last, with what each replaced."""
        return self._gateway.last_act

    def follow(self, other: Store) -> None:
        """Take over what another connection of this program wrote last, so that pages can follow it act by act."""
        if other.last_act:
            self._gateway.last_act = other.last_act

    def act(self, *, now: datetime) -> AbstractContextManager[Act]:
        """Open one act: everything appended in the block is committed together, or nothing is."""
        return self._gateway.act(now=now)

    def take_in(
        self, operations: Iterable[tuple[Operation, bytes, bytes, bytes]], *, bundle: str, sha256: str, now: datetime
    ) -> int:
        """Add operations from a checked bundle, (operation, canonical, digest, chain) each, and the bundle, in one act.

        Return how many were new. An operation that is here already changes nothing.
        """
        new = 0
        with self._gateway.taking_in(now=now) as take:
            for operation, canonical, digest, chain in operations:
                new += take(operation, canonical, digest, chain)
            self._connection.execute(
                "insert or replace into inbox(id, read_at, sha256, operations) values (?, ?, ?, ?)",
                (bundle, int(now.timestamp() * 1000), sha256, new),
            )
        return new

    def taken_in(self, bundle: str) -> int | None:
        """Return when a bundle was taken in (milliseconds since 1970 UTC), or None."""
        reader = Reader(self._connection)
        found = reader.value("select read_at from inbox where id = ?", [bundle])
        return None if found is None else int(found)

    def own_sites(self) -> list[str]:
        """Return the sites this laptop wrote under: the one in force and those from before a restore or a copy."""
        former = self.laptop.fact("former_sites").split()
        return [*former, self.site]

    def raw(self) -> Any:
        """Return the connection to the store's own proofs (doctor, backups). Nobody outside the store calls this."""
        return self._connection

    def flush(self) -> None:
        """Bring the write-ahead log into the main file and empty it."""
        self._connection.execute("pragma wal_checkpoint(truncate)").fetchall()

    def close(self) -> None:
        """Close the connection; the write-ahead log is folded into the file first where possible."""
        with suppress(sqlite3.DatabaseError):  # a worker still reads, or the disk fails: folded in at the next close
            self.flush()
        self._connection.close()
