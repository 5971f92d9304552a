"""Counters of the speed goals that noise cannot move: modules, system calls, statements, query plans, rows changed.

Ratios and times are printed by `packaging/benchmarks.py` and never asserted.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.gui.listen.comment_pages import PAGE, CommentPages
from engage_desktop.operations import comments, exchange
from engage_desktop.operations.workspaces import create_workspace
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.bench import starting, system_calls
from tests.bench.filled import fill
from tests.bench.measuring import LENIENCE
from tests.workspaces import NOW, PASSPHRASE, TEAM, fresh_workspace, template

MANY = 1_000
LISTS: tuple[tuple[str, Callable[[Store, str], object]], ...] = (
    ("a page of a session", lambda store, session: store.comments.page(session, limit=PAGE)),
    ("the next page", lambda store, session: store.comments.page(session, limit=PAGE, after=(2**62, 1))),
    ("a page of all sessions", lambda store, session: store.comments.page(None, limit=PAGE)),
    ("the next page of all", lambda store, session: store.comments.page(None, limit=PAGE, after=(2**62, 1))),
    ("where pages begin", lambda store, session: store.comments.keys(session, limit=5_000)),
    ("the newest", lambda store, session: store.comments.newest(limit=PAGE)),
    ("the last one written down", lambda store, session: store.comments.of_session(session, limit=1)),
    ("a capped count", lambda store, session: store.comments.count_up_to(session, 500)),
    ("versions of one comment", lambda store, session: store.comments.standing_versions(session)),
    ("who is here", lambda store, session: store.attendance.arrivals(session)),
    ("whether someone is here", lambda store, session: store.attendance.here(session, "nobody")),
    ("who wears a badge", lambda store, session: store.attendance.with_badge(session, 1)),
    ("whether a session is open", lambda store, session: store.sessions.require_open(session)),
    ("how many entries there are", lambda store, session: store.history.length()),
    ("where each log ends", lambda store, session: store.history.extent()),
    ("words", lambda store, session: store.comments.search("waiting staff")),
    ("the beginning of a word", lambda store, session: store.comments.search("wai")),
    ("words in one session", lambda store, session: store.comments.search("staff", session=session)),
    ("words of one kind", lambda store, session: store.comments.search("staff", kind="own_words")),
)


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str]]:
    """A workspace with a thousand comments in one session, to read."""
    store = fresh_workspace(tmp_path_factory.mktemp("held"))
    session = fill(store, MANY)
    yield store, session
    opening.close_store(store)


def asked(store: Store, work: Callable[[], object]) -> list[str]:
    """Return the statements that some work asks of the database, without those that its own parts ask (after "--")."""
    found: list[str] = []
    store.raw().set_trace_callback(found.append)
    try:
        work()
    finally:
        store.raw().set_trace_callback(None)
    return [statement for statement in found if not statement.startswith("--")]


def plan(store: Store, statement: str) -> list[str]:
    return [str(row[3]) for row in store.raw().execute(f"explain query plan {statement}").fetchall()]


def reads_everything(step: str) -> bool:
    """Return whether a step of a plan goes through a whole table; a full-text search goes through its matches alone."""
    harmless = step.startswith(("SCAN (subquery", "SCAN sites", "SCAN found")) or "VIRTUAL TABLE INDEX" in step
    return step.startswith("SCAN") and not harmless


@pytest.mark.needs("/proc/self/maps")
def test_no_heavy_library_is_loaded_when_the_first_window_is_painted() -> None:
    loaded = json.loads(starting.show("unlock", "modules"))
    assert "engage_desktop.gui.unlock.unlock_page" in loaded
    assert starting.heavy_modules(loaded) == []


@pytest.mark.needs("strace")
def test_a_save_flushes_once_and_writes_little(tmp_path: Path) -> None:
    """One commit is one fsync; the few above 1 fold the write-ahead log into the file."""
    mean = system_calls.counted(tmp_path)
    assert 1 <= mean.fsyncs <= system_calls.MOST_FSYNCS
    assert mean.writes <= system_calls.MOST_WRITES * LENIENCE
    assert mean.kilobytes <= system_calls.MOST_KB * LENIENCE


def test_a_page_of_the_list_takes_one_statement(held: tuple[Store, str]) -> None:
    store, session = held
    pages = CommentPages(store.comments, session)
    pages.learn()
    assert len(pages) == MANY
    first = asked(store, lambda: CommentPages(store.comments, session))
    later = asked(store, lambda: [pages.comment(row) for row in range(5 * PAGE, 6 * PAGE)])
    again = asked(store, lambda: pages.comment(5 * PAGE))
    assert [len(first), len(later), len(again)] == [1, 1, 0]


def test_a_search_takes_one_statement_however_much_it_finds(held: tuple[Store, str]) -> None:
    store, _ = held
    for words in ("the", "wai", "staff waiting", '"to the"'):
        assert len(asked(store, lambda words=words: store.comments.search(words))) == 1  # type: ignore[misc]


def test_a_save_makes_no_statement_ready_anew_however_many_others_were_asked(tmp_path: Path) -> None:
    """A connection keeps statements ready; once its places were taken, six statements of a save were parsed each time."""
    store = fresh_workspace(tmp_path)
    session = fill(store, 10)
    for number in range(500):
        for _ in range(2):
            store.raw().execute(f"select {number}").fetchall()
    parsed: list[int] = []
    store.raw().set_authorizer(lambda *_: parsed.append(1) or 0)  # asked whenever a statement is made ready
    for number in range(3):
        parsed.clear()
        comments.hear(store, now=NOW + timedelta(hours=1, seconds=number), session=session, typed="The 53 is late.")
    store.raw().set_authorizer(None)
    opening.close_store(store)
    assert parsed == []


@pytest.mark.parametrize("work", [work for _, work in LISTS], ids=[name for name, _ in LISTS])
def test_no_list_and_no_search_reads_a_whole_table(
    held: tuple[Store, str], work: Callable[[Store, str], object]
) -> None:
    store, session = held
    statements = asked(store, lambda: work(store, session))
    assert statements
    for statement in statements:
        steps = plan(store, statement)
        assert not [step for step in steps if reads_everything(step)], (statement, steps)


def test_a_plan_that_reads_a_whole_table_is_found_out(held: tuple[Store, str]) -> None:
    """The seeded fault: a search by LIKE, and an order that no index has."""
    store, _ = held
    for statement in ("select n from comments where text like '%a%'", "select n from comments order by text"):
        assert any(reads_everything(step) for step in plan(store, statement))


def test_reading_the_same_bundle_again_changes_no_row(tmp_path: Path) -> None:
    ours = fresh_workspace(tmp_path, "ours")
    fill(ours, 50)
    stick = tmp_path / "stick"
    stick.mkdir()
    made = exchange.make_bundle(ours, now=NOW, out=stick, app_version="0")
    opening.close_store(ours)
    code = template().recovery_code
    theirs = create_workspace(tmp_path / "theirs", team=TEAM, passphrase=PASSPHRASE, now=NOW, recovery_code=code).store
    later = NOW + timedelta(days=1)
    assert exchange.read_bundle(theirs, now=later, path=made.delivered.path).new == made.operations
    before = theirs.raw().total_changes
    again = exchange.read_bundle(theirs, now=later, path=made.delivered.path)
    assert (again.new, theirs.raw().total_changes - before) == (0, 0)
    opening.close_store(theirs)
