"""The words for where this laptop's records are: saved here, in a bundle, confirmed by the central team. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.widgets.chip import ChipWords


@dataclass(frozen=True, slots=True)
class Counted:
    """How many log entries of this laptop stand where. copies: in how many bundles the newest carried entry is."""

    saved: int
    bundled: int
    confirmed: int
    confirmed_at: datetime | None = None
    copies: int = 0

    @property
    def unconfirmed(self) -> int:
        """How many the central team has not confirmed."""
        return self.saved + self.bundled


def title(counted: Counted) -> str:
    """Return the one thing to know."""
    if counted.saved == 1:
        return QCoreApplication.translate("Carried", "1 record is in no bundle yet")
    if counted.saved:
        words = QCoreApplication.translate("Carried", "{count} records are in no bundle yet")
        return words.format(count=f"{counted.saved:,}")
    if counted.bundled:
        return QCoreApplication.translate("Carried", "Every record is in a bundle")
    if counted.confirmed:
        return QCoreApplication.translate("Carried", "The central team has confirmed every record")
    return QCoreApplication.translate("Carried", "Nothing was recorded on this laptop yet")


def advice(counted: Counted) -> str:
    """Return what it means and what to do."""
    if counted.saved:
        return QCoreApplication.translate(
            "Carried", "If this laptop were lost now, that would be lost too. Make the bundle and carry it away."
        )
    if counted.bundled:
        words = QCoreApplication.translate(
            "Carried", "The central team has not confirmed {count} of them yet. Until it has, keep every copy."
        )
        words = words.format(count=f"{counted.bundled:,}")
        if counted.copies > 1:
            more = QCoreApplication.translate("Carried", "{count} bundles hold the newest of them.")
            words = f"{words} {more.format(count=counted.copies)}"
        return words
    if counted.confirmed and counted.confirmed_at is not None:
        words = QCoreApplication.translate("Carried", "Confirmed on {day} at {time}. Nothing is left to carry.")
        return words.format(day=day_of(counted.confirmed_at), time=clock_of(counted.confirmed_at))
    return ""


def chips(counted: Counted) -> tuple[ChipWords | None, ChipWords | None, ChipWords | None]:
    """Return the three words with their counts, each only where there is something to count."""
    saved = QCoreApplication.translate("Carried", "Saved on this laptop: {count}")
    bundled = QCoreApplication.translate("Carried", "In a bundle: {count}")
    confirmed = QCoreApplication.translate("Carried", "Confirmed by the central team: {count}")
    return (
        ChipWords(saved.format(count=f"{counted.saved:,}"), "warn", "saved") if counted.saved else None,
        ChipWords(bundled.format(count=f"{counted.bundled:,}"), "info", "bundle") if counted.bundled else None,
        ChipWords(confirmed.format(count=f"{counted.confirmed:,}"), "good", "confirmed") if counted.confirmed else None,
    )


def bundle_state(*, is_confirmed: bool) -> ChipWords:
    """Return where the records of one bundle are."""
    if is_confirmed:
        return ChipWords(QCoreApplication.translate("Carried", "Confirmed by the central team"), "good", "confirmed")
    return ChipWords(QCoreApplication.translate("Carried", "In a bundle"), "info", "bundle")


def bundle_kind(kind: str) -> str:
    """Return what a bundle is for."""
    return {
        "to-centre": QCoreApplication.translate("Carried", "For the central team"),
        "peer": QCoreApplication.translate("Carried", "Door list"),
        "return": QCoreApplication.translate("Carried", "Back to the laptops"),
        "pack": QCoreApplication.translate("Carried", "Pack"),
        "erasure": QCoreApplication.translate("Carried", "Erasures"),
        "before-joining": QCoreApplication.translate("Carried", "From before this laptop joined its team"),
    }.get(kind, kind)
