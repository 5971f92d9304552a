"""One open workspace: its collections for reading and its one gateway for writing. Rows and SQL stay behind it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.store import erasing, ledger, merging, purging, undoing
from engage_desktop.store.answers import Answers
from engage_desktop.store.attendance import Attendance
from engage_desktop.store.comments import Comments
from engage_desktop.store.consents import Consents
from engage_desktop.store.dump import dumped
from engage_desktop.store.exchange import Exchange
from engage_desktop.store.gateway import Act, Before, Gateway
from engage_desktop.store.history import History
from engage_desktop.store.laptop import Laptop
from engage_desktop.store.merging import LATE, Progress
from engage_desktop.store.people import People
from engage_desktop.store.plans import Plans
from engage_desktop.store.rows import Reader
from engage_desktop.store.sealed import Sealed
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
        self.plans = Plans(reader)
        self.answers = Answers(reader)
        self.teams = Teams(reader)
        self.history = History(reader, connection)
        self.laptop = Laptop(reader, self._gateway)
        self.sealed = Sealed(reader, self._gateway)
        self.exchange = Exchange(reader, connection)
        self._gateway.after_erasure = self._after_erasure

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

    @property
    def stamp(self) -> tuple[object, ...]:
        """What is another one as soon as this or another connection has written anything."""
        version = Reader(self._connection).value("pragma data_version")
        return self._connection.openings, version, self._connection.total_changes

    def interrupt(self) -> None:
        """Let what another thread is asking here end with an error; nobody waits for the answer any more."""
        self._connection.interrupt()

    def follow(self, other: Store) -> None:
        """Take over what another connection of this program wrote last, so that pages can follow it act by act."""
        if other.last_act:
            self._gateway.last_act = other.last_act

    def act(self, *, now: datetime) -> AbstractContextManager[Act]:
        """Open one act: everything appended in the block is committed together, or nothing is."""
        return self._gateway.act(now=now)

    def take_in(
        self,
        incoming: Incoming,
        *,
        now: datetime,
        progress: Progress = lambda done, of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MergeReport:
        """Bring a checked bundle into the records in one transaction, and return what it did.

        The same bundle again changes nothing. Raises Forked, SiteTaken or Stopped; then nothing is changed.
        """
        held = merging.already(self._connection, incoming.bundle)
        if held is not None:
            return held
        with self._gateway.merging(keep=True) as connection:
            report = merging.Merge(connection, incoming, self.own_sites(), now=now).run(progress, cancelled)
        if report.erased or LATE in report.notices or "erased entries" in report.new:
            self._after_erasure()
        return report

    def rehearse(
        self,
        incoming: Incoming,
        *,
        now: datetime,
        progress: Progress = lambda done, of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> MergeReport:
        """Return exactly what take_in() would do, and change nothing."""
        with self._gateway.merging(keep=False) as connection:
            merge = merging.Merge(connection, incoming, self.own_sites(), now=now, searched=False)
            return merge.run(progress, cancelled)

    def undo_take_in(self, bundle: str, *, now: datetime) -> MergeReport:
        """Take a bundle out again, so that the records are as if it had not come; return what it had brought.

        Raises UndoNotPossible where it brought an erasure, or where a receipt has confirmed it to its sender.
        """
        with self._gateway.merging(keep=True) as connection:
            return undoing.take_out(connection, bundle, self.own_sites())

    def purge(self, sessions: Collection[str], *, now: datetime) -> Mapping[str, int]:
        """Remove the confirmed personal data of sessions from this laptop for good; return how many entries by noun.

        Raises NotConfirmed where the central team has not confirmed all of it; then nothing is removed.
        """
        with self._gateway.merging(keep=True) as connection:
            removed = purging.remove(connection, set(sessions), self.exchange.confirmed_to, self.own_sites())
        with suppress(sqlite3.DatabaseError):
            self.flush()
        return removed

    def dump(self) -> str:
        """Return every table that the log determines as one text: the same for the same entries on any store."""
        return dumped(self._connection)

    def erase_from_ledger(self) -> None:
        """Erase whoever the ledger beside the database names, and bring the ledger up to date."""
        noted = ledger.read(self.folder)
        if noted - erasing.erased_ids(self._connection):
            with self._gateway.merging(keep=True) as connection:
                ledger.note(connection, noted)
                erasing.settle(connection)
            self.flush()
        ledger.write(self.folder, erasing.erased_ids(self._connection))

    def _after_erasure(self) -> None:
        """Leave no trace of what was erased in the write-ahead log, and note the ids beside the database."""
        ledger.write(self.folder, erasing.erased_ids(self._connection))
        with suppress(sqlite3.DatabaseError):  # a worker still reads: folded in at the next close
            self.flush()

    def taken_in(self, bundle: str) -> int | None:
        """Return when a bundle was taken in (milliseconds since 1970 UTC), or None."""
        reader = Reader(self._connection)
        found = reader.value("select read_at from inbox where id = ? and state = 'applied'", [bundle])
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
