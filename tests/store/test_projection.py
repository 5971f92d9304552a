"""The tables are what the log says, in whatever order and however often its entries arrive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from engage_desktop.domain.kinds import KINDS, NOT_COLUMNS
from engage_desktop.domain.log import Operation
from engage_desktop.store import engine, projection
from engage_desktop.store.schema import PROJECTED, migrations

SITES = ("aa" * 16, "bb" * 16, "cc" * 16)
COMMENT = {
    "session": "s1",
    "question": None,
    "kind": "own_words",
    "source": "",
    "person": None,
    "table": "",
    "language": "en",
}
COMMENT |= {"batch": None, "reason": ""}
CONSENT = {
    "session": "s1",
    "purpose": "photo",
    "controller": "",
    "wording": "w1",
    "wording_version": 1,
    "wording_sha256": "",
}
CONSENT |= {
    "language": "en",
    "method": "",
    "given_by": "self",
    "captured_by": "",
    "present": "",
    "channels": "",
    "reason": "",
}
Dump = dict[str, list[tuple[Any, ...]]]


def empty(path: Path) -> Any:
    connection = engine.connect(path, engine.new_database_key())
    connection.execute("pragma synchronous = OFF")
    migrations.apply(Database(connection))
    return connection


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    connection = empty(tmp_path_factory.mktemp("projection") / "tables.db")
    yield connection
    connection.close()


def operation(seq: int, kind: str, row: str, body: dict[str, Any], *, site: int = 0, hlc: int = 0) -> Operation:
    return Operation(SITES[site], seq, hlc or seq, kind, row, body, seq, f"{seq:032x}")


def void(seq: int, row: str, target: str, of: str, **more: int) -> Operation:
    return operation(seq, "fact.voided", row, {"target": target, "of": of, "reason": "undo"}, **more)


def comment(seq: int, row: str, text: str, supersedes: Sequence[str] = (), root: str = "", **more: int) -> Operation:
    body = {**COMMENT, "text": text, "root": root or row, "supersedes": list(supersedes)}
    return operation(seq, "comment.heard", row, body, **more)


def consent(seq: int, row: str, answer: str, supersedes: Sequence[str] = (), **more: int) -> Operation:
    body = {**CONSENT, "person": "p1", "answer": answer, "expires": "", "supersedes": list(supersedes)}
    return operation(seq, "consent.answered", row, body, **more)


def titled(seq: int, ver: int, title: str, *, row: str = "s1", **more: int) -> Operation:
    return operation(seq, "session.set", row, {"cells": {"title": [ver, title]}}, **more)


def dumped(connection: Any, operations: Sequence[Operation]) -> Dump:
    """Return every projected table after these entries, and leave the database empty again."""
    connection.execute("begin")
    try:
        for one in operations:
            projection.apply(connection, one)
        connection.execute("insert into comments_search(comments_search, rank) values ('integrity-check', 1)")
        tables = {table: rows(connection, table) for table in (*PROJECTED, "parked")}
        tables["found"] = connection.execute(
            "select c.id from comments_search join comments c on c.n = comments_search.rowid "
            "where comments_search match 'word*' order by c.id"
        ).fetchall()
        return tables
    finally:
        connection.execute("rollback")


def rows(connection: Any, table: str) -> list[tuple[Any, ...]]:
    columns = [row[1] for row in connection.execute(f"pragma table_info({table})").fetchall() if row[1] != "n"]
    named = ", ".join(f'"{name}"' for name in columns)
    return sorted(connection.execute(f"select {named} from {table}").fetchall(), key=repr)


def current(connection: Any, table: str, *operations: Operation) -> dict[str, int]:
    columns = ("id", "hlc", "site", "current")
    return {row[columns.index("id")]: row[columns.index("current")] for row in dumped(connection, operations)[table]}


@st.composite
def histories(draw: st.DrawFn) -> list[Operation]:
    """Entries that three honest laptops could write: facts have ids of their own, a wording the id of its words."""
    made: list[Operation] = []
    facts: list[tuple[str, str]] = []
    seqs = dict.fromkeys(range(3), 0)
    for number in range(draw(st.integers(1, 9))):
        site, hlc = draw(st.integers(0, 2)), draw(st.integers(1, 5))
        seqs[site] += 1
        place = {"site": site, "hlc": hlc}
        row = f"f{number}"
        some = draw(st.lists(st.sampled_from(facts), max_size=2)) if facts else []
        kind = draw(st.sampled_from(["title", "comment", "consent", "void", "wording", "unknown"]))
        if kind == "title":
            made.append(titled(seqs[site], draw(st.integers(1, 3)), draw(st.sampled_from("ab")), **place))
        elif kind == "comment":
            older = [fact for fact, of in some if of == "comment.heard"]
            made.append(comment(seqs[site], row, f"word{number}", older, **place))
            facts.append((row, "comment.heard"))
        elif kind == "consent":
            older = [fact for fact, of in some if of == "consent.answered"]
            answer = draw(st.sampled_from(["given", "refused", "withdrawn"]))
            made.append(consent(seqs[site], row, answer, older, **place))
            facts.append((row, "consent.answered"))
        elif kind == "void" and some:
            made.append(void(seqs[site], row, *some[0], **place))
            facts.append((row, "fact.voided"))
        elif kind == "wording":
            body = {"name": "photo", "version": 1, "language": "en", "text": "May we?", "sha256": "00"}
            made.append(operation(seqs[site], "wording.kept", "w1", body, **place))
        else:
            made.append(operation(seqs[site], "theme.given", row, {"colour": "green"}, **place))
    return made


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(histories(), st.randoms(use_true_random=False))
def test_any_order_of_the_same_entries_gives_the_same_tables(
    connection: Any, history: list[Operation], chance: Any
) -> None:
    shuffled = list(history)
    chance.shuffle(shuffled)
    assert dumped(connection, history) == dumped(connection, shuffled)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(histories(), st.randoms(use_true_random=False))
def test_an_entry_that_arrives_again_changes_nothing(connection: Any, history: list[Operation], chance: Any) -> None:
    assert dumped(connection, history) == dumped(connection, [*history, *chance.sample(history, len(history))])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(histories())
def test_a_withdrawal_stands_unless_an_answer_names_it(connection: Any, history: list[Operation]) -> None:
    named = {target for one in history for target in one.body.get("supersedes", ())}
    stands = current(connection, "consents", *history)
    for one in history:
        if one.body.get("answer") == "withdrawn" and one.row not in named:
            assert stands[one.row] == 1, "a void never takes a withdrawal back"


@pytest.mark.parametrize(
    ("writes", "holds"),
    [
        ([titled(1, 1, "old"), titled(1, 2, "new", site=1, hlc=1)], "new"),
        ([titled(1, 2, "seen", hlc=1), titled(1, 1, "unseen", site=1, hlc=99)], "seen"),
        ([titled(1, 1, "early", hlc=1), titled(1, 1, "late", site=1, hlc=2)], "late"),
        ([titled(1, 1, "from a", hlc=1), titled(1, 1, "from b", site=1, hlc=1)], "from b"),
    ],
    ids=["higher version", "version before clock", "later clock", "higher site"],
)
def test_a_cell_holds_what_wins(connection: Any, writes: list[Operation], holds: str) -> None:
    for order in (writes, writes[::-1]):
        sessions = dumped(connection, order)["sessions"]
        assert [row[1] for row in sessions] == [holds]


def test_a_void_hides_a_fact_and_a_void_of_it_shows_it_again(connection: Any) -> None:
    heard, hidden, shown = (
        comment(1, "c", "word"),
        void(2, "v", "c", "comment.heard"),
        void(3, "vv", "v", "fact.voided"),
    )
    assert current(connection, "comments", heard, hidden) == {"c": 0}
    assert current(connection, "comments", heard, hidden, shown) == {"c": 1}
    assert current(connection, "comments", shown, hidden, heard) == {"c": 1}


def test_undoing_a_correction_brings_the_first_words_back(connection: Any) -> None:
    first, second = comment(1, "c1", "word one"), comment(2, "c2", "word two", ["c1"], root="c1")
    undone = void(3, "v", "c2", "comment.heard")
    assert current(connection, "comments", first, second) == {"c1": 0, "c2": 1}
    assert current(connection, "comments", first, second, undone) == {"c1": 1, "c2": 0}
    assert dumped(connection, [undone, second, first])["found"] == [("c1",)]


def test_two_corrections_of_one_comment_both_stand_until_somebody_picks(connection: Any) -> None:
    first = comment(1, "c1", "word")
    ours, theirs = comment(2, "c2", "word a", ["c1"]), comment(1, "c3", "word b", ["c1"], site=1)
    assert current(connection, "comments", first, ours, theirs) == {"c1": 0, "c2": 1, "c3": 1}


def test_a_kind_or_a_part_of_a_newer_version_is_parked_and_everything_else_is_shown(connection: Any) -> None:
    newer = operation(1, "theme.given", "t", {"colour": "green"})
    more = operation(2, "comment.agreed", "a", {"session": "s1", "root": "c", "count": 2, "mood": "warm"})
    wider = operation(3, "session.set", "s1", {"cells": {"title": [1, "Hall"], "mood": [1, "warm"]}})
    tables = dumped(connection, [newer, more, wider])
    assert tables["parked"] == [(SITES[0], 1), (SITES[0], 2), (SITES[0], 3)]
    assert len(tables["agreements"]) == 1
    assert tables["sessions"][0][1] == "Hall"


def test_every_fact_kind_has_its_table_and_every_part_its_column(connection: Any) -> None:
    for kind in KINDS.values():
        columns = {row[1] for row in connection.execute(f"pragma table_info({kind.table})").fetchall()}
        assert set(kind.parts) - NOT_COLUMNS <= columns, kind.name
        assert kind.table in PROJECTED


def test_many_facts_at_once_give_the_same_tables_as_one_by_one(connection: Any) -> None:
    corrected = {number: [f"c{number - 1}"] if number % 3 == 0 else [] for number in range(1, 30)}
    facts = [comment(number, f"c{number}", f"word{number}", older) for number, older in corrected.items()]
    early = void(99, "v", "c5", "comment.heard")
    one_by_one = dumped(connection, [early, *facts])
    connection.execute("begin")
    projection.apply(connection, early)
    projection.add_facts(connection, "comment.heard", [(one.row, one.hlc, one.site, one.body) for one in facts])
    at_once = {table: rows(connection, table) for table in PROJECTED}
    connection.execute("rollback")
    assert at_once == {table: one_by_one[table] for table in PROJECTED}


KEPT = {"name": "photo", "version": 1, "language": "en", "text": "May we?", "sha256": "00"}


def test_the_same_words_kept_by_two_laptops_are_one_wording_whoever_came_first(connection: Any) -> None:
    ours = operation(1, "wording.kept", "w1", KEPT, hlc=7)
    theirs = operation(1, "wording.kept", "w1", KEPT, site=1, hlc=3)
    assert dumped(connection, [ours, theirs]) == dumped(connection, [theirs, ours])


def test_a_void_that_names_another_kind_than_its_target_has_changes_nothing(connection: Any) -> None:
    heard, wrong = comment(1, "c", "word"), void(2, "v", "c", "comment.agreed")
    assert current(connection, "comments", heard, wrong) == {"c": 1}
    assert current(connection, "comments", wrong, heard) == {"c": 1}


def test_a_void_of_a_withdrawal_does_not_bring_the_consent_before_it_back(connection: Any) -> None:
    given, withdrawn = consent(1, "yes", "given"), consent(2, "no", "withdrawn", ["yes"])
    undone = void(3, "v", "no", "consent.answered")
    for order in ([given, withdrawn, undone], [undone, withdrawn, given], [undone, given, withdrawn]):
        assert current(connection, "consents", *order) == {"yes": 0, "no": 1}


def test_a_cell_belongs_to_its_table_even_where_two_kinds_use_one_id(connection: Any) -> None:
    session = operation(1, "session.set", "x", {"cells": {"contact": [2, "at the session"]}})
    team = operation(2, "team.set", "x", {"cells": {"contact": [1, "at the team"]}})
    assert dumped(connection, [session, team]) == dumped(connection, [team, session])
