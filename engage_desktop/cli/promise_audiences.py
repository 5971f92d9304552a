"""Who was told, as `engage-desktop promises tell` is given it, and who is left afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import click

from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import fold
from engage_desktop.operations import sessions
from engage_desktop.operations.audiences import Audiences, SessionAudience, still_words
from engage_desktop.operations.responses import promise_of
from engage_desktop.store.store import Store

_FEWEST = 4


def told_whom(
    store: Store,
    held: Sequence[str],
    named_sessions: Sequence[str],
    named_people: Sequence[str],
    *,
    everyone: bool,
    now: datetime,
) -> dict[str, list[str]]:
    """Return whom a note is about. Without a word it is everyone, where there is only one answer to the question.

    Raises click.UsageError where an answer is for several sessions, or for people who asked to hear, and nobody said who was
    told.
    """
    audiences = Audiences(store, _today(now))
    found = [each for response in held for each in audiences.of(store.answers.response(response))]
    if named_sessions or named_people:
        return {
            "sessions": [sessions.find_session(store, each).id for each in named_sessions],
            "persons": [_person(found, each) for each in named_people],
        }
    of_each = [audiences.of(store.answers.response(response)) for response in held]
    if not everyone and any(len(each) > 1 or any(one.asked for one in each) for each in of_each):
        raise click.UsageError(f"Say who was told, so that nobody else counts as told. {_choices(found)}")
    return {}


def left_to_tell(store: Store, held: Sequence[str], *, now: datetime) -> dict[str, str]:
    """Return who is left of each response that was told in part, as a sentence, by its id."""
    stand = {each: promise_of(store, each, today=_today(now)) for each in held}
    return {
        each: f"Still to be told: {still_words(store, promise.still)}."
        for each, promise in stand.items()
        if promise.is_told_in_part
    }


def _choices(found: Sequence[SessionAudience]) -> str:
    titles = {each.session: each.title for each in found if each.has_hall}
    names = {person.person: person.name for each in found for person in each.asked}
    parts = [f"--session {session} (the people of “{title}”)" for session, title in titles.items()]
    parts += [f"--person {person} ({name or 'no name'}, who asked to hear)" for person, name in names.items()]
    return f"Give one or several of: {'; '.join([*parts, '--everyone'])}."


def _person(found: Sequence[SessionAudience], named: str) -> str:
    """Return who is meant by an id, its beginning, or a whole name, among those who asked to hear."""
    people = {person.person: person.name for each in found for person in each.asked}
    meant = [person for person, name in people.items() if person == named or fold(name) == fold(named)]
    if not meant and len(named) >= _FEWEST:
        meant = [person for person in people if person.startswith(named)]
    if len(meant) == 1:
        return meant[0]
    how_many = "Nobody" if not meant else f"{len(meant)} people"
    raise NothingHere(
        f"{how_many} who asked to hear of this answer can be meant by “{named}”. Nothing was noted. "
        "“promises tell” without --person lists them."
    )


def _today(now: datetime) -> str:
    return now.astimezone().date().isoformat()
