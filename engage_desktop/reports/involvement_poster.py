"""A poster that tells people how to get involved: what is coming, in which ways, and whom to ask. All of it is data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engage_desktop.reports.document import Block, BulletList, Document, Heading, Notice, Panel, Paragraph


@dataclass(frozen=True, slots=True)
class ComingSession:
    """A session that people can come to. kind: type of involvement in one word, and what it can change."""

    title: str
    when: str
    place: str
    kind: str
    influence: str


@dataclass(frozen=True, slots=True)
class InvolvementPoster:
    """Everything the poster says. ways: other ways to take part, only those that there are; contact: as the team keeps it.

    more: how many further dates there are that found no room.
    """

    organisation: str
    coming: tuple[ComingSession, ...]
    ways: tuple[str, ...]
    contact: str
    more: int = 0
    language: str = "en-GB"


def involvement_poster(poster: InvolvementPoster) -> Document:
    """Return the document."""
    return Document(
        title="Take part",
        organisation=poster.organisation,
        running=("Take part",),
        language=poster.language,
        blocks=tuple(_blocks(poster)),
        shape="poster",
    )


def _blocks(poster: InvolvementPoster) -> Iterator[Block]:
    yield Heading("Come along")
    if not poster.coming:
        yield Paragraph("No date is fixed yet. Ask us, and we will tell you when there is one.")
    for session in poster.coming:
        facts = (
            ("When", session.when),
            ("Where", session.place or "Ask us where"),
            ("What can change", session.influence or "Not said yet. Ask us."),
        )
        yield Panel(session.title, session.kind, facts)
    if poster.more:
        dates = "1 more date is" if poster.more == 1 else f"{poster.more} more dates are"
        yield Paragraph(f"{dates} fixed. Ask us.")
    if poster.ways:
        yield Heading("Other ways to take part")
        yield BulletList(poster.ways)
    yield Notice("Ask us", (poster.contact,))
