"""What two facilitators saw of what may be one person, line by line, so that the two can be read across. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.sharing.decide_words import laptop_words
from engage_desktop.gui.sharing.part_words import part_words
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.same_person import Seen

_DETAILS = ("also_known_as", "group", "phone", "email", "address", "language")


@dataclass(frozen=True, slots=True)
class SeenFact:
    """One line of both. label: says whether the two agree where both say something."""

    label: str
    one: str
    other: str


def facts(one: Seen, other: Seen, lists: Lists) -> list[SeenFact]:
    """Return the lines where at least one of the two says something."""
    found = [_fact(part_words(name), getattr(one.person, name), getattr(other.person, name)) for name in _DETAILS]
    roles = [lists.label(lists.roles, seen.person.role) for seen in (one, other)]
    found.append(_fact(part_words("role"), *roles))
    found.append(_fact(QCoreApplication.translate("Seen", "Came to"), _came(one), _came(other), compares=False))
    counts = [_counts(seen) for seen in (one, other)]
    found.append(_fact(QCoreApplication.translate("Seen", "Also kept"), *counts, compares=False))
    found.append(_fact(QCoreApplication.translate("Seen", "Written down"), _by(one), _by(other), compares=False))
    return [fact for fact in found if fact.one or fact.other]


def _fact(label: str, one: str, other: str, *, compares: bool = True) -> SeenFact:
    if compares and one and other:
        same = one.strip().casefold() == other.strip().casefold()
        words = (
            QCoreApplication.translate("Seen", "{part} (the same)")
            if same
            else QCoreApplication.translate("Seen", "{part} (differs)")
        )
        label = words.format(part=label)
    return SeenFact(label, one, other)


def _came(seen: Seen) -> str:
    return "\n".join(seen.sessions)


def _counts(seen: Seen) -> str:
    words = QCoreApplication.translate("Seen", "Comments: {comments}. Access needs: {needs}.")
    return words.format(comments=seen.comments, needs=seen.needs) if seen.comments or seen.needs else ""


def _by(seen: Seen) -> str:
    laptop = laptop_words(seen.laptop)
    if seen.first_at is None:
        return laptop
    words = QCoreApplication.translate("Seen", "{laptop}, {day} at {time}")
    return words.format(laptop=laptop, day=day_of(seen.first_at), time=clock_of(seen.first_at))
