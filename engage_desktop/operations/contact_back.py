"""The list of people to tell: each once, by the way that suits them and their consent, in the name of who writes to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from engage_desktop.domain.consent import GIVEN, NOT_ASKED
from engage_desktop.domain.people import Person
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import fold
from engage_desktop.operations.telling import (
    CHANNELS,
    CONTACT,
    EASY_READ,
    IN_PERSON,
    LARGE_PRINT,
    contact_for,
    forms_wished,
    ways_to_reach,
)
from engage_desktop.store.store import Store

_FORMS = (LARGE_PRINT, EASY_READ, "braille", "audio")


@dataclass(frozen=True, slots=True)
class Contact:
    """One person to tell. way: how; value: the address or number for it; sender: the organisation that writes.

    others: further ways that would do. forms: how the letter has to be made, such as "large_print". said_it: whether the
    response rests on this person's own words.
    """

    person: str
    name: str
    way: str
    value: str
    sender: str
    address_as: str = ""
    group: str = ""
    language: str = ""
    others: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    said_it: bool = False


@dataclass(frozen=True, slots=True)
class ContactList:
    """Who is told how. by_channel: people who agreed, each under one way. unreachable: agreed, and left nothing to reach them.

    refused: said no, or took it back, or their consent ran out; not_asked: nobody asked them; counted: came without a name.
    """

    by_channel: Mapping[str, tuple[Contact, ...]] = field(default_factory=dict)
    unreachable: tuple[Contact, ...] = ()
    refused: int = 0
    not_asked: int = 0
    counted: int = 0

    @property
    def reached(self) -> int:
        """How many people can be told one by one."""
        return sum(map(len, self.by_channel.values()))

    @property
    def by_poster(self) -> int:
        """How many only hear by a poster, or at the start of the next session."""
        return len(self.unreachable) + self.not_asked + self.counted

    def of_sender(self, sender: str) -> tuple[Contact, ...]:
        """Return the people whom one organisation writes to."""
        return tuple(each for held in self.by_channel.values() for each in held if each.sender == sender)


def contact_list(store: Store, *, today: str, session: str | None = None, response: str | None = None) -> ContactList:
    """Return whom to tell of a session, or of a response: who came there and agreed to hear, each once. today: ISO date.

    For a response it is everyone of the sessions whose words it rests on. Raises NothingHere without either.
    """
    if session is None and response is None:
        raise NothingHere("Name a session or a response, so that it is clear who is to be told. Nothing was changed.")
    speakers: set[str] = set()
    sessions = {session} if session is not None else set()
    if response is not None:
        held = store.answers.response(response)
        spoken = store.answers.speakers_behind(response)
        speakers = {person for _, person in spoken if person}
        sessions |= {of for of, _ in spoken} | ({held.session} if held.session else set())
    return _listed(store, today, sorted(sessions), speakers)


def asked_of(store: Store, *, today: str, session: str, speakers: Iterable[str] = ()) -> ContactList:
    """Return whom to tell of one session. speakers: who spoke in it, also where nobody saw them come."""
    return _listed(store, today, [session], set(speakers))


def senders(found: ContactList) -> tuple[str, ...]:
    """Return the organisations that write to somebody on the list, by name."""
    return tuple(sorted({each.sender for held in found.by_channel.values() for each in held}))


def _listed(store: Store, today: str, sessions: list[str], speakers: set[str]) -> ContactList:
    linked, known = store.people.groups(), {person.id: person for person in store.people.all()}
    permitted, needs, who_writes = (
        store.consents.all_permitted(today=today),
        store.people.all_needs(),
        _senders(store, sessions),
    )
    came = {arrival.person for session in sessions for arrival in store.attendance.arrivals(session)}
    ones = {min(linked.get(person, {person})) for person in came | speakers}
    by_way: dict[str, list[Contact]] = {}
    unreachable: list[Contact] = []
    refused = not_asked = 0
    for one in ones:
        records = [known[each] for each in sorted(linked.get(one, {one})) if each in known]
        answer = permitted.get(one, {}).get(CONTACT, NOT_ASKED)
        if not records or answer != GIVEN:
            not_asked += bool(records) and answer == NOT_ASKED
            refused += bool(records) and answer != NOT_ASKED
            continue
        ways = ways_to_reach(records, store.consents.standing_together(one))
        codes = {need.need for person in records for need in needs.get(person.id, ())} | forms_wished(records)
        contact = _contact(records, ways, codes, who_writes, speakers)
        (by_way.setdefault(contact.way, []) if ways else unreachable).append(contact)
    ordered = {way: tuple(sorted(by_way[way], key=_by_name)) for way in (*CHANNELS, IN_PERSON) if way in by_way}
    counted = sum(head.count for session in sessions for head in store.attendance.head_counts(session))
    return ContactList(ordered, tuple(sorted(unreachable, key=_by_name)), refused, not_asked, counted)


def _contact(
    records: list[Person], ways: list[str], codes: set[str], who_writes: Mapping[str, str], speakers: set[str]
) -> Contact:
    named = next((person for person in records if person.name), records[0])
    group = next((person.group for person in records if person.group), "")
    own = who_writes[""]
    return Contact(
        person=named.id,
        name=named.name,
        way=ways[0] if ways else "",
        value=contact_for(records, ways[0]) if ways else "",
        sender=who_writes.get(fold(group), own),
        address_as=next((person.address_as for person in records if person.address_as), ""),
        group=group,
        language=next((person.language for person in records if person.language), ""),
        others=tuple(ways[1:]),
        forms=tuple(form for form in _FORMS if form in codes),
        said_it=any(person.id in speakers for person in records),
    )


def _senders(store: Store, sessions: Iterable[str]) -> dict[str, str]:
    """Return who writes to the people of each group, by the group's folded name; "" stands for everyone else."""
    found = {"": store.teams.own().name}
    for session in sessions:
        found |= {
            fold(reach.group): reach.sender for reach in store.plans.reach(session) if reach.sender and reach.group
        }
    return found


def _by_name(contact: Contact) -> tuple[str, str]:
    return fold(contact.name) or "\uffff", contact.person
