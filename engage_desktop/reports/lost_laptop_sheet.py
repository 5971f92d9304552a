"""The page for a lost or stolen laptop: what was on it as far as we know, what the central team has, what to do today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Block, BulletList, Document, Heading, KeyFacts, Notice, Paragraph, Table
from engage_desktop.reports.plain import apart

_TELL = (
    "Tell the person who answers for data protection today. They decide within 72 hours of now whether {regulator} "
    "must be told, and whether the people named in the records must be told."
)


@dataclass(frozen=True, slots=True)
class LostSession:
    """A session the laptop wrote about, with how much of it is here, and whether all of that is confirmed."""

    title: str
    date: str
    people: int
    comments: int
    consents: int


@dataclass(frozen=True, slots=True)
class LostLaptop:
    """Everything the print says. came_in: entries of the laptop that are here; missing: runs known to be missing ("7-9")."""

    organisation: str
    label: str
    printed_at: datetime
    lost_at: datetime | None = None
    last_bundle_at: datetime | None = None
    came_in: int = 0
    confirmed: int = 0
    missing: str = ""
    kinds: tuple[tuple[str, int], ...] = ()
    sessions: tuple[LostSession, ...] = ()
    is_revoked: bool = False
    regulator: str = "the Information Commissioner's Office (ICO)"
    contact: str = ""
    language: str = "en-GB"


def lost_laptop_sheet(lost: LostLaptop) -> Document:
    """Return the document."""
    return Document(
        title="Lost laptop",
        organisation=lost.organisation,
        running=(f"Lost laptop {apart(lost.label)} · {day_in_full(lost.printed_at)}",),
        language=lost.language,
        blocks=tuple(_blocks(lost)),
    )


def _blocks(lost: LostLaptop) -> Iterator[Block]:
    yield Paragraph("What was on this laptop, what is safe with the central team, and what to do now.", "lead")
    yield KeyFacts(tuple(_facts(lost)))
    yield Notice(
        "What the finder can read",
        (
            "The records on the laptop are locked with its passphrase. Without it nobody can read them.",
            "If the passphrase was on the laptop or beside it, treat the records as read by someone.",
        ),
    )
    yield Heading("What was on it, as far as we know")
    if lost.kinds:
        rows = tuple((what, f"{count:,}") for what, count in lost.kinds if count)
        yield Table("Kinds of records that came from this laptop", ("What", "How many"), rows, numbers=(1,))
    else:
        yield Paragraph("No bundle of this laptop has come in, so we do not know what was on it.")
    if lost.sessions:
        sessions = tuple(
            (held.title, held.date, f"{held.people:,}", f"{held.comments:,}", f"{held.consents:,}")
            for held in lost.sessions
        )
        header = ("Session", "Date", "People", "Comments", "Consents")
        yield Table("Sessions it recorded", header, sessions, widths=(6, 3, 2, 3, 3), numbers=(2, 3, 4))
    yield Paragraph(
        "What it recorded after its last bundle is on the laptop alone. We cannot count it. "
        "A stick with a later bundle may still exist: ask who worked with it."
    )
    yield from _what_to_do(lost)


def _facts(lost: LostLaptop) -> Iterator[tuple[str, str]]:
    yield "Laptop", lost.label
    if lost.lost_at:
        yield "Reported lost", _moment(lost.lost_at)
    yield "Last bundle from it", _moment(lost.last_bundle_at) if lost.last_bundle_at else "none has come in"
    yield "Entries that came in", f"{lost.came_in:,}"
    yield "Of them confirmed to the laptop", f"{lost.confirmed:,}"
    if lost.missing:
        yield "Entries known to be missing", lost.missing
    yield "May it still sign", "No, it was taken off the list" if lost.is_revoked else "Yes, until you take it off"
    yield "Printed", _moment(lost.printed_at)


def _what_to_do(lost: LostLaptop) -> Iterator[Block]:
    yield Heading("What to do")
    steps = [
        "Write down when and where it was last seen, and who has its passphrase.",
        "Look for sticks and folders with later bundles of this laptop, and bring them in.",
        _TELL.format(regulator=lost.regulator),
        "Make new return bundles, so that every other laptop knows that this one may no longer sign.",
    ]
    if not lost.is_revoked:
        steps.insert(0, "Take the laptop off the list: “engage-desktop centre revoke”, or the page “Sharing”.")
    yield BulletList(tuple(steps))
    if lost.contact:
        yield KeyFacts((("Contact", lost.contact),))


def _moment(moment: datetime) -> str:
    return f"{day_in_full(moment)} at {clock_time(moment)}"
