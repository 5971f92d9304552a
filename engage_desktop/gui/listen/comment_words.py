"""What a comment's kind, source, question and moment are called on a page, and their chips: the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain import clock
from engage_desktop.domain.comments import GROUP_VIEW, OBSERVATION, OWN_WORDS, PARAPHRASE, Comment
from engage_desktop.domain.sessions import Question
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.moments import clock_of, from_milliseconds, short_day_of
from engage_desktop.gui.widgets.chip import ChipWords

KIND_KEYS = {OWN_WORDS: "O", PARAPHRASE: "P", GROUP_VIEW: "G", OBSERVATION: "B"}
"""The letter that, with Alt, chooses a kind. F, E, V and H open the window's menus."""
_PICTURES = {OWN_WORDS: "quote", PARAPHRASE: "edit", GROUP_VIEW: "group", OBSERVATION: "show"}
_SORT_PICTURES = {
    "would_help": "good",
    "concern": "warn",
    "asset": "add",
    "story": "quote",
    "offer": "care",
    "unprompted": "listen",
}
_LONGEST_SHOWN = 300


def kind_words(kind: str) -> str:
    """Return what people call a kind of comment."""
    words = {
        OWN_WORDS: QCoreApplication.translate("Comment", "Their own words"),
        PARAPHRASE: QCoreApplication.translate("Comment", "Paraphrase"),
        GROUP_VIEW: QCoreApplication.translate("Comment", "Group view"),
        OBSERVATION: QCoreApplication.translate("Comment", "Observation"),
    }
    return words.get(kind, kind)


def kind_chip(kind: str) -> ChipWords:
    """Return the chip of a kind."""
    words = QCoreApplication.translate("Comment", "Own words") if kind == OWN_WORDS else kind_words(kind)
    return ChipWords(words, "plain", _PICTURES.get(kind, ""))


def kind_picture(kind: str) -> str:
    """Return the icon of a kind."""
    return _PICTURES.get(kind, "listen")


def sort_picture(sort: str) -> str:
    """Return the icon of a sort of comment."""
    return _SORT_PICTURES.get(sort, "listen")


def sort_words(sort: str) -> str:
    """Return the two words of a sort for its chip; a sort of the team's own list is shown by its code."""
    words = {
        "would_help": QCoreApplication.translate("Comment", "Would help"),
        "concern": QCoreApplication.translate("Comment", "Goes wrong"),
        "asset": QCoreApplication.translate("Comment", "Build on"),
        "story": QCoreApplication.translate("Comment", "Story"),
        "offer": QCoreApplication.translate("Comment", "Offer"),
        "unprompted": QCoreApplication.translate("Comment", "Unprompted"),
    }
    return words.get(sort, sort)


def languages() -> dict[str, str]:
    """Return the languages that a comment may have been said in, by code; "" for what is not said."""
    return {
        "": QCoreApplication.translate("Comment", "Language not noted"),
        "en": QCoreApplication.translate("Comment", "English"),
        "cy": QCoreApplication.translate("Comment", "Welsh"),
        "bfi": QCoreApplication.translate("Comment", "British Sign Language"),
        "ar": QCoreApplication.translate("Comment", "Arabic"),
        "bn": QCoreApplication.translate("Comment", "Bengali"),
        "gu": QCoreApplication.translate("Comment", "Gujarati"),
        "pa": QCoreApplication.translate("Comment", "Punjabi"),
        "pl": QCoreApplication.translate("Comment", "Polish"),
        "ro": QCoreApplication.translate("Comment", "Romanian"),
        "so": QCoreApplication.translate("Comment", "Somali"),
        "ur": QCoreApplication.translate("Comment", "Urdu"),
    }


def shown(comment: Comment) -> str:
    """Return the words of a comment for a cell: one line, quotation marks around what is word for word."""
    text = " ".join(comment.text[: _LONGEST_SHOWN + 1].split())
    if len(comment.text) > _LONGEST_SHOWN:
        text = f"{text[: _LONGEST_SHOWN - 1].rstrip()}…"
    return f"“{text}”" if comment.kind == OWN_WORDS else text


def in_short(text: str, longest: int = 40) -> str:
    """Return the beginning of a text, for naming an act."""
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def said_by(comment: Comment, badges: Mapping[str, int], labels: Mapping[str, str]) -> str:
    """Return who said it, as far as they wished to say, and how many agree. labels: of flip charts, by batch."""
    who = _source(comment, badges, labels)
    if not comment.agreed:
        return who
    if comment.agreed == 1:
        agree = QCoreApplication.translate("Comment", "1 agrees")
    else:
        agree = QCoreApplication.translate("Comment", "{count} agree").format(count=f"{comment.agreed:,}")
    return f"{who} · {agree}"


def _source(comment: Comment, badges: Mapping[str, int], labels: Mapping[str, str]) -> str:
    if comment.source == "badge":
        badge = badges.get(comment.person or "")
        if badge is not None:
            return QCoreApplication.translate("Comment", "Badge {number}").format(number=badge)
        return QCoreApplication.translate("Comment", "A badge")
    if comment.source == "table" and comment.table:
        return QCoreApplication.translate("Comment", "Table {name}").format(name=isolated(comment.table))
    if comment.source == "flip_chart":
        label = labels.get(comment.batch or "", "")
        return isolated(label) if label else QCoreApplication.translate("Comment", "Flip chart")
    if comment.source == "import":
        return QCoreApplication.translate("Comment", "From a file")
    return QCoreApplication.translate("Comment", "Unnamed")


def question_number(comment: Comment, questions: Mapping[str, Question]) -> str:
    """Return the number of the question that a comment answers, or a dash."""
    question = questions.get(comment.question or "")
    return str(question.position) if question else "–"


def moment_of(comment: Comment) -> datetime:
    """Return when a comment was written down, UTC."""
    return from_milliseconds(clock.milliseconds(comment.hlc))


def when_words(comment: Comment, today: str) -> str:
    """Return when a comment was written down: "10:41am" today, with the day before it on another day."""
    moment = moment_of(comment)
    time = clock_of(moment)
    if moment.astimezone().date().isoformat() != today:
        time = f"{short_day_of(moment, today)}, {time}"
    if not comment.is_corrected:
        return isolated(time)
    return QCoreApplication.translate("Comment", "{time}, corrected").format(time=isolated(time))
