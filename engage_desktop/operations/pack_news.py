"""What a pack tells laptops besides keys and lists: promises that are overdue, and lessons of every table. Gathered, and read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engage_desktop.domain.answers import SharedInsight
from engage_desktop.operations import current_pack
from engage_desktop.store.store import Store

MOST_PROMISES, MOST_LESSONS = 300, 300
LONGEST = 1_000
"""Letters of one text: a pack stays small enough for any stick and any old laptop."""


@dataclass(frozen=True, slots=True)
class TeamPromise:
    """Something that the team promised and has not kept, on whichever laptop. on: ISO date; days: since then, negative.

    code: as in due; owner: who promised, where somebody did; title: of the session.
    """

    code: str
    what: str
    on: str
    owner: str
    title: str
    days: int


def overdue_in_the_team(store: Store, today: str) -> tuple[TeamPromise, ...]:
    """Return what the central team's pack says is overdue and what this laptop does not know of itself, oldest first."""
    here = _here(store)
    found = [
        TeamPromise(
            str(each["code"]),
            str(each["what"]),
            str(each["on"]),
            str(each.get("owner", "")),
            str(each.get("title", "")),
            (date.fromisoformat(each["on"]) - date.fromisoformat(today)).days,
        )
        for each in _told(store, "promises")
        if each.get("about") not in here
    ]
    return tuple(sorted(found, key=lambda each: (each.on, each.what)))


def lessons_of_the_team(store: Store) -> tuple[SharedInsight, ...]:
    """Return the lessons of the team's other tables, as the pack that holds tells them."""
    here, team = _here(store), store.teams.own()
    return tuple(
        SharedInsight(
            id=f"pack-{number}",
            source=team.name,
            sort="lesson",
            title=str(each["title"]),
            text=str(each["text"]),
            place=str(each.get("place", "")),
            group=str(each.get("group", "")),
            method=str(each.get("method", "")),
            on=str(each.get("on", "")),
            library="pack",
        )
        for number, each in enumerate(_told(store, "lessons"))
        if each.get("about") not in here
    )


def _told(store: Store, section: str) -> list[Mapping[str, Any]]:
    pack = current_pack.current(store)
    return list(pack.document.get(section) or ()) if pack else []


def _here(store: Store) -> set[str]:
    """Return the sessions and responses that this laptop has itself: of these it knows better than any pack."""
    return {session.id for session in store.sessions.all()} | {each.id for each in store.answers.responses()}
