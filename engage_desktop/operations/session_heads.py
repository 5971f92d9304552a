"""What heads every print of a session and its page on the screen: the same words everywhere, as the records allow them."""

from __future__ import annotations

import hashlib

from engage_desktop.domain.sessions import Session, plain_date, plain_time
from engage_desktop.operations import honesty
from engage_desktop.operations.consent_promise import promise_text
from engage_desktop.operations.lists import Lists
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.session_head import SessionHead
from engage_desktop.store.store import Store


def session_head(store: Store, session: Session, lists: Lists) -> SessionHead:
    """Return what heads every print of a session."""
    printed = honesty.printed_type(store, session)
    involvement = lists.involvement(printed.code)
    return SessionHead(
        organisation=store.teams.own().name,
        title=session.title,
        date=session_when(session),
        place=session.place,
        involvement_type=involvement.label,
        involvement_definition=involvement.definition,
        influence=session.influence,
        planned_use=session.planned_use,
        words_code=promise_code(session),
        downgraded=printed.why,
        session_code=session_code(session.id),
    )


def promise_code(session: Session) -> str:
    """Return the short code of what is said about influence: the first 8 hex digits of its SHA-256; empty without words."""
    text = promise_text(session)
    digits = hashlib.sha256(text.encode()).hexdigest()[:8] if text else ""
    return f"{digits[:4]} {digits[4:]}".strip()


def session_code(session: str) -> str:
    """Return the short code under which people who left no address find the answers to a session: the end of its id."""
    return session.replace("-", "")[-6:].upper()


def session_when(session: Session) -> str:
    """Return the day and the hours as people read them."""
    return words.when(plain_date(session.date), plain_time(session.starts), plain_time(session.ends))


def session_contact(store: Store, session: Session | None) -> str:
    """Return whom people can turn to: the session's own contact, or else the team's, or the team's name."""
    team = store.teams.own()
    return ((session.contact.strip() if session else "") or team.contact.strip()) or team.name
