"""The paper pack of a session: several sheets in one file, each on a page of its own, for when the laptop stays shut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engage_desktop.reports.document import Block, BulletList, Document, Heading, PageBreak, Paragraph
from engage_desktop.reports.session_head import SessionHead


def paper_pack(head: SessionHead, sheets: Sequence[Document], *, language: str = "en-GB") -> Document:
    """Return one document of all sheets. Each begins with its own title on a new page."""
    return Document(
        title="Paper pack",
        organisation=head.organisation,
        running=head.running(),
        language=language,
        blocks=tuple(_blocks(head, sheets)),
    )


def _blocks(head: SessionHead, sheets: Sequence[Document]) -> Iterator[Block]:
    yield Paragraph(f"{head.title} · {head.date}", "lead")
    yield head.notice()
    yield Heading("What is in this pack")
    yield BulletList(tuple(sheet.title for sheet in sheets))
    yield Paragraph(
        "Print what you need. Sheets for one person are printed once for each: copy them as often as needed."
    )
    for sheet in sheets:
        yield PageBreak()
        yield Heading(sheet.title)
        yield from sheet.blocks
