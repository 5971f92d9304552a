"""Letters that tell people what came of what they said, one page or more each, from the organisation that writes to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import Block, Document, Heading, Labels, PageBreak, Panel, Paragraph, Table
from engage_desktop.reports.you_said_sheet import SaidItem

_TITLE = "What came of what you told us"
_SHEET = ("Name", "Where", "Please mind", "Told on")


@dataclass(frozen=True, slots=True)
class ContactLetter:
    """One letter. sender: the organisation it comes from; hosts: ours, where another one writes; greeting: as they wish."""

    sender: str
    hosts: str
    address: str
    greeting: str
    session_line: str
    items: tuple[SaidItem, ...]
    contact: str
    stop: str
    signed: str
    written_at: datetime


def contact_letters(letters: Sequence[ContactLetter], *, organisation: str, language: str = "en-GB") -> Document:
    """Return the letters in one file, each on pages of its own."""
    blocks: list[Block] = []
    if not letters:
        blocks.append(Paragraph("There is nobody to write to: nobody who came has agreed to be told by post."))
    for at, letter in enumerate(letters):
        if at:
            blocks.append(PageBreak())
        blocks += _letter(letter)
    return Document(
        title=_TITLE,
        organisation="" if letters else organisation,
        language=language,
        blocks=tuple(blocks),
        page_words="" if letters else "Page {page} of {pages}",
        has_title=not letters,
        shape="compact",
    )


def address_labels(addresses: Sequence[str], *, sender: str, language: str = "en-GB") -> Document:
    """Return labels to cut out, all for one sender."""
    blocks: list[Block] = [Paragraph("Cut along the dashed lines. Shred what is left over.", "soft")]
    blocks.append(Labels(tuple(addresses)) if addresses else Paragraph("Nobody is to be written to by post."))
    return Document(title="Address labels", organisation=sender, language=language, blocks=tuple(blocks))


def contact_sheet(
    ways: Sequence[tuple[str, Sequence[tuple[str, str, str]]]],
    *,
    title: str,
    organisation: str,
    others: str,
    language: str = "en-GB",
) -> Document:
    """Return whom to ring, email or write to, by way. ways: each with name, number or address, and what to mind of everyone."""
    blocks: list[Block] = [
        Paragraph(title, "lead"),
        Paragraph("People agreed to hear back in this way and for this alone. Shred this sheet once they were told."),
    ]
    for way, people in ways:
        blocks += [Heading(way), Table("", _SHEET, _with_room(people), widths=(4, 6, 4, 3))]
    if not ways:
        blocks.append(Paragraph("Nobody has agreed to be told one by one."))
    blocks.append(Paragraph(others, "soft"))
    return Document(
        title="Who to tell", organisation=organisation, running=(title,), language=language, blocks=tuple(blocks)
    )


def _with_room(people: Sequence[tuple[str, str, str]]) -> tuple[tuple[str, str, str, str], ...]:
    return tuple((*person, "") for person in people)


def _letter(letter: ContactLetter) -> Iterator[Block]:
    yield Paragraph(letter.sender, "lead")
    yield Paragraph(letter.address)
    yield Paragraph(day_in_full(letter.written_at), "soft")
    yield Heading(_TITLE)
    yield Paragraph(letter.greeting)
    together = f", together with {letter.hosts}" if letter.hosts else ""
    yield Paragraph(f"You took part in {letter.session_line}{together}. Thank you. This is what came of it.")
    if not letter.items:
        yield Paragraph("Nothing has been answered yet. We have not forgotten, and will write again.")
    for item in letter.items:
        facts = (
            ("People said", item.said),
            ("What we answer", item.did),
            ("Because", item.reason),
            ("What changed for people", item.difference),
            ("You hear more", item.due),
        )
        yield Panel(item.subject, item.how, tuple((label, value) for label, value in facts if value))
    yield Paragraph(f"{letter.stop} {letter.contact}")
    yield Paragraph(letter.signed)
