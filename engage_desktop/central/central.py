"""A central team's store on PostgreSQL: takes bundles in, rehearses and undoes that, and answers. The same meaning as `store`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from engage_desktop.central import parking, scratch, server, tables, taking_in, undoing
from engage_desktop.central.arriving import Cancelled, Progress
from engage_desktop.central.deciding import Deciding
from engage_desktop.central.server import Connection
from engage_desktop.domain.dumping import DUMPED
from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.merge_report import MergeReport


class Central(Deciding):
    """One connection to the database of a central team. Several programs may use the same database at once."""

    def __init__(self, dsn: str) -> None:
        super().__init__(server.connect(dsn))
        self._connection.autocommit = True
        self._has_scratch = False

    def prepare(self) -> None:
        """Make the tables that are missing, and show what an older version kept without knowing it; what is there stays."""
        with server.told():
            tables.prepare(self._connection)
            is_due = parking.is_due(self._connection)
        if is_due:
            with self._transaction() as connection:
                is_emptying = parking.apply_known(connection)
            if is_emptying:
                self._sweep()

    def belong_to(self, organisation: str) -> None:
        """Keep these tables for one team, and bring those of an older version up to date.

        Raises CentralRefused where they hold another team's records, or were prepared by a newer version.
        """
        with server.told():
            tables.belong_to(self._connection, organisation)
        self.prepare()

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def __enter__(self) -> Central:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def take_in(
        self,
        incoming: Incoming,
        *,
        now: datetime,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> MergeReport:
        """Bring a checked bundle into the records in one transaction, and return what it did.

        The same bundle again changes nothing. Raises Forked, SiteTaken, Stopped or CentralRefused; then nothing is changed.
        """
        with self._transaction() as connection:
            taken = taking_in.take_in(connection, incoming, now=now, progress=progress, cancelled=cancelled)
        if taken.is_emptying:
            self._sweep()
        return taken.report

    def rehearse(
        self,
        incoming: Incoming,
        *,
        now: datetime,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> MergeReport:
        """Return exactly what take_in() would do, and change nothing."""
        with self._transaction(keep=False) as connection:
            return taking_in.take_in(connection, incoming, now=now, progress=progress, cancelled=cancelled).report

    def undo_take_in(self, bundle: str, *, now: datetime) -> MergeReport:
        """Take a bundle out again, so that the records are as if it had not come; return what it had brought.

        Raises UndoNotPossible where it brought an erasure, or where a receipt has confirmed it to its sender.
        """
        with self._transaction() as connection:
            taking_in.lock_for_undo(connection, bundle)
            return undoing.take_out(connection, bundle)

    def _sweep(self) -> None:
        """Give back the room of what was erased, so that the server no longer holds it."""
        with server.told():
            self._connection.execute(f"vacuum operations, {', '.join(DUMPED)}")

    @contextmanager
    def _transaction(self, *, keep: bool = True) -> Iterator[Connection]:
        with server.told():
            if not self._has_scratch:
                scratch.make(self._connection)
                self._has_scratch = True
            with self._connection.transaction(force_rollback=not keep):
                yield self._connection
