"""The encrypted connection and the key wrapping: the only place in the store that touches cryptography or SQLCipher.

SQL about records lives in the other modules; what a key slot file looks like lives in slots.py.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlcipher3 import dbapi2 as sqlcipher

from engage_desktop.store.refusals import DatabaseDamaged, DiskRefused, ProgramTooOld

KEY_BYTES = 48
"""A database key: 32 bytes of key and 16 bytes of salt, the salt given explicitly so that page 1 need not hold it."""
ARGON2_MEMORY_KIB, ARGON2_PASSES, ARGON2_LANES = 64 * 1024, 3, 1
OLDEST_SQLITE = (3, 51, 3)
CACHE_KIB = 16 * 1024
BUSY_MS = 10_000
_STATEMENTS = 1_000
"""Statements kept ready. Once the usual hundred are taken by others, every statement of a save is made ready anew each time."""

_EXCEPTIONS = (
    (sqlcipher.OperationalError, sqlite3.OperationalError),
    (sqlcipher.IntegrityError, sqlite3.IntegrityError),
    (sqlcipher.ProgrammingError, sqlite3.ProgrammingError),
    (sqlcipher.DatabaseError, sqlite3.DatabaseError),
)


class Cursor(sqlcipher.Cursor):  # type: ignore[misc]
    """A cursor whose errors are those of the standard sqlite3 module, which sqlite-utils expects."""

    def execute(self, *arguments: Any) -> Cursor:
        """Run one statement."""
        try:
            super().execute(*arguments)
        except (sqlcipher.Error, MemoryError) as error:
            raise self.connection.holder.doubted(error) from error
        return self

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except (sqlcipher.Error, MemoryError) as error:
            raise self.connection.holder.doubted(error) from error

    def fetchone(self) -> Any:
        """Return the next row or None."""
        try:
            return super().fetchone()
        except (sqlcipher.Error, MemoryError) as error:
            raise self.connection.holder.doubted(error) from error

    def fetchall(self) -> list[Any]:
        """Return all rows that are left."""
        try:
            return list(super().fetchall())
        except (sqlcipher.Error, MemoryError) as error:
            raise self.connection.holder.doubted(error) from error


class _Opened(sqlcipher.Connection):  # type: ignore[misc]
    """What SQLCipher opened. holder: the connection that uses it."""

    holder: Connection


class Connection:
    """A SQLCipher connection whose errors are those of the standard sqlite3 module, and which outlives a failing disk.

    After one page that the disk did not give, SQLCipher refuses every page until it is closed; so the database is then
    opened anew, between transactions. openings: how often it was opened.
    """

    def __init__(self, path: Path, key: bytes, *, cache_kib: int, read_only: bool) -> None:
        """Open, give the key, prove that it reads the file, and make every setting. Raises sqlite3.DatabaseError."""
        self._path, self._key = path.absolute(), key
        self._names = (str(self._path), f"{self._path}-wal")
        self._settings = _settings(cache_kib, read_only=read_only)
        self._how_again = "mode=ro&immutable=1" if read_only else "mode=rw"
        self._is_doubtful = self._must_reopen = self._is_closed = False
        self._opened: Any = None
        self.openings = 0
        self._files: list[tuple[int, int] | None] = [None, None]
        self._open(self._how_again if read_only else "")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._opened, name)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._opened is not None and bool(self._opened.in_transaction)

    def cursor(self, *arguments: Any, **named: Any) -> Any:
        """Return a cursor of our own kind."""
        if self._is_doubtful:
            self._settle_doubt()
        return self._opened.cursor(Cursor)

    def execute(self, *arguments: Any) -> Any:
        """Run one statement."""
        if self._is_doubtful:
            self._settle_doubt()
        return self._opened.cursor(Cursor).execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        """Run one statement for many rows."""
        try:
            return self._opened.executemany(*arguments)
        except (sqlcipher.Error, MemoryError) as error:
            raise self.doubted(error) from error

    def executescript(self, *arguments: Any) -> Any:
        """Run several statements."""
        try:
            return self._opened.executescript(*arguments)
        except (sqlcipher.Error, MemoryError) as error:
            raise self.doubted(error) from error

    def close(self) -> None:
        """Close the database for good; again is harmless."""
        self._is_closed = True
        if self._opened is not None:
            self._opened.close()

    def doubted(self, error: Exception) -> Exception:
        """Return the standard module's error for one of SQLCipher's; the connection is looked at before it is used again."""
        self._is_doubtful = True
        self._must_reopen = self._must_reopen or "readonly" in str(error)
        for theirs, standard in _EXCEPTIONS:
            if isinstance(error, theirs):
                return standard(*error.args)
        return sqlite3.OperationalError("out of memory") if isinstance(error, MemoryError) else error

    def roll_back(self) -> None:
        """End the transaction that is open, if any, and keep nothing of it, also where the disk refuses even that."""
        with suppress(sqlite3.Error):
            if self.in_transaction:
                self.execute("rollback")
        if self.in_transaction:
            self._opened.close()
            self._opened = None
            self._is_doubtful = True

    def is_in_place(self) -> bool:
        """Return whether the open files are those under their names: one that was removed takes writes and loses them all."""
        now = self._identities()
        self._files = [held or found for held, found in zip(self._files, now, strict=True)]
        if self._files[0] == now[0] and self._files[1] != now[1]:
            self._is_doubtful = self._must_reopen = True  # closing brings a log that was removed into the file
        return self._files == now

    def _open(self, how: str) -> None:
        self._opened = None
        try:
            address = f"{self._path.as_uri()}?{how}" if how else self._path.as_uri()
            self._opened = sqlcipher.connect(
                address,
                uri=True,
                isolation_level=None,
                factory=_Opened,
                timeout=10,
                check_same_thread=False,
                cached_statements=_STATEMENTS,
            )
        except sqlcipher.Error as error:
            raise self.doubted(error) from error
        self._opened.holder = self
        try:
            for setting in (
                "cipher_log_level = NONE",
                f"key = \"x'{self._key.hex()}'\"",
                "cipher_memory_security = OFF",
            ):
                self._opened.cursor(Cursor).execute(f"PRAGMA {setting}")
            self._opened.cursor(Cursor).execute("SELECT count(*) FROM sqlite_master").fetchone()
            for setting in self._settings:
                self._opened.cursor(Cursor).execute(f"PRAGMA {setting}").fetchall()
        except sqlite3.Error:
            self._opened.close()
            self._opened = None
            raise
        self._files = self._identities()
        self.openings += 1
        self._is_doubtful = self._must_reopen = False

    def _identities(self) -> list[tuple[int, int] | None]:
        found: list[tuple[int, int] | None] = []
        for path in self._names:
            try:
                status = os.stat(path)
            except OSError:
                found.append(None)
            else:
                found.append((status.st_dev, status.st_ino))
        return found

    def _settle_doubt(self) -> None:
        """After an error: open the database anew, unless it still answers or a transaction has to end first."""
        if self._is_closed:
            raise sqlite3.ProgrammingError("the database is closed")
        if self.in_transaction:
            return
        if self._opened is None:
            self._open(self._how_again)
        elif self._must_reopen or not self._answers():
            self._opened.close()
            self._open(self._how_again)
        self._is_doubtful = False

    def _answers(self) -> bool:
        """Return whether SQLCipher still reads pages."""
        return bool(self._opened.cursor(Cursor).execute("PRAGMA cipher_status").fetchone() == ("1",))


def new_database_key() -> bytes:
    """Return a fresh random key of KEY_BYTES."""
    return secrets.token_bytes(KEY_BYTES)


def connect(path: Path, key: bytes, *, cache_kib: int = CACHE_KIB, read_only: bool = False) -> Any:
    """Return a Connection to the database at `path` with every setting of safekeeping §1, proved to read with the key.

    Raises DatabaseDamaged where the file does not answer to the key, ProgramTooOld where SQLite is too old to be safe.
    """
    if tuple(int(part) for part in sqlcipher.sqlite_version.split(".")) < OLDEST_SQLITE:
        raise ProgramTooOld(
            f"This program came with SQLite {sqlcipher.sqlite_version}, which can damage records. Nothing was opened. "
            "Install the program again."
        )
    try:
        return Connection(path, key, cache_kib=cache_kib, read_only=read_only)
    except sqlite3.OperationalError as error:
        raise DiskRefused(
            f"The laptop refuses to read the file with the records ({error}). Nothing was changed. Check the disk, then try "
            "again."
        ) from error
    except sqlite3.DatabaseError as error:
        raise DatabaseDamaged.found() from error


def _settings(cache_kib: int, *, read_only: bool) -> list[str]:
    settings = [
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        "mmap_size = 0",
        f"cache_size = -{cache_kib}",
        f"busy_timeout = {BUSY_MS}",
    ]
    if not read_only:
        settings += ["journal_mode = WAL", "synchronous = FULL", "fullfsync = 1", "secure_delete = ON"]
    return settings


def whole(connection: Connection) -> list[str]:
    """Return what is wrong with the file, page by page and index by index; empty where it is whole.

    Pages are checked by their seals in the file alone. So the write-ahead log is brought into it first: after a power cut the
    log holds whole what is half written in the file. Where that cannot be (a full disk), pages are checked as they are read.
    Raises DiskRefused where the disk fails.
    """
    try:
        wrong = []
        if _is_folded_in(connection):
            wrong = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check").fetchall()]
    except sqlite3.OperationalError as error:
        raise DiskRefused(
            f"The disk did not let the records be checked ({error}). Nothing was changed. Check the disk, then try again."
        ) from error
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return wrong + [line for line in found if line != "ok"]


def _is_folded_in(connection: Connection) -> bool:
    try:
        _, pages, folded = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except sqlite3.OperationalError:
        return False
    return bool(pages == folded)


def derive(passphrase: str, salt: bytes, *, memory_kib: int, passes: int, lanes: int) -> bytes:
    """Return the 32-byte key that a passphrase stands for: Argon2id, 64 MiB, 3 passes (about 0.4 s on purpose)."""
    return hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=passes,
        memory_cost=memory_kib,
        parallelism=lanes,
        hash_len=32,
        type=Type.ID,
    )


def wrap(key: bytes, under: bytes, header: bytes) -> bytes:
    """Return `key` sealed with AES-256-GCM under a 32-byte key; `header` is authenticated with it."""
    nonce = secrets.token_bytes(12)
    return nonce + AESGCM(under).encrypt(nonce, key, header)


def unwrap(sealed: bytes, under: bytes, header: bytes) -> bytes | None:
    """Return the key that wrap() sealed, or None where the key or the header is another."""
    try:
        return AESGCM(under).decrypt(sealed[:12], sealed[12:], header)
    except (InvalidTag, ValueError):
        return None
