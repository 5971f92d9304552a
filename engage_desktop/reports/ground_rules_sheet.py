"""The ground rules of a session, to hang up or to hand out."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.reports.document import BulletList, Document, KeyFacts, Paragraph
from engage_desktop.reports.session_head import SessionHead


@dataclass(frozen=True, slots=True)
class GroundRulesSheet:
    """rules: one sentence each. notes: how notes are taken and checked."""

    head: SessionHead
    rules: tuple[str, ...]
    notes: str = ""
    contact: str = ""
    language: str = "en-GB"


def ground_rules_sheet(sheet: GroundRulesSheet) -> Document:
    """Return the document."""
    facts = (("How notes are taken", sheet.notes), ("If something is wrong, tell", sheet.contact))
    told = tuple((label, value) for label, value in facts if value)
    return Document(
        title="How we treat each other",
        organisation=sheet.head.organisation,
        running=sheet.head.running(),
        language=sheet.language,
        blocks=(
            Paragraph(sheet.head.title, "lead"),
            sheet.head.notice(),
            BulletList(sheet.rules),
            Paragraph("These are for everyone in the room, also for us. Say so when one is missing."),
            *((KeyFacts(told),) if told else ()),
        ),
    )
