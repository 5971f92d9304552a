"""The words of exchange, without a window: where records are, what a bundle does, and when it is time again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from engage_desktop.domain.conflicts import Conflict, Write
from engage_desktop.domain.merge_report import Change, Fault, MergeReport
from engage_desktop.domain.people import Person
from engage_desktop.domain.same_person import Pair
from engage_desktop.gui.sharing import carried_words, part_words, reminder_words, report_words, seen_words
from engage_desktop.gui.sharing.carried_words import Counted
from engage_desktop.gui.sharing.changes_model import ChangesModel
from engage_desktop.operations.event_folder import Reminder
from engage_desktop.operations.same_person import Seen
from tests.workspaces import LISTS, NOW

pytestmark = pytest.mark.usefixtures("qapp")

PHONE = Change("people.phone", "joan", "Joan", "1", "2")
NAME = Change("people.name", "joan", "Joan", "Joan", "Joanne")
DISPUTE = Conflict("people.phone", "joan", "phone", (Write("a", "2", "s1", 2), Write("b", "1", "s2", 1)), "Joan")


@pytest.mark.parametrize(
    ("counted", "title"),
    [
        (Counted(0, 0, 0), "Nothing was recorded on this laptop yet"),
        (Counted(1, 4, 0), "1 record is in no bundle yet"),
        (Counted(1200, 0, 0), "1,200 records are in no bundle yet"),
        (Counted(0, 7, 3), "Every record is in a bundle"),
        (Counted(0, 0, 3, NOW), "The central team has confirmed every record"),
    ],
)
def test_the_title_says_the_one_thing_to_know(counted: Counted, title: str) -> None:
    assert carried_words.title(counted) == title


def test_each_of_the_three_words_is_shown_only_where_there_is_something_to_count() -> None:
    shown = carried_words.chips(Counted(0, 7, 3))
    assert [chip.text if chip else None for chip in shown] == [
        None,
        "In a bundle: 7",
        "Confirmed by the central team: 3",
    ]


def test_copies_are_named_where_there_are_several() -> None:
    assert "2 bundles hold" in carried_words.advice(Counted(0, 7, 0, copies=2))
    assert "bundles hold" not in carried_words.advice(Counted(0, 7, 0, copies=1))


def test_a_report_says_only_what_there_is() -> None:
    assert report_words.lines(MergeReport("b", "table 1", "to-centre", "")) == []
    report = MergeReport(
        *("b", "table 1", "to-centre", NOW.isoformat()),
        new={"comments": 20},
        changed=(PHONE, NAME),
        conflicting=(DISPUTE,),
        withdrawn=1,
        erased=2,
        same_person=(Pair("a", "b", ("the same phone number",)),),
        quarantined=(Fault("s1", 9, "comment.heard", "Too long."),),
        already_here=1400,
        notices=("B09", "unheard-of"),
        entries=21,
    )
    said = [f"{line.chip.text}: {line.words}" for line in report_words.lines(report)]
    assert said == [
        "New: comments 20",
        "Changed: 1 detail has another value than here",
        "To decide: 1 detail was changed on two laptops. Both values are kept",
        "Withdrawn: Permissions taken back: 1",
        "Erased: People erased: 2. They are gone from this laptop for good, and this cannot be undone",
        "Same person?: 1 pair of people may be one person. Nothing is joined",
        "Set aside: 1 entry cannot be used. It is kept and listed",
        "Here already: Entries that stay as they are: 1,400",
        "To know: An earlier bundle of this laptop is missing. Ask for it; what came is not lost.",
    ]


def test_a_disputed_change_is_listed_once_with_what_stood_here() -> None:
    model = ChangesModel()
    report = MergeReport("b", "table 1", "to-centre", "", changed=(PHONE, NAME), conflicting=(DISPUTE,), entries=2)
    model.show(report, lambda person: person)
    assert [(row.about, row.here, row.comes) for row in model.rows] == [
        ("Joan · Phone", "1", "2"),
        ("Joan · Name", "Joan", "Joanne"),
    ]


def test_a_pack_is_never_nothing() -> None:
    assert not report_words.is_empty(MergeReport("b", "centre", "pack", ""))
    assert report_words.is_empty(MergeReport("b", "table 1", "to-centre", "", already_here=5))


def test_parts_and_nouns_have_words_and_unknown_ones_their_own_name() -> None:
    assert part_words.part_words("people.phone") == "Phone"
    assert part_words.part_words("sessions.shoe_size") == "Shoe size"
    assert part_words.noun_words("need_answers") == part_words.noun_words("answers to access needs")
    assert part_words.noun_words("shoes") == "shoes"


def test_the_reminder_is_calm_and_says_what_waits(qapp: QApplication) -> None:
    due = Reminder(is_due=True, last_put_at=NOW - timedelta(minutes=20), in_no_bundle=3)
    assert reminder_words.chip(due).text == "Time for a bundle"
    assert "3 records are waiting." in reminder_words.words(due)
    done = Reminder(is_due=False, last_put_at=NOW, in_no_bundle=0)
    assert reminder_words.chip(done).text == "Up to date"
    assert "waiting" not in reminder_words.words(done)


def test_two_records_are_read_across_and_agreement_is_said_in_words() -> None:
    def seen(laptop: str, **parts: str) -> Seen:
        return Seen(Person(id=laptop, **parts), laptop, NOW, ("Buses, 2026-11-21",), 2, 1)  # type: ignore[arg-type]

    rows = seen_words.facts(
        seen("table 1", phone="1", group="Carers"), seen("table 2", phone="2", group="carers"), LISTS
    )
    by_label = {fact.label: (fact.one, fact.other) for fact in rows}
    assert by_label["Phone (differs)"] == ("1", "2")
    assert by_label["Group (the same)"] == ("Carers", "carers")
    assert by_label["Also kept"] == ("Comments: 2. Access needs: 1.", "Comments: 2. Access needs: 1.")
    assert "Email" not in by_label
