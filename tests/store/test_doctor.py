"""The doctor finds each kind of harm by name, is fooled by none, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engage_desktop.operations.practice import whole_story
from engage_desktop.store import doctor, opening
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, fresh_workspace

HARM = {
    "a comment's words changed": ("update comments set text = 'other words' where n = 1", "tables"),
    "a comment taken away": (
        "delete from comments where n = (select max(n) from comments where current = 1)",
        "tables",
    ),
    "a session added": ("insert into sessions(id, title) values ('x', 'invented')", "tables"),
    "a version changed": ("update cells set ver = ver + 1 where row = (select min(row) from cells)", "tables"),
    "an edge cut": ("delete from edges where target = (select min(target) from edges)", "tables"),
    "an entry taken out": ("delete from operations where seq = 7", "log"),
    "an entry's words changed": ("update operations set operation = replace(operation, 'a', 'b') where seq = 9", "log"),
    "an entry with a new digest": ("update operations set digest = zeroblob(32) where seq = 9", "log"),
    "an entry filed under another row": ("update operations set row = 'x' where seq = 9", "log"),
    "an entry filed under another act": ("update operations set act = 1 where seq = 9", "log"),
    "a chain cut": ("update operations set chain = zeroblob(32) where seq = 9", "log"),
    "a trigger gone": ("drop trigger comments_hidden", "triggers"),
    "a trigger that does nothing": (
        "drop trigger comments_hidden; create trigger comments_hidden after insert on comments begin select 1; end",
        "triggers",
    ),
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = fresh_workspace(tmp_path_factory.mktemp("doctor"))
    whole_story.fill(store, lists=LISTS, now=NOW)
    yield store
    opening.close_store(store)


def unwell(store: Store) -> set[str]:
    return {check.name for check in doctor.examine(store) if not check.is_well}


def test_a_healthy_workspace_is_well_and_nothing_is_left_behind(filled: Store) -> None:
    before = {path.name for path in filled.folder.iterdir()}
    count = filled.history.count()
    told: list[tuple[int, int]] = []
    checks = doctor.examine(filled, progress=lambda done, of: told.append((done, of)))
    assert all(check.is_well for check in checks), checks
    assert [check.name for check in checks] == ["pages", "log", "tables", "search", "triggers"]
    assert told[-1] == (count, count)
    assert {path.name for path in filled.folder.iterdir()} == before
    assert filled.history.count() == count


@pytest.mark.parametrize(("statements", "name"), HARM.values(), ids=HARM)
def test_harm_is_found_by_name(filled: Store, statements: str, name: str) -> None:
    connection = filled.raw()
    connection.execute("begin")
    try:
        for statement in statements.split("; create")[:1] + [
            f"create{rest}" for rest in statements.split("; create")[1:]
        ]:
            connection.execute(statement)
        connection.execute("commit")
        assert name in unwell(filled)
    finally:
        repair(filled)
    assert unwell(filled) == set()


def repair(store: Store) -> None:
    """Put back what the harm took, from the copy that was made of the tables before."""
    store.close()
    (store.folder / opening.DATABASE).write_bytes((store.folder / "spare.db").read_bytes())
    fresh = opening.open_second(store.folder, store.key)
    store.__dict__.update(fresh.__dict__)


@pytest.fixture(autouse=True)
def spare(filled: Store) -> None:
    if not (filled.folder / "spare.db").exists():
        filled.flush()
        (filled.folder / "spare.db").write_bytes((filled.folder / opening.DATABASE).read_bytes())


def test_a_search_index_that_misses_a_comment_is_found(filled: Store) -> None:
    try:
        filled.raw().execute("delete from comments_search where rowid = (select min(rowid) from comments_search)")
        assert unwell(filled) == {"search"}
    finally:
        repair(filled)


def test_it_stops_when_it_is_told_to(filled: Store) -> None:
    check = doctor.rebuilt(filled, progress=lambda done, of: None, cancelled=lambda: True)
    assert check.is_well or check.found == "cancelled before the end"


def test_what_is_written_meanwhile_is_no_harm(filled: Store) -> None:
    second = opening.open_second(filled.folder, filled.key)

    def write(done: int, of: int) -> None:
        with second.act(now=NOW) as act:
            act.append("comment.agreed", f"meanwhile-{done}", {"session": "s", "root": "r", "count": 1})

    try:
        check = doctor.rebuilt(filled, progress=write, cancelled=lambda: False)
    finally:
        second.close()
        repair(filled)
    assert check.is_well, check


def test_counts_and_versions_are_told(filled: Store) -> None:
    counts = doctor.counts(filled)
    assert counts["sessions"] == 4
    assert counts["people"] > 10
    assert counts["operations"] == filled.history.count()
    assert doctor.versions(filled)["sqlcipher"].startswith("4.")
