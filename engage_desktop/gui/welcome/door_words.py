"""What rows at the door say: names, needs and permissions as words, each with an icon and a colour. No widgets."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.consent import EXPIRED, GIVEN, NOT_ASKED, ORGANISATION, REFUSED, WITHDRAWN, Purpose
from engage_desktop.domain.people import Need, NeedAnswer, Person
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.operations.lists import Lists

_NEED_PICTURES = {
    "hearing_loop": "hearing-loop",
    "large_print": "large-print",
    "easy_read": "sheet",
    "electronic": "laptop",
    "read_aloud": "heard",
    "bsl_interpreter": "interpreter",
    "lipspeaker": "interpreter",
    "spoken_interpreter": "interpreter",
    "speech_to_text": "sheet",
    "note_taker": "edit",
    "supporter": "people",
    "step_free": "step-free",
    "seat": "place",
    "low_sensory": "quiet",
    "breaks": "clock",
}
_ANSWER_LOOKS = {
    GIVEN: ("good", "consent-yes"),
    REFUSED: ("plain", "consent-no"),
    WITHDRAWN: ("bad", "consent-no"),
    EXPIRED: ("warn", "clock"),
    NOT_ASKED: ("warn", "consent-not-asked"),
}


def called(person: Person | None, badge: int | None = None) -> str:
    """Return what a person is called on this page: their name, or the badge of someone who gave none."""
    if person is not None and person.name:
        return _apart(person.name)
    if badge:
        return QCoreApplication.translate("DoorWords", "Someone, badge {number}").format(number=badge)
    return QCoreApplication.translate("DoorWords", "Someone who gave no name")


def _apart(name: str) -> str:
    """Return a name so that, written from right to left, it does not turn the words around it."""
    return isolated(name) if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name) else name


def shown_name(person: Person, badge: int | None = None) -> str:
    """Return the name with the other name or the group that tells two people apart."""
    more = [text for text in (person.also_known_as, person.group) if text]
    return ", ".join((called(person, badge), *(_apart(text) for text in more)))


def answer_words(answer: str) -> str:
    """Return an answer as a word."""
    return {
        GIVEN: QCoreApplication.translate("DoorWords", "yes"),
        REFUSED: QCoreApplication.translate("DoorWords", "no"),
        WITHDRAWN: QCoreApplication.translate("DoorWords", "withdrawn"),
        EXPIRED: QCoreApplication.translate("DoorWords", "ran out"),
        NOT_ASKED: QCoreApplication.translate("DoorWords", "not asked"),
    }.get(answer, answer)


def purpose_words(purposes: Sequence[Purpose], key: str) -> str:
    """Return the short name of what a key asks about, with the organisation where one is named."""
    name, _, controller = key.partition(":")
    short = next((purpose.short for purpose in purposes if purpose.id == name), name.replace("_", " "))
    return short.replace(ORGANISATION, controller)


def answer_chip(purposes: Sequence[Purpose], key: str, answer: str) -> ChipWords:
    """Return one permission as a chip: "Photo: no"."""
    kind, picture = _ANSWER_LOOKS.get(answer, ("plain", ""))
    words = QCoreApplication.translate("DoorWords", "{purpose}: {answer}")
    return ChipWords(words.format(purpose=purpose_words(purposes, key), answer=answer_words(answer)), kind, picture)


def state_chip(answer: str) -> ChipWords:
    """Return how one permission stands now, alone: "Yes"."""
    kind, picture = _ANSWER_LOOKS.get(answer, ("plain", ""))
    words = answer_words(answer)
    return ChipWords(words[:1].upper() + words[1:], kind, picture)


def permission_chips(
    purposes: Sequence[Purpose], keys: Iterable[str], permitted: Mapping[str, str]
) -> tuple[ChipWords, ...]:
    """Return what a row says of permissions: how many were not asked, each no by its name, and the rest as a number."""
    keys = list(keys)
    answers = {key: permitted.get(key, NOT_ASKED) for key in (*keys, *permitted)}
    missing = sum(answers[key] == NOT_ASKED for key in keys)
    agreed = [key for key, answer in answers.items() if answer == GIVEN]
    others = [key for key, answer in answers.items() if answer not in (GIVEN, NOT_ASKED)]
    if not agreed and not others:
        words = QCoreApplication.translate("DoorWords", "Not asked yet")
        return (ChipWords(words, "warn", "consent-not-asked"),)
    chips = [answer_chip(purposes, key, answers[key]) for key in others]
    if missing:
        words = QCoreApplication.translate("DoorWords", "{count} not asked").format(count=missing)
        chips.insert(0, ChipWords(words, "warn", "consent-not-asked"))
    if len(agreed) == 1:
        chips.append(answer_chip(purposes, agreed[0], GIVEN))
    elif agreed:
        words = QCoreApplication.translate("DoorWords", "{count} yes").format(count=len(agreed))
        chips.insert(1 if missing else 0, ChipWords(words, "good", "consent-yes"))
    return tuple(chips)


def need_words(lists: Lists, need: Need) -> str:
    """Return one need as people call it, with the note where the list has no word for it."""
    label = lists.label(lists.access_needs, need.need)
    return need.note if need.need == "other" and need.note else label


def need_chip(lists: Lists, need: Need) -> ChipWords:
    """Return one need as a chip."""
    return ChipWords(need_words(lists, need), "info", _NEED_PICTURES.get(need.need, "care"))


def need_chips(
    lists: Lists, needs: Sequence[Need], outcomes: Mapping[str, NeedAnswer] | None = None
) -> tuple[ChipWords, ...]:
    """Return a person's needs; with `outcomes` also whether they were met at this session."""
    chips = [need_chip(lists, need) for need in needs]
    if not chips or outcomes is None:
        return tuple(chips)
    found = {outcomes[need.id].outcome if need.id in outcomes else "" for need in needs}
    if "not_met" in found:
        met = ChipWords(QCoreApplication.translate("DoorWords", "Not met"), "bad")
    elif "partly" in found:
        met = ChipWords(QCoreApplication.translate("DoorWords", "Partly met"), "warn")
    elif "" in found:
        met = ChipWords(QCoreApplication.translate("DoorWords", "Ask if met"), "warn", "question")
    else:
        met = ChipWords(QCoreApplication.translate("DoorWords", "Met"), "good")
    return (met, *chips)
