"""Proving that a workspace is whole: its pages, its log, its tables rebuilt from the log, its search index."""

from __future__ import annotations

import re
import secrets
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from engage_desktop.domain import log
from engage_desktop.store import engine, opening, projection
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.schema import PROJECTED, SEARCH_TRIGGERS, migrations
from engage_desktop.store.store import Store

_AT_ONCE = 2_000
_TRIGGER = re.compile(r"^create trigger .*?^end;", re.DOTALL | re.MULTILINE)
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. found: what was seen, in words and numbers."""

    name: str
    is_well: bool
    found: str


def examine(
    store: Store, *, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> list[Check]:
    """Look at everything and change nothing. progress: operations replayed, of how many.

    Where the file or the log is not whole, nothing is rebuilt from it.
    """
    looked = [pages(store)]
    if looked[0].is_well:
        looked.append(chains(store))
    if not all(check.is_well for check in looked):
        return [*looked, Check("tables", False, "not compared, because what they are made from is not whole")]
    return [
        *looked,
        rebuilt(store, progress=progress or (lambda done, of: None), cancelled=cancelled or (lambda: False)),
        search_index(store),
        triggers(store),
    ]


def pages(store: Store) -> Check:
    """Check every page of the file against its seal, and every index against its table."""
    wrong = engine.whole(store.raw())
    return Check("pages", not wrong, "every page is whole" if not wrong else f"{len(wrong)} faults: {wrong[0]}")


def chains(store: Store) -> Check:
    """Check that every site's log has no gap, that each entry is what its digest says, and that the chain holds."""
    count, before, site, expected = 0, log.CHAIN_START, "", 0
    for row in store.raw().execute(
        "select site, seq, digest, chain, operation, hlc, act, kind, row from operations order by site, seq"
    ):
        if row[0] != site:
            site, expected, before = row[0], int(row[1]) - 1, _chain_before(store, row)
        expected += 1
        digest = log.digest(row[4].encode())
        before = log.chain(before, digest)
        if row[1] != expected or digest != row[2] or before != row[3] or not _is_filed_rightly(row):
            return Check("log", False, f"the log breaks at entry {row[1]} of one laptop")
        count += 1
    return Check("log", True, f"{count:,} entries, none missing, none altered")


def rebuilt(store: Store, *, progress: Progress, cancelled: Callable[[], bool]) -> Check:
    """Rebuild every table from the log in a database beside the live one, and compare them row by row.

    The log and the tables are read as they were at one moment, however much is written meanwhile.
    """
    path = store.folder / f"rebuilt-{secrets.token_hex(4)}.db"
    try:
        beside = _empty_beside(path, store)
        try:
            replayed = _replay(beside, progress, cancelled)
            differing = [] if replayed is None else _differences(beside)
        finally:
            beside.close()
    except sqlite3.OperationalError as error:
        raise DiskRefused(
            f"There was no room to rebuild the tables beside the records ({error}). Nothing was changed. "
            "Free some space, then check again."
        ) from error
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
    if replayed is None:
        return Check("tables", False, "cancelled before the end")
    if differing:
        return Check("tables", False, f"{len(differing)} tables differ from the log: {', '.join(differing)}")
    return Check("tables", True, f"{len(PROJECTED)} tables equal what {replayed:,} log entries give")


def search_index(store: Store) -> Check:
    """Check the search index against the comments."""
    try:
        store.raw().execute("insert into comments_search(comments_search, rank) values ('integrity-check', 1)")
    except sqlite3.OperationalError as error:
        raise DiskRefused(
            f"The search index could not be read ({error}). Nothing was changed. Try again in a moment."
        ) from error
    except sqlite3.DatabaseError:
        return Check("search", False, "the search index does not match the comments")
    return Check("search", True, "the search index matches every comment")


def triggers(store: Store) -> Check:
    """Check that the triggers which keep the search index are there, word for word."""
    found = dict(store.raw().execute("select name, sql from sqlite_master where type = 'trigger'").fetchall())
    wanted = {text.split()[2]: text.removesuffix(";") for text in _TRIGGER.findall(SEARCH_TRIGGERS)}
    wrong = sorted(name for name, text in wanted.items() if found.get(name, "").lower() != text.lower())
    return Check("triggers", not wrong, "all there" if not wrong else f"missing or altered: {', '.join(wrong)}")


def _chain_before(store: Store, row: tuple[Any, ...]) -> bytes:
    if row[1] == 1:
        return log.CHAIN_START
    return store.history.chain_at(row[0], row[1] - 1) or log.CHAIN_START


def counts(store: Store) -> dict[str, int]:
    """Return how much is kept: sessions and people that were not removed, facts that stand, entries of the log."""
    questions = {
        "sessions": "select count(*) from sessions where coalesce(removed, 0) = 0",
        "people": "select count(*) from people where coalesce(removed, 0) = 0",
        "arrivals": "select count(*) from arrivals where current = 1",
        "consents": "select count(*) from consents where current = 1",
        "comments": "select count(*) from comments where current = 1",
        "operations": "select count(*) from operations",
    }
    return {name: int(store.raw().execute(question).fetchone()[0]) for name, question in questions.items()}


def versions(store: Store) -> dict[str, str]:
    """Return the versions of SQLite and SQLCipher that keep the records."""
    asked = {"sqlite": "select sqlite_version()", "sqlcipher": "pragma cipher_version"}
    return {name: str(store.raw().execute(question).fetchone()[0]) for name, question in asked.items()}


def _is_filed_rightly(row: tuple[Any, ...]) -> bool:
    """Return whether the columns by which an entry is found say what the entry itself says."""
    held = log.read_own(row[4])
    return (held.site, held.seq, held.hlc, held.act, held.kind, held.row) == (row[0], row[1], *row[5:])


def _empty_beside(path: Path, store: Store) -> Any:
    """Return an empty database with our tables, and the live one attached to it."""
    beside = engine.connect(path, store.key, cache_kib=64 * 1024)
    try:
        beside.execute("pragma synchronous = OFF").fetchall()
        migrations.apply(Database(beside))
        live = str(store.folder / opening.DATABASE)
        for trigger in _TRIGGER.findall(SEARCH_TRIGGERS):  # the search index is checked by itself
            beside.execute(f"drop trigger {trigger.split()[2]}")
        beside.execute(f"attach database ? as live key \"x'{store.key.hex()}'\"", (live,))
    except sqlite3.Error:
        beside.close()
        raise
    return beside


def _replay(beside: Any, progress: Progress, cancelled: Callable[[], bool]) -> int | None:
    """Project the whole live log beside; return how many entries, or None where it was cancelled. Stays in a transaction."""
    beside.execute("begin")
    of, done = beside.execute("select count(*) from live.operations").fetchone()[0], 0
    entries = beside.execute("select operation from live.operations order by site, seq")
    while texts := list(islice(entries, _AT_ONCE)):
        projection.apply_all(beside, [log.read_own(text) for (text,) in texts])
        done += len(texts)
        progress(done, of)
        if done < of and cancelled():
            return None
    return done


def _differences(beside: Any) -> list[str]:
    return [table for table in PROJECTED if _differs(beside, table)]


def _differs(beside: Any, table: str) -> bool:
    """Return whether a table beside and the live one hold other rows: not as many, or one whose like is not there."""
    counts = [f"(select count(*) from {where}.{table})" for where in ("main", "live")]
    if beside.execute(f"select {counts[0]} <> {counts[1]}").fetchone()[0]:
        return True
    told = [(f'"{row[1]}"', row[5]) for row in beside.execute(f"pragma main.table_info({table})").fetchall()]
    columns = [name for name, _ in told if name != '"n"']  # which only numbers the comments of this file
    key = ['"id"'] if '"id"' in columns else [name for name, place in told if place]
    same = " and ".join(f"ours.{name} = theirs.{name}" for name in key)
    rows = [", ".join(f"{side}.{name}" for name in columns) for side in ("ours", "theirs")]
    sql = f"select 1 from main.{table} ours left join live.{table} theirs on {same} where ({rows[0]}) is not ({rows[1]}) limit 1"
    return beside.execute(sql).fetchone() is not None
