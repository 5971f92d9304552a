"""A pack for reviewers such as a patient council: what was heard and what came of it, without names, small numbers hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import (
    Block,
    BulletList,
    Document,
    Heading,
    KeyFacts,
    Notice,
    Paragraph,
    Quote,
    Table,
    WriteLine,
)
from engage_desktop.reports.session_head import SessionHead


@dataclass(frozen=True, slots=True)
class ReviewPack:
    """Everything the pack says. code: leads the reviewer's answer back to the session; quotes: (words, what kind)."""

    head: SessionHead
    code: str
    purpose: str
    who_came: tuple[tuple[str, str], ...]
    who_note: str
    themes: tuple[tuple[str, str, str], ...]
    quotes: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, str], ...]
    debrief: tuple[tuple[str, str], ...]
    limits: str
    earlier: tuple[tuple[str, str], ...]
    made_at: datetime
    language: str = "en-GB"


def review_pack(pack: ReviewPack) -> Document:
    """Return the document."""
    return Document(
        title="Review pack",
        organisation=pack.head.organisation,
        running=(f"Review {pack.code}", *pack.head.running()[:1]),
        language=pack.language,
        shape="compact",
        blocks=tuple(_blocks(pack)),
    )


def _blocks(pack: ReviewPack) -> Iterator[Block]:
    yield Paragraph(
        "For people who look at how we involve others. Nobody is named, and small numbers of people are hidden.", "lead"
    )
    yield pack.head.notice()
    facts = (("Session", pack.head.title), *pack.head.facts(), ("Why we met", pack.purpose), ("Code", pack.code))
    yield KeyFacts(tuple((label, value) for label, value in facts if value))
    yield Heading("Who came")
    if pack.who_came:
        yield Table("People who took part", ("People", "How many"), pack.who_came, numbers=(1,))
    else:
        yield Paragraph("Nobody was counted at this session.")
    if pack.who_note:
        yield Paragraph(pack.who_note, "soft")
    yield Heading("What was heard")
    if pack.themes:
        yield Table(
            "Comments by theme: not people", ("Theme", "Public and carers", "Staff"), pack.themes, numbers=(1, 2)
        )
    for words, kind in pack.quotes:
        yield Quote(words, kind)
    yield Heading("What came of it")
    yield KeyFacts(pack.answers) if pack.answers else Paragraph("Nothing has been answered yet.")
    yield Heading("What we learned")
    yield KeyFacts(pack.debrief)
    yield Paragraph(pack.limits)
    if pack.earlier:
        yield Heading("What reviewers said before")
        yield KeyFacts(pack.earlier)
    yield from _your_review(pack)
    yield Paragraph(f"Made on {day_in_full(pack.made_at)}.", "soft")


def _your_review(pack: ReviewPack) -> Iterator[Block]:
    yield Heading("Your review")
    yield BulletList(
        (
            "Was it clear what people could change?",
            "Who was missing?",
            "Did people hear what came of it, and is it enough?",
        )
    )
    yield WriteLine("What you think of it", 6)
    yield WriteLine("Who reviewed it, and when")
    yield Notice("Send it back", (f"Give it to {pack.head.organisation} with the code {pack.code}.",))
