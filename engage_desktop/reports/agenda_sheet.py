"""The agenda that people hold in their hands, each part marked: is it to tell them something, or to hear from them?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engage_desktop.reports.document import Block, Document, Heading, KeyFacts, Paragraph, Table
from engage_desktop.reports.session_head import SessionHead

INFORM, INVOLVE = "To tell you something", "To hear from you"
NOT_SAID = "Not said yet"


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One part of the meeting. time: "2:10pm", or empty; what_for: INFORM or INVOLVE; question: what is asked then."""

    time: str
    title: str
    what_for: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class AgendaSheet:
    """Everything the agenda says. lead: who leads, or that there is no clinical lead.

    since: what came of what people said before, as (subject, answer): so it reaches those who left no address.
    """

    head: SessionHead
    purpose: str
    lines: tuple[AgendaLine, ...]
    lead: str
    already_fixed: str = ""
    since: tuple[tuple[str, str], ...] = ()
    hear_back: str = ""
    contact: str = ""
    language: str = "en-GB"


def agenda_sheet(sheet: AgendaSheet) -> Document:
    """Return the document."""
    return Document(
        title=sheet.head.title,
        organisation=sheet.head.organisation,
        running=sheet.head.running(),
        language=sheet.language,
        shape="compact",
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: AgendaSheet) -> Iterator[Block]:
    yield Paragraph(sheet.head.when_and_where() or "What we will do today", "lead")
    yield sheet.head.notice()
    facts = (
        ("Why we meet", sheet.purpose),
        ("Led by", sheet.lead),
        ("Already fixed", sheet.already_fixed),
    )
    yield KeyFacts(tuple((label, value) for label, value in facts if value))
    if sheet.since:
        yield Heading("What came of what people told us before")
        yield KeyFacts(sheet.since)
    yield Heading("Agenda")
    if sheet.lines:
        has_times = any(line.time for line in sheet.lines)
        rows = tuple((line.time, _what(line), line.what_for)[0 if has_times else 1 :] for line in sheet.lines)
        heads = ("Time", "What", "What it is for")[0 if has_times else 1 :]
        yield Table("What we do, and what each part is for", heads, rows)
    else:
        yield Paragraph("No agenda has been written down yet.")
    after = (
        ("When you will hear from us", sheet.hear_back or "No date has been set yet."),
        *sheet.head.where_answers_are(),
        ("Contact", sheet.contact),
    )
    yield KeyFacts(tuple((label, value) for label, value in after if value))


def _what(line: AgendaLine) -> str:
    return f"{line.title}\n{line.question}" if line.question not in ("", line.title) else line.title
