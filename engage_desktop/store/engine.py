"""The encrypted connection and the key wrapping: the only place in the store that touches cryptography or SQLCipher.

SQL about records lives in the other modules; what a key slot file looks like lives in slots.py.
"""

from __future__ import annotations

import secrets
import sqlite3
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


def _standard(error: Exception) -> Exception:
    """Return the standard module's error for one of SQLCipher's."""
    for theirs, standard in _EXCEPTIONS:
        if isinstance(error, theirs):
            return standard(*error.args)
    return error


class Cursor(sqlcipher.Cursor):  # type: ignore[misc]
    """A cursor whose errors are those of the standard sqlite3 module, which sqlite-utils expects."""

    def execute(self, *arguments: Any) -> Cursor:
        """Run one statement."""
        try:
            super().execute(*arguments)
        except sqlcipher.Error as error:
            raise _standard(error) from error
        return self

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlcipher.DatabaseError as error:
            raise sqlite3.DatabaseError(*error.args) from error

    def fetchone(self) -> Any:
        """Return the next row or None."""
        try:
            return super().fetchone()
        except sqlcipher.Error as error:
            raise _standard(error) from error

    def fetchall(self) -> list[Any]:
        """Return all rows that are left."""
        try:
            return list(super().fetchall())
        except sqlcipher.Error as error:
            raise _standard(error) from error


class Connection(sqlcipher.Connection):  # type: ignore[misc]
    """A SQLCipher connection whose errors are those of the standard sqlite3 module."""

    def cursor(self, *arguments: Any, **named: Any) -> Any:
        """Return a cursor of our own kind."""
        return super().cursor(Cursor)

    def execute(self, *arguments: Any) -> Any:
        """Run one statement."""
        return self.cursor().execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        """Run one statement for many rows."""
        try:
            return super().executemany(*arguments)
        except sqlcipher.Error as error:
            raise _standard(error) from error

    def executescript(self, *arguments: Any) -> Any:
        """Run several statements."""
        try:
            return super().executescript(*arguments)
        except sqlcipher.Error as error:
            raise _standard(error) from error


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
    address = f"{path.absolute().as_uri()}{'?mode=ro&immutable=1' if read_only else ''}"
    try:
        connection: Connection = sqlcipher.connect(
            address, uri=True, isolation_level=None, factory=Connection, timeout=10, check_same_thread=False
        )
    except sqlcipher.Error as error:
        raise DiskRefused("The laptop refuses to open the file with the records. Nothing was changed.") from error
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _settle(connection, cache_kib, read_only=read_only)
    except sqlite3.OperationalError as error:
        connection.close()
        raise DiskRefused(
            f"The laptop refuses to read the file with the records ({error}). Nothing was changed."
        ) from error
    except sqlite3.DatabaseError as error:
        connection.close()
        raise DatabaseDamaged.found() from error
    return connection


def _settle(connection: Connection, cache_kib: int, *, read_only: bool) -> None:
    pragmas = [
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        "mmap_size = 0",
        f"cache_size = -{cache_kib}",
        "busy_timeout = 10000",
    ]
    if not read_only:
        pragmas += ["journal_mode = WAL", "synchronous = FULL", "fullfsync = 1", "secure_delete = ON"]
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}").fetchall()


def whole(connection: Connection) -> list[str]:
    """Return what is wrong with the file, page by page and index by index; empty where it is whole."""
    try:
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
