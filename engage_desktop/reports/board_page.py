"""One page for a board: what people said, what they were promised and have not had, and views that only one person holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import Block, Document, Heading, Paragraph, Quote, Table


@dataclass(frozen=True, slots=True)
class BoardTheme:
    """A theme with its comments. heard: of the public and carers, each once; carers: of them; staff: apart from both."""

    name: str
    heard: str
    carers: str
    staff: str
    answered: str


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """A promise that people have not been told the end of. due: in words, how late it is too."""

    subject: str
    outcome: str
    owner: str
    due: str


@dataclass(frozen=True, slots=True)
class OneVoice:
    """A view that one person holds: in their words where they may be printed, or only its subject with a note why."""

    subject: str
    words: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class BoardPage:
    """Everything the page says. more_…: how many there are besides those listed. counts: one sentence."""

    title: str
    organisation: str
    counts: str
    themes: tuple[BoardTheme, ...]
    promises: tuple[OpenPromise, ...]
    voices: tuple[OneVoice, ...]
    made_at: datetime
    more_themes: int = 0
    more_promises: int = 0
    more_voices: int = 0
    limits: str = ""
    language: str = "en-GB"


def board_page(page: BoardPage) -> Document:
    """Return the document."""
    return Document(
        title=page.title,
        organisation=page.organisation,
        running=(page.title,),
        language=page.language,
        shape="compact",
        blocks=tuple(_blocks(page)),
    )


def _blocks(page: BoardPage) -> Iterator[Block]:
    yield Paragraph(page.counts)
    yield Heading("What people said", 2)
    if page.themes:
        rows = tuple((theme.name, theme.heard, theme.carers, theme.staff, theme.answered) for theme in page.themes)
        heads = ("Theme", "Public and carers", "Of them, carers", "Staff", "Answered")
        yield Table("", heads, rows, widths=(5, 2, 2, 2, 3), numbers=(1, 2, 3))
    else:
        yield Paragraph("No comment has been put under a theme yet.")
    yield from _more(page.more_themes, "more theme is", "more themes are")
    yield Heading("Promised, and not yet told", 2)
    if page.promises:
        open_ones = tuple((each.subject, each.outcome, each.owner, each.due) for each in page.promises)
        yield Table("", ("About", "Answer so far", "Who", "Due"), open_ones, widths=(5, 3, 3, 4))
    else:
        yield Paragraph("Nothing is open: everyone was told what came of it.")
    yield from _more(page.more_promises, "more promise is", "more promises are")
    yield Heading("Said by one person", 2)
    if not page.voices and not page.more_voices:
        yield Paragraph("Every theme was raised by more than one person.")
    for voice in page.voices:
        if voice.words:
            yield Quote(voice.words, voice.subject)
        else:
            yield Paragraph(f"{voice.subject}: {voice.note}.")
    yield from _more(page.more_voices, "more view of one person is", "more views of one person are")
    yield Paragraph(" ".join(part for part in (page.limits, f"Made on {day_in_full(page.made_at)}.") if part), "soft")


def _more(number: int, one: str, more: str) -> Iterator[Block]:
    if number:
        yield Paragraph(f"{number:,} {one if number == 1 else more} in the records.", "soft")
