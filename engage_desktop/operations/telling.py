"""Who of those who came can be told what became of it, and how, as their consent stands now. Telling them is not here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from engage_desktop.domain.consent import GIVEN, NOT_ASKED, Consent
from engage_desktop.domain.people import Person
from engage_desktop.store.store import Store

CONTACT = "contact_project"
EMAIL, PHONE, TEXT, POST, IN_PERSON = "email", "phone", "text", "post", "in_person"
CHANNELS = (EMAIL, PHONE, TEXT, POST)
LARGE_PRINT, EASY_READ = "large_print", "easy_read"
_WISHES = {
    "post_large_print": (POST, LARGE_PRINT),
    "easy_read": (POST, EASY_READ),
    **{way: (way, "") for way in (*CHANNELS, IN_PERSON)},
}
"""What somebody who says how they want to hear (resources/lists/ways_of_hearing) is written by, and in what form."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Counts of people who came. by_channel: who agreed and can be reached so, one person perhaps in several ways.

    unreachable: agreed, but gave no address or number. refused: said no, or took it back. not_asked: nobody asked them.
    """

    agreed: int = 0
    by_channel: dict[str, int] = field(default_factory=dict)
    unreachable: int = 0
    refused: int = 0
    not_asked: int = 0


def who_can_be_told(store: Store, *, session: str, today: str) -> Telling:
    """Return how many people who came can be told, and how. today: ISO date."""
    linked = store.people.groups()
    came = {min(linked.get(arrival.person, {arrival.person})) for arrival in store.attendance.arrivals(session)}
    by_channel: dict[str, int] = {}
    agreed = unreachable = refused = not_asked = 0
    for person in sorted(came):
        answer = store.consents.permitted(person, today=today).get(CONTACT, NOT_ASKED)
        if answer == GIVEN:
            agreed += 1
            records = [store.people.get(each) for each in sorted(linked.get(person, {person}))]
            ways = ways_to_reach(records, store.consents.standing_together(person))
            unreachable += not ways
            for way in ways:
                by_channel[way] = by_channel.get(way, 0) + 1
        elif answer == NOT_ASKED:
            not_asked += 1
        else:
            refused += 1
    ordered = {way: by_channel[way] for way in (*CHANNELS, IN_PERSON) if way in by_channel}
    return Telling(agreed, ordered, unreachable, refused, not_asked)


def ways_to_reach(records: Iterable[Person], standing: Iterable[Consent]) -> list[str]:
    """Return how a person can be reached, best first: as they wish to hear, then the ways they chose when they agreed.

    records: all that are this person; a way counts where one of them holds what it needs. Who chose no way and has no wish
    is not sent text messages.
    """
    records = list(records)
    wished = [_WISHES[person.wants][0] for person in records if person.wants in _WISHES]
    chosen = {
        word.strip().lower()
        for answer in standing
        if answer.purpose == CONTACT and answer.answer == GIVEN
        for word in answer.channels.split(",")
    }
    wanted = [way for way in CHANNELS if way in chosen] or [way for way in CHANNELS if way != TEXT]
    return [way for way in dict.fromkeys([*wished, *wanted]) if way == IN_PERSON or contact_for(records, way)]


def contact_for(records: Iterable[Person], way: str) -> str:
    """Return the address or number that a way needs, from the first record that holds one; empty where none does."""
    part = {EMAIL: "email", PHONE: "phone", TEXT: "phone", POST: "address"}.get(way, "")
    held = (str(getattr(person, part)).strip() for person in records) if part else iter(())
    return next((value for value in held if value), "")


def forms_wished(records: Iterable[Person]) -> set[str]:
    """Return the forms, LARGE_PRINT or EASY_READ, in which a person wishes to be written to."""
    return {_WISHES[person.wants][1] for person in records if person.wants in _WISHES} - {""}
