"""What is erased is nowhere any more and does not come back: not from late laptops, not from backups, not into the search."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.domain import erasure
from engage_desktop.domain.log import Entry
from engage_desktop.store import backups, doctor, ledger, opening
from engage_desktop.store.refusals import NotConfirmed, Purged
from engage_desktop.store.store import Store
from tests.incoming import incoming
from tests.workspaces import NOW, fresh_workspace, template
from tests.written import Laptop

CANARY = "Wilhelmina"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = fresh_workspace(tmp_path)
    yield opened
    well(opened)
    opening.close_store(opened)


def well(store: Store) -> None:
    assert {check.name: check.found for check in doctor.examine(store) if not check.is_well} == {}


def canaries(store: Store) -> list[str]:
    """Return where the canary word is found: in any column of any table, also those of the search index."""
    found = []
    for (table,) in store.raw().execute("select name from sqlite_master where type = 'table'").fetchall():
        for row in store.raw().execute(f'select * from "{table}"').fetchall():
            if any(CANARY.lower() in _text(value) for value in row):
                found.append(table)
    return sorted(set(found))


def _text(value: object) -> str:
    return value.decode("latin-1").lower() if isinstance(value, bytes) else str(value).lower()


def recorded() -> Laptop:
    laptop = Laptop()
    laptop.set("person.set", "p1", name=CANARY, phone="1")
    laptop.set("person.set", "p1", 2, name=f"{CANARY} L")
    laptop.set("person.set", "p2", name="Bob")
    laptop.set("need.set", "n1", person="p1", need="ramp", note=f"{CANARY} uses a chair")
    laptop.set("need.set", "n1", 2, note=f"{CANARY} uses a scooter")
    laptop.arrive("a1", "p1")
    laptop.arrive("a2", "p2", badge=2)
    laptop.consent("k1", "p1", "given", captured_by=CANARY)
    laptop.hear("c1", f"{CANARY} says the ramp is steep", person="p1")
    laptop.hear("c2", f"{CANARY} says the ramp is very steep", root="c1", supersedes=["c1"])
    laptop.hear("c3", "somebody else's words")
    laptop.write("fact.voided", "v1", {"target": "c2", "of": "comment.heard", "reason": f"not {CANARY}"})
    laptop.write(
        "need.asked",
        "q1",
        {"session": "s1", "person": "p1", "need": "n1", "outcome": "met", "note": CANARY},
    )
    return laptop


def erase(store: Store, row: str = "e1", person: str = "p1", bundle: str = "b9") -> Laptop:
    centre = Laptop("c")
    centre.erase(row, person)
    report = store.take_in(incoming(centre.entries, bundle=bundle, sender="d9", role="centre"), now=NOW)
    assert report.erased == 1
    return centre


def test_an_erasure_leaves_nothing_but_the_count_of_who_came(store: Store) -> None:
    store.take_in(incoming(recorded().entries), now=NOW)
    assert canaries(store)
    erase(store)
    assert canaries(store) == []
    assert store.raw().execute("select id, person, role, badge, at from arrivals order by 1").fetchall() == [
        ("a1", "", "public", None, ""),
        ("a2", "p2", "public", 2, "2026-11-21T10:00:00Z"),
    ]
    assert [comment.text for comment in store.comments.of_session("s1")] == ["somebody else's words"]
    assert store.comments.search("steep").total == 0
    assert store.exchange.erased_ids() == {"p1", "n1", "c1", "c2"}
    assert ledger.read(store.folder) == {"p1", "n1", "c1", "c2"}
    assert not any(CANARY.encode() in path.read_bytes() for path in store.folder.iterdir() if path.is_file())


def test_who_was_erased_before_anything_came_never_comes(store: Store, tmp_path: Path) -> None:
    late = fresh_workspace(tmp_path, "late")
    for one, order in ((store, (0, 1)), (late, (1, 0))):
        steps = (
            lambda: one.take_in(incoming(recorded().entries), now=NOW),  # noqa: B023
            lambda: erase(one),  # noqa: B023
        )
        for step in order:
            steps[step]()
    assert canaries(late) == []
    assert late.dump() == store.dump()
    report = late.exchange.inbox_entry("b1")
    assert report is not None
    assert report.notices == "E01"
    opening.close_store(late)


def test_a_laptop_that_has_erased_passes_blank_entries_on(store: Store, tmp_path: Path) -> None:
    laptop = recorded()
    store.take_in(incoming(laptop.entries), now=NOW)
    erase(store)
    passed = list(store.history.entries(laptop.site))
    assert [entry.operation is None for entry in passed].count(False) == 3  # p2, their arrival, the anonymous comment
    other = fresh_workspace(tmp_path, "other")
    other.take_in(incoming(passed), now=NOW)
    assert canaries(other) == []
    assert other.exchange.contiguous(laptop.site) == (len(passed), laptop.entries[-1].chain)
    erase(other)
    assert other.dump() == store.dump()
    opening.close_store(other)


def test_a_blank_entry_blanks_one_that_is_here_whole_for_ever(store: Store) -> None:
    laptop = recorded()
    store.take_in(incoming(laptop.entries), now=NOW)
    whole = laptop.entries[0]
    assert whole.operation is not None
    stub = Entry(whole.site, 1, None, b"", whole.digest, whole.chain, residue=erasure.residue_bytes(whole.operation))
    store.take_in(incoming([stub], bundle="b2"), now=NOW)
    store.take_in(incoming([whole], bundle="b3"), now=NOW)
    assert "p1" in store.exchange.erased_ids()
    assert canaries(store) == []


def test_only_a_centre_can_erase(store: Store) -> None:
    laptop = recorded()
    laptop.erase("e1", "p1")
    store.take_in(incoming(laptop.entries), now=NOW)
    assert store.exchange.erased_ids() == set()
    assert store.people.get("p1").name == f"{CANARY} L"
    assert store.exchange.erasures() == []


def test_the_centre_erases_in_the_act_that_says_so(store: Store) -> None:
    store.laptop.keep_fact("role", "centre")
    with store.act(now=NOW) as act:
        act.set("person.set", "p1", name=CANARY)
    with store.act(now=NOW) as act:
        act.append("person.erased", "e1", {"person": "p1", "reason": "asked", "at": NOW.isoformat()})
    assert canaries(store) == []
    (erased,) = store.exchange.erasures()
    assert (erased.person, erased.seq) == ("p1", store.last_seq)
    with store.act(now=NOW - timedelta(days=1)) as act:
        act.set("person.set", "p1", name=CANARY)
        act.append("fact.voided", "v9", {"target": "e1", "of": "person.erased", "reason": "oops"})
    assert canaries(store) == []
    hlcs = store.raw().execute("select hlc from operations where site = ? and hlc > 0 order by seq", (store.site,))
    clocks = [row[0] for row in hlcs.fetchall()]
    assert clocks == sorted(set(clocks))


def test_a_restored_backup_shows_nobody_who_was_erased_since(store: Store, tmp_path: Path) -> None:
    other = fresh_workspace(tmp_path, "restored")
    other.take_in(incoming(recorded().entries), now=NOW)
    backup = backups.make(other, now=NOW)
    erase(other)
    dump = other.dump()
    opening.close_store(other)
    backups.restore(other.folder, backup, template().key, now=NOW + timedelta(hours=1))
    restored = opening.open_store(other.folder, template().key)
    assert canaries(restored) == []
    well(restored)
    erase(restored, bundle="b10")
    assert restored.dump() == dump
    opening.close_store(restored)


def test_renewed_backups_leave_no_older_copy_of_who_was_erased(store: Store) -> None:
    store.take_in(incoming(recorded().entries), now=NOW)
    older = backups.make(store, now=NOW)
    erase(store)
    assert backups.renew(store, now=NOW + timedelta(hours=1)) == 1
    (left,) = backups.all_in(store.folder)
    assert left.path != older.path
    assert not older.path.exists()
    assert backups.drill(store, now=NOW + timedelta(hours=2)) == store.history.count()


def test_purging_removes_what_is_confirmed_and_refuses_what_is_not(store: Store) -> None:
    centre = Laptop("c")
    with store.act(now=NOW) as act:
        act.set("session.set", "s1", title="Hall")
        act.set("person.set", "p1", name=CANARY)
        act.set("person.set", "p2", name="Bob")
        for row, person, session in (("a1", "p1", "s1"), ("a2", "p2", "s1"), ("a3", "p2", "s2")):
            body = {"session": session, "person": person, "role": "public", "badge": None, "at": ""}
            act.append("arrival.recorded", row, body)
    before = store.dump()
    with pytest.raises(NotConfirmed):
        store.purge(["s1"], now=NOW)
    assert store.dump() == before
    reached = store.last_seq
    chain = store.history.chain_at(store.site, reached) or b""
    receipt = {"of_site": store.site, "to_seq": reached, "chain": chain.hex(), "gaps": "", "pack": 0, "at": ""}
    centre.write("receipt.given", "r1", receipt)
    store.take_in(incoming(centre.entries, sender="d9", role="centre"), now=NOW)
    assert store.purge(["s1"], now=NOW) == {"arrivals": 2, "people": 1}
    assert canaries(store) == []
    assert [person.name for person in store.people.all()] == ["Bob"]
    assert store.sessions.get("s1").title == "Hall"
    assert store.exchange.confirmed_to(store.site) == reached
    with pytest.raises(Purged):
        list(store.history.entries(store.site))
