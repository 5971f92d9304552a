"""Sentences of the check-in page about one person: who they are here, and that they may be here already."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.moments import clock_of_text
from engage_desktop.gui.welcome.door_list import Candidate, DoorList
from engage_desktop.gui.welcome.door_words import called, shown_name


def strip_words(door: DoorList | None, person: str) -> str:
    """Return who the buttons of the page are about: "Siobhan Doyle · badge 14 · here since 10:02am"."""
    if door is None or not person:
        return QCoreApplication.translate("CheckInPage", "Nobody is chosen yet")
    arrival = door.arrival_of(person)
    parts = [called(door.people.get(person), arrival.badge if arrival else None)]
    if arrival is not None:
        if arrival.badge and door.people[person].name:
            words = QCoreApplication.translate("CheckInPage", "badge {number}")
            parts.append(words.format(number=arrival.badge))
        words = QCoreApplication.translate("CheckInPage", "here since {time}")
        parts.append(words.format(time=clock_of_text(arrival.at)))
    if not door.permitted.get(person):
        parts.append(QCoreApplication.translate("CheckInPage", "permissions not asked yet"))
    return " · ".join(parts)


def already_here_words(door: DoorList, person: str, since: str) -> str:
    """Return what a second check-in says. since: ISO moment."""
    words = QCoreApplication.translate("CheckInPage", "{name} is already here since {time}. Nothing was added.")
    return words.format(name=called(door.people[person], door.badge_worn(person)), time=clock_of_text(since))


def resembling_words(known: Candidate) -> str:
    """Return the warning that someone new may be someone known."""
    name = shown_name(known.person) if known.person else ""
    if known.since:
        words = QCoreApplication.translate(
            "CheckInPage",
            "{name} is already here since {time}. If this is somebody else, press the same key again.",
        )
        return words.format(name=name, time=clock_of_text(known.since))
    words = QCoreApplication.translate(
        "CheckInPage", "{name} is known already. If this is somebody else, press the same key again."
    )
    return words.format(name=name)
