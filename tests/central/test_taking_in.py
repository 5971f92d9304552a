"""A bundle on PostgreSQL: taken in whole or not at all, rehearsed, undone; forks, copies, gaps, erasures and faults."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import psycopg
import pytest

from engage_desktop.central.arriving import Forked
from engage_desktop.central.central import Central
from engage_desktop.central.senders import SiteTaken
from engage_desktop.central.undoing import UndoNotPossible
from engage_desktop.domain import erasure, log
from engage_desktop.domain.exchange import Run
from engage_desktop.domain.log import CHAIN_START, Entry, Operation
from engage_desktop.domain.refusals import NothingHere, Stopped
from tests.deliveries import blanked, entry
from tests.histories import NOW
from tests.incoming import incoming
from tests.postgres import BINARIES

pytestmark = pytest.mark.needs(BINARIES)
LAPTOP, OTHER, CENTRE = "aa" * 16, "bb" * 16, "cc" * 16
COMMENT = {
    "session": "s1",
    "question": None,
    "kind": "own_words",
    "source": "",
    "person": None,
    "table": "",
    "language": "en",
    "batch": None,
    "reason": "",
    "supersedes": [],
}


def written(
    said: Sequence[tuple[str, str, dict[str, Any]]], *, site: str = LAPTOP, faults: Sequence[int] = ()
) -> list[Entry]:
    """Return a site's log, (kind, row, body) each."""
    chain, made = CHAIN_START, []
    for seq, (kind, row, body) in enumerate(said, start=1):
        operation = Operation(site, seq, seq * 10, kind, row, body, seq, f"{seq:032x}")
        chain = log.chain(chain, log.digest(operation.canonical()))
        made.append(entry(operation, chain, fault="a part of it cannot be" if seq in faults else ""))
    return made


def comment(row: str, text: str, **more: Any) -> tuple[str, str, dict[str, Any]]:
    return "comment.heard", row, {**COMMENT, "text": text, "root": row, **more}


def person(row: str, ver: int = 1, **values: Any) -> tuple[str, str, dict[str, Any]]:
    return "person.set", row, {"cells": {name: [ver, value] for name, value in values.items()}}


def erased(row: str, who: str) -> tuple[str, str, dict[str, Any]]:
    return "person.erased", row, {"person": who, "reason": "asked", "at": "2026-11-21T10:00:00+00:00"}


def everything(address: str) -> str:
    """Return every text that the database holds, in any table."""
    with psycopg.connect(address) as connection:
        tables = connection.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
        return "".join(str(connection.execute(f"select * from {name}").fetchall()) for (name,) in tables)


def test_the_same_bundle_again_changes_nothing_and_says_that_all_is_here(central: Central, address: str) -> None:
    log_of_laptop = written([person("p1", name="Ada"), comment("c1", "The lift is broken.")])
    first = central.take_in(incoming(log_of_laptop), now=NOW)
    held = everything(address)
    again = central.take_in(incoming(log_of_laptop), now=NOW)
    assert (first.entries, first.new) == (2, {"people": 1, "comments": 1})
    assert (again.entries, again.already_here) == (0, 2)
    assert everything(address) == held


def test_rehearsing_says_what_taking_in_does_and_writes_nothing(central: Central, address: str) -> None:
    central.take_in(incoming(written([person("p1", name="Ada")])), now=NOW)
    coming = incoming(
        written([person("p1", name="Eda"), person("p2", name="Bo")], site=OTHER), bundle="b2", sender="d2"
    )
    held = everything(address)
    rehearsed = central.rehearse(coming, now=NOW)
    assert everything(address) == held
    assert central.take_in(coming, now=NOW) == rehearsed
    assert [one.of for one in rehearsed.conflicting] == ["people.name"]
    assert [(change.old, change.new) for change in rehearsed.changed] == [("Ada", "Eda")]
    assert central.conflict_count() == 1


def test_undo_leaves_an_identical_dump_and_what_another_bundle_brought_too(central: Central) -> None:
    whole = written(
        [person("p1", name="Ada"), comment("c1", "Too hot."), comment("c2", "Too cold.", supersedes=["c1"])]
    )
    central.take_in(incoming(whole[:1]), now=NOW)
    before = central.dump()
    central.take_in(incoming(whole, bundle="b2"), now=NOW)
    assert central.undo_take_in("b2", now=NOW).entries == 2
    assert central.dump() == before
    assert central.taken_in("b2") is None
    assert central.take_in(incoming(whole, bundle="b2"), now=NOW).entries == 2


def test_undo_is_refused_for_an_unknown_an_undone_an_erasing_and_a_confirmed_bundle(central: Central) -> None:
    with pytest.raises(NothingHere):
        central.undo_take_in("b9", now=NOW)
    whole = written([person("p1", name="Ada"), comment("c1", "Too hot.")])
    central.take_in(incoming(whole[:1]), now=NOW)
    central.undo_take_in("b1", now=NOW)
    with pytest.raises(UndoNotPossible, match="taken out before"):
        central.undo_take_in("b1", now=NOW)
    central.take_in(incoming(whole), now=NOW)
    receipt = {"of_site": LAPTOP, "to_seq": 2, "chain": whole[1].chain.hex(), "gaps": "", "pack": 0, "at": "now"}
    of_centre = written([("receipt.given", "r1", receipt), erased("e1", "p1")], site=CENTRE)
    central.take_in(incoming(of_centre, bundle="b2", sender="d2", role="centre"), now=NOW)
    for bundle, code in (("b1", "UNDO-CONFIRMED"), ("b2", "UNDO-ERASED")):
        with pytest.raises(UndoNotPossible) as refused:
            central.undo_take_in(bundle, now=NOW)
        assert refused.value.code == code


def test_another_entry_under_the_same_number_is_a_fork_and_changes_nothing(central: Central, address: str) -> None:
    central.take_in(incoming(written([comment("c1", "One."), comment("c2", "Two.")])), now=NOW)
    held = everything(address)
    with pytest.raises(Forked):
        central.take_in(incoming(written([comment("c1", "One."), comment("c2", "Another two.")]), bundle="b2"), now=NOW)
    copied = written([comment("c1", "Another one."), comment("c2", "Two."), comment("c3", "Three.")])
    with pytest.raises(Forked):
        central.take_in(incoming(copied[2:], bundle="b3"), now=NOW)
    assert everything(address) == held


def test_a_site_belongs_to_the_device_that_first_brought_it(central: Central) -> None:
    whole = written([comment("c1", "One."), comment("c2", "Two.")])
    central.take_in(incoming(whole[:1]), now=NOW)
    with pytest.raises(SiteTaken):
        central.take_in(incoming(whole[1:], bundle="b2", sender="d2"), now=NOW)
    assert [(sender.site, sender.device) for sender in central.senders()] == [(LAPTOP, "d1")]


def test_a_laptop_may_not_bring_new_entries_of_a_centre(central: Central) -> None:
    of_centre = written([erased("e1", "p1"), erased("e2", "p2")], site=CENTRE)
    central.take_in(incoming(of_centre[:1], sender="d2", role="centre"), now=NOW)
    with pytest.raises(SiteTaken):
        central.take_in(incoming(of_centre[1:], bundle="b2", sites=[LAPTOP]), now=NOW)
    assert central.erased_ids() == {"p1"}


def test_a_missing_bundle_shows_as_a_gap_until_it_comes(central: Central) -> None:
    whole = written([comment(f"c{number}", f"Word {number}.") for number in range(1, 7)])
    central.take_in(incoming(whole[:2]), now=NOW)
    central.take_in(incoming(whole[4:], bundle="b3"), now=NOW)
    assert central.contiguous(LAPTOP) == (2, whole[1].chain)
    assert central.gaps(LAPTOP) == [(3, 4)]
    central.take_in(incoming(whole[2:4], bundle="b2"), now=NOW)
    assert central.contiguous(LAPTOP) == (6, whole[5].chain)
    assert (central.gaps(LAPTOP), central.extent()) == ([], {LAPTOP: 6})


def test_what_is_here_to_its_last_entry_is_not_even_read(central: Central) -> None:
    whole = written([comment("c1", "One."), comment("c2", "Two.")])
    central.take_in(incoming(whole), now=NOW)

    def never() -> Iterator[Entry]:
        raise AssertionError("read although all of it is here")
        yield

    run = Run(LAPTOP, 1, 2, CHAIN_START, whole[1].chain)
    again = replace(incoming([], bundle="b2", sites=[LAPTOP], runs=[run]), entries=never)
    assert central.take_in(again, now=NOW).already_here == 2


def test_stop_changes_nothing(central: Central, address: str) -> None:
    held = everything(address)
    whole = written([comment(f"c{number}", "Word.") for number in range(2_500)])
    seen: list[tuple[int, int]] = []
    with pytest.raises(Stopped):
        central.take_in(
            incoming(whole), now=NOW, progress=lambda done, of: seen.append((done, of)), cancelled=lambda: bool(seen)
        )
    assert seen == [(2_000, 2_500)]
    assert everything(address) == held
    assert central.take_in(incoming(whole), now=NOW).entries == 2_500


def test_a_faulty_entry_is_set_aside_and_does_not_block_the_rest(central: Central) -> None:
    whole = written([comment("c1", "One."), ("person.set", "p1", {"cells": {}}), comment("c2", "Two.")], faults=[2])
    report = central.take_in(incoming(whole), now=NOW)
    assert (report.entries, report.new) == (3, {"comments": 2})
    assert [(fault.seq, fault.kind) for fault in central.quarantined()] == [(2, "person.set")]
    assert central.contiguous(LAPTOP)[0] == 3


def test_erased_words_are_in_no_table_whichever_comes_first(central: Central, address: str) -> None:
    whole = written(
        [
            person("p1", name="Wilhelmina"),
            comment("c1", "Ginger biscuits.", person="p1"),
            comment("c2", "Ginger snaps.", root="c1", supersedes=["c1"]),
            comment("c3", "Somebody else's words."),
        ]
    )
    central.take_in(incoming(whole[:2]), now=NOW)
    assert "Wilhelmina" in everything(address)
    erasing = incoming(written([erased("e1", "p1")], site=CENTRE), bundle="b2", sender="d2", role="centre")
    assert central.take_in(erasing, now=NOW).erased == 1
    late = central.take_in(incoming(whole[2:], bundle="b3"), now=NOW)
    assert late.notices == ("E01",)
    for word in ("Wilhelmina", "Ginger"):
        assert word not in everything(address)
    assert "Somebody else" in everything(address)
    assert central.erased_ids() == {"p1", "c1", "c2"}
    assert central.contiguous(LAPTOP)[0] == 4


def test_an_erasure_that_a_laptop_writes_erases_nobody(central: Central) -> None:
    central.take_in(incoming(written([person("p1", name="Ada"), erased("e1", "p1")])), now=NOW)
    assert central.erased_ids() == set()
    assert central.about(["p1"])["people"] == 1


def test_an_entry_that_comes_erased_takes_the_body_of_the_one_that_is_here(central: Central, address: str) -> None:
    arrival = {"session": "s1", "person": "p1", "role": "patient", "badge": 7, "at": "10:00"}
    whole = written([person("p1", name="Ada"), ("arrival.recorded", "a1", arrival)])
    central.take_in(incoming(whole), now=NOW)
    empty = [blanked(each, erasure.residue_bytes(each.operation)) for each in whole if each.operation is not None]
    central.take_in(incoming(empty, bundle="b2"), now=NOW)
    assert "Ada" not in everything(address)
    assert '"id":"a1"' in central.dump()
    assert central.counts()["arrivals"] == 1


def test_a_link_between_two_people_is_read_back_as_a_group(central: Central) -> None:
    link = ("same_person.claimed", "l1", {"person": "p1", "other": "p2", "reason": ""})
    central.take_in(incoming(written([person("p1", name="Ada"), person("p2", name="Ada"), link])), now=NOW)
    assert central.groups() == {"p1": frozenset({"p1", "p2"}), "p2": frozenset({"p1", "p2"})}
