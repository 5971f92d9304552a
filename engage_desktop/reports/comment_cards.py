"""Cards on which people write what they want to say without speaking up; each has a code for keying it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engage_desktop.reports.document import (
    Block,
    BulletList,
    Card,
    Checkboxes,
    Document,
    Heading,
    KeyFacts,
    PageBreak,
    Paragraph,
    WriteLine,
)
from engage_desktop.reports.session_head import SessionHead

_MAY_PRINT = "May we print these words without your name?"


@dataclass(frozen=True, slots=True)
class CommentCards:
    """Blank cards. questions: what is asked, empty where people are only informed; what they say is then unprompted."""

    head: SessionHead
    sheet_code: str
    questions: tuple[str, ...]
    cards: int = 6
    language: str = "en-GB"


def comment_cards(sheet: CommentCards) -> Document:
    """Return the document."""
    first, *others = sheet.head.running()
    return Document(
        title="Comment cards",
        organisation=sheet.head.organisation,
        running=(f"Sheet {sheet.sheet_code} · {first}", *others),
        language=sheet.language,
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: CommentCards) -> Iterator[Block]:
    yield sheet.head.notice()
    codes = f"{_code(sheet, 1)} to {_code(sheet, sheet.cards)}"
    yield KeyFacts((("Session", sheet.head.title), *sheet.head.facts(), ("Sheet", sheet.sheet_code), ("Cards", codes)))
    if sheet.questions:
        yield Heading("The questions")
        yield KeyFacts(tuple((str(at), text) for at, text in enumerate(sheet.questions, start=1)))
    else:
        yield Heading("Unprompted comments")
        yield Paragraph("We are not asking for a view today. If you want to tell us something, we write it down.")
    yield Heading("For whoever gives out the cards")
    yield BulletList(
        (
            "Cut along the dashed lines. Offer to write it for them, in their words.",
            "A card without a badge number or a name is counted and not quoted, because nobody can be asked.",
            "Key in each card with its code, then shred it.",
        )
    )
    yield Checkboxes(
        f"Sheet {sheet.sheet_code} has been", ("Given out", "Returned", "Keyed in", "Destroyed"), inline=True
    )
    yield PageBreak()
    for number in range(1, sheet.cards + 1):
        yield Card(sheet.head.title, _code(sheet, number), tuple(_card(sheet)))


def _card(sheet: CommentCards) -> Iterator[Paragraph | WriteLine | Checkboxes]:
    if len(sheet.questions) > 1:
        numbers = tuple(str(number) for number in range(1, len(sheet.questions) + 1))
        yield Checkboxes("Which question is it about?", (*numbers, "Something else"))
        yield WriteLine("What do you want to say?", 4)
    elif sheet.questions:
        yield WriteLine(sheet.questions[0], 4)
    else:
        yield WriteLine("Anything you want to tell us", 4)
    yield WriteLine("Your badge number, if you like")
    yield Checkboxes(_MAY_PRINT, ("Yes", "No"))


def _code(sheet: CommentCards, number: int) -> str:
    return f"{sheet.sheet_code}-{number:02d}"
