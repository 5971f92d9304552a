"""Reaching the PostgreSQL server: one connection, checked, and one sentence for each way in which that can fail.

The only place that imports the driver, which comes with the extra `central`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from engage_desktop.domain.refusals import Refusal

try:
    import psycopg
except ImportError:  # without the extra, everything else works
    psycopg = None  # type: ignore[assignment]

if TYPE_CHECKING:
    Connection = psycopg.Connection[Any]
else:
    Connection = Any

OLDEST = 13
_ANSWER_WITHIN = 10  # seconds
_PASSWORD = ("password", "authentication", "pg_hba.conf", "28P01", "28000")


class CentralRefused(Refusal):
    """The server, or the way to it, does not allow what was asked; nothing was changed."""

    code = "D-SERVER"


def connect(dsn: str) -> Connection:
    """Return a connection on which nothing is committed by itself, or raise CentralRefused."""
    if psycopg is None:
        raise CentralRefused(
            "This copy of the program cannot talk to PostgreSQL, so nothing was read or changed. "
            "Install it with the extra “central”: pip install 'engage-desktop[central]'.",
            code="D-EXTRA",
        )
    try:
        connection = psycopg.connect(dsn, connect_timeout=_ANSWER_WITHIN, application_name="engage-desktop")
    except psycopg.ProgrammingError as error:
        raise _not_an_address() from error
    except psycopg.OperationalError as error:
        raise _not_reached(str(error)) from error
    try:
        _check(connection)
    except Refusal:
        connection.close()
        raise
    return connection


@contextmanager
def told() -> Iterator[None]:
    """Turn a server that goes away, or that has no room, into a sentence. Everything of the transaction is undone then."""
    try:
        yield
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        raise CentralRefused(
            f"The database server stopped answering ({_first_line(error)}), so nothing of this was taken in. "
            "Check the server, then try again.",
            code="D-LOST",
        ) from error
    except psycopg.errors.UndefinedTable as error:
        raise CentralRefused(
            "This database holds no records of a central team yet, so nothing was read or changed. "
            "Check the name at the end of the address, or prepare it with: engage-desktop centre init --database ADDRESS.",
            code="D-EMPTY",
        ) from error
    except psycopg.errors.InsufficientPrivilege as error:
        raise CentralRefused(
            f"The account may not do this in the database ({_first_line(error)}), so nothing was changed. "
            "Ask whoever looks after the database to make this account the owner of it.",
            code="D-ACCOUNT",
        ) from error


def _check(connection: Connection) -> None:
    version = connection.info.server_version
    if version < OLDEST * 10_000:
        raise CentralRefused(
            f"The database server is version {version // 10_000}, which is too old, so nothing was changed. "
            f"Use PostgreSQL {OLDEST} or newer.",
            code="D-OLD",
        )
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise CentralRefused(
            f"This database keeps text as {encoding}, which cannot hold every name, so nothing was changed. "
            "Make a new database with encoding UTF8, then use that.",
            code="D-TEXT",
        )


def _not_an_address() -> CentralRefused:
    return CentralRefused(
        "The address of the database is not one that we can read, so nothing was changed. "
        "Write it as postgresql://name@server/database.",
        code="D-ADDRESS",
    )


def _not_reached(words: str) -> CentralRefused:
    """Return the sentence for a server that did not let us in. Its own words never hold the password."""
    lines = words.strip().splitlines() or ["no answer"]
    said = lines[0].rpartition("failed: ")[2].strip() or lines[0].strip()  # below it stands advice that is ours to give
    if any(sign in words for sign in _PASSWORD):
        return CentralRefused(
            "The database server did not accept this name and password, so nothing was changed. "
            "Check both, then try again.",
            code="D-PASSWORD",
        )
    if "database" in words and "does not exist" in words:
        return CentralRefused(
            "The database server has no database of this name, so nothing was changed. "
            "Make it with createdb, or check the name at the end of the address.",
            code="D-DATABASE",
        )
    if "invalid" in words and ("option" in words or "port" in words or "integer" in words):
        return _not_an_address()
    return CentralRefused(
        f"The database server did not answer ({said}), so nothing was changed. "
        "Check that it runs and that this address reaches it, then try again."
    )


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or ["no reason given"])[0]
