"""Who of those who came can be told what became of it, and how, as their consent stands now. Telling them is not here."""

from __future__ import annotations

from dataclasses import dataclass, field

from engage_desktop.domain.consent import GIVEN, NOT_ASKED, Consent
from engage_desktop.domain.people import Person
from engage_desktop.store.store import Store

CONTACT = "contact_project"
EMAIL, PHONE, TEXT, POST = "email", "phone", "text", "post"
CHANNELS = (EMAIL, PHONE, TEXT, POST)


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
            ways = _ways(records, store.consents.standing_together(person))
            unreachable += not ways
            for way in ways:
                by_channel[way] = by_channel.get(way, 0) + 1
        elif answer == NOT_ASKED:
            not_asked += 1
        else:
            refused += 1
    ordered = {way: by_channel[way] for way in CHANNELS if way in by_channel}
    return Telling(agreed, ordered, unreachable, refused, not_asked)


def _ways(records: list[Person], standing: list[Consent]) -> list[str]:
    """Return how a person can be reached: the ways they chose, where one of their records holds what that needs."""
    held = {
        EMAIL: any(person.email.strip() for person in records),
        PHONE: any(person.phone.strip() for person in records),
        TEXT: any(person.phone.strip() for person in records),
        POST: any(person.address.strip() for person in records),
    }
    chosen = {
        word.strip().lower()
        for answer in standing
        if answer.purpose == CONTACT and answer.answer == GIVEN
        for word in answer.channels.split(",")
    }
    wanted = [way for way in CHANNELS if way in chosen] or [way for way in CHANNELS if way != TEXT]
    return [way for way in wanted if held[way]]
