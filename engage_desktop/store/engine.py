"""The encrypted connection and the key wrapping: the only place in the store that touches cryptography or SQLCipher.

SQL about records lives in the other modules; what a key slot file looks like lives in slots.py.
"""

from __future__ import annotations

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

_EXCEPTIONS = (
    (sqlcipher.OperationalError, sqlite3.OperationalError),
    (sqlcipher.IntegrityError, sqlite3.IntegrityError),
    (sqlcipher.ProgrammingError, sqlite3.ProgrammingError),
    (sqlcipher.DatabaseError, sqlite3.DatabaseError),
)
_HOW: dict[str, Any] = {"uri": True, "isolation_level": None, "timeout": 10, "check_same_thread": False}


class Cursor(sqlcipher.Cursor):  # type: ignore[misc]
    """A cursor whose errors are those of the standard sqlite3 module, which sqlite-utils expects."""

    def execute(self, *arguments: Any) -> Cursor:
        """Run one statement."""
        try:
            super().execute(*arguments)
        except (sqlcipher.Error, MemoryError) as error:
            raise self.connection.doubted(error) from error
        return self

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except (sqlcipher.Error, MemoryError) as error:
            raise self.connection.doubted(error) from error

    def fetchone(self) -> Any:
        """Return the next row or None."""
        try:
            return super().fetchone()
        except (sqlcipher.Error, MemoryError) as error:
            raise self.connection.doubted(error) from error

    def fetchall(self) -> list[Any]:
        """Return all rows that are left."""
        try:
            return list(super().fetchall())
        except (sqlcipher.Error, MemoryError) as error:
            raise self.connection.doubted(error) from error


class Connection(sqlcipher.Connection):  # type: ignore[misc]
    """A SQLCipher connection whose errors are those of the standard sqlite3 module, and which outlives a failing disk.

    After one page that the disk did not give, SQLCipher refuses every page until it is closed; so the connection then opens
    itself anew, between transactions. openings: how often it was opened.
    """

    openings = 0
    _is_doubtful = False
    _is_open = True
    _must_reopen = False

    def prepare(self, path: Path, key: bytes, *, cache_kib: int, read_only: bool) -> None:
        """Give the key, prove that it reads the file, and make every setting. Raises sqlite3.DatabaseError."""
        self._path, self._key, self._cache_kib, self._read_only = path, key, cache_kib, read_only
        self._unlock()

    def cursor(self, *arguments: Any, **named: Any) -> Any:
        """Return a cursor of our own kind."""
        return super().cursor(Cursor)

    def execute(self, *arguments: Any) -> Any:
        """Run one statement."""
        if self._is_doubtful:
            self._settle_doubt()
        return self.cursor().execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        """Run one statement for many rows."""
        try:
            return super().executemany(*arguments)
        except (sqlcipher.Error, MemoryError) as error:
            raise self.doubted(error) from error

    def executescript(self, *arguments: Any) -> Any:
        """Run several statements."""
        try:
            return super().executescript(*arguments)
        except (sqlcipher.Error, MemoryError) as error:
            raise self.doubted(error) from error

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._is_open and bool(super().in_transaction)

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
        with suppress(sqlite3.Error):
            if self.in_transaction:
                self._open_again()

    def is_in_place(self) -> bool:
        """Return whether the open files are those under their names: one that was removed takes writes and loses them all."""
        now = self._identities()
        self._files = [held or found for held, found in zip(self._files, now, strict=True)]
        if self._files[0] == now[0] and self._files[1] != now[1]:
            self._is_doubtful = self._must_reopen = True  # closing brings a log that was removed into the file
        return self._files == now

    def _unlock(self) -> None:
        for setting in ("cipher_log_level = NONE", f"key = \"x'{self._key.hex()}'\"", "cipher_memory_security = OFF"):
            self.cursor().execute(f"PRAGMA {setting}")
        self.cursor().execute("SELECT count(*) FROM sqlite_master").fetchone()
        for setting in _settings(self._cache_kib, read_only=self._read_only):
            self.cursor().execute(f"PRAGMA {setting}").fetchall()
        self._files = self._identities()
        self.openings += 1
        self._is_doubtful = self._must_reopen = False

    def _identities(self) -> list[tuple[int, int] | None]:
        found: list[tuple[int, int] | None] = []
        for path in (self._path, self._path.with_name(f"{self._path.name}-wal")):
            try:
                status = path.stat()
            except OSError:
                found.append(None)
            else:
                found.append((status.st_dev, status.st_ino))
        return found

    def _settle_doubt(self) -> None:
        """After an error: open the connection anew, unless it still answers or a transaction has to end first."""
        if self.in_transaction:
            return
        if self._must_reopen or not self._is_open or not self._answers():
            self._open_again()
        self._is_doubtful = False

    def _answers(self) -> bool:
        return bool(self.cursor().execute("PRAGMA cipher_status").fetchone() == ("1",))

    def _open_again(self) -> None:
        self._is_open, self._is_doubtful = False, True
        self.close()
        try:
            self.__init__(_address(self._path, "immutable=1&mode=ro" if self._read_only else "mode=rw"), **_HOW)  # type: ignore[misc]
            self._is_open = True
            self._unlock()
        except sqlcipher.Error as error:
            raise self.doubted(error) from error
        except sqlite3.Error:
            self._is_open = False
            raise


def new_database_key() -> bytes:
    """Return a fresh random key of KEY_BYTES."""
    return secrets.token_bytes(KEY_BYTES)


def connect(path: Path, key: bytes, *, cache_kib: int = CACHE_KIB, read_only: bool = False) -> Connection:
    """Open the database at `path` with every setting of safekeeping §1, and prove that the key reads it.

    Raises DatabaseDamaged where the file does not answer to the key, ProgramTooOld where SQLite is too old to be safe.
    """
    if tuple(int(part) for part in sqlcipher.sqlite_version.split(".")) < OLDEST_SQLITE:
        raise ProgramTooOld(
            f"This program came with SQLite {sqlcipher.sqlite_version}, which can damage records. Nothing was opened. "
            "Install the program again."
        )
    address = _address(path.absolute(), "mode=ro&immutable=1" if read_only else "")
    try:
        connection: Connection = sqlcipher.connect(address, factory=Connection, **_HOW)
    except sqlcipher.Error as error:
        raise DiskRefused("The laptop refuses to open the file with the records. Nothing was changed.") from error
    try:
        connection.prepare(path.absolute(), key, cache_kib=cache_kib, read_only=read_only)
    except sqlite3.OperationalError as error:
        connection.close()
        raise DiskRefused(
            f"The laptop refuses to read the file with the records ({error}). Nothing was changed. Check the disk, then try "
            "again."
        ) from error
    except sqlite3.DatabaseError as error:
        connection.close()
        raise DatabaseDamaged.found() from error
    return connection


def _address(path: Path, how: str) -> str:
    return f"{path.as_uri()}?{how}" if how else path.as_uri()


def _settings(cache_kib: int, *, read_only: bool) -> list[str]:
    settings = [
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        "mmap_size = 0",
        f"cache_size = -{cache_kib}",
        "busy_timeout = 10000",
    ]
    if not read_only:
        settings += ["journal_mode = WAL", "synchronous = FULL", "fullfsync = 1", "secure_delete = ON"]
    return settings


def whole(connection: Connection) -> list[str]:
    """Return what is wrong with the file, page by page and index by index; empty where it is whole.

    The write-ahead log is brought into the file first: the check of pages reads the file alone, and after a power cut it
    would take for damage what the log holds whole.
    """
    try:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        wrong = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check").fetchall()]
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return wrong + [line for line in found if line != "ok"]


def derive(passphrase: str, salt: bytes) -> bytes:
    """Return the 32-byte key that a passphrase stands for: Argon2id, 64 MiB, 3 passes (about 0.4 s on purpose)."""
    return hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=ARGON2_PASSES,
        memory_cost=ARGON2_MEMORY_KIB,
        parallelism=ARGON2_LANES,
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
