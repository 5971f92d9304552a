"""What people were told about influence when they answered: the words that are printed, and who was told other words before."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from engage_desktop.domain.sessions import Session
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

NAME = "promise"
"""The name under which the words are kept beside the wordings of consent."""


@dataclass(frozen=True, slots=True)
class ToldOtherwise:
    """People who answered when the session said something else. words: what it said then; people: their ids."""

    words: str
    people: tuple[str, ...]


def promise_text(session: Session) -> str:
    """Return what views can change and what they are used for: the same words on the screen and on every print."""
    return "\n".join(part.strip() for part in (session.influence, session.planned_use) if part.strip())


def promise_id(text: str) -> str:
    """Return the id under which these words are kept: the same words have the same id on every laptop."""
    return hashlib.sha256(f"{NAME}\n{text}".encode()).hexdigest()[:32]


def keep_promise(store: Store, act: Act, session: Session) -> str | None:
    """Keep what the session says now, where it is new, and return its id; None where it says nothing."""
    text = promise_text(session)
    if not text:
        return None
    kept = promise_id(text)
    if store.consents.wording(kept) is None:
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        act.append("wording.kept", kept, {"name": NAME, "version": 1, "language": "en", "text": text, "sha256": sha256})
    return kept


def told_otherwise(store: Store, *, session: str) -> tuple[ToldOtherwise, ...]:
    """Return who answered in this session under words that have changed since, by those words, earliest first."""
    now = promise_id(promise_text(store.sessions.get(session)))
    found: dict[str, dict[str, None]] = {}
    for answer in store.consents.of_session(session):
        if answer.promise and answer.promise != now:
            found.setdefault(answer.promise, {})[answer.person] = None
    told = []
    for kept, people in found.items():
        wording = store.consents.wording(kept)
        told.append(ToldOtherwise(wording.text if wording else "", tuple(people)))
    return tuple(told)
