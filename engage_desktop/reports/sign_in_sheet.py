"""Blank cards for the door when typing is too slow: one for each person, so that nobody reads another's details."""

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


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """A sheet with its own code; its cards are numbered from `first`. `kinds` are the answers to "I am here as"."""

    head: SessionHead
    sheet_code: str
    kinds: tuple[str, ...]
    cards: int = 12
    first: int = 1
    privacy: str = "Leave out anything you like. We use this card only to run today's session."
    language: str = "en-GB"


def sign_in_sheet(sheet: SignInSheet) -> Document:
    """Return the document."""
    first, *others = sheet.head.running()
    return Document(
        title="Sign-in cards",
        organisation=sheet.head.organisation,
        running=(f"Sheet {sheet.sheet_code} · {first}", *others),
        language=sheet.language,
        blocks=tuple(_blocks(sheet)),
    )


def row_code(sheet_code: str, number: int) -> str:
    """Return the code of one card, which is typed when the card is keyed in."""
    return f"{sheet_code}-{number:02d}"


def _blocks(sheet: SignInSheet) -> Iterator[Block]:
    last = sheet.first + sheet.cards - 1
    codes = f"{row_code(sheet.sheet_code, sheet.first)} to {row_code(sheet.sheet_code, last)}"
    yield sheet.head.notice()
    yield KeyFacts((("Session", sheet.head.title), *sheet.head.facts(), ("Sheet", sheet.sheet_code), ("Cards", codes)))
    yield Heading("For the person at the door")
    yield BulletList(
        (
            "Cut along the dashed lines before people arrive.",
            "Give each person one card, and collect it face down. Nobody should see another person's card.",
            "Offer to write it for them. A blank card is fine: it still counts one person.",
            "Key in each card with its code, then shred it.",
        )
    )
    yield Checkboxes(f"Sheet {sheet.sheet_code} has been", ("Given out", "Returned", "Keyed in", "Destroyed"))
    yield WriteLine("Cards given out, and cards returned")
    yield PageBreak()
    for number in range(sheet.first, last + 1):
        yield Card(
            sheet.head.title,
            row_code(sheet.sheet_code, number),
            (
                WriteLine("Your name (you can leave this blank)"),
                Checkboxes("I am here as", sheet.kinds),
                WriteLine("What would help you take part today? (you can leave this blank)"),
                Paragraph(sheet.privacy, "soft"),
            ),
        )
