"""What people said and what came of it: done, promised, or not possible, each with its reason and of equal weight."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import Block, Document, Heading, KeyFacts, Notice, Panel, Paragraph
from engage_desktop.reports.session_head import SessionHead

DID, WILL, COULD_NOT = "We did", "We are working on it", "We could not"
PARTS = (DID, WILL, COULD_NOT)


@dataclass(frozen=True, slots=True)
class SaidItem:
    """One answer. part: one of PARTS; said: made from the comments behind it, with their count; how: the outcome in words.

    told: when people were told; still: who is left, where some were told. broken: that words it rests on were taken back since.
    """

    part: str
    subject: str
    said: str
    how: str
    did: str = ""
    reason: str = ""
    difference: str = ""
    evidence: str = ""
    owner: str = ""
    due: str = ""
    told: str = ""
    still: str = ""
    broken: str = ""


@dataclass(frozen=True, slots=True)
class YouSaidSheet:
    """Everything the sheet says. waiting: what nobody has answered yet, as (subject, how long). notes: what is missing in it."""

    title: str
    organisation: str
    items: tuple[SaidItem, ...]
    contact: str
    made_at: datetime
    head: SessionHead | None = None
    waiting: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    language: str = "en-GB"


def you_said_sheet(sheet: YouSaidSheet) -> Document:
    """Return the sheet to hand out."""
    return Document(
        title="You said, we did, we could not because",
        organisation=sheet.organisation,
        running=sheet.head.running() if sheet.head else (sheet.title,),
        language=sheet.language,
        shape="compact",
        blocks=tuple(_blocks(sheet)),
    )


def you_said_poster(sheet: YouSaidSheet) -> Document:
    """Return the same answers, shorter and larger, for a wall; it also reaches people who left no address."""
    return Document(
        title="You said, we did",
        organisation=sheet.organisation,
        running=(sheet.title,),
        language=sheet.language,
        blocks=tuple(_poster_blocks(sheet)),
        shape="poster",
    )


def _blocks(sheet: YouSaidSheet) -> Iterator[Block]:
    yield Paragraph(sheet.title, "lead")
    if sheet.head:
        yield sheet.head.notice()
        yield KeyFacts((*sheet.head.facts(), *sheet.head.where_answers_are()))
    if not sheet.items:
        yield Paragraph("Nothing has been answered yet. What you said is kept, and we owe you an answer.")
    for part in PARTS:
        items = [item for item in sheet.items if item.part == part]
        if items:
            yield Heading(part)
        for item in items:
            yield Panel(item.subject, item.how, tuple(_parts(item)))
    if sheet.waiting:
        yield Heading("Not answered yet")
        yield KeyFacts(sheet.waiting)
    yield Notice("Is something missing or wrong?", (f"Tell us: {sheet.contact}",))
    for note in sheet.notes:
        yield Paragraph(note, "soft")
    yield Paragraph(f"Made on {day_in_full(sheet.made_at)}.", "soft")


def _parts(item: SaidItem) -> Iterator[tuple[str, str]]:
    told = (
        ("You said", item.said),
        (
            "What we answered" if item.part == COULD_NOT else "What we did" if item.part == DID else "What we do",
            item.did,
        ),
        ("We could not, because" if item.part == COULD_NOT else "Because", item.reason),
        ("What changed for people", item.difference),
        ("Where you can see it", item.evidence),
        ("Who looks after it", item.owner),
        ("You hear more", item.due),
        ("Told", item.told),
        ("Please note", item.broken),
    )
    return ((label, value) for label, value in told if value)


def _poster_blocks(sheet: YouSaidSheet) -> Iterator[Block]:
    code = f" · session code {sheet.head.session_code}" if sheet.head and sheet.head.session_code else ""
    yield Paragraph(f"{sheet.title}{code}", "lead")
    if not sheet.items:
        yield Paragraph("Nothing has been answered yet. What you said is kept, and we owe you an answer.")
    for item in sheet.items:
        facts = [("You said", item.said)]
        answered = " ".join(part for part in (item.did, item.difference) if part)
        if item.part == COULD_NOT:
            facts.append(("We could not, because", item.reason or item.did or "The reason has not been written down."))
        else:
            label = "We did" if item.part == DID else "Where it stands"
            facts.append((label, answered or item.reason or item.how))
        if item.due:
            facts.append(("You hear more", item.due))
        yield Panel(item.subject, item.how, tuple(facts))
    for note in sheet.notes:
        yield Paragraph(note)
    yield Notice("Ask us, or tell us more", (sheet.contact,))
