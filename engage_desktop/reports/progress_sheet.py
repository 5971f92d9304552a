"""How far one promise has come, for the people it was made to, and in which formats it is not there yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import Block, BulletList, Document, Heading, KeyFacts, Notice, Paragraph


@dataclass(frozen=True, slots=True)
class ProgressSheet:
    """One promise. easy_read: the same in easy words, one line each; missing: formats and languages there is none in."""

    organisation: str
    subject: str
    said: str
    facts: tuple[tuple[str, str], ...]
    told: tuple[str, ...]
    easy_read: tuple[str, ...]
    missing: tuple[str, ...]
    contact: str
    made_at: datetime
    session_line: str = ""
    language: str = "en-GB"


def progress_sheet(sheet: ProgressSheet) -> Document:
    """Return the document."""
    return Document(
        title=sheet.subject,
        organisation=sheet.organisation,
        running=(f"How far we are · {sheet.subject}",),
        language=sheet.language,
        shape="compact",
        blocks=tuple(_blocks(sheet)),
    )


def progress_in_easy_words(sheet: ProgressSheet) -> Document:
    """Return the promise in easy words alone: short lines in large type."""
    blocks: list[Block] = [Paragraph(line, "lead") for line in sheet.easy_read]
    blocks.append(Notice("Ask us", (sheet.contact,)))
    return Document(
        title=sheet.subject,
        organisation=sheet.organisation,
        language=sheet.language,
        blocks=tuple(blocks),
        shape="poster",
    )


def _blocks(sheet: ProgressSheet) -> Iterator[Block]:
    yield Paragraph("How far we are with what you told us", "lead")
    yield KeyFacts(
        tuple((label, value) for label, value in (("From", sheet.session_line), ("You said", sheet.said)) if value)
    )
    yield Heading("What came of it")
    yield KeyFacts(sheet.facts)
    yield Heading("When people were told")
    if sheet.told:
        yield BulletList(sheet.told)
    else:
        yield Paragraph("Nobody has been told yet, so this promise stays open.")
    if sheet.easy_read:
        yield Heading("In easy words")
        yield BulletList(sheet.easy_read)
    if sheet.missing:
        yield Notice(
            "Not there yet", (f"We do not have this as: {', '.join(sheet.missing)}. Ask us, and we will make it.",)
        )
    yield KeyFacts((("Contact", sheet.contact),))
    yield Paragraph(f"Made on {day_in_full(sheet.made_at)}.", "soft")
