"""How many comments a search found, in words: also where not all of them are shown, or not all were looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.store.comments import CAP, Found


def found_words(found: Found) -> str:
    """Return what stands above the list of what was found."""
    shown = f"{len(found.comments):,}"
    if found.is_partial:
        words = QCoreApplication.translate(
            "HeardPage", "{count} found among the newest matches. Older ones were not looked at: add a word."
        )
        return words.format(count=f"{found.total:,}")
    if found.is_capped:
        words = QCoreApplication.translate("HeardPage", "More than {cap} found; the newest {count} are shown")
        return words.format(cap=CAP, count=shown)
    if found.total > len(found.comments):
        words = QCoreApplication.translate("HeardPage", "{total} found; the newest {count} are shown")
        return words.format(total=found.total, count=shown)
    if found.total == 1:
        return QCoreApplication.translate("HeardPage", "1 found")
    return QCoreApplication.translate("HeardPage", "{count} found").format(count=shown)
