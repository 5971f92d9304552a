"""The one way to write: an act is one transaction of operations, each logged and projected together. Nothing else writes."""

from __future__ import annotations

import itertools
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from engage_desktop.domain import clock, erasure, log
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Operation
from engage_desktop.store import bulk, cells, engine, erasing, projection, rebuilding
from engage_desktop.store.refusals import DiskRefused

_APPEND = "insert into operations(site, seq, hlc, act, kind, row, digest, chain, operation) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_AT_ONCE = 1_000
MERGING_KIB = 256 * 1024
_OTHERS_MERGE_MS = 30 * 60 * 1000  # several may merge at once, one after the other
_NO_BODY: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Head:
    """Where this site's log stands: last seq (0 = empty), its chain value, and the highest clock value seen."""

    seq: int = 0
    chain: bytes = log.CHAIN_START
    hlc: int = 0


@dataclass(frozen=True, slots=True)
class Before:
    """What an operation replaced, so that its inverse can be written. cells: old values of a register."""

    operation: Operation
    cells: Mapping[str, Any] = field(default_factory=dict)
    created: bool = False


class Gateway:
    """Holds the only connection that writes."""

    def __init__(self, connection: Any, site: str) -> None:
        self._connection = connection
        self._site = site
        self._busy = False
        self._data_version = self._version()
        self._head = self._read_head()
        self._erased = erasing.erased_ids(connection)
        self.last_act: tuple[Before, ...] = ()
        self.after_erasure: Callable[[], None] = lambda: None

    @property
    def site(self) -> str:
        """This site's identity, 32 hex digits."""
        return self._site

    @property
    def head(self) -> Head:
        """Where the log stands now, also where a worker or a command has written since; within an act, where it stood."""
        return self._head if self._busy else self._current_head()

    @contextmanager
    def act(self, *, now: datetime) -> Iterator[Act]:
        """Open one act. When the block ends without an error it is on the disk; otherwise nothing of it is."""
        with self.transaction() as connection:
            act = Act(connection, self._site, self._current_head(), now)
            yield act
            erased = self._erase(act)
        self._head = act.head
        if act.done:
            self.last_act = tuple(act.done)
        if erased:
            self._erased = erasing.erased_ids(self._connection)
            self.after_erasure()

    def _erase(self, act: Act) -> bool:
        """Erase what the act says, and take the body out of what it says of people who are erased already."""
        erased = False
        if any(operation.kind == "person.erased" for operation in act.written):
            erased = bool(erasing.settle(self._connection).ids)
        if self._erased:
            late = [each for each in act.written if erasure.mentions(each, self._erased)]
            if late:
                erasing.blank(self._connection, late)
                rebuilding.rebuild(self._connection, {operation.row for operation in late})
        return erased

    @contextmanager
    def merging(self, *, keep: bool) -> Iterator[Any]:
        """Open a transaction that changes what is held of others; keep=False undoes all of it at the end.

        The page cache is large meanwhile: with the small one a big merge takes three times as long. Others who merge are
        waited for.
        """
        self._connection.execute(f"pragma cache_size = -{MERGING_KIB}").fetchall()
        self._connection.execute(f"pragma busy_timeout = {_OTHERS_MERGE_MS}").fetchall()
        try:
            with self.transaction(keep=keep) as connection:
                yield connection
        finally:
            with suppress(sqlite3.DatabaseError):  # the disk fails: the connection is opened anew when it is used next
                self._connection.execute(f"pragma cache_size = -{engine.CACHE_KIB}").fetchall()
                self._connection.execute(f"pragma busy_timeout = {engine.BUSY_MS}").fetchall()
                self._head, self._erased = self._read_head(), erasing.erased_ids(self._connection)

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[Any]:
        """Open a transaction for what is about this laptop alone (drafts, settings, bundles made). keep=False: undo it all."""
        if self._busy:
            raise RuntimeError("an act is already open: one operation is one transaction")
        self._busy = True
        try:
            self._connection.execute("begin immediate")
            yield self._connection
            if not self._connection.is_in_place():
                raise _gone()
            if keep:
                self._connection.execute("commit")
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise
        except sqlite3.DatabaseError as error:
            raise disk_refused(error) from error
        finally:
            self._connection.roll_back()
            self._busy = False

    def _current_head(self) -> Head:
        """Return the head, read anew where another connection (a worker, a command) has written since."""
        version = self._version()
        if version != self._data_version:
            self._data_version = version
            self._head = self._read_head()
            self._erased = erasing.erased_ids(self._connection)
        return self._head

    def _version(self) -> tuple[int, int]:
        """Return what changes when another connection has written, or when this one was opened anew."""
        return self._connection.openings, self._connection.execute("pragma data_version").fetchone()[0]

    def _read_head(self) -> Head:
        row = self._connection.execute(
            "select seq, chain from operations where site = ? order by seq desc limit 1", (self._site,)
        ).fetchone()
        highest = self._connection.execute("select value from this_laptop where name = 'hlc'").fetchone()
        latest = self._connection.execute(
            "select hlc from operations where site = ? order by seq desc limit 1", (self._site,)
        ).fetchone()
        hlc = max(int(highest[0]) if highest else 0, latest[0] if latest else 0)
        return Head(row[0], row[1], hlc) if row else Head(hlc=hlc)


class Act:
    """One act while it is being written. done: its operations with what each replaced, for undo. written: all but bulk."""

    def __init__(self, connection: Any, site: str, head: Head, now: datetime) -> None:
        self._connection = connection
        self._site = site
        self._now_ms = int(now.timestamp() * 1000)
        self._first = head.seq + 1
        self.head = head
        self.done: list[Before] = []
        self.written: list[Operation] = []

    def append(self, kind: str, row: str, body: Mapping[str, Any]) -> Operation:
        """Log a fact and project it. Every part of its kind must be there; texts are already cleaned."""
        operation = self._log(kind, row, body)
        self.done.append(Before(operation))
        return operation

    def append_many(self, kind: str, rows: Iterable[tuple[str, Mapping[str, Any]]]) -> int:
        """Log and project many facts of one kind, (row, body) each, as append() does one by one. Return how many.

        Of a comment, only kind and id stay in memory for undo, not its words.
        """
        head, remaining, start = self.head, iter(rows), len(self.done)
        writer = bulk.Writer(
            kind,
            site=self._site,
            act=self._first,
            now_ms=self._now_ms,
            seq=head.seq,
            hlc=head.hlc,
            chain_value=head.chain,
        )
        with bulk.searched_afterwards(self._connection):
            while facts := list(itertools.islice(remaining, _AT_ONCE)):
                entries = writer.entries(facts)
                self._connection.executemany(_APPEND, entries)
                bulk.project(self._connection, writer, facts, entries)
                self.done += [_remembered(entry, body) for entry, (_, body) in zip(entries, facts, strict=True)]
        self.head = Head(writer.seq, writer.chain_value, writer.hlc)
        return len(self.done) - start

    def set(self, kind: str, row: str, /, **values: Any) -> Operation | None:
        """Log a change of a register's columns, skipping those that already hold the value. None if nothing changed."""
        old = self._held(kind, row, values)
        changed = {name: value for name, value in values.items() if name not in old or old[name] != value}
        return self._write_cells(kind, row, changed, old) if changed else None

    def affirm(self, kind: str, row: str, /, **values: Any) -> Operation:
        """Log columns even where they already hold the value here: another laptop may show another one."""
        return self._write_cells(kind, row, values, self._held(kind, row, values))

    def affirm_over(self, kind: str, row: str, version: int, /, **values: Any) -> Operation:
        """Log columns as affirm() does, above a version that may stand elsewhere alone, such as in a larger store."""
        return self._write_cells(kind, row, values, self._held(kind, row, values), above=version)

    def _held(self, kind: str, row: str, names: Iterable[str]) -> dict[str, Any]:
        """Return the columns of a row as they stand; empty where there is no such row yet."""
        wanted = list(names)
        columns = ", ".join(f'"{name}"' for name in wanted)
        held = self._connection.execute(f"select {columns} from {KINDS[kind].table} where id = ?", (row,)).fetchone()
        return dict(zip(wanted, held, strict=True)) if held else {}

    def _write_cells(
        self, kind: str, row: str, changed: Mapping[str, Any], old: Mapping[str, Any], *, above: int = 0
    ) -> Operation:
        table = KINDS[kind].table
        versions = dict(
            self._connection.execute("select name, ver from cells where row = ?", (row,)).fetchall() if old else ()
        )
        changes = {
            name: [max(versions.get(cells.cell_name(table, name), 0), above) + 1, value]
            for name, value in changed.items()
        }
        operation = self._log(kind, row, {"cells": changes})
        self.done.append(Before(operation, {name: old.get(name) for name in changed}, created=not old))
        return operation

    def forget_draft(self, place: str) -> None:
        """Forget the text kept for a field, in the same transaction that saves it."""
        self._connection.execute("delete from drafts where place = ?", (place,))

    def _log(self, kind: str, row: str, body: Mapping[str, Any]) -> Operation:
        operation, entry = self._next(kind, row, body)
        self._connection.execute(_APPEND, entry)
        self.written.append(operation)
        projection.apply(self._connection, operation, is_new=True)
        return operation

    def _next(self, kind: str, row: str, body: Mapping[str, Any]) -> tuple[Operation, tuple[Any, ...]]:
        """Return the next operation of this site and its entry in the log; the head moves on to it."""
        head = self.head
        operation = Operation(
            site=self._site,
            seq=head.seq + 1,
            hlc=clock.tick(head.hlc, self._now_ms),
            kind=kind,
            row=row,
            body=body,
            act=self._first,
            nonce=secrets.token_hex(16),
        )
        canonical = operation.canonical()
        digest = log.digest(canonical)
        chain = log.chain(head.chain, digest)
        self.head = Head(operation.seq, chain, operation.hlc)
        return operation, _entry(operation, canonical, digest, chain)


def _entry(operation: Operation, canonical: bytes, digest: bytes, chain: bytes) -> tuple[Any, ...]:
    return (
        operation.site,
        operation.seq,
        operation.hlc,
        operation.act,
        operation.kind,
        operation.row,
        digest,
        chain,
        canonical.decode(),
    )


def _remembered(entry: tuple[Any, ...], body: Mapping[str, Any]) -> Before:
    site, seq, hlc, act, kind, row = entry[:6]
    kept = _NO_BODY if kind == "comment.heard" else body
    return Before(Operation(site, seq, hlc, kind, row, kept, act, ""), _NO_BODY)


def _gone() -> DiskRefused:
    return DiskRefused(
        "The folder with the records is gone, or was exchanged, so this was not saved; what you typed is still here. "
        "Put the folder back where it was, then save again.",
        code="K08-GONE",
    )


def disk_refused(error: sqlite3.DatabaseError) -> DiskRefused:
    """Return the sentence for a disk that did not take a write, or did not give what a write needs."""
    text = str(error)
    if not isinstance(error, sqlite3.OperationalError):
        return DiskRefused(
            "The disk did not give back a part of the records, so this was not saved; what you typed is still here. "
            "Save again. If it happens again, close the program and choose “Restore a backup”.",
            code="K08-READ",
        )
    if "full" in text:
        return DiskRefused(
            "The disk is full, so this was not saved; what you typed is still here. Free some space, then save again.",
            code="K08-FULL",
        )
    if "readonly" in text:
        return DiskRefused(
            "The folder with the records can only be read, so this was not saved; what you typed is still here. "
            "Make the folder writable, then save again.",
            code="K08-READ-ONLY",
        )
    if "locked" in text or "busy" in text:
        return DiskRefused(
            "Another program holds the records, so this was not saved; what you typed is still here. "
            "Close the other program, then save again.",
            code="K08-BUSY",
        )
    return DiskRefused(
        f"The disk did not take the record ({text}), so this was not saved; what you typed is still here. "
        "Check the disk, then save again.",
        code="K08-DISK",
    )
