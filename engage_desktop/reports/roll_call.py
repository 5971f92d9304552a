"""The list to tick when a room must be emptied: who is here, since when, in rows a hurried eye can read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Block, Document, KeyFacts, Paragraph, Table, WriteLine
from engage_desktop.reports.session_head import SessionHead


@dataclass(frozen=True, slots=True)
class PersonHere:
    """One row; times are ready to read. `left` is empty while the person is here."""

    name: str
    kind: str
    arrived: str
    left: str = ""


@dataclass(frozen=True, slots=True)
class RollCall:
    """Who is here at one moment. `counted_only` is how many are here without a row, from the head count."""

    head: SessionHead
    people: tuple[PersonHere, ...]
    made_at: datetime
    counted_only: int = 0
    language: str = "en-GB"


def roll_call(call: RollCall) -> Document:
    """Return the document."""
    first, *others = call.head.running()
    return Document(
        title="Roll call",
        organisation=call.head.organisation,
        running=(f"Roll call at {clock_time(call.made_at)} · {first}", *others),
        language=call.language,
        blocks=tuple(_blocks(call)),
    )


def _blocks(call: RollCall) -> Iterator[Block]:
    here = sum(1 for person in call.people if not person.left)
    yield KeyFacts(
        (
            ("Session", call.head.title),
            *call.head.facts(),
            ("Printed", f"{day_in_full(call.made_at)} at {clock_time(call.made_at)}"),
            ("On this list and here", str(here)),
            ("Here, but not on this list", str(call.counted_only)),
        )
    )
    yield call.head.notice()
    yield Paragraph("Tick each person you can see. If someone is missing, tell the person in charge at once.", "lead")
    yield Paragraph("This page holds names. Shred it when the session is over.", "soft")
    yield WriteLine("Counted by, and the time")
    if call.people:
        rows = tuple((person.name, person.kind, person.arrived, person.left) for person in call.people)
        header = ("Name", "Here as", "Arrived", "Left")
        yield Table("Everyone checked in", header, rows, widths=(8, 5, 3, 3, 2), tick_head="Safe", roomy=True)
    else:
        yield Paragraph("Nobody has been checked in by name.")
