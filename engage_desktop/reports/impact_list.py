"""What changed because people spoke up: only what is done, and can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import Block, Document, Panel, Paragraph


@dataclass(frozen=True, slots=True)
class Change:
    """One change. said: who said what, with the count; evidence: where it can be seen."""

    subject: str
    said: str
    did: str
    evidence: str
    difference: str = ""
    session: str = ""


@dataclass(frozen=True, slots=True)
class ImpactList:
    """left_out: how many answers are done and have no evidence, so they do not stand here."""

    organisation: str
    title: str
    changes: tuple[Change, ...]
    left_out: int
    contact: str
    made_at: datetime
    language: str = "en-GB"


def impact_list(listed: ImpactList) -> Document:
    """Return the document."""
    return Document(
        title="What changed because of you",
        organisation=listed.organisation,
        running=("What changed because of you",),
        language=listed.language,
        shape="compact",
        blocks=tuple(_blocks(listed)),
    )


def _blocks(listed: ImpactList) -> Iterator[Block]:
    if listed.title:
        yield Paragraph(listed.title, "lead")
    if not listed.changes:
        yield Paragraph("Nothing stands here yet. A change is listed when it is done and people can see it.")
    for change in listed.changes:
        facts = (
            ("You said", change.said),
            ("What we did", change.did),
            ("What changed for people", change.difference),
            ("Where you can see it", change.evidence),
            ("From", change.session),
        )
        yield Panel(change.subject, "", tuple((label, value) for label, value in facts if value))
    if listed.left_out:
        verb = "answer is" if listed.left_out == 1 else "answers are"
        yield Paragraph(f"{listed.left_out:,} more {verb} done and not shown, because nothing shows it yet.", "soft")
    yield Paragraph(f"Ask us or tell us more: {listed.contact}")
    yield Paragraph(f"Made on {day_in_full(listed.made_at)}.", "soft")
