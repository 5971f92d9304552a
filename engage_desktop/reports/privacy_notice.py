"""The privacy notice of a session in plain English: what we write down, why, for how long, and what people can ask of us."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engage_desktop.reports.document import Block, BulletList, Document, Heading, KeyFacts, Paragraph, Table
from engage_desktop.reports.session_head import SessionHead


@dataclass(frozen=True, slots=True)
class PurposeLine:
    """One purpose: what we may do, what it rests on ("Your consent"), and how long."""

    statement: str
    basis: str
    kept: str


@dataclass(frozen=True, slots=True)
class PrivacyNotice:
    """Everything the notice says. shares: partners and what each may receive; complaints: how to complain to us."""

    head: SessionHead
    purposes: tuple[PurposeLine, ...]
    told: tuple[str, ...]
    shares: tuple[tuple[str, str], ...]
    contact: str
    complaints: str = ""
    language: str = "en-GB"


def privacy_notice(notice: PrivacyNotice) -> Document:
    """Return the document."""
    return Document(
        title="Your information and how we look after it",
        organisation=notice.head.organisation,
        running=notice.head.running(),
        language=notice.language,
        shape="compact",
        blocks=tuple(_blocks(notice)),
    )


def _blocks(notice: PrivacyNotice) -> Iterator[Block]:
    yield Paragraph(f"{notice.head.organisation} looks after what you tell us at this session.", "lead")
    yield notice.head.notice()
    yield KeyFacts((("Session", notice.head.title), *notice.head.facts(), ("Contact", notice.contact)))
    yield Heading("What we write down")
    yield BulletList(
        (
            "What you say about the subject, in your words, as well as we can. You can ask us to read it back.",
            "Your name, only if you give it. You can take part without a name.",
            "What you need to take part, so that we can arrange it.",
            "Your answers to the questions below.",
        )
    )
    yield Paragraph("It is kept encrypted on our laptops, and only the people who work on this see it.")
    yield Heading("Why we may do that")
    rows = tuple((line.statement, line.basis, line.kept) for line in notice.purposes)
    yield Table("What we ask you about", ("What we ask", "It rests on", "How long"), rows, widths=(6, 3, 3))
    for sentence in notice.told:
        yield Paragraph(sentence)
    yield Heading("Who else receives something")
    if notice.shares:
        yield KeyFacts(notice.shares)
        yield Paragraph("Nothing that names you is given to them unless you said yes to that organisation.", "soft")
    else:
        yield Paragraph("Nobody else. If that changes, we ask you first.")
    yield Heading("What you can ask of us")
    yield BulletList(
        (
            "To see what we hold about you, and to have it put right.",
            "To take back any yes, at any time, without saying why.",
            "To have it erased where we hold it because you said yes.",
            "To stop using it where we hold it for our public task.",
        )
    )
    complaint = notice.complaints.strip() or f"Tell us: {notice.contact}"
    yield Paragraph(f"If you are unhappy with how we use your information: {complaint}")
    yield Paragraph(
        "We answer within 30 days to say that we have your complaint. You can also complain to the data protection "
        "regulator."
    )
