"""A certificate of thanks for one person who took part. It says nothing of what they said, needed or were paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import Document, Heading, Notice, Paragraph, WriteLine


@dataclass(frozen=True, slots=True)
class ThanksCertificate:
    """name: as the person gave it; sessions: what they took part in, with the day; signed: who thanks them.

    An empty name leaves a line to write it on.
    """

    organisation: str
    name: str
    sessions: tuple[str, ...]
    signed: str
    given_at: datetime
    language: str = "en-GB"


def thanks_certificate(certificate: ThanksCertificate) -> Document:
    """Return the document."""
    took_part = tuple(Heading(session, 2) for session in certificate.sessions)
    return Document(
        title="Thank you",
        organisation=certificate.organisation,
        language=certificate.language,
        shape="poster",
        blocks=(
            Paragraph("This certificate is for"),
            Heading(certificate.name) if certificate.name else WriteLine("Name"),
            Paragraph("who gave time, knowledge and lived experience to"),
            *took_part,
            Notice(
                "", ("What people bring to the table makes services better for everyone. It is noticed and valued.",)
            ),
            WriteLine(f"Signed for {certificate.signed}", 2),
            Paragraph(day_in_full(certificate.given_at), "soft"),
        ),
    )
