"""By when people were promised to hear: the earliest day of the sessions that an answer speaks to, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engage_desktop.domain.answers import Response
from engage_desktop.domain.sessions import plain_date
from engage_desktop.operations.audiences import sessions_behind
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class PromisedDay:
    """The earliest day that was promised. on: ISO date, empty where no session promised one; among: of how many sessions.

    session and title: whose promise it is.
    """

    on: str = ""
    session: str = ""
    title: str = ""
    among: int = 0


def earliest_day(store: Store, sessions: Iterable[str]) -> PromisedDay:
    """Return the earliest day by which people of one of these sessions were promised to hear."""
    wanted = set(sessions)
    held = [each for each in store.sessions.all() if each.id in wanted]
    promised = sorted((each.feedback_by, each.id, each.title) for each in held if each.feedback_by)
    return PromisedDay(*promised[0], among=len(held)) if promised else PromisedDay(among=len(held))


def day_from(store: Store, response: Response) -> str:
    """Return where the day of a response comes from, or that people were promised an earlier one; empty where neither is."""
    return day_words(earliest_day(store, sessions_behind(store, response)), response.due)


def day_words(promised: PromisedDay, due: str) -> str:
    """Return, in a sentence, what was promised beside the day that an answer has, or is about to have."""
    if not promised.on:
        return ""
    by = plain_date(promised.on)
    if due == promised.on and promised.among > 1:
        return (
            f"This is the earliest day that the {promised.among:,} sessions behind this answer promised: "
            f"the people of “{promised.title}” hear by {by}."
        )
    if due == promised.on:
        return f"The people of “{promised.title}” were promised to hear by this day."
    if not due:
        return f"The people of “{promised.title}” were promised to hear by {by}."
    return (
        f"This is later than promised: the people of “{promised.title}” were told that they hear by {by}."
        if due > promised.on
        else ""
    )
