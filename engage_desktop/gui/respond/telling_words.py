"""The words of who can be told: how many agreed, by which way, and what becomes of the others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.operations import telling
from engage_desktop.operations.telling import Telling


def how_many_agreed(found: Telling) -> str:
    """Return how many people may be told."""
    if found.agreed == 1:
        return QCoreApplication.translate("Telling", "1 person who came said that you may tell them what happened.")
    words = QCoreApplication.translate("Telling", "{count} people who came said that you may tell them what happened.")
    return words.format(count=found.agreed)


def way_words(way: str) -> str:
    """Return what a way of telling somebody is called."""
    names = {
        telling.EMAIL: QCoreApplication.translate("Telling", "By email"),
        telling.PHONE: QCoreApplication.translate("Telling", "By phone"),
        telling.TEXT: QCoreApplication.translate("Telling", "By text message"),
        telling.POST: QCoreApplication.translate("Telling", "By post"),
        telling.IN_PERSON: QCoreApplication.translate("Telling", "In person"),
    }
    return names.get(way, way)


def channel_lines(found: Telling) -> list[CheckLine]:
    """Return how many can be told by each way."""
    lines = [CheckLine(ChipWords(way_words(way), "info"), f"{count:,}") for way, count in found.by_channel.items()]
    if found.unreachable:
        words = QCoreApplication.translate("Telling", "{count} said yes, but gave no address or number.")
        chip = ChipWords(QCoreApplication.translate("Telling", "No way given"), "warn")
        lines.append(CheckLine(chip, words.format(count=found.unreachable)))
    return lines


def cannot_be_told(found: Telling) -> str:
    """Return what is to be said of those who cannot be told one by one; empty text for nobody."""
    parts = []
    if found.refused:
        parts.append(QCoreApplication.translate("Telling", "{count} said no.").format(count=found.refused))
    if found.not_asked:
        one = QCoreApplication.translate("Telling", "1 was not asked.")
        more = QCoreApplication.translate("Telling", "{count} were not asked.")
        parts.append(one if found.not_asked == 1 else more.format(count=found.not_asked))
    if parts:
        parts.append(
            QCoreApplication.translate(
                "Telling", "Put the answer where they may see it: on a notice board, or at the next meeting."
            )
        )
    return " ".join(parts)
