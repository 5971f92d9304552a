"""What bringing in a bundle did or would do, on paper: new, changed, conflicting, withdrawn, doubtful, set aside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Block, BulletList, Document, Heading, KeyFacts, Notice, Paragraph, Table
from engage_desktop.reports.plain import apart

_NOTHING = "Everything in this bundle was here already. Nothing changed."
REHEARSED, TAKEN_IN, TAKEN_OUT = "rehearsed", "taken in", "undone"
_LEAD = {
    REHEARSED: "This is a rehearsal. Nothing has been written yet.",
    TAKEN_IN: "This bundle was brought in, all of it at once.",
    TAKEN_OUT: "This bundle was brought in and then undone. The records are as they were before.",
}


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """One part that a bundle changed: whose it is, which part, and what it says before and after."""

    about: str
    part: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class DisagreementLine:
    """One part where laptops disagree: every value, each with the laptop it comes from, ready to read."""

    about: str
    part: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MergeReportSheet:
    """Everything the print says. state: REHEARSED, TAKEN_IN or TAKEN_OUT; counts are (what, how many)."""

    organisation: str
    laptop: str
    bundle: str
    made_at: datetime | None
    printed_at: datetime
    state: str
    counts: tuple[tuple[str, int], ...] = ()
    changed: tuple[ChangedLine, ...] = ()
    more_changed: int = 0
    disagreements: tuple[DisagreementLine, ...] = ()
    withdrawn: int = 0
    erased: int = 0
    same_person: tuple[tuple[str, str, str], ...] = ()
    set_aside: tuple[str, ...] = ()
    already_here: int = 0
    notices: tuple[str, ...] = ()
    language: str = "en-GB"


def merge_report_sheet(sheet: MergeReportSheet) -> Document:
    """Return the document."""
    return Document(
        title="What came in",
        organisation=sheet.organisation,
        running=(f"What came in from {apart(sheet.laptop)} · {day_in_full(sheet.printed_at)}",),
        language=sheet.language,
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: MergeReportSheet) -> Iterator[Block]:
    yield Paragraph(_LEAD.get(sheet.state, _LEAD[REHEARSED]), "lead")
    made = (("Made on", _moment(sheet.made_at)),) if sheet.made_at else ()
    yield KeyFacts(
        (("From", sheet.laptop), ("Bundle", sheet.bundle), *made, ("Printed", _moment(sheet.printed_at))),
    )
    if sheet.notices:
        yield Notice("Good to know", sheet.notices)
    yield Heading("What is new")
    counts = tuple((what, f"{count:,}") for what, count in sheet.counts if count)
    if counts:
        yield Table("New records", ("What", "How many"), counts, numbers=(1,))
    else:
        yield Paragraph(_NOTHING)
    if sheet.already_here:
        yield Paragraph(f"Already here: {sheet.already_here:,} entries.", "soft")
    yield from _changed(sheet)
    yield from _disagreements(sheet)
    yield from _people(sheet)
    yield from _set_aside(sheet)
    yield Paragraph("This page may hold names. Shred it when it is no longer needed.", "soft")


def _changed(sheet: MergeReportSheet) -> Iterator[Block]:
    if not sheet.changed:
        return
    yield Heading("What changed")
    rows = tuple((line.about, line.part, line.before or "(empty)", line.after or "(empty)") for line in sheet.changed)
    yield Table("Parts that changed", ("Record", "Part", "Before", "Now"), rows, widths=(4, 3, 4, 4))
    if sheet.more_changed:
        yield Paragraph(f"And {sheet.more_changed:,} more, which the window lists.", "soft")


def _disagreements(sheet: MergeReportSheet) -> Iterator[Block]:
    if not sheet.disagreements:
        return
    yield Heading("Where laptops disagree")
    yield Paragraph("Both values are kept. Someone has to choose; the list is on the page “Sharing”.")
    for line in sheet.disagreements:
        caption = f"{apart(line.about)}: {line.part}"
        yield Table(caption, ("Value", "From"), tuple((value or "(empty)", by) for value, by in line.values))


def _people(sheet: MergeReportSheet) -> Iterator[Block]:
    if sheet.withdrawn or sheet.erased:
        yield Heading("Withdrawn and erased")
        facts = (("Withdrawals of consent", sheet.withdrawn), ("People erased", sheet.erased))
        yield KeyFacts(tuple((label, f"{count:,}") for label, count in facts if count))
    if sheet.same_person:
        yield Heading("Perhaps the same person")
        yield Paragraph("Nothing was joined. Someone who knows them has to say so.")
        yield Table("Pairs to look at", ("One", "The other", "Why"), sheet.same_person, widths=(3, 3, 4))


def _set_aside(sheet: MergeReportSheet) -> Iterator[Block]:
    if not sheet.set_aside:
        return
    yield Heading("Set aside")
    yield Paragraph("These could not be used. They are kept and listed, and they held nothing else up.")
    yield BulletList(sheet.set_aside)


def _moment(moment: datetime) -> str:
    return f"{day_in_full(moment)} at {clock_time(moment)}"
