"""What the consent page says: how answers are given, an answer's place in the history, and what a withdrawal changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.clock import milliseconds
from engage_desktop.domain.consent import Consent, Purpose, Wording
from engage_desktop.gui.moments import clock_of, day_of, from_milliseconds
from engage_desktop.gui.welcome.door_words import answer_words, purpose_words
from engage_desktop.operations.consent import Withdrawal


def methods() -> dict[str, str]:
    """Return how an answer may be given, in the order in which a door meets them."""
    return {
        "oral_recorded_by_staff": QCoreApplication.translate("ConsentWords", "Spoken, written down by us"),
        "tick_screen_self": QCoreApplication.translate("ConsentWords", "On this screen, by themselves"),
        "tick_screen_assisted": QCoreApplication.translate("ConsentWords", "On this screen, with help"),
        "tick_paper": QCoreApplication.translate("ConsentWords", "Ticked on paper"),
        "signed_paper": QCoreApplication.translate("ConsentWords", "Signed on paper"),
        "via_interpreter": QCoreApplication.translate("ConsentWords", "Through an interpreter"),
        "bsl_via_interpreter": QCoreApplication.translate("ConsentWords", "In BSL, through an interpreter"),
        "phone": QCoreApplication.translate("ConsentWords", "By phone"),
        "email_letter": QCoreApplication.translate("ConsentWords", "By email or letter"),
        "imported": QCoreApplication.translate("ConsentWords", "From an earlier list"),
    }


def givers() -> dict[str, str]:
    """Return who may answer for a person."""
    return {
        "self": QCoreApplication.translate("ConsentWords", "The person"),
        "self_with_support": QCoreApplication.translate("ConsentWords", "The person, with support"),
        "child_and_parent": QCoreApplication.translate("ConsentWords", "A child and a parent or guardian"),
        "parent_guardian": QCoreApplication.translate("ConsentWords", "A parent or guardian"),
        "lpa_attorney": QCoreApplication.translate("ConsentWords", "Someone with power of attorney"),
        "court_deputy": QCoreApplication.translate("ConsentWords", "A deputy of the court"),
        "best_interests_decision": QCoreApplication.translate("ConsentWords", "A best-interests decision"),
    }


def language_words(code: str) -> str:
    """Return a language as a word; what was typed as a word stays as it is."""
    return {
        "en": QCoreApplication.translate("ConsentWords", "English"),
        "cy": QCoreApplication.translate("ConsentWords", "Welsh"),
        "pl": QCoreApplication.translate("ConsentWords", "Polish"),
        "ur": QCoreApplication.translate("ConsentWords", "Urdu"),
    }.get(code, code)


def wording_words(version: int, language: str) -> str:
    """Return which wording was shown: "Wording 1, English"."""
    words = QCoreApplication.translate("ConsentWords", "Wording {version}, {language}")
    return words.format(version=version, language=language_words(language))


def moment_words(answer: Consent) -> str:
    """Return when an answer was recorded: "21 November 2026, 10:02am"."""
    moment = from_milliseconds(milliseconds(answer.hlc))
    return f"{day_of(moment)}, {clock_of(moment)}"


def history_words(purposes: Sequence[Purpose], answer: Consent) -> str:
    """Return one answer of the history in a line."""
    what = f"{purpose_words(purposes, answer.key)}: {answer_words(answer.answer)}"
    parts = [moment_words(answer), what, methods().get(answer.method, answer.method)]
    if answer.given_by != "self":
        parts.append(givers().get(answer.given_by, answer.given_by))
    if answer.present:
        parts.append(QCoreApplication.translate("ConsentWords", "with {name}").format(name=answer.present))
    if answer.captured_by:
        words = QCoreApplication.translate("ConsentWords", "written down by {name}")
        parts.append(words.format(name=answer.captured_by))
    if answer.channels:
        parts.append(QCoreApplication.translate("ConsentWords", "by {ways}").format(ways=answer.channels))
    if answer.reason:
        parts.append(QCoreApplication.translate("ConsentWords", "reason: {reason}").format(reason=answer.reason))
    parts.append(wording_words(answer.wording_version, answer.language))
    return " · ".join(parts)


def shown_words(wording: Wording | None) -> str:
    """Return the exact words in quotation marks, or that they are not here."""
    if wording is None:
        return QCoreApplication.translate("ConsentWords", "The words are kept on another laptop.")
    return f"“{wording.text}”"


def consequences(purposes: Sequence[Purpose], change: Withdrawal) -> list[str]:
    """Return what a withdrawal changes, one sentence each, to be read to the person before it is done."""
    found: list[str] = []
    if change.contact:
        words = QCoreApplication.translate("ConsentWords", "We stop getting in touch: {purposes}.")
        found.append(words.format(purposes=_named(purposes, change.contact)))
    if {"quote_anonymous", "quote_attributed"} & set(change.purposes):
        found.append(_quoting(change))
    if change.pictures:
        words = QCoreApplication.translate(
            "ConsentWords",
            "We do not use their pictures again ({purposes}). What is already printed or published may stay.",
        )
        found.append(words.format(purposes=_named(purposes, change.pictures)))
    for partner in change.partners:
        words = QCoreApplication.translate("ConsentWords", "We tell {partner} that they may not use it any more.")
        found.append(words.format(partner=partner))
    return [*found, *_what_else(purposes, change)]


def _what_else(purposes: Sequence[Purpose], change: Withdrawal) -> list[str]:
    found: list[str] = []
    if change.needs:
        words = QCoreApplication.translate(
            "ConsentWords", "We do not keep their needs ({count}) for next time. Take them out on the Needs page."
        )
        found.append(words.format(count=change.needs))
    others = [key for key in change.others if not key.startswith("quote_")]
    if others:
        words = QCoreApplication.translate("ConsentWords", "This ends as well: {purposes}.")
        found.append(words.format(purposes=_named(purposes, others)))
    if change.bundles:
        words = QCoreApplication.translate(
            "ConsentWords",
            "Bundles already made with their earlier answers: {count}. The next bundle carries the change.",
        )
        found.append(words.format(count=change.bundles))
    last = QCoreApplication.translate(
        "ConsentWords", "Their place here does not change. Undo does not bring a withdrawal back: ask again instead."
    )
    return [*found, last]


def _named(purposes: Sequence[Purpose], keys: Sequence[str]) -> str:
    return ", ".join(purpose_words(purposes, key) for key in keys)


def _quoting(change: Withdrawal) -> str:
    if "quote_anonymous" in change.others:
        return QCoreApplication.translate("ConsentWords", "Their words may still be used with their name.")
    if "quote_attributed" in change.others:
        return QCoreApplication.translate(
            "ConsentWords", "Their name does not stand beside their words any more. The words may still be used."
        )
    words = QCoreApplication.translate(
        "ConsentWords",
        "Their words are not quoted in anything printed from now on. Comments with their badge: {count}.",
    )
    return words.format(count=change.quoted)
