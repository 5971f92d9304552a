"""The words, icons and colours of outcomes, of promises kept open and of how long ago or ahead a day is: the same everywhere."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain import answers
from engage_desktop.domain.promises import OVERDUE, TOLD_SO_FAR, Promise
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.operations.lists import Lists

_LOOKS = {
    answers.DONE: ("good", ""),
    answers.DOING: ("info", "edit"),
    answers.PLANNED: ("info", "calendar"),
    answers.CONSIDERING: ("plain", "question"),
    answers.PASSED_ON: ("plain", "forward"),
    answers.CANNOT: ("warn", "close"),
}
LONGEST = 160
_SOON = 7


def outcome_chip(lists: Lists, outcome: str) -> ChipWords:
    """Return the chip of what a response says will happen."""
    if not outcome:
        return ChipWords(QCoreApplication.translate("Answers", "Not said yet"), "plain", "question")
    kind, picture = _LOOKS.get(outcome, ("plain", ""))
    return ChipWords(lists.named("response_outcomes", outcome), kind, picture)


def told_chip(*, so_far: bool = False) -> ChipWords:
    """Return the chip of a promise about which people were told. so_far: there is more to come."""
    if so_far:
        return ChipWords(QCoreApplication.translate("Answers", "Told so far"), "info", "feed-back")
    return ChipWords(QCoreApplication.translate("Answers", "Told back"), "good", "feed-back")


def part_chip() -> ChipWords:
    """Return the chip of a promise of which some people were told, and others are still to be told."""
    return ChipWords(QCoreApplication.translate("Answers", "Told in part"), "warn", "feed-back")


def standing_chip(promise: Promise, today: str) -> ChipWords:
    """Return the chip of where a promise stands: told, told so far, told in part, or its day."""
    if not promise.is_open:
        return told_chip(so_far=promise.state == TOLD_SO_FAR)
    if promise.is_told_in_part and promise.state != OVERDUE:
        return part_chip()
    return due_chip(promise.response.due, today)


def days_between(earlier: str, later: str) -> int:
    """Return the days from one ISO date to another."""
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days


def due_chip(due: str, today: str) -> ChipWords:
    """Return the chip of a day by which people are told: overdue, due soon, or ahead; words where there is no day."""
    if not due:
        return ChipWords(QCoreApplication.translate("Answers", "No day given"), "warn", "calendar")
    days = days_between(today, due)
    if days < 0:
        return ChipWords(overdue_words(-days), "bad", "clock")
    if days == 0:
        return ChipWords(QCoreApplication.translate("Answers", "Due today"), "warn", "clock")
    if days == 1:
        return ChipWords(QCoreApplication.translate("Answers", "Due tomorrow"), "warn", "clock")
    words = QCoreApplication.translate("Answers", "Due in {days} days").format(days=f"{days:,}")
    return ChipWords(words, "warn" if days <= _SOON else "info", "clock")


def overdue_words(days: int) -> str:
    """Return how long something is overdue."""
    if days == 1:
        return QCoreApplication.translate("Answers", "1 day overdue")
    return QCoreApplication.translate("Answers", "{days} days overdue").format(days=f"{days:,}")


def comments_words(count: int) -> str:
    """Return a number of comments in words."""
    if count == 1:
        return QCoreApplication.translate("Answers", "1 comment")
    return QCoreApplication.translate("Answers", "{count} comments").format(count=f"{count:,}")


def broken_chip() -> ChipWords:
    """Return the chip of a response some of whose comments do not stand any more."""
    return ChipWords(QCoreApplication.translate("Answers", "Broken link"), "bad", "warn")


def elsewhere_words(count: int) -> str:
    """Return how many comments only another laptop holds."""
    if count == 1:
        return QCoreApplication.translate("Answers", "1 comment was heard on another laptop. Its words are not here.")
    words = QCoreApplication.translate(
        "Answers", "{count} comments were heard on another laptop. Their words are not here."
    )
    return words.format(count=f"{count:,}")


def in_short(text: str, longest: int = LONGEST) -> str:
    """Return a text as one line of at most so many letters."""
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def behind_chip(comments: int, team: int, elsewhere: int = 0) -> ChipWords:
    """Return the chip of what stands behind a decision; none is said in words."""
    if comments:
        return ChipWords(comments_words(comments), "good", "quote")
    if team:
        return ChipWords(QCoreApplication.translate("Answers", "Staff and partners only"), "warn", "quote")
    if elsewhere:
        return ChipWords(QCoreApplication.translate("Answers", "Heard on another laptop"), "info", "laptop")
    return ChipWords(QCoreApplication.translate("Answers", "No comments behind it"), "bad", "warn")
