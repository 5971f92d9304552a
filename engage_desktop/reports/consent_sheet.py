"""The paper form on which one person says yes or no, purpose by purpose, to the very words the program asks on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engage_desktop.reports.document import (
    Block,
    Checkboxes,
    Document,
    Heading,
    KeyFacts,
    Notice,
    Paragraph,
    WriteLine,
)
from engage_desktop.reports.session_head import SessionHead


@dataclass(frozen=True, slots=True)
class AskedPurpose:
    """One question of the sheet. statement: the exact wording; note: what to know before answering; channels: ways to tick."""

    statement: str
    version: int
    note: str = ""
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentSheet:
    """A blank sheet with its own code. told: what people are told and not asked."""

    head: SessionHead
    sheet_code: str
    purposes: tuple[AskedPurpose, ...]
    told: tuple[str, ...]
    how_to_withdraw: str
    contact: str
    language: str = "en-GB"


def consent_sheet(sheet: ConsentSheet) -> Document:
    """Return the document."""
    first, *others = sheet.head.running()
    return Document(
        title="What may we do with what you tell us?",
        organisation=sheet.head.organisation,
        running=(f"Sheet {sheet.sheet_code} · {first}", *others),
        language=sheet.language,
        shape="compact",
        blocks=tuple(_blocks(sheet)),
    )


def _blocks(sheet: ConsentSheet) -> Iterator[Block]:
    yield Paragraph("Each question stands alone. No is an ordinary answer. You can leave any of them out.", "lead")
    yield sheet.head.notice()
    yield KeyFacts((("Session", f"{sheet.head.title}\n{sheet.head.when_and_where()}"), ("Sheet", sheet.sheet_code)))
    yield WriteLine("Your badge number, or your name")
    yield Heading("Your choices")
    for at, purpose in enumerate(sheet.purposes, start=1):
        ways = tuple(f"by {way[:1].lower()}{way[1:]}" for way in purpose.channels)
        asked = f"{at}. {purpose.statement} (wording {purpose.version})"
        yield Checkboxes(asked, ("Yes", *ways, "No"), inline=True)
    if sheet.told:
        yield Heading("What we tell you and do not ask")
        for sentence in sheet.told:
            yield Paragraph(sentence)
    yield Heading("If you change your mind")
    yield Paragraph(f"{sheet.how_to_withdraw} {', '.join(sheet.contact.splitlines())}")
    yield WriteLine("Date, and your signature or mark (or who wrote down your answers)")
    yield Notice("For us", ("This sheet has been: ☐ given out  ☐ returned  ☐ keyed in  ☐ destroyed",))
