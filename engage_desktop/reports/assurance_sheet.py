"""Every promise with what the records show of it, on paper: evidence with its session, or "No evidence". Nothing to tick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Block, Document, Heading, KeyFacts, Notice, Paragraph, Table
from engage_desktop.reports.plain import apart

NO_EVIDENCE = "No evidence"
_MOST, _MOST_NUMBERS = 4, 8


@dataclass(frozen=True, slots=True)
class Seen:
    """One piece of evidence. session: its number in the list of sessions, 0 for none; place: where it can be seen."""

    text: str
    session: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise, and what was found for it."""

    id: str
    promise: str
    looks_for: str
    evidence: tuple[Seen, ...] = ()


@dataclass(frozen=True, slots=True)
class AssuranceSheet:
    """Everything the print says. parts: each source with its promises; sessions: title and day of those named, in order."""

    organisation: str
    made_at: datetime
    parts: tuple[tuple[str, tuple[PromiseLine, ...]], ...]
    sessions: tuple[tuple[str, str], ...] = ()
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
    if sheet.sessions:
        numbered = tuple((f"S{at}", title, day) for at, (title, day) in enumerate(sheet.sessions, start=1))
        yield Heading("Sessions")
        yield Table(
            "The sessions by the numbers that stand below", ("No.", "Session", "Day"), numbered, widths=(1, 8, 4)
        )
    for source, lines in sheet.parts:
        found = tuple(_row(line) for line in lines if line.evidence)
        if found:
            yield Heading(source)
            heads = ("Promise", "What the records show, and where")
            yield Table("Promises with evidence", heads, found, widths=(4, 10))


def _row(line: PromiseLine) -> tuple[str, str]:
    """Return the row of a promise: the same words of several sessions stand once."""
    seen: dict[str, list[Seen]] = {}
    for one in line.evidence:
        seen.setdefault(one.text, []).append(one)
    shown = list(seen.items())[:_MOST]
    lines = [_item(text, places) for text, places in shown]
    rest = len(line.evidence) - sum(len(places) for _, places in shown)
    if rest:
        lines.append(f"And {rest:,} more, which the Assurance page lists.")
    return f"{line.id} {line.promise}", "\n".join(lines)


def _item(text: str, seen: list[Seen]) -> str:
    """Return a piece of evidence with the sessions and the places where it is seen."""
    numbers = sorted({one.session for one in seen if one.session})
    named = ", ".join(f"S{number}" for number in numbers[:_MOST_NUMBERS])
    more = f" and {len(numbers) - _MOST_NUMBERS:,} more" if len(numbers) > _MOST_NUMBERS else ""
    places = ", ".join(dict.fromkeys(one.place for one in seen if one.place))
    where = ": ".join(part for part in (f"{named}{more}", places) if part)
    return f"• {apart(text)} ({where})" if where else f"• {apart(text)}"
