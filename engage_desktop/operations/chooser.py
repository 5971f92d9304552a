"""The short chooser: who decides in the end suggests the type of involvement. The answer and the choice are both kept."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.domain.sessions import Session
from engage_desktop.operations.lists import Lists

DECIDERS = "deciders"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The type chosen is not the one that the answer suggests: both as codes, and said in a sentence."""

    suggested: str
    chosen: str
    sentence: str


def suggest(lists: Lists, answer: str) -> str:
    """Return the type of involvement that an answer suggests; empty where there is no such answer."""
    return next((entry.suggests for entry in lists.of(DECIDERS) if entry.code == answer), "")


def mismatch(lists: Lists, session: Session) -> Mismatch | None:
    """Return where the answer of the chooser and the type chosen do not fit, or None."""
    suggested = suggest(lists, session.who_decides)
    if not suggested or not session.involvement_type or suggested == session.involvement_type:
        return None
    decides = lists.named(DECIDERS, session.who_decides)
    chosen, fits = lists.involvement(session.involvement_type).label, lists.involvement(suggested).label
    sentence = f"You answered “{decides}”. That is {fits}; the plan says {chosen}."
    return Mismatch(suggested, session.involvement_type, sentence)
