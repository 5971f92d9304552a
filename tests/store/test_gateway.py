"""The one way to write: all of an act or nothing, numbered without gaps, chained, and never through a side door."""

from __future__ import annotations

import sqlite3

import pytest

from engage_desktop.domain import clock, log
from engage_desktop.store import opening
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.store import Store
from tests.workspaces import NOW, template

NOW_MS = int(NOW.timestamp() * 1000)
AGREED = {"session": "s", "root": "r", "count": 1}


def agree(store: Store, *rows: str) -> None:
    with store.act(now=NOW) as act:
        for row in rows:
            act.append("comment.agreed", row, AGREED)


def test_an_act_is_numbered_without_gaps_and_carries_the_number_of_its_first(store: Store) -> None:
    agree(store, "a", "b")
    agree(store, "c")
    held = [log.decode(canonical) for canonical in store.history.canonical(store.site)]
    assert [one.seq for one in held] == [1, 2, 3, 4]
    assert [one.act for one in held] == [1, 2, 2, 4]
    assert [one.hlc for one in held] == sorted({one.hlc for one in held})
    assert clock.milliseconds(held[-1].hlc) == NOW_MS
    assert len({one.nonce for one in held}) == 4


def test_each_entry_is_chained_to_the_one_before(store: Store) -> None:
    agree(store, "a", "b")
    value = log.CHAIN_START
    for seq, canonical in enumerate(store.history.canonical(store.site), start=1):
        value = log.chain(value, log.digest(canonical))
        assert store.history.chain_at(store.site, seq) == value


def fail(store: Store) -> None:
    with store.act(now=NOW) as act:
        act.append("comment.agreed", "lost", AGREED)
        act.forget_draft("listen")
        raise ZeroDivisionError


def test_an_act_that_fails_leaves_nothing_and_the_next_goes_on_where_it_was(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        fail(store)
    assert store.last_seq == 1
    agree(store, "kept")
    assert store.last_seq == 2
    assert store.raw().execute("select id from agreements").fetchall() == [("kept",)]


def test_one_act_at_a_time(store: Store) -> None:
    with store.act(now=NOW) as act:
        act.append("comment.agreed", "a", AGREED)
        with pytest.raises(RuntimeError, match="one operation is one transaction"), store.act(now=NOW):
            pass
    assert store.last_seq == 2


def test_a_change_to_the_same_value_is_no_change(store: Store) -> None:
    team = store.teams.own()
    with store.act(now=NOW) as act:
        assert act.set("team.set", team.id, name=team.name) is None
        changed = act.set("team.set", team.id, name=team.name, contact="a@b.example")
    assert changed is not None
    assert changed.body == {"cells": {"contact": [2, "a@b.example"]}}


def test_an_edit_made_after_seeing_another_has_the_higher_version(store: Store) -> None:
    team = store.teams.own().id
    for version, contact in enumerate(("one", "two", "three"), start=2):
        with store.act(now=NOW) as act:
            made = act.set("team.set", team, contact=contact)
        assert made is not None
        assert made.body["cells"]["contact"][0] == version


def test_what_was_replaced_is_remembered_for_undo(store: Store) -> None:
    team = store.teams.own()
    with store.act(now=NOW) as act:
        act.set("team.set", team.id, name="Another name")
        act.set("session.set", "s1", title="Hall")
    before, created = store.last_act
    assert before.cells == {"name": team.name}
    assert (before.created, created.created) == (False, True)


def test_another_connection_goes_on_from_the_same_head(store: Store) -> None:
    second = opening.open_second(store.folder, template().key)
    agree(store, "a")
    agree(second, "b")
    agree(store, "c")
    assert [log.decode(one).row for one in store.history.canonical(store.site)][1:] == ["a", "b", "c"]
    second.close()


def test_a_full_disk_is_said_and_nothing_of_the_act_is_kept(store: Store) -> None:
    pages = store.raw().execute("pragma page_count").fetchone()[0]
    store.raw().execute(f"pragma max_page_count = {pages}")
    with pytest.raises(DiskRefused, match="disk is full") as refused:
        agree(store, *(f"row-{number}" for number in range(500)))
    assert refused.value.code == "K08-FULL"
    store.raw().execute("pragma max_page_count = 1000000")
    assert store.last_seq == 1
    agree(store, "after")
    assert store.last_seq == 2


def test_a_draft_is_forgotten_in_the_act_that_saves_it(store: Store) -> None:
    store.laptop.keep_draft("listen", "half a sen", session="s", now=NOW)
    with pytest.raises(ZeroDivisionError):
        fail(store)
    assert store.laptop.draft("listen") is not None
    with store.act(now=NOW) as act:
        act.forget_draft("listen")
    assert store.laptop.draft("listen") is None


def test_acknowledged_means_durable_and_checked(store: Store) -> None:
    wanted = {"synchronous": 2, "journal_mode": "wal", "foreign_keys": 1, "trusted_schema": 0, "secure_delete": 1}
    wanted |= {"cell_size_check": 1, "mmap_size": 0, "temp_store": 2, "fullfsync": 1}
    held = {name: (store.raw().execute(f"pragma {name}").fetchone() or [0])[0] for name in wanted}
    assert held == wanted


def test_the_log_is_only_ever_added_to(store: Store) -> None:
    agree(store, "a")
    one = next(store.history.canonical(store.site, after=1))
    again = log.decode(one)
    with pytest.raises(sqlite3.IntegrityError), store.act(now=NOW) as act:
        act._connection.execute(
            "insert into operations(site, seq, hlc, act, kind, row, digest, chain, operation) values (?,?,?,?,?,?,?,?,?)",
            (again.site, again.seq, 1, 1, "x", "x", b"", b"", "{}"),
        )
