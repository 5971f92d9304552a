"""Rules of exchange that need no storage: conflicts, one person twice, receipts, residues, reports as text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engage_desktop.domain import erasure, receipts, same_person
from engage_desktop.domain.conflicts import Conflict, Write, contested, is_open, is_open_comment, stamp
from engage_desktop.domain.dumping import DUMPED, text
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Operation
from engage_desktop.domain.merge_report import NOUNS, Change, Fault, MergeReport
from engage_desktop.domain.receipts import Receipt, State
from engage_desktop.domain.same_person import Pair

A, B = "aa" * 16, "bb" * 16


def write(ver: int, value: str | int | None, site: str = A, hlc: int = 1) -> Write:
    return Write(stamp(hlc, site), value, site, hlc, ver)


def operation(kind: str, row: str, **body: object) -> Operation:
    return Operation(A, 1, 1, kind, row, body, 1, "0" * 32)


def test_only_other_values_of_one_version_from_different_sites_contest_each_other() -> None:
    assert contested([write(1, "x"), write(2, "y", B)]) == []
    assert contested([write(1, "x"), write(1, "x", B)]) == []
    assert contested([write(1, "x"), write(1, "y", hlc=2)]) == []
    assert contested([write(1, 0), write(1, "0", B)]) == [{f"1-{A}", f"1-{B}"}]
    assert contested([write(1, None), write(1, "", B)]) == [{f"1-{A}", f"1-{B}"}]


def test_a_conflict_is_open_until_all_of_it_was_in_view() -> None:
    rivals = [write(1, "x"), write(1, "y", B), write(3, "z")]
    assert is_open(rivals, [])
    assert is_open(rivals, [f"1-{A}"])
    assert not is_open(rivals, [f"1-{B}", f"1-{A}"])
    again = [*rivals, write(1, "w", "cc" * 16)]
    assert is_open(again, [f"1-{B}", f"1-{A}"])
    corrections = [Write("c2", "x", A, 1), Write("c3", "y", B, 2)]
    assert not is_open_comment(corrections[:1], [])
    assert is_open_comment(corrections, ["c2"])
    assert not is_open_comment(corrections, ["c2", "c3"])


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20))
def test_links_make_groups_whatever_their_order(pairs: list[tuple[int, int]]) -> None:
    links = [(str(one), str(other)) for one, other in pairs]
    found = same_person.groups(links)
    shuffled = links[::-1]
    assert same_person.groups(shuffled) == found
    for one, other in links:
        assert found[one] == found[other]
        assert one in found[one]
    for person, group in found.items():
        assert all(found[each] == group for each in group), person


def test_a_receipt_confirms_only_what_has_the_same_chain() -> None:
    chains = {3: b"\x03" * 32, 5: b"\x05" * 32}
    given = [
        Receipt("r1", A, 3, "03" * 32, "", 0, ""),
        Receipt("r2", A, 5, "04" * 32, "", 0, ""),
        Receipt("r3", A, 9, "09" * 32, "", 0, ""),
    ]
    assert receipts.confirmed_to(given, chains.get) == 3
    assert receipts.confirmed_to([*given, Receipt("r4", A, 5, "05" * 32, "", 0, "")], chains.get) == 5
    assert receipts.confirmed_to([], chains.get) == 0
    assert [state.words for state in State] == [
        "Saved on this laptop",
        "In a bundle",
        "Confirmed by the central team",
    ]


def test_gaps_are_written_and_read_back() -> None:
    assert receipts.written_gaps([(7, 9), (14, 14)]) == "7-9,14"
    assert receipts.read_gaps("7-9,14") == [(7, 9), (14, 14)]
    assert receipts.read_gaps("") == []
    assert receipts.read_gaps("x,3-y,5") == [(5, 5)]


def test_what_speaks_of_an_erased_id_is_found_and_nothing_else() -> None:
    ids = {"p1", "n1", "c1"}
    speaking = [
        operation("person.set", "p1", cells={"name": [1, "Ada"]}),
        operation("need.set", "n1", cells={"note": [1, "x"]}),
        operation("need.set", "n9", cells={"person": [1, "p1"]}),
        operation("arrival.recorded", "a1", session="s1", person="p1", role="public"),
        operation("comment.heard", "c2", root="c1", person=None),
        operation("comment.agreed", "g1", root="c1"),
        operation("same_person.claimed", "k1", person="p2", other="p1"),
        operation("fact.voided", "v1", target="c1", of="comment.heard"),
        operation("conflict.resolved", "r1", of="people.phone", target="p1"),
    ]
    silent = [
        operation("person.set", "p2", cells={"name": [1, "Bob"]}),
        operation("arrival.recorded", "p1", session="s1", person="p2", role="public"),
        operation("departure.recorded", "d1", session="s1", arrival="a1"),
        operation("session.set", "s1", cells={"title": [1, "p1"]}),
        operation("person.erased", "e1", person="p1"),
        operation("consent.answered", "k2", person=[{}]),
        operation("need.set", "n2", cells=[]),
    ]
    assert [erasure.mentions(each, ids) for each in speaking] == [True] * len(speaking)
    assert [erasure.mentions(each, ids) for each in silent] == [False] * len(silent)
    assert erasure.widened(speaking[2], ids) == {"n9"}
    assert erasure.widened(speaking[4], ids) == {"c2"}
    assert erasure.widened(silent[0], ids) == set()


def test_a_residue_keeps_that_somebody_came_and_which_ids_went_along() -> None:
    arrival = operation("arrival.recorded", "a1", session="s1", person="p1", role="public", badge=3, at="now")
    kept = erasure.residue_bytes(arrival)
    assert kept == b'{"role":"public","row":"a1","session":"s1"}'
    assert erasure.arrival_in(kept) == ("a1", "s1", "public")
    assert erasure.ids_in(kept) == set()
    comment = erasure.residue_bytes(operation("comment.heard", "c2", root="c1", text="secret"))
    assert erasure.ids_in(comment) == {"c1", "c2"}
    assert erasure.arrival_in(comment) is None
    assert erasure.residue_bytes(operation("consent.answered", "k1", person="p1")) == b""
    for odd in (b"", b"[]", b'{"erased":[3]}', b'{"row":1,"session":"s","role":""}', b'{"other":1}'):
        assert (erasure.ids_in(odd), erasure.arrival_in(odd)) == (set(), None)


def test_a_report_comes_back_from_its_text_as_it_was() -> None:
    conflict = Conflict("people.phone", "p1", "phone", (write(1, "x"), write(1, None, B)), "Ada")
    report = MergeReport(
        "b1",
        "Table 3",
        "to-centre",
        "2026-11-21T10:00:00+00:00",
        {"comments": 2},
        (Change("people.phone", "p1", "Ada", None, "1"),),
        (conflict,),
        withdrawn=1,
        same_person=(Pair("p1", "p2", ("same telephone",)),),
        quarantined=(Fault(A, 3, "comment.heard", "too long"),),
        notices=("B09",),
        entries=3,
    )
    assert MergeReport.from_json(report.to_json()) == report


def test_every_kind_has_a_noun_and_a_place_in_the_dump() -> None:
    assert {kind.table for kind in KINDS.values()} == set(NOUNS)
    assert {kind.table for kind in KINDS.values()} <= set(DUMPED)
    rows = {"b": [{"id": "2", "x": None}, {"id": "1", "x": "é"}], "a": [{"id": "3"}]}
    assert text(rows) == 'a\t{"id":"3"}\nb\t{"id":"1","x":"é"}\nb\t{"id":"2","x":null}\n'
