"""What happens while a practice session is open: people come, are asked for permission, and say what they say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from engage_desktop.operations import attendance, comments, consent, explaining, people
from engage_desktop.operations.comments import HowSaid
from engage_desktop.operations.consent import HowAsked
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.practice.story_words import Guest, Said
from engage_desktop.store.store import Store

_MET = ("hearing_loop", "large_print", "spoken_interpreter")


def welcome(
    store: Store, *, now: datetime, session: str, guests: Sequence[Guest], lists: Lists, withdraws: bool = False
) -> None:
    """Let people in, a minute apart, with their needs and their answers; who was here before is known.

    withdraws: some take a permission back this time.
    """
    explaining.explain(store, now=now, session=session, ways=["spoken", "paper", "ur"])
    known = {person.name: person.id for person in store.people.all() if person.name}
    for place, guest in enumerate(guests):
        moment = now + timedelta(minutes=place)
        person = _let_in(store, moment, session, guest, known.get(guest.name))
        _ask(store, moment, session, person, guest, lists)
        if guest.withdraws and withdraws:
            consent.withdraw(
                store, now=moment, person=person, session=session, purposes=lists.purposes, only=guest.withdraws
            )


def listen(store: Store, *, now: datetime, session: str, said: Sequence[Said]) -> dict[str, str]:
    """Write down what people say, a minute apart. Return the roots of comments by their keys in the story."""
    questions = [question.id for question in store.sessions.questions(session)]
    roots: dict[str, str] = {}
    for place, each in enumerate(said):
        moment = now + timedelta(minutes=place)
        how = HowSaid(question=questions[each.question - 1], kind=each.kind, language=each.language, about=each.sort)
        written = comments.hear(store, now=moment, session=session, typed=each.words, how=how)
        roots[each.key or f"{session}:{place}"] = written
        if each.agreed:
            comments.agree(store, now=moment, comment=written, count=each.agreed)
    return roots


def _let_in(store: Store, now: datetime, session: str, guest: Guest, known: str | None) -> str:
    if known is not None:
        person = attendance.check_in(store, now=now, session=session, person=known).person
    else:
        person = attendance.welcome_new(
            store, now=now, session=session, name=guest.name, role=guest.role, group=guest.group
        ).person
        people.set_needs(store, now=now, person=person, needs=dict(guest.needs))
        if guest.about:
            people.edit_person(store, now=now, person=person, **dict(guest.about))
    for need in store.people.needs(person):
        if need.need in _MET:
            people.answer_need(store, now=now, session=session, person=person, need=need.id, outcome="met")
    return person


def _ask(store: Store, now: datetime, session: str, person: str, guest: Guest, lists: Lists) -> None:
    if guest.answers:
        how = HowAsked(method="oral_recorded_by_staff", captured_by="Amina", channels="email")
        answers = dict(guest.answers)
        consent.record_consents(
            store, now=now, person=person, session=session, answers=answers, purposes=lists.purposes, how=how
        )
