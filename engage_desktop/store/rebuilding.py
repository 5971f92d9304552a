"""Rows of the tables made anew from the log, after entries were taken out of it or blanked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any

from engage_desktop.domain import log
from engage_desktop.domain.kinds import KINDS
from engage_desktop.store import projection
from engage_desktop.store.schema import SEARCH_TRIGGERS, statements

_AT_ONCE = 10_000
_MANY = 2_000  # comments: from here on the search index is written anew as a whole
_LEFT = """select site, state, operation from operations o
    where row in (select id from temp.remade) and state <> 2
    and not exists (select 1 from quarantined q where q.site = o.site and q.seq = o.seq)"""
WHOLE = (0, 3)
"""States of entries whose body is here: in order, or come without their neighbours."""


def rebuild(connection: Any, rows: Collection[str]) -> None:
    """Make rows and facts with these ids anew from what the log holds of them now, with all that depends on them."""
    if not rows:
        return
    connection.execute("create temp table remade (id text primary key) without rowid")
    connection.executemany("insert or ignore into temp.remade values (?)", [(row,) for row in rows])
    chosen = "in (select id from temp.remade)"
    count = connection.execute(f"select count(*) from comments where id {chosen}").fetchone()[0]
    with _searched(connection, as_whole=count >= _MANY):
        loose = connection.execute(f"select target, of from edges where fact {chosen}").fetchall()
        connection.execute(f"delete from edges where fact {chosen}")
        connection.execute(f"update comments set current = 0 where current = 1 and id {chosen}")
        for kind in KINDS.values():
            connection.execute(f"delete from {kind.table} where id {chosen}")
        for table in ("cells", "past_cells"):
            connection.execute(f"delete from {table} where row {chosen}")
        replay(connection, _LEFT)
        for target, of in loose:
            projection.refresh(connection, target, of)
    connection.execute("drop table temp.remade")


def replay(connection: Any, question: str, *, told: Callable[[int], bool] = lambda done: True) -> int | None:
    """Apply the entries that a question gives, (site, state, operation) each; return how many.

    told: called with how many are done; where it answers no, the work ends and None is returned.
    """
    done = 0
    entries = connection.execute(question)
    while some := entries.fetchmany(_AT_ONCE):
        projection.apply_all(connection, [log.read_own(text) for _, state, text in some if state in WHOLE])
        for site, state, text in some:
            if state == 1 and text:
                projection.apply_residue(connection, site, text.encode())
        done += len(some)
        if not told(done):
            return None
    return done


@contextmanager
def _searched(connection: Any, *, as_whole: bool) -> Iterator[None]:
    """Let the triggers keep the search index, or leave them out and write the index anew at the end."""
    if not as_whole:
        yield
        return
    leave_search(connection)
    yield
    connection.execute("insert into comments_search(comments_search) values ('rebuild')")
    for statement in statements(SEARCH_TRIGGERS):
        connection.execute(statement)


def leave_search(connection: Any) -> None:
    """Take the triggers away that keep the search index: who calls this writes it anew, or rolls back."""
    for statement in statements(SEARCH_TRIGGERS):
        connection.execute(f"drop trigger if exists {statement.split()[2]}")
