"""The slip a person takes home: what they were asked, word for word, what they answered, and how to change it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Block, Document, Heading, KeyFacts, Notice, Paragraph, Quote
from engage_desktop.reports.plain import Direction, apart
from engage_desktop.reports.session_head import SessionHead


@dataclass(frozen=True, slots=True)
class ReceiptAnswer:
    """One purpose: the exact wording, its version and language as shown, and the answer in words ("Yes", "No")."""

    purpose: str
    wording: str
    version: str
    answer: str
    language_name: str = "English"
    language: str = ""
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class ConsentReceipt:
    """A person's answers on one occasion. No name is printed: the reference leads back to the record."""

    organisation: str
    reference: str
    answered_at: datetime
    method: str
    answered_by: str
    answers: tuple[ReceiptAnswer, ...]
    how_to_withdraw: str
    withdrawal_code: str
    contact: str
    session: SessionHead | None = None
    language: str = "en-GB"


def consent_receipt(receipt: ConsentReceipt) -> Document:
    """Return the document."""
    return Document(
        title="Your choices",
        organisation=receipt.organisation,
        running=receipt.session.running() if receipt.session else (f"Your choices · {receipt.reference}",),
        language=receipt.language,
        blocks=tuple(_blocks(receipt)),
    )


def _blocks(receipt: ConsentReceipt) -> Iterator[Block]:
    yield Paragraph("Keep this page. It says what you agreed to, and how to change your mind.", "lead")
    if receipt.session:
        yield receipt.session.notice()
    when = receipt.answered_at
    session = (("Session", receipt.session.title), *receipt.session.facts()) if receipt.session else ()
    yield KeyFacts(
        (
            *session,
            ("Reference", receipt.reference),
            ("Answered on", f"{day_in_full(when)} at {clock_time(when)}"),
            ("Answered by", receipt.answered_by),
            ("How", receipt.method),
        )
    )
    yield Heading("What you were asked, and what you said")
    if not receipt.answers:
        yield Paragraph("You were not asked anything, so you have not agreed to anything.")
    for answer in receipt.answers:
        yield Heading(f"{apart(answer.purpose)}: {answer.answer}", 2)
        shown_as = f"The words you were shown · version {answer.version} · {answer.language_name}"
        yield Quote(answer.wording, shown_as, answer.language, answer.direction)
    yield Heading("If you change your mind")
    yield Paragraph(receipt.how_to_withdraw)
    yield Notice("Your withdrawal code", (receipt.withdrawal_code,))
    yield KeyFacts((("Contact", receipt.contact),))
