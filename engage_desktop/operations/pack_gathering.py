"""What the next pack tells of promises and lessons, from the central team's records."""

from __future__ import annotations

from datetime import date
from typing import Any

from engage_desktop.operations import due, lessons
from engage_desktop.operations.pack_news import LONGEST, MOST_LESSONS, MOST_PROMISES
from engage_desktop.store.store import Store


def news(store: Store, today: date) -> dict[str, list[dict[str, Any]]]:
    """Return the sections of a pack that tell it."""
    return {"promises": promises(store, today), "lessons": lessons_told(store)}


def promises(store: Store, today: date) -> list[dict[str, Any]]:
    """Return what is overdue, the oldest first."""
    titles = {session.id: session.title for session in store.sessions.all()}
    return [
        {
            "about": each.response or each.session or "",
            "code": each.code,
            "what": (f"{each.what} (still to be told: {each.still})" if each.still else each.what)[:LONGEST],
            "on": each.on,
            "owner": each.owner,
            "title": titles.get(each.session or "", ""),
        }
        for each in due.overdue(store, today.isoformat())[:MOST_PROMISES]
    ]


def lessons_told(store: Store) -> list[dict[str, Any]]:
    """Return the lessons of the team's own sessions, the latest first; partners' travel in answers, with their source."""
    own = [lesson for lesson in lessons.all_lessons(store) if not lesson.source]
    own.sort(key=lambda lesson: lesson.date, reverse=True)
    return [
        {
            "about": lesson.of_session or "",
            "title": lessons.shared_title(lesson)[:LONGEST],
            "text": lesson.text[:LONGEST],
            "place": lesson.place,
            "group": lesson.group[:LONGEST],
            "method": lesson.method,
            "on": lesson.date,
        }
        for lesson in own[:MOST_LESSONS]
    ]
