"""The page that says what personal records were taken off a laptop, in counts alone: it names nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Block, Document, Heading, KeyFacts, Notice, Paragraph, Table, WriteLine
from engage_desktop.reports.plain import apart

_NEW_BACKUPS = "The backups on this laptop were made anew, and the older ones removed."
_OLD_BACKUPS = "Backups on this laptop made before this day still hold the records until they are replaced."


@dataclass(frozen=True, slots=True)
class PurgedSession:
    """One session whose personal records went; confirmed: when the central team confirmed them, ready to read."""

    title: str
    date: str
    confirmed: str


@dataclass(frozen=True, slots=True)
class PurgeCertificate:
    """Everything the print says. counts: (kind of record, how many); days: the policy's."""

    organisation: str
    laptop: str
    purged_at: datetime
    counts: tuple[tuple[str, int], ...]
    sessions: tuple[PurgedSession, ...]
    days: int
    kept: int = 0
    has_old_backups: bool = False
    language: str = "en-GB"


def purge_certificate(purge: PurgeCertificate) -> Document:
    """Return the document."""
    return Document(
        title="Taken off this laptop",
        organisation=purge.organisation,
        running=(f"Taken off {apart(purge.laptop)} · {day_in_full(purge.purged_at)}",),
        language=purge.language,
        blocks=tuple(_blocks(purge)),
    )


def _blocks(purge: PurgeCertificate) -> Iterator[Block]:
    yield Paragraph("Personal records that the central team has confirmed were taken off this laptop.", "lead")
    yield KeyFacts(
        (
            ("Laptop", purge.laptop),
            ("Taken off on", f"{day_in_full(purge.purged_at)} at {clock_time(purge.purged_at)}"),
            ("Kept after confirmation for", f"{purge.days} days" if purge.days != 1 else "1 day"),
        )
    )
    yield Heading("What went")
    counts = tuple((what, f"{count:,}") for what, count in purge.counts if count)
    if counts:
        yield Table("Records taken off", ("What", "How many"), counts, numbers=(1,))
    else:
        yield Paragraph("Nothing had to go.")
    if purge.sessions:
        rows = tuple((session.title, session.date, session.confirmed) for session in purge.sessions)
        yield Table("Sessions", ("Session", "Date", "Confirmed by the central team"), rows, widths=(5, 3, 4))
    if purge.kept:
        sessions = "1 session stays" if purge.kept == 1 else f"{purge.kept:,} sessions stay"
        yield Paragraph(f"{sessions} on this laptop: not closed, not confirmed, or not yet old enough.")
    yield Notice(
        "What this page does not say",
        (
            _OLD_BACKUPS if purge.has_old_backups else _NEW_BACKUPS,
            "Prints and bundles that left the laptop are not touched. The central team keeps the records.",
        ),
    )
    yield WriteLine("Seen by, and the date")
