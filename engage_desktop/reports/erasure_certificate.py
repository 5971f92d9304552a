"""The page that says how far the erasure of one person has come: what was erased where, and what is not confirmed yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Block, BulletList, Document, Heading, KeyFacts, Notice, Paragraph, Table

_REPLY_DAYS = "one month"
_NEW_BACKUPS = "The backups on this computer were made anew, and the older ones removed."
_OLD_BACKUPS = "An older backup on this computer may still hold them. If it is ever restored, they are erased again."


@dataclass(frozen=True, slots=True)
class DeviceAnswer:
    """What one laptop said of the erasure; confirmed: when, ready to read, or empty while it has not answered."""

    label: str
    confirmed: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ErasureCertificate:
    """Everything the print says. It names nobody: reference leads back to the request.

    counts: what was erased here, as (what, how many). bundles and prints: what is already out and cannot be called back.
    """

    organisation: str
    reference: str
    asked_at: datetime
    printed_at: datetime
    reason: str
    devices: tuple[DeviceAnswer, ...]
    counts: tuple[tuple[str, int], ...] = ()
    bundles: tuple[str, ...] = ()
    prints: tuple[str, ...] = ()
    has_old_backups: bool = False
    contact: str = ""
    language: str = "en-GB"

    @property
    def unconfirmed(self) -> int:
        """How many laptops have not confirmed."""
        return sum(not device.confirmed for device in self.devices)


def erasure_certificate(erasure: ErasureCertificate) -> Document:
    """Return the document."""
    return Document(
        title="Erasure certificate",
        organisation=erasure.organisation,
        running=(f"Erasure certificate · {erasure.reference}",),
        language=erasure.language,
        blocks=tuple(_blocks(erasure)),
    )


def _blocks(erasure: ErasureCertificate) -> Iterator[Block]:
    yield Paragraph(_lead(erasure), "lead")
    yield KeyFacts(
        (
            ("Reference", erasure.reference),
            ("Erased here on", _moment(erasure.asked_at)),
            ("Why", erasure.reason),
            ("Printed", _moment(erasure.printed_at)),
        )
    )
    yield Heading("What was erased here")
    counts = tuple((what, f"{count:,}") for what, count in erasure.counts if count)
    if counts:
        yield Table("Records erased", ("What", "How many"), counts, numbers=(1,))
    yield Paragraph(
        "The name, ways of contact, needs, consents and words of this person are gone from the records, the history and "
        "the search. That somebody came is still counted, without a name."
    )
    yield Paragraph(_OLD_BACKUPS if erasure.has_old_backups else _NEW_BACKUPS)
    yield Heading("Laptops")
    if erasure.devices:
        rows = tuple((each.label, each.confirmed or "not confirmed", each.note) for each in erasure.devices)
        yield Table("What each laptop has confirmed", ("Laptop", "Confirmed", "Note"), rows, widths=(3, 4, 5))
    else:
        yield Paragraph("No other laptop belongs to this team.")
    yield from _already_out(erasure)
    if erasure.contact:
        yield KeyFacts((("Contact", erasure.contact),))


def _already_out(erasure: ErasureCertificate) -> Iterator[Block]:
    yield Heading("What is already out")
    if erasure.bundles:
        yield Paragraph("These sealed bundles may still hold the records. Only our team can open them. Delete them:")
        yield BulletList(erasure.bundles)
    if erasure.prints:
        yield Paragraph("These prints may hold this person's words. Look for them and shred them:")
        yield BulletList(erasure.prints)
    if not erasure.bundles and not erasure.prints:
        yield Paragraph("We know of no bundle and no print that holds this person's records.")
    yield Notice(
        "If a laptop is late",
        (
            "A laptop that has not confirmed erases as soon as it takes in the next bundle from the central team.",
            "What it brings about this person before that is not taken in: it is erased again as it arrives.",
            f"Answer the person who asked within {_REPLY_DAYS}, also where a laptop is still late.",
        ),
    )


def _lead(erasure: ErasureCertificate) -> str:
    left = erasure.unconfirmed
    if not left:
        return "Erased everywhere that we know of."
    return f"Erased here. Not confirmed: {left} {'device' if left == 1 else 'devices'}."


def _moment(moment: datetime) -> str:
    return f"{day_in_full(moment)} at {clock_time(moment)}"
