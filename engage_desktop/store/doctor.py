"""Proving that a workspace is whole: its pages, its log, its tables rebuilt from the log, its search index."""

from __future__ import annotations

import re
import secrets
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from engage_desktop.store import engine, erasing, opening, rebuilding
from engage_desktop.store.inserting import uncollected
from engage_desktop.store.log_check import Check, examined_log
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.runs import ENDS
from engage_desktop.store.schema import PROJECTED, SEARCH_TRIGGERS, migrations
from engage_desktop.store.store import Store

_READ_LIVE = ("operations", "quarantined", "senders", "ledger", "this_laptop")
"""Tables that are not made beside, so that who reads them reads the live ones."""
_ENTRIES = """select site, state, operation from operations o
    where not exists (select 1 from quarantined q where q.site = o.site and q.seq = o.seq) order by site, seq"""
_TRIGGER = re.compile(r"^create trigger .*?^end;", re.DOTALL | re.MULTILINE)
Progress = Callable[[int, int], None]


def examine(
    store: Store, *, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> list[Check]:
    """Look at everything and change nothing. progress: operations replayed, of how many.

    Where the file or the log is not whole, nothing is rebuilt from it.
    """
    looked = [pages(store)]
    if looked[0].is_well:
        looked.append(examined_log(store))
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


def _empty_beside(path: Path, store: Store) -> Any:
    """Return an empty database with our tables, and the live one attached to it."""
    beside = engine.connect(path, store.key, cache_kib=64 * 1024)
    try:
        beside.execute("pragma synchronous = OFF").fetchall()
        migrations.apply(Database(beside))
        live = str(store.folder / opening.DATABASE)
        for table in _READ_LIVE:
            beside.execute(f"drop table {table}")
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
    of = sum(last - first + 1 for _, first, last in beside.execute(ENDS).fetchall())  # more where there are gaps

    def told(done: int) -> bool:
        progress(done, of)
        return done >= of or not cancelled()

    with uncollected():
        done = rebuilding.replay(beside, _ENTRIES, told=told)
    if done is not None:
        erasing.keep_ids(beside, erasing.demanded(beside) | erasing.ids_of_blanked(beside))
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
