"""Offering back what is known already of somebody who returns, and noting that it still holds, so that nobody is asked twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain.consent import GIVEN, REFUSED, ConsentNotPossible, Purpose
from engage_desktop.domain.people import Need, Person
from engage_desktop.operations.consent import HowAsked, record_consents
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class KnownBefore:
    """What is known of somebody from earlier sessions. answers: key of a purpose → given or refused, not yet asked again here.

    sessions: the earlier sessions they came to, latest first, by id.
    """

    person: Person
    needs: tuple[Need, ...]
    answers: dict[str, str]
    sessions: tuple[str, ...]

    @property
    def is_returning(self) -> bool:
        """Whether they came before, so that they are asked "still right?" and not everything anew."""
        return bool(self.sessions)


def known_before(store: Store, *, person: str, session: str, today: str) -> KnownBefore:
    """Return what can be offered back to somebody who comes to a session. today: ISO date, UTC."""
    records = store.people.groups().get(person, frozenset({person}))
    came = {held: None for record in sorted(records) for held in reversed(store.attendance.sessions_of(record))}
    came.pop(session, None)
    asked_here = {answer.key for answer in store.consents.standing_together(person) if answer.session == session}
    permitted = store.consents.permitted(person, today=today)
    answers = {key: answer for key, answer in permitted.items() if answer in (GIVEN, REFUSED) and key not in asked_here}
    needs = tuple(need for record in sorted(records) for need in store.people.needs(record))
    return KnownBefore(store.people.get(person), needs, answers, tuple(came))


def confirm_still_right(
    store: Store,
    *,
    now: datetime,
    person: str,
    session: str,
    purposes: Sequence[Purpose],
    how: HowAsked | None = None,
) -> tuple[str, ...]:
    """Record that the person was asked and that every earlier answer still holds, in the words of today.

    Raises ConsentNotPossible where there is nothing to confirm; then nothing is recorded.
    """
    known = known_before(store, person=person, session=session, today=now.date().isoformat())
    asked = {purpose.id for purpose in purposes}
    answers = {key: answer for key, answer in known.answers.items() if key.partition(":")[0] in asked}
    if not answers:
        raise ConsentNotPossible(
            "There is no earlier answer of this person to confirm, so nothing was recorded. Ask each question once."
        )
    return record_consents(
        store, now=now, person=person, session=session, answers=answers, purposes=purposes, how=how or HowAsked()
    )
