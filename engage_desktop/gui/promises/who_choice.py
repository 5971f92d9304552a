"""The choice of who was told: everyone, the people of one session, everyone who asked to hear, or one person who asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from engage_desktop.domain.promises import StillToTell
from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.operations.audiences import SessionAudience

EVERYONE, SESSION, ASKED, PERSON = "everyone", "session", "asked", "person"
_LONGEST = 60


def fill_who(combo: QComboBox, found: Sequence[SessionAudience], told: StillToTell | None) -> bool:
    """Offer whom an answer is for; return whether there is a choice. told: who is left where some were told, else None."""
    chosen = combo.currentData()
    combo.clear()
    combo.addItem(QCoreApplication.translate("Promises", "Choose who was told"), "")
    combo.addItem(QCoreApplication.translate("Promises", "Everyone this answer is for"), EVERYONE)
    for each in found:
        if each.has_hall:
            words = QCoreApplication.translate("Promises", "All together: the people of {session}")
            is_told = told is not None and each.session not in told.sessions
            combo.addItem(_marked(words.format(session=_named(each)), is_told), f"{SESSION}:{each.session}")
    people = {person.person: person.name for each in found for person in each.asked}
    for each in found:
        if len(each.asked) > 1 and len(found) > 1:
            words = QCoreApplication.translate("Promises", "One by one: the {count} of {session} who asked to hear")
            combo.addItem(words.format(count=len(each.asked), session=_named(each)), f"{ASKED}:{each.session}")
    if len(people) > 1:
        words = QCoreApplication.translate("Promises", "One by one: all {count} who asked to hear")
        combo.addItem(words.format(count=f"{len(people):,}"), f"{ASKED}:")
    for person, name in sorted(people.items(), key=lambda each: each[1].casefold()):
        words = name or QCoreApplication.translate("Promises", "Somebody without a name")
        combo.addItem(
            _marked(in_short(words, _LONGEST), told is not None and person not in told.people), f"{PERSON}:{person}"
        )
    combo.setCurrentIndex(max(combo.findData(chosen), 0) if chosen else 0)
    return len(people) + sum(each.has_hall for each in found) > 1


def audience_of(chosen: str, found: Sequence[SessionAudience], told: StillToTell | None) -> dict[str, list[str]]:
    """Return whom an entry stands for, as the operation takes it. Who was told one by one before is left out of "all"."""
    sort, _, named = chosen.partition(":")
    if sort == SESSION:
        return {"sessions": [named]}
    if sort == PERSON:
        return {"persons": [named]}
    if sort == ASKED:
        asked = [person.person for each in found if named in ("", each.session) for person in each.asked]
        left = [person for person in dict.fromkeys(asked) if told is None or person in told.people]
        return {"persons": left or list(dict.fromkeys(asked))}
    if not chosen and len(found) == 1:  # there was no choice: the people of the one session
        (only,) = found
        if only.has_hall:
            return {"sessions": [only.session]}
        return {"persons": [person.person for person in only.asked]}
    return {}


def _named(each: SessionAudience) -> str:
    return f"“{in_short(each.title, _LONGEST)}”, {plain_date(each.date)}"


def _marked(words: str, is_told: bool) -> str:
    told = QCoreApplication.translate("Promises", "{who} (told already)")
    return told.format(who=words) if is_told else words
