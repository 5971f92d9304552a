"""Proof R14: seeded faults in the merge core, one at a time; every one of them must be found out by the merge proofs."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from engage_desktop.domain import clock, conflicts, consent, erasure, merge, receipts
from engage_desktop.domain.consent import Consent
from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.receipts import Receipt
from engage_desktop.store import arriving, cells, erasing, merging, projection, rebuilding, undoing
from engage_desktop.store import conflicts as store_conflicts
from engage_desktop.store.refusals import Forked, SiteTaken, UndoNotPossible
from tests.deliveries import deliveries, erased, in_order, left_of
from tests.histories import history
from tests.incoming import delivered, incoming
from tests.proofs.merged import Merged, must_go
from tests.proofs.test_merge_proofs import assert_right
from tests.written import COMMENT, Laptop

pytestmark = pytest.mark.proof
Note = Callable[[str, object], None]
Change = tuple[Any, str, Any]
"""Where a fault is put: an object, the name of its attribute, and what stands there instead."""
_SEEDS = range(8)


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Merged]:
    held = Merged(tmp_path_factory.mktemp("merged"))
    yield held
    held.close()


# What every change to the merge core has to pass


def ends_the_same(merged: Merged) -> None:
    for seed in _SEEDS:
        told = history(seed)
        assert merged.end(deliveries(told, random.Random(seed))) == merged.end(in_order(told))


def ends_right(merged: Merged) -> None:
    for seed in _SEEDS:
        told = history(seed, is_honest=True)
        with merged.holding(deliveries(told, random.Random(seed))):
            assert_right(merged, told)
            assert merged.rebuilt() == merged.dump()


def forgets(merged: Merged) -> None:
    for seed in _SEEDS:
        told = history(seed)
        with merged.holding(deliveries(told, random.Random(seed), residue=left_of(told))):
            assert merged.readable(must_go(list(told.operations()), merged.erased())) == []


def adds_nothing_twice(merged: Merged) -> None:
    for seed in _SEEDS:
        some = in_order(history(seed))
        with merged.holding(some):
            before, entries = merged.dump(), _entries(merged)
            for each in some:
                merged.connection.execute("delete from inbox where id = ?", (each.bundle,))
                assert merged.take(each).entries == 0
            assert (merged.dump(), _entries(merged)) == (before, entries)


def undoes(merged: Merged) -> None:
    told = history(3, without=frozenset({"person.erased", "receipt.given"}))
    first, last = in_order(told)[0], in_order(told)[1]
    with merged.holding([first]):
        before = merged.dump()
        merged.take(last)
        undoing.take_out(merged.connection, last.bundle, ["0f" * 16])
        assert merged.dump() == before
        merged.take(last)
        assert merged.dump() == merged.rebuilt()


def keeps_what_a_receipt_confirmed(merged: Merged) -> None:
    laptop, centre = Laptop("a"), Laptop("c")
    laptop.write("session.set", "s1", {"cells": {"title": [1, "Fair"]}})
    body = {"of_site": laptop.site, "to_seq": 1, "chain": "0" * 64, "gaps": "", "pack": 0, "at": "2026-11-21T10:00:00Z"}
    centre.write("receipt.given", "r1", body)
    with merged.holding():
        _take(merged, incoming(laptop.entries, bundle="b1", sender="d1"))
        _take(merged, incoming(centre.entries, bundle="b2", sender="d2", role="centre"))
        assert _is_refused(UndoNotPossible, lambda: undoing.take_out(merged.connection, "b1", ["0f" * 16]))


def finds_forks_and_strangers(merged: Merged) -> None:
    one, other = Laptop("a"), Laptop("a")
    for laptop, title in ((one, "Fair"), (other, "Market")):
        laptop.write("session.set", "s1", {"cells": {"title": [1, title]}})
    with merged.holding():
        _take(merged, incoming(one.entries, bundle="b1", sender="d1"))
        assert _is_refused(Forked, lambda: _take(merged, incoming(other.entries, bundle="b2", sender="d1")))
    with merged.holding():
        _take(merged, incoming(one.entries, bundle="b1", sender="d1"))
        assert _is_refused(SiteTaken, lambda: _take(merged, incoming(one.entries, bundle="b3", sender="d2")))


def breaks_ties_and_settles_conflicts(merged: Merged) -> None:
    logs = {name: Laptop(name) for name in "ab"}
    for name, laptop in logs.items():
        laptop.set("person.set", "p1", phone=f"01 {name}")
    stamps = sorted(
        f"{each.operation.hlc}-{each.site}" for one in logs.values() for each in one.entries if each.operation
    )
    settler = Laptop("d")
    settler.write("conflict.resolved", "c1", {"of": "people.phone", "target": "p1", "seen": stamps})
    ends = set()
    for order in ("ab", "ba"):
        with merged.holding():
            for name in order:
                _take(merged, incoming(logs[name].entries, bundle=f"b{name}", sender=name))
            assert merged.open_conflicts() == {("people.phone", "p1")}
            _take(merged, incoming(settler.entries, bundle="bd", sender="d"))
            assert merged.open_conflicts() == set()
            ends.add(merged.dump())
    assert len(ends) == 1


def shows_again_what_a_taken_back_correction_replaced(merged: Merged) -> None:
    laptop = Laptop("a")
    laptop.write("comment.heard", "c1", {**COMMENT, "text": "The bus is late", "root": "c1"})
    laptop.write("comment.heard", "c2", {**COMMENT, "text": "The bus was late", "root": "c1", "supersedes": ["c1"]})
    laptop.write("fact.voided", "v1", {"target": "c2", "of": "comment.heard", "reason": ""})
    with merged.holding():
        _take(merged, incoming(laptop.entries, bundle="b1", sender="d1"))
        shown = merged.connection.execute("select id from comments where current = 1").fetchall()
        assert shown == [("c1",)]


def erases_on_a_centres_word_alone(merged: Merged) -> None:
    laptop = Laptop("a")
    laptop.set("person.set", "p1", name="Ann")
    laptop.write("person.erased", "e1", {"person": "p1", "reason": "", "at": "2026-11-21T10:00:00Z"})
    with merged.holding():
        _take(merged, incoming(laptop.entries, bundle="b1", sender="d1"))
        assert merged.erased() == set()
    for seed in _SEEDS:
        told = history(seed)
        with merged.holding(in_order(told)):
            assert merged.erased() == erased(told)


def confirms_only_what_is_ours(merged: Merged) -> None:
    right, wrong = b"\x01" * 32, b"\x02" * 32
    given = [Receipt("r1", "a", 5, right.hex(), "", 0, ""), Receipt("r2", "a", 9, wrong.hex(), "", 0, "")]
    assert receipts.confirmed_to(given, lambda seq: right) == 5
    assert receipts.confirmed_to([], lambda seq: right) == 0


def lets_a_withdrawal_win(merged: Merged) -> None:
    withdrawn = Consent("1", "p", "photo", "withdrawn", 1, "a")
    given = Consent("2", "p", "photo", "given", 2, "b")
    for answers in ([withdrawn, given], [given, withdrawn]):
        assert consent.effective(answers, today="2026-11-21") == "withdrawn"


def keeps_the_clock_near(merged: Merged) -> None:
    now = 1_000_000_000_000
    assert clock.milliseconds(clock.witness(0, (now * 2) << 16, now)) <= now + clock.FURTHEST_AHEAD_MS
    assert clock.witness(9 << 16, 5 << 16, 1) == 9 << 16


CHECKS = (
    ends_the_same,
    ends_right,
    forgets,
    adds_nothing_twice,
    undoes,
    keeps_what_a_receipt_confirmed,
    finds_forks_and_strangers,
    breaks_ties_and_settles_conflicts,
    shows_again_what_a_taken_back_correction_replaced,
    erases_on_a_centres_word_alone,
    confirms_only_what_is_ours,
    lets_a_withdrawal_win,
    keeps_the_clock_near,
)


def _is_refused(refusal: type[Exception], act: Callable[[], object]) -> bool:
    try:
        act()
    except refusal:
        return True
    return False


def _take(merged: Merged, bundle: Incoming) -> None:
    merging.Merge(merged.connection, bundle, ["0f" * 16], now=_NOW).run(lambda done, of: None, lambda: False)


def _entries(merged: Merged) -> int:
    return int(merged.connection.execute("select count(*) from operations").fetchone()[0])


_NOW = delivered(in_order(history(1))[0]).made_at

# The faults


def _first_come(self: Any, other: Any) -> bool:
    return False


def _clock_first(self: Any, other: Any) -> bool:
    return bool((self.hlc, self.ver, self.site) > (other.hlc, other.ver, other.site))


def _no_tie_break(self: Any, other: Any) -> bool:
    return bool(self[:2] > other[:2])


def _last_come(self: Any, other: Any) -> bool:
    return True


def _any_void(fact: str, voids_of: Callable[[str], Any]) -> bool:
    return any(voids_of(fact))


def _ever_replaced(fact: str, voids_of: Callable[[str], Any], successors_of: Callable[[str], Any]) -> bool:
    return not merge.is_voided(fact, voids_of) and not any(successors_of(fact))


def _never_replaced(fact: str, voids_of: Callable[[str], Any], successors_of: Callable[[str], Any]) -> bool:
    return not merge.is_voided(fact, voids_of)


def _latest_counts(standing: Any, *, today: str) -> str:
    return str(max(standing, key=lambda answer: answer.hlc).answer)


def _whatever_the_chain(given: Any, chain_at: Any) -> int:
    return max((receipt.to_seq for receipt in given), default=0)


def _before_any_receipt(given: Any, chain_at: Any) -> int:
    return max((receipt.to_seq for receipt in given), default=99)


def _one_side_alone(writes: Any) -> list[set[str]]:
    return []


def _every_rival(writes: Any, seen: Any) -> bool:
    return bool(conflicts.contested(writes))


def _only_persons(operation: Any, ids: Any) -> set[str]:
    return set()


def _rows_alone(operation: Any, ids: Any) -> bool:
    return operation.row in ids and operation.kind in erasure.ERASABLE


def _nothing_left(operation: Any) -> bytes:
    return b""


def _nobody(connection: Any, **kept: Any) -> Any:
    return erasing.Settled()


def _anybody(connection: Any) -> set[str]:
    return {site for (site,) in connection.execute("select distinct site from operations").fetchall()}


def _nothing(*given: Any, **named: Any) -> None:
    return None


def _faults_are_used(self: Any, entry: Any, brought: Any, add: Any = arriving.Arriving._add) -> None:
    add(self, entry, brought)
    if entry.fault and entry.operation is not None:
        brought.operations.append(entry.operation)


def _far_ahead(last: int, seen: int, now_ms: int) -> int:
    return max(last, seen)


def _clock_back(last: int, seen: int, now_ms: int) -> int:
    return min(seen, (now_ms + clock.FURTHEST_AHEAD_MS) << clock.COUNTER_BITS)


MUTANTS: dict[str, Change] = {
    "the first write of a cell stays": (cells._Held, "beats", _first_come),
    "the last write to arrive wins": (cells._Held, "beats", _last_come),
    "clocks decide before versions": (cells._Held, "beats", _clock_first),
    "the tie-break is dropped": (cells._Held, "beats", _no_tie_break),
    "a void of a void is not heard": (merge, "is_voided", _any_void),
    "a correction that was taken back still replaces": (projection, "stands", _ever_replaced),
    "a correction replaces nothing": (projection, "stands", _never_replaced),
    "a withdrawal can be taken back": (projection, "_is_withdrawal", lambda connection, fact: False),
    "of two facts with one id the first to arrive stays": (projection, "_keep_earlier", lambda *given: False),
    "edges between facts are forgotten": (projection, "_link_all", _nothing),
    "facts that were voided before they came stand": (projection, "_is_edged", lambda connection, fact: False),
    "the latest consent counts": (consent, "effective", _latest_counts),
    "a receipt counts whatever its chain": (receipts, "confirmed_to", _whatever_the_chain),
    "records count as confirmed before the receipt": (receipts, "confirmed_to", _before_any_receipt),
    "no conflict is ever seen": (conflicts, "contested", _one_side_alone),
    "a settled conflict stays open": (conflicts, "is_open", _every_rival),
    "a comment's other versions outlive its erasure": (erasure, "widened", _only_persons),
    "only the person's own row is erased": (erasure, "mentions", _rows_alone),
    "an erased arrival is no longer counted": (erasure, "residue_bytes", _nothing_left),
    "erasure is skipped": (erasing, "settle", _nobody),
    "anyone may order an erasure": (erasing, "centre_sites", _anybody),
    "what is erased stays in the tables": (rebuilding, "rebuild", _nothing),
    "entries set aside are used": (arriving.Arriving, "_add", _faults_are_used),
    "a fork is taken in": (arriving.Arriving, "_meet", _nothing),
    "a site may be brought by any laptop": (arriving, "bind", _nothing),
    "undo does not look at receipts": (undoing, "_require_unconfirmed", _nothing),
    "undo leaves the entries in the log": (undoing, "_remove", lambda connection, site, part: set()),
    "a clock from the future is followed": (clock, "witness", _far_ahead),
    "the clock can go back": (clock, "witness", _clock_back),
}


def put_in(change: Change, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a fault where it is defined and wherever it was imported by name."""
    place, name, instead = change
    sound = getattr(place, name)
    monkeypatch.setattr(place, name, instead)
    for module in (
        arriving,
        cells,
        conflicts,
        erasing,
        merge,
        merging,
        projection,
        rebuilding,
        undoing,
        store_conflicts,
    ):
        if getattr(module, name, None) is sound:
            monkeypatch.setattr(module, name, instead)


def found_out_by(merged: Merged) -> str:
    """Return the first check that does not hold, or an empty text."""
    for check in CHECKS:
        try:
            check(merged)
        except Exception:  # noqa: BLE001 a fault may show as anything
            return check.__name__
    return ""


def test_the_merge_core_as_it_is_passes_every_check(merged: Merged) -> None:
    for check in CHECKS:
        check(merged)


@pytest.mark.parametrize("fault", MUTANTS)
def test_a_seeded_fault_is_found_out(
    merged: Merged, fault: str, monkeypatch: pytest.MonkeyPatch, record_property: Note
) -> None:
    put_in(MUTANTS[fault], monkeypatch)
    by = found_out_by(merged)
    record_property("load", f"{fault}: found out by {by}")
    assert by, f"nobody notices that {fault}"
