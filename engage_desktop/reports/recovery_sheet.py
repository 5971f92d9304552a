"""The page that gets a team back to its records when a passphrase is forgotten or a laptop is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import (
    Block,
    BulletList,
    Document,
    Heading,
    Notice,
    Paragraph,
    QRCode,
    Table,
)
from engage_desktop.reports.plain import apart

_PREFIX_MARK = "-1"
_GROUP, _GROUPS_A_LINE = 4, 5


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The team's name and its recovery code, as it was made and as it must be typed."""

    team: str
    recovery_code: str
    made_at: datetime
    language: str = "en-GB"


def recovery_sheet(sheet: RecoverySheet) -> Document:
    """Return the document. The title, which goes into the file's metadata, never holds the code."""
    return Document(
        title="Recovery sheet",
        organisation=sheet.team,
        running=(f"Recovery sheet · {apart(sheet.team)}",),
        language=sheet.language,
        blocks=tuple(_blocks(sheet)),
    )


def code_lines(code: str) -> tuple[str, ...]:
    """Return the code in short lines of groups of four. Without the spaces, the lines joined are the code again."""
    cut = code.find(_PREFIX_MARK) + len(_PREFIX_MARK) if _PREFIX_MARK in code else 0
    groups = [code[at : at + _GROUP] for at in range(cut, len(code), _GROUP)]
    lines = [" ".join(groups[at : at + _GROUPS_A_LINE]) for at in range(0, len(groups), _GROUPS_A_LINE)]
    return (code[:cut], *lines) if cut else tuple(lines)


def _blocks(sheet: RecoverySheet) -> Iterator[Block]:
    yield Paragraph("This page opens your team's records when nothing else can.", "lead")
    yield Notice(
        "Keep it like cash",
        (
            "Anyone who has this page can open your team's records and bundles.",
            "Lock it away in a sealed envelope, far from the laptop. Never photograph it.",
            "If it goes missing, say so the same day, and make a new code.",
        ),
    )
    rows = tuple((str(number), line) for number, line in enumerate(code_lines(sheet.recovery_code), start=1))
    yield Table("Recovery code", ("Line", "Type the lines one after the other"), rows, widths=(1, 8))
    yield Paragraph("Leave out the gaps if you like. This square holds the same code:")
    yield QRCode(sheet.recovery_code, "QR code that holds the recovery code printed above", 32)
    yield Heading("What it is for")
    yield BulletList(
        (
            "A forgotten passphrase: it opens the workspace, to choose a new one.",
            "A lost or broken laptop: it opens your team's bundles on another laptop.",
        )
    )
    yield Paragraph("It is not the password of a laptop. Write no password on this page.")
    yield Paragraph(f"Made on {day_in_full(sheet.made_at)}. If every copy is lost, the code is gone for good.", "soft")
