"""Facts written many at once: the same log, chain, tables and search index as one by one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage_desktop.domain import ids, log
from engage_desktop.domain.log import Entry, Operation, decode
from engage_desktop.operations import comments, sessions
from engage_desktop.store import bulk, opening
from engage_desktop.store.schema import PROJECTED
from engage_desktop.store.store import Store
from tests.incoming import incoming
from tests.workspaces import NOW, fresh_workspace, open_whole

TEXTS = ["Łódź café", "Two\nlines", '“Quotes” \\ and "more"', "میری", "plain", "👍", "a\tb"]


def session_of(store: Store) -> str:
    made = sessions.add_session(
        store, now=NOW, title="Buses", date="2026-11-21", influence="Routes", involvement_type="consultation"
    )
    open_whole(store, now=NOW, session=made.id)
    return made.id


def body(session: str, row: str, text: str, supersedes: list[str] | None = None, root: str = "") -> dict[str, Any]:
    return {
        "session": session,
        "question": None,
        "kind": "own_words",
        "text": text,
        "source": "import",
        "person": None,
        "table": "",
        "language": "",
        "batch": "b1",
        "root": root or row,
        "reason": "",
        "supersedes": supersedes or [],
    }


def tables(store: Store) -> dict[str, list[Any]]:
    found = {name: sorted(map(repr, store.raw().execute(f'select * from "{name}"').fetchall())) for name in PROJECTED}
    words = "select rowid from comments_search where comments_search match ? order by rowid"
    found["search"] = [
        store.raw().execute(words, (f'"{word}"',)).fetchall() for word in ("lodz", "lines", "plain", "more")
    ]
    return found


def check_log(store: Store) -> None:
    """Check that every entry is exact and that the chain holds."""
    chain = log.CHAIN_START
    rows = store.raw().execute("select seq, hlc, act, kind, row, digest, chain, operation from operations order by seq")
    last = 0
    for seq, hlc, act, kind, row, digest, link, text in rows.fetchall():
        operation = decode(text.encode())
        assert (operation.seq, operation.hlc, operation.act, operation.kind, operation.row) == (
            seq,
            hlc,
            act,
            kind,
            row,
        )
        assert seq == last + 1
        assert log.digest(text.encode()) == digest
        chain = log.chain(chain, digest)
        assert chain == link
        last = seq
    assert store.last_seq == last


def check_index(store: Store) -> None:
    store.raw().execute("insert into comments_search(comments_search, rank) values ('integrity-check', 1)")
    triggers = [
        row[0] for row in store.raw().execute("select name from sqlite_master where type = 'trigger' order by name")
    ]
    assert triggers == ["comments_hidden", "comments_searchable", "comments_shown"]


def rebuilt(store: Store, folder: Path) -> dict[str, list[Any]]:
    """Return the tables that the log gives when it is read one by one elsewhere."""
    other = fresh_workspace(folder, "other")
    opening.close_store(other)
    (other.folder / opening.INCARNATION).unlink()  # a copy that was put elsewhere writes under a site of its own
    other = opening.open_store(other.folder, other.key)
    entries = store.raw().execute("select operation, digest, chain from operations order by seq").fetchall()
    parts = []
    for text, digest, chain in entries:
        operation = decode(text.encode())
        parts.append(Entry(operation.site, operation.seq, operation, text.encode(), digest, chain))
    other.take_in(incoming(parts), now=NOW)
    found = tables(other)
    opening.close_store(other)
    return found


def test_many_facts_give_the_tables_that_one_by_one_gives(store: Store, tmp_path: Path) -> None:
    session = session_of(store)
    first = comments.hear(store, now=NOW, session=session, typed="plain before")
    rows = [ids.new_fact(NOW) for _ in TEXTS]
    facts = [(row, body(session, row, text)) for row, text in zip(rows, TEXTS, strict=True)]
    again = ids.new_fact(NOW)
    facts.append((again, body(session, again, "corrected lines", [rows[1], first], root=rows[1])))
    with store.act(now=NOW) as act:
        assert act.append_many("comment.heard", facts) == len(facts)
    check_log(store)
    check_index(store)
    assert tables(store) == rebuilt(store, tmp_path)
    assert store.comments.search("lines").comments[0].id == again
    assert store.comments.search("before").total == 0
    assert [before.operation.row for before in store.last_act] == [row for row, _ in facts]


def test_many_voids_take_out_and_a_void_of_voids_brings_back(store: Store, tmp_path: Path) -> None:
    session = session_of(store)
    rows = [comments.hear(store, now=NOW, session=session, typed=f"plain {number}") for number in range(30)]
    voids = [(ids.new_fact(NOW), {"target": row, "of": "comment.heard", "reason": "undo"}) for row in rows[:20]]
    with store.act(now=NOW) as act:
        act.append_many("fact.voided", voids)
    assert store.comments.search("plain").total == 10
    assert store.comments.count(session) == 10
    check_index(store)
    back = [(ids.new_fact(NOW), {"target": void, "of": "fact.voided", "reason": "undo"}) for void, _ in voids[:5]]
    with store.act(now=NOW) as act:
        act.append_many("fact.voided", back)
    assert store.comments.search("plain").total == 15
    check_index(store)
    check_log(store)
    assert tables(store) == rebuilt(store, tmp_path)


def test_a_few_voids_among_many_comments_leave_the_index_exact(store: Store) -> None:
    session = session_of(store)
    facts = [(f"c{number}", body(session, f"c{number}", f"plain {number}")) for number in range(300)]
    with store.act(now=NOW) as act:
        act.append_many("comment.heard", facts)
    with store.act(now=NOW) as act:
        act.append_many("fact.voided", [("v1", {"target": "c7", "of": "comment.heard", "reason": ""})])
    assert store.comments.search('"plain 7"').total == 0
    assert store.comments.search('"plain 8"').total == 1
    check_index(store)


def test_an_act_that_breaks_off_in_the_middle_leaves_nothing(store: Store) -> None:
    session = session_of(store)
    before, seq = tables(store), store.last_seq

    def broken() -> Iterator[tuple[str, dict[str, Any]]]:
        for number in range(1_500):
            yield f"c{number}", body(session, f"c{number}", "plain")
        raise LookupError

    with pytest.raises(LookupError), store.act(now=NOW) as act:
        act.append_many("comment.heard", broken())
    assert tables(store) == before
    assert store.last_seq == seq
    check_index(store)
    comments.hear(store, now=NOW, session=session, typed="plain after")
    assert store.comments.search("plain").total == 1
    check_log(store)


def test_a_part_that_the_kind_does_not_have_is_a_bug(store: Store) -> None:
    session = session_of(store)
    with pytest.raises(ValueError, match="no such part"), store.act(now=NOW) as act:
        act.append_many("comment.heard", [("c1", {**body(session, "c1", "plain"), "mood": "good"})])


value = st.none() | st.text(max_size=20) | st.integers(-5, 2**62) | st.lists(st.text(max_size=5), max_size=3)


@given(
    st.dictionaries(st.sampled_from(["text", "reason", "supersedes", "question", "table"]), value), st.text(max_size=9)
)
def test_an_entry_is_the_one_canonical_form(parts: dict[str, Any], row: str) -> None:
    parts = {name: part for name, part in parts.items() if "\ud800" not in repr(part)}
    writer = bulk.Writer("comment.heard", site="a" * 32, act=3, now_ms=5, seq=7, hlc=9, chain_value=log.CHAIN_START)
    site, seq, hlc, act, kind, held, digest, chain, text = writer.entries([(row, parts)])[0]
    nonce = text.partition('"nonce":"')[2][:32]
    exact = Operation(site, seq, hlc, kind, row, parts, act, nonce).canonical()
    assert (text.encode(), held, digest) == (exact, row, log.digest(exact))
    assert chain == log.chain(log.CHAIN_START, digest)
