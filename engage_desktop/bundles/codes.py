"""Every outcome of reading or making a bundle: one stable code and one sentence each, B01 to B16.

B08, B09 and B15 do not refuse: they travel as notices in the result.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain.refusals import Refusal

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


class BundleRefused(Refusal):
    """A bundle that cannot be used. Nothing was changed, and the file is left where it is."""

    code = "B02"
    said = ""

    def __init__(self, sentence: str | None = None) -> None:
        super().__init__(sentence or self.said)


class NotABundle(BundleRefused):
    """B01."""

    code = "B01"
    said = "This file is not an Engage bundle. Nothing was changed. Choose one that Engage made: its name ends in “.engage”."


class BundleDamaged(BundleRefused):
    """B02."""

    code = "B02"
    said = (
        "This bundle is damaged or was cut short. Nothing was changed. "
        "Copy it again from the laptop that made it; that laptop still has everything."
    )


class SignerUnknown(BundleRefused):
    """B03."""

    code = "B03"
    said = (
        "This bundle was signed by someone your team does not know. Nothing was changed. "
        "Ask the person who gave it to you which team and laptop it came from."
    )


class SignatureWrong(BundleRefused):
    """B04."""

    code = "B04"
    said = (
        "This bundle was changed after it was signed, so it cannot be trusted. Nothing was changed here. "
        "Copy it again from the laptop that made it."
    )


class SignerNotAllowed(BundleRefused):
    """B05."""

    code = "B05"
    said = (
        "The laptop that made this bundle may no longer sign for your team. Nothing was changed. "
        "Keep the file, and ask the person who looks after your team's laptops."
    )


class NotForThisTeam(BundleRefused):
    """B06."""

    code = "B06"
    said = (
        "This bundle is sealed for other people: your team's key does not open it. Nothing was changed. "
        "Ask the person who made it to make one for your team."
    )


class OtherOrganisation(BundleRefused):
    """B07."""

    code = "B07"
    said = (
        "This bundle comes from another organisation. Nothing was changed. Give it back to the person who brought it."
    )


class DeviceCopied(BundleRefused):
    """B10."""

    code = "B10"
    said = (
        "The laptop that made this bundle was copied or put back to an earlier day: it has numbered different records "
        "the same. Nothing was changed. Keep the file, and restore or set up that laptop again so it gets a new number."
    )


class MadeByNewer(BundleRefused):
    """B11."""

    code = "B11"
    said = (
        "This bundle was made by a newer version of Engage Desktop. Nothing was changed. "
        "Update this computer, then bring the bundle in again."
    )


class TooOld(BundleRefused):
    """B12."""

    code = "B12"
    said = (
        "This bundle was made by a version of Engage Desktop that is too old. Nothing was changed. "
        "Update the laptop that made it, then make the bundle again; its records are still there."
    )


class OverLimit(BundleRefused):
    """B13."""

    code = "B13"
    said = (
        "This bundle is larger than any bundle may be. Nothing was changed. "
        "Ask the person who gave it to you what it is; do not open it elsewhere."
    )


class ContentUnfit(BundleRefused):
    """B14."""

    code = "B14"
    said = (
        "This bundle holds something that does not belong in one. Nothing was changed. "
        "Keep the file, and tell the person who looks after your team's laptops."
    )


class NoSpace(BundleRefused):
    """B16."""

    code = "B16"
    said = "There is not enough room on the disk. Nothing was changed. Make some room, then try again."


class FileUnreadable(BundleRefused):
    """The file is not there, or its disk or stick does not give it back."""

    code = "B-FILE"
    said = "This file cannot be read. Nothing was changed. Check that the stick is plugged in, then try again."


class Stopped(BundleRefused):
    """The person pressed Stop."""

    code = "B-STOPPED"
    said = "You stopped this before it was done. Nothing was changed."


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say about a bundle that was read all the same."""

    code: str
    sentence: str


def already_imported(when: datetime) -> Notice:
    """B08: the bundle is here already, which is success."""
    return Notice("B08", f"This bundle was already brought in on {_said(when)}. Nothing needs doing.")


def earlier_missing(site: str, first: int, last: int) -> Notice:
    """B09: there is a gap before this bundle."""
    which = f"record {first:,}" if first == last else f"records {first:,} to {last:,}"
    return Notice(
        "B09",
        f"An earlier bundle from this laptop ({site[:8]}) has not come in yet: {which} are still missing. "
        "This bundle can be brought in now; ask for the earlier one.",
    )


def clock_implausible(moment: datetime) -> Notice:
    """B15: the clock of the laptop that made the bundle cannot be right."""
    return Notice(
        "B15",
        f"The clock of the laptop that made this bundle cannot be right: it said {_said(moment)}. "
        "The records are kept as they are; set that laptop's clock.",
    )


def _said(moment: datetime) -> str:
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year} at {moment:%H:%M} UTC"
