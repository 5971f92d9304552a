"""Taking bundles in: what the report says is what happened, a fork changes nothing, one bad entry never blocks the rest."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from engage_desktop.domain import log
from engage_desktop.domain.exchange import Incoming, Run
from engage_desktop.domain.merge_report import Change, MergeReport
from engage_desktop.domain.refusals import Stopped
from engage_desktop.operations import sessions
from engage_desktop.store import doctor, opening
from engage_desktop.store.refusals import Forked, SiteTaken, UndoNotPossible
from engage_desktop.store.store import Store
from tests.deliveries import blanked
from tests.incoming import incoming
from tests.workspaces import NOW, fresh_workspace
from tests.written import Laptop, loose


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = fresh_workspace(tmp_path)
    yield opened
    assert {check.name: check.found for check in doctor.examine(opened) if not check.is_well} == {}
    opening.close_store(opened)


def state(store: Store) -> tuple[str, int, int]:
    return store.dump(), store.history.count(), len(store.exchange.inbox())


def take(store: Store, laptop: Laptop, bundle: str = "b1", **more: object) -> MergeReport:
    return store.take_in(incoming(laptop.entries, bundle=bundle, **more), now=NOW)  # type: ignore[arg-type]


def test_a_rehearsal_says_what_taking_in_does_and_changes_nothing(store: Store) -> None:
    a, b = Laptop("a"), Laptop("b")
    a.set("person.set", "p1", name="Ada", phone="1")
    a.consent("k1", "p1", "given")
    take(store, a)
    b.set("person.set", "p1", 2, phone="2")
    b.set("person.set", "p2", name="Bob")
    b.consent("k2", "p1", "withdrawn")
    b.write("theme.given", "t1", {"name": "toilets"})
    before = state(store)
    bundle = incoming(b.entries, bundle="b2", sender="d2")
    rehearsed = store.rehearse(bundle, now=NOW)
    assert state(store) == before
    assert store.take_in(bundle, now=NOW) == rehearsed
    assert rehearsed.changed == (Change("people.phone", "p1", "Ada", "1", "2"),)
    assert rehearsed.new == {"people": 1, "consent answers": 1, "kept for a newer version": 1}
    assert (rehearsed.withdrawn, rehearsed.entries, rehearsed.already_here) == (1, 4, 0)
    kept = store.exchange.inbox_entry("b2")
    assert kept is not None
    assert kept.merge_report == rehearsed


def test_the_same_bundle_again_changes_nothing(store: Store) -> None:
    laptop = Laptop()
    laptop.hear("c1", "steep ramp")
    take(store, laptop)
    before, changes = state(store), store.raw().execute("select total_changes()").fetchone()
    again = take(store, laptop)
    assert (again.entries, again.already_here, again.new) == (0, 1, {})
    assert (state(store), store.raw().execute("select total_changes()").fetchone()) == (before, changes)


def test_a_run_that_is_here_already_is_not_even_read(store: Store) -> None:
    laptop = Laptop()
    for number in range(3):
        laptop.hear(f"c{number}", "words")
    take(store, laptop)
    run = Run(laptop.site, 1, 3, log.CHAIN_START, laptop.entries[-1].chain)
    unread = incoming([], bundle="b2", sites=[laptop.site], runs=[run])
    report = store.take_in(unread, now=NOW)
    assert (report.entries, report.already_here) == (0, 3)
    assert store.undo_take_in("b1", now=NOW).entries == 3
    assert store.exchange.contiguous(laptop.site)[0] == 3  # the second bundle holds them too


def test_two_who_did_not_know_of_each_other_are_a_conflict_until_somebody_has_seen_both(store: Store) -> None:
    a, b, c = Laptop("a"), Laptop("b", hlc=2 << 40), Laptop("c")
    a.set("person.set", "p1", name="Ada", phone="1")
    b.set("person.set", "p1", name="Ada", phone="2")
    take(store, a)
    report = take(store, b, "b2", sender="d2")
    (conflict,) = report.conflicting
    assert (conflict.of, conflict.target, conflict.row_title) == ("people.phone", "p1", "Ada")
    assert [write.value for write in conflict.writes] == ["2", "1"]
    assert store.exchange.conflict_count() == 1
    stamps = sorted(write.stamp for write in conflict.writes)
    c.set("person.set", "p1", 2, phone="1")
    c.write("conflict.resolved", "r1", {"of": "people.phone", "target": "p1", "seen": stamps[:1]})
    take(store, c, "b3", sender="d3")
    assert store.exchange.conflict_count() == 1
    c.write("conflict.resolved", "r2", {"of": "people.phone", "target": "p1", "seen": stamps})
    take(store, c, "b4", sender="d3")
    assert store.exchange.conflicts() == []


def test_two_corrections_of_one_comment_are_a_conflict(store: Store) -> None:
    a, b = Laptop("a"), Laptop("b")
    a.hear("c1", "teh ramp")
    a.hear("c2", "the ramp", root="c1", supersedes=["c1"])
    b.hear("c3", "The ramp!", root="c1", supersedes=["c1"])
    take(store, a)
    (conflict,) = take(store, b, "b2", sender="d2").conflicting
    assert (conflict.of, conflict.target, conflict.row_title) == ("comments", "c1", "teh ramp")
    assert {write.value for write in conflict.writes} == {"the ramp", "The ramp!"}
    b.write("conflict.resolved", "r1", {"of": "comments", "target": "c1", "seen": ["c2", "c3"]})
    take(store, b, "b3", sender="d2")
    assert store.exchange.conflict_count() == 0


def test_a_fork_is_refused_and_nothing_of_the_bundle_is_kept(store: Store) -> None:
    one, other = Laptop(), Laptop()
    for number in range(3):
        one.hear(f"c{number}", "words")
        other.hear(f"c{number}", "words" if number < 2 else "other words")
    take(store, one)
    before = state(store)
    other.hear("c9", "more")
    with pytest.raises(Forked) as refused:
        take(store, other, "b2")
    assert refused.value.code == "B10"
    assert state(store) == before


def test_a_fork_shows_also_where_only_the_chain_tells(store: Store) -> None:
    one, other = Laptop(), Laptop()
    for number in range(4):
        one.hear(f"c{number}", "words")
        other.hear(f"c{number}", "words" if number else "other words")
    store.take_in(incoming(one.entries[2:]), now=NOW)
    with pytest.raises(Forked):
        store.take_in(incoming(other.entries[:2], bundle="b2"), now=NOW)
    assert store.take_in(incoming(one.entries[:2], bundle="b3"), now=NOW).entries == 2


def test_a_site_belongs_to_the_device_that_first_brought_it(store: Store) -> None:
    laptop = Laptop()
    laptop.hear("c1", "words")
    take(store, laptop)
    laptop.hear("c2", "words")
    with pytest.raises(SiteTaken):
        take(store, laptop, "b2", sender="d2")
    assert store.history.extent()[laptop.site] == 1


def test_a_laptop_cannot_speak_for_a_centre_nor_anybody_for_us(store: Store) -> None:
    centre, us = Laptop("c"), Laptop()
    centre.hear("c1", "words")
    take(store, centre, sender="d9", role="centre")
    centre.erase("e1", "p1")
    with pytest.raises(SiteTaken):
        take(store, centre, "b2", sender="d2", sites=[])
    us.site = store.site
    us.write("comment.agreed", "x", {"session": "s1", "root": "c1", "count": 1})
    with pytest.raises(Forked):
        take(store, us, "b3", sender="d3", sites=[])


def test_one_bad_entry_is_set_aside_and_never_blocks_the_rest(store: Store) -> None:
    laptop = Laptop()
    laptop.hear("c1", "before")
    laptop.write("comment.heard", "c2", {"text": 3}, fault="A part cannot be: text.")
    laptop.hear("c3", "after")
    report = take(store, laptop)
    assert [(fault.seq, fault.kind, fault.reason) for fault in report.quarantined] == [
        (2, "comment.heard", "A part cannot be: text.")
    ]
    assert store.exchange.quarantined() == list(report.quarantined)
    assert {comment.text for comment in store.comments.of_session("s1")} == {"before", "after"}


def test_entries_that_came_alone_get_their_chain_when_the_neighbours_come(store: Store) -> None:
    laptop = Laptop()
    for number in range(4):
        laptop.set("session.set", f"s{number}", title="Hall")
    picked = [loose(laptop.entries[1]), loose(laptop.entries[3])]
    store.take_in(incoming(picked, kind="return"), now=NOW)
    assert store.exchange.contiguous(laptop.site) == (0, log.CHAIN_START)
    assert store.exchange.gaps(laptop.site) == [(1, 1), (3, 3)]
    store.take_in(incoming([laptop.entries[0], laptop.entries[2]], bundle="b2"), now=NOW)
    assert store.exchange.contiguous(laptop.site) == (4, laptop.entries[3].chain)
    assert store.exchange.gaps(laptop.site) == []


def test_erased_entries_that_came_alone_get_their_chain_too_and_stay_erased(store: Store) -> None:
    laptop = Laptop()
    for number in range(5):
        laptop.set("person.set", f"p{number}", name="Ada")
    first, second, third, fourth, fifth = map(loose, laptop.entries)
    store.take_in(incoming([first, blanked(second), blanked(fifth)], kind="return"), now=NOW)
    assert store.exchange.contiguous(laptop.site) == (2, laptop.entries[1].chain)
    store.take_in(incoming([blanked(second), third, fourth, fifth], bundle="b2", kind="return"), now=NOW)
    assert store.exchange.contiguous(laptop.site) == (5, laptop.entries[4].chain)
    assert [each.seq for each in store.history.held(laptop.site) if each.operation is None] == [2, 5]


def test_stop_leaves_everything_as_it_was(store: Store) -> None:
    laptop = Laptop()
    laptop.hear("c1", "words")
    before = state(store)
    with pytest.raises(Stopped):
        store.take_in(incoming(laptop.entries), now=NOW, cancelled=lambda: True)
    assert state(store) == before


def test_many_comments_are_found_at_once_and_undo_takes_them_out_of_the_search(store: Store) -> None:
    laptop = Laptop()
    for number in range(500):
        laptop.hear(f"c{number}", f"the ramp {number}")
    laptop.hear("c500", "no ramp", root="c1", supersedes=["c1"])
    before = store.dump()
    take(store, laptop)
    assert store.comments.search("ramp 499").total == 1
    assert store.comments.search("no ramp").total == 1
    store.undo_take_in("b1", now=NOW)
    assert store.comments.search("ramp").total == 0
    assert store.dump() == before
    assert take(store, laptop).entries == 501


def test_several_importers_at_once_give_what_one_after_the_other_gives(store: Store, tmp_path: Path) -> None:
    laptops = [Laptop(letter, hlc=number << 41) for number, letter in enumerate("abcdef", start=1)]
    for laptop in laptops:
        laptop.set("person.set", "p1", name=f"Ada {laptop.site[0]}")
        for number in range(40):
            laptop.hear(f"{laptop.site[0]}{number}", "the ramp")
    bundles = [incoming(each.entries, bundle=each.site, sender=each.site) for each in laptops for _ in range(2)]

    def take_alone(bundle: Incoming) -> int:
        second = opening.open_second(store.folder, store.key)
        try:
            return second.take_in(bundle, now=NOW).entries
        finally:
            second.close()

    with ThreadPoolExecutor(len(bundles)) as importers:
        assert sum(importers.map(take_alone, bundles)) == 6 * 41
    other = fresh_workspace(tmp_path, "other")
    for bundle in bundles:
        other.take_in(bundle, now=NOW)
    assert store.dump() == other.dump()
    opening.close_store(other)


def test_undo_is_refused_after_a_receipt_and_after_an_erasure(store: Store) -> None:
    store.laptop.keep_fact("role", "centre")
    laptop, centre = Laptop(), Laptop("c")
    laptop.hear("c1", "words")
    take(store, laptop)
    with store.act(now=NOW) as act:
        body = {"of_site": laptop.site, "to_seq": 1, "chain": "", "gaps": "", "pack": 0, "at": ""}
        act.append("receipt.given", "r1", body)
    with pytest.raises(UndoNotPossible) as refused:
        store.undo_take_in("b1", now=NOW)
    assert refused.value.code == "UNDO-CONFIRMED"
    centre.erase("e1", "p1")
    take(store, centre, "b2", sender="d9", role="centre")
    with pytest.raises(UndoNotPossible) as refused:
        store.undo_take_in("b2", now=NOW)
    assert refused.value.code == "UNDO-ERASED"
    with pytest.raises(UndoNotPossible):
        store.undo_take_in("b2", now=NOW)


def test_what_was_recorded_here_meanwhile_stays_when_a_bundle_is_taken_out(store: Store) -> None:
    laptop = Laptop()
    laptop.set("session.set", "s1", title="Hall", place="Bootle")
    take(store, laptop)
    with store.act(now=NOW) as act:
        act.set("session.set", "s1", title="Town hall")
    store.undo_take_in("b1", now=NOW)
    assert store.raw().execute("select title, place from sessions where id = 's1'").fetchall() == [("Town hall", None)]


def test_confirmed_is_only_what_has_the_same_chain_as_ours(store: Store) -> None:
    sessions.add_session(store, now=NOW, title="Hall", date="2026-11-21")
    ours, centre = store.last_seq, Laptop("c")
    for row, chain in (("r1", "ab" * 32), ("r2", (store.history.chain_at(store.site, ours) or b"").hex())):
        body = {"of_site": store.site, "to_seq": ours, "chain": chain, "gaps": "", "pack": 0, "at": ""}
        centre.write("receipt.given", row, body)
        take(store, centre, f"bundle-{row}", sender="d9", role="centre")
        assert store.exchange.confirmed_to(store.site) == (0 if row == "r1" else ours)
