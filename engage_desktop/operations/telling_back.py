"""Noting that people were told of an answer: everyone, the people of one session, or one person who asked to hear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from engage_desktop.domain import ids
from engage_desktop.domain.answers import TO_EVERYONE, TO_PERSON, TO_SESSION, Response
from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import plain_date
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.answer_facts import day, find_response, take_back
from engage_desktop.operations.audiences import Audiences, sessions_behind
from engage_desktop.store.store import Store

_TOLD = "told.back"
_MOST_TOLD = 1_000_000


def tell_back(
    store: Store,
    *,
    now: datetime,
    response: str | Sequence[str],
    way: str,
    on: str = "",
    people: int | None = None,
    note: str = "",
    sessions: Sequence[str] = (),
    persons: Sequence[str] = (),
) -> tuple[str, ...]:
    """Note that people were told of one response or several, in one act; return the notes' ids. on: ISO date, today if empty.

    sessions: only the people of these, all together, such as by a sheet in the hall. persons: only these, who asked to hear,
    one by one. Without either: everyone whom it answers. people: how many, where somebody knows. Raises AnswerNotPossible
    without a way, for a session or a person whom it does not answer, and for a day that has not come or on which people had
    not said yet what is answered.
    """
    told = [response] if isinstance(response, str) else list(dict.fromkeys(response))
    held = [find_response(store, each) for each in told]
    way = line(way, name="The way")
    if not way:
        raise AnswerNotPossible("Say how people were told, then note it. Nothing was saved.", field="way")
    if people is not None and not 0 <= people <= _MOST_TOLD:
        raise AnswerNotPossible("That is not a number of people. Nothing was saved.", field="people")
    today = now.astimezone().date().isoformat()
    on = day(on, field="on", latest=today) or today
    for each in held:
        _require_audience(store, each, sessions, persons)
        _require_after_hearing(store, each, on, today, sessions)
    said = {"way": way, "note": clean(note, name="The note"), "on": on}
    made = []
    with store.act(now=now) as act:
        for each in held:
            for of in _audiences(each, sessions, persons, people):
                made.append(ids.new_fact(now))
                act.append(_TOLD, made[-1], {"response": each.id, **said, **of})
    return tuple(made)


def untell(store: Store, *, now: datetime, told: str | Iterable[str]) -> None:
    """Take back a note that people were told, or several: they were made by mistake."""
    wanted = [told] if isinstance(told, str) else list(told)
    held = {each.id for each in store.answers.told_back()}
    if not wanted or not held.issuperset(wanted):
        raise NothingHere("This note is not in the list any more. Nothing was changed.")
    with store.act(now=now) as act:
        take_back(act, now=now, kind=_TOLD, facts=wanted)


def _audiences(
    held: Response, sessions: Sequence[str], persons: Sequence[str], people: int | None
) -> Iterator[dict[str, Any]]:
    """Yield the parts of a note that say who was told: one for each session and each person, or one for everyone."""
    if not sessions and not persons:
        yield {"session": held.session, "people": people, "audience": TO_EVERYONE, "person": None}
    for session in dict.fromkeys(sessions):
        yield {"session": session, "people": people, "audience": TO_SESSION, "person": None}
    for person in dict.fromkeys(persons):
        yield {"session": None, "people": 1, "audience": TO_PERSON, "person": person}


def _require_audience(store: Store, held: Response, sessions: Sequence[str], persons: Sequence[str]) -> None:
    """Refuse a session or a person that a response does not answer: the note would be kept and change nothing."""
    behind = sessions_behind(store, held)
    if not behind.issuperset(sessions):
        raise AnswerNotPossible(
            "This answer does not speak to the people of that session, so nothing was noted. Choose one of its sessions.",
            field="who",
        )
    if not persons:
        return
    audiences = Audiences(store, "")
    known = {audiences.one(person) for _, person in store.answers.speakers_behind(held.id) if person}
    known |= {audiences.one(each.person) for session in behind for each in store.attendance.arrivals(session)}
    if not known.issuperset(audiences.one(person) for person in persons):
        raise AnswerNotPossible(
            "That person came to none of the sessions that this answers, so nothing was noted. Choose somebody on its list.",
            field="who",
        )


def _require_after_hearing(store: Store, held: Response, on: str, today: str, sessions: Sequence[str]) -> None:
    """Refuse a day on which people cannot have been told: what is answered was said later. sessions: only their people."""
    of = set(sessions) or sessions_behind(store, held)
    days = sorted(each.date for each in store.sessions.all() if each.id in of and each.date <= today)
    if sessions and days:
        days = days[-1:]
    if days and on < days[0]:
        raise AnswerNotPossible(
            f"People said this on {plain_date(days[0])}, so they cannot have been told what came of it before. "
            "Nothing was saved. Choose the day on which they were told.",
            field="on",
        )
