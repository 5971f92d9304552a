"""Where a session's records are: read once for all pages, in one statement, however many entries are in no bundle yet."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from engage_desktop.operations import comments, people, sessions, themes
from engage_desktop.operations.carried import BUNDLED, SAVED, RecordStates, entries_about
from engage_desktop.operations.exchange import make_bundle
from engage_desktop.operations.undo import undo
from engage_desktop.store.store import Store
from tests.bench.filled import fill
from tests.workspaces import NOW

LATER = NOW + timedelta(hours=1)


def reads_of_the_log(store: Store, session: str) -> int:
    """Return how many statements go through the log while two pages ask where a session is."""
    asked: list[str] = []
    store.raw().set_trace_callback(asked.append)
    states = [RecordStates(store).state_of(session) for _ in range(2)]
    store.raw().set_trace_callback(None)
    assert states == [SAVED, SAVED]
    return sum("json_extract" in statement or "select seq, operation" in statement for statement in asked)


def test_two_pages_read_the_log_once_and_what_came_since_once_more(store: Store) -> None:
    session = fill(store, 3_000)
    assert reads_of_the_log(store, session) == 1
    assert reads_of_the_log(store, session) == 0
    comments.hear(store, now=LATER, session=session, typed="One more")
    assert reads_of_the_log(store, session) == 1


def test_the_sessions_that_entries_name_are_found_whatever_sort_of_entry_names_them(store: Store) -> None:
    opened = fill(store, 3)
    planned = sessions.add_session(store, now=NOW, title="Planned", date="2026-12-01", questions=["What is hard?"]).id
    theme = themes.add_theme(store, now=NOW, name="Buses", session=planned).id
    people.add_person(store, now=NOW, name="Siobhan")
    root = store.comments.of_session(opened, limit=1)[0].root
    themes.tag(store, now=NOW, root=root, theme=theme)
    comments.take_out(store, now=NOW, comment=root)
    undo(store, now=LATER, done=store.last_act)
    known = {held.id for held in store.sessions.all()}
    last = store.last_seq
    for after in (0, last // 2, last - 3, last):
        named = {name for _, names in entries_about(store, store.site, after=after) for name in names}
        assert store.history.sessions_named(store.site, after=after, to=last) & known == named & known


def test_after_a_bundle_only_what_is_said_since_counts(store: Store, tmp_path: Path) -> None:
    first, second = fill(store, 2), fill(store, 2)
    assert RecordStates(store).state_of(first) == SAVED
    stick = tmp_path / "stick"
    stick.mkdir()
    make_bundle(store, now=LATER, out=stick, app_version="0")
    assert [RecordStates(store).state_of(session) for session in (first, second)] == [BUNDLED, BUNDLED]
    comments.hear(store, now=LATER, session=second, typed="One more")
    assert [RecordStates(store).state_of(session) for session in (first, second)] == [BUNDLED, SAVED]
