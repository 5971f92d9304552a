"""Whom an answer is for, and who of them was told: the people of each session behind it, and each person who asked to hear.

People who asked are told one by one; all others by a sheet, a poster or at a meeting, session by session.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engage_desktop.domain.answers import AUDIENCES, TO_EVERYONE, TO_PERSON, TO_SESSION, Response, ToldBack
from engage_desktop.domain.promises import NOBODY, Promise, StillToTell, promise
from engage_desktop.operations.contact_back import Contact, ContactList, asked_of
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class SessionAudience:
    """Whom an answer is for in one session. asked: who asked to hear and can be reached, each once, by name.

    has_hall: whether there is anybody whom only a sheet, a poster or a meeting reaches.
    """

    session: str
    title: str
    date: str
    asked: tuple[Contact, ...] = ()
    has_hall: bool = True


@dataclass(slots=True)
class Audiences:
    """Looks at many answers with what is found out once kept. today: ISO date, for consent runs out."""

    store: Store
    today: str
    _found: dict[tuple[str, frozenset[str]], ContactList] = field(default_factory=dict)
    _linked: dict[str, frozenset[str]] | None = None

    def of(self, response: Response, *, session: str | None = None) -> tuple[SessionAudience, ...]:
        """Return whom an answer is for, session by session, the earliest first. session: this one alone."""
        speakers: dict[str, set[str]] = {}
        for of, person in self.store.answers.speakers_behind(response.id):
            speakers.setdefault(of, set()).update([person] if person else [])
        if response.session:
            speakers.setdefault(response.session, set())
        held = sorted(self.store.sessions.all(), key=lambda each: (each.date, each.id))
        return tuple(
            self._audience(each.id, each.title, each.date, frozenset(speakers[each.id]))
            for each in held
            if each.id in speakers and session in (None, each.id)
        )

    def one(self, person: str) -> str:
        """Return the id under which linked records of one person are known here."""
        if self._linked is None:
            self._linked = self.store.people.groups()
        return min(self._linked.get(person, {person}))

    def still(self, response: Response, told: Iterable[ToldBack], *, session: str | None = None) -> StillToTell:
        """Return who is left of those whom an answer is for, after what was noted. session: of this one alone."""
        notes = list(told)
        if any(each.audience == TO_EVERYONE for each in notes):
            return NOBODY
        halls = {each.session for each in notes if each.audience == TO_SESSION}
        people = {self.one(each.person) for each in notes if each.audience == TO_PERSON and each.person}
        found = self.of(response, session=session)
        left = [person.person for each in found for person in each.asked if self.one(person.person) not in people]
        return StillToTell(
            tuple(each.session for each in found if each.has_hall and each.session not in halls),
            tuple(dict.fromkeys(left)),
        )

    def told_of(self, response: Response, told: Iterable[ToldBack], session: str) -> list[ToldBack]:
        """Return the notes that speak of the people of one session."""
        notes = list(told)
        asked: set[str] = set()
        if any(each.audience == TO_PERSON for each in notes):
            found = self.of(response, session=session)
            asked = {self.one(person.person) for each in found for person in each.asked}
        return [
            each
            for each in notes
            if each.audience == TO_EVERYONE
            or (each.audience == TO_SESSION and each.session == session)
            or (each.audience == TO_PERSON and each.person and self.one(each.person) in asked)
        ]

    def _audience(self, session: str, title: str, date: str, speakers: frozenset[str]) -> SessionAudience:
        place = (session, speakers)
        if place not in self._found:
            self._found[place] = asked_of(self.store, today=self.today, session=session, speakers=speakers)
        found = self._found[place]
        asked = tuple(person for held in found.by_channel.values() for person in held)
        return SessionAudience(session, title, date, asked, bool(found.by_poster) or not asked)


def sessions_behind(store: Store, response: Response) -> set[str]:
    """Return the sessions whose people an answer speaks to: its own, and those whose words it rests on."""
    found = {of for of, _ in store.answers.speakers_behind(response.id)}
    return found | {response.session} if response.session else found


def where_they_stand(
    store: Store, held: Sequence[Response], *, today: str, session: str | None = None
) -> Iterator[Promise]:
    """Yield where each response stands. session: for the people of this one alone."""
    told: dict[str, list[ToldBack]] = {}
    for note in store.answers.told_now():
        if note.audience in AUDIENCES:
            told.setdefault(note.response, []).append(note)
    audiences = Audiences(store, today)
    for each in held:
        notes = told.get(each.id, [])
        if session is not None:
            notes = audiences.told_of(each, notes, session)
        still = audiences.still(each, notes, session=session) if notes else NOBODY
        yield promise(each, notes, today=today, still=still)


def told_one_by_one(store: Store, *, today: str) -> set[str]:
    """Return the sessions all of whose people asked to hear of an answer and were told it, one by one: no hall is left."""
    notes: dict[str, list[ToldBack]] = {}
    for note in store.answers.told_back():
        if note.audience == TO_PERSON:
            notes.setdefault(note.response, []).append(note)
    audiences = Audiences(store, today)
    found = set()
    for each in store.answers.responses():
        for of in audiences.of(each) if each.id in notes else ():
            if not audiences.still(each, notes[each.id], session=of.session).is_anybody:
                found.add(of.session)
    return found


def still_words(store: Store, still: StillToTell) -> str:
    """Return in words who is left: “the people of “Market hall”; 2 people who asked to hear”. Nobody is named."""
    titles = {each.id: each.title for each in store.sessions.all()}
    parts = [f"the people of “{titles.get(session, session)}”" for session in still.sessions]
    if still.people:
        parts.append(
            "1 person who asked to hear"
            if len(still.people) == 1
            else f"{len(still.people):,} people who asked to hear"
        )
    return "; ".join(parts)


def still_in_print(store: Store, still: StillToTell) -> str:
    """Return the same for paper that anybody may read: how many asked to hear is left out."""
    some = "some people who asked to hear"
    words = still_words(store, StillToTell(still.sessions))
    return "; ".join(part for part in (words, some if still.people else "") if part)
