"""Every promise with what the records show of it, on paper: evidence with its session, or "No evidence". Nothing to tick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Block, BulletList, Document, Heading, KeyFacts, Notice, Paragraph, Table
from engage_desktop.reports.plain import apart

NO_EVIDENCE = "No evidence"
_MOST = 4


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise. evidence: what was found, each with the session and the place it can be seen, ready to read."""

    id: str
    promise: str
    looks_for: str
    evidence: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AssuranceSheet:
    """Everything the print says. parts: each source with its promises."""

    organisation: str
    made_at: datetime
    parts: tuple[tuple[str, tuple[PromiseLine, ...]], ...]
    language: str = "en-GB"

    @property
    def promises(self) -> tuple[PromiseLine, ...]:
        """Every promise, over all sources."""
        return tuple(line for _, lines in self.parts for line in lines)


def assurance_sheet(sheet: AssuranceSheet) -> Document:
    """Return the document."""
    return Document(
        title="What our records show of our promises",
        organisation=sheet.organisation,
        running=(f"What our records show of our promises · {day_in_full(sheet.made_at)}",),
        language=sheet.language,
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: AssuranceSheet) -> Iterator[Block]:
    shown = sum(bool(line.evidence) for line in sheet.promises)
    yield Paragraph(f"{shown:,} of {len(sheet.promises):,} promises have evidence in the records.", "lead")
    made = f"{day_in_full(sheet.made_at)} at {clock_time(sheet.made_at)}"
    yield KeyFacts(
        (("Made", made), ("With evidence", f"{shown:,}"), ("No evidence", f"{len(sheet.promises) - shown:,}"))
    )
    yield Notice(
        "How to read this",
        (
            "Everything here was worked out from the records on one laptop. Nobody can mark a promise as kept by hand.",
            "“No evidence” means that the records show nothing. It does not say that the promise was broken.",
        ),
    )
    missing = tuple((line.id, line.promise, line.looks_for) for line in sheet.promises if not line.evidence)
    if missing:
        yield Heading("No evidence")
        yield Table("Promises without evidence", ("No.", "Promise", "We looked for"), missing, widths=(2, 6, 6))
    for source, lines in sheet.parts:
        found = [line for line in lines if line.evidence]
        if found:
            yield Heading(source)
            for line in found:
                yield from _promise(line)


def _promise(line: PromiseLine) -> Iterator[Block]:
    yield Heading(f"{line.id}  {line.promise}", 2)
    yield Paragraph(f"We looked for: {line.looks_for[:1].lower()}{line.looks_for[1:]}", "soft")
    places: dict[str, list[str]] = {}
    for text, where in line.evidence:
        places.setdefault(text, []).append(where)
    shown = list(places.items())[:_MOST]
    yield BulletList(tuple(_item(text, where) for text, where in shown))
    rest = len(line.evidence) - sum(len(where) for _, where in shown)
    if rest:
        yield Paragraph(f"And {rest:,} more, which the Assurance page lists.", "soft")


def _item(text: str, where: list[str]) -> str:
    """Return a piece of evidence with where it is seen; the same words of several sessions stand once."""
    named = [place for place in where if place]
    if len(where) > 1:
        return f"{apart(text)} (in {len(where)} sessions)"
    return f"{apart(text)} ({apart(named[0])})" if named else text
