"""The words of what is to decide: what a conflict is about, who wrote each value and when, why two may be one person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.texts import isolated
from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.sharing.part_words import part_words
from engage_desktop.operations.conflicts import OpenConflict, Side
from engage_desktop.operations.laptop_names import OURS
from engage_desktop.operations.same_person import LIKE_NAME, SAME_AREA, SAME_EMAIL, SAME_GROUP, SAME_PHONE, WORDS

_LONGEST = 60


def about(held: OpenConflict) -> str:
    """Return what the record is called, short."""
    title = " ".join(held.conflict.row_title.split()) or held.about
    return isolated(title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…")


def part_of(held: OpenConflict) -> str:
    """Return which part of the record has two values."""
    return part_words(held.conflict.of)


def laptop_words(laptop: str) -> str:
    """Return what people call a laptop."""
    return QCoreApplication.translate("Deciding", "this laptop") if laptop == OURS else laptop


def side_words(side: Side) -> str:
    """Return who wrote a value and when, and whether it is the one that is shown now."""
    words = QCoreApplication.translate("Deciding", "{laptop}, {day} at {time}")
    laptops = ", ".join(map(laptop_words, side.laptops))
    said = words.format(laptop=laptops, day=day_of(side.at), time=clock_of(side.at))
    said = said[:1].upper() + said[1:]
    if side.is_shown:
        said = f"{said}. {QCoreApplication.translate('Deciding', 'This one is shown now')}"
    return said


def reason_words(reason: str) -> str:
    """Return why two people may be one."""
    code = next((code for code, words in WORDS.items() if reason in (code, words)), reason)
    return {
        SAME_PHONE: QCoreApplication.translate("Deciding", "the same phone number"),
        SAME_EMAIL: QCoreApplication.translate("Deciding", "the same email"),
        SAME_GROUP: QCoreApplication.translate("Deciding", "the same group"),
        SAME_AREA: QCoreApplication.translate("Deciding", "the same postcode area"),
        LIKE_NAME: QCoreApplication.translate("Deciding", "names that sound alike"),
    }.get(code, reason)
