"""People who come and speak, for tests of what becomes of what they said."""

from __future__ import annotations

from datetime import datetime

from engage_desktop.domain.sessions import Session
from engage_desktop.operations import attendance, comments, consent, sessions
from engage_desktop.operations.comments import HowSaid
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, REASON, WHOLE_PLAN

TODAY = NOW.date().isoformat()


def open_session(store: Store, **parts: object) -> Session:
    """An open session with one question."""
    planned = sessions.add_session(store, now=NOW, questions=["What is hard?"], **{**WHOLE_PLAN, **parts})
    return sessions.open_session(store, now=NOW, session=planned.id, reason=REASON)


def come(store: Store, session: str, name: str, role: str = "public", **parts: str) -> attendance.CheckedIn:
    """Somebody comes in."""
    return attendance.welcome_new(store, now=NOW, session=session, name=name, role=role, **parts)


def say(store: Store, session: str, words: str, *, badge: int | None = None, at: datetime = NOW, **how: str) -> str:
    """Somebody says something, with a badge or without; the comment's root."""
    typed = f"@{badge} {words}" if badge else words
    return comments.hear(store, now=at, session=session, typed=typed, how=HowSaid(**how))


def agree_to(store: Store, person: str, *purposes: str, answer: str = "given", channels: str = "") -> None:
    """Somebody answers what they are asked about."""
    consent.record_consents(
        store,
        now=NOW,
        person=person,
        answers=dict.fromkeys(purposes, answer),
        purposes=LISTS.purposes,
        how=consent.HowAsked(channels=channels),
    )


def take_back(store: Store, person: str) -> None:
    """Somebody takes back everything they agreed to."""
    consent.withdraw(store, now=NOW, person=person, purposes=LISTS.purposes)
