"""Who came: arrivals, departures and the count of heads of people who would rather not sign in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from engage_desktop.domain.refusals import Refusal

BANDS = ("under_16", "16_to_64", "65_and_over", "not_said")
"""Bands of the head count, as a person at the door can see or ask without a form."""


class AlreadyHere(Refusal):
    """The person is already checked in to this session."""

    code = "ALREADY-HERE"

    def __init__(self, sentence: str, *, since: str) -> None:
        super().__init__(sentence)
        self.since = since


@dataclass(frozen=True, slots=True)
class Arrival:
    """One person checked in. at and left_at: ISO moments, UTC; left_at is empty while the person is here."""

    id: str
    session: str
    person: str
    role: str
    badge: int | None
    at: str
    left_at: str = ""

    @property
    def is_here(self) -> bool:
        """Whether the person has not signed out."""
        return not self.left_at


@dataclass(frozen=True, slots=True)
class HeadCount:
    """People counted without a name, at once or one by one."""

    id: str
    session: str
    band: str
    role: str
    count: int


@dataclass(frozen=True, slots=True)
class RoomCount:
    """The room in numbers. signed_in counts people once however often they came in and out.

    also: people by their second role, such as carers who use the service too; each stands in by_role under the first.
    """

    signed_in: int
    here_now: int
    counted: int
    by_role: dict[str, int]
    by_band: dict[str, int]
    also: dict[str, int] = field(default_factory=dict)

    @property
    def in_all(self) -> int:
        """Everyone who came: signed in and counted."""
        return self.signed_in + self.counted


def count_room(
    arrivals: Iterable[Arrival],
    heads: Iterable[HeadCount],
    *,
    erased: Iterable[Arrival] = (),
    groups: Mapping[str, frozenset[str]] = MappingProxyType({}),
    also: Mapping[str, str] = MappingProxyType({}),
) -> RoomCount:
    """Count the room. Kinds of participant stay apart; a head count without a role is public.

    erased: arrivals of people who were erased since, each counted as one. groups: who is one person with whom.
    also: the second role of those who have one.
    """
    arrivals, heads, erased = list(arrivals), list(heads), list(erased)
    roles: Counter[str] = Counter()
    seen: dict[str, str] = {}
    for arrival in arrivals:
        seen[_one(arrival.person, groups)] = arrival.role
    roles.update(seen.values())
    roles.update(arrival.role for arrival in erased)
    bands: Counter[str] = Counter()
    for head in heads:
        roles[head.role or "public"] += head.count
        bands[head.band] += head.count
    return RoomCount(
        signed_in=len(seen) + len(erased),
        here_now=len({_one(arrival.person, groups) for arrival in arrivals if arrival.is_here}),
        counted=sum(head.count for head in heads),
        by_role=dict(roles),
        by_band=dict(bands),
        also=dict(_second_roles(arrivals, seen, groups, also)),
    )


def _second_roles(
    arrivals: Iterable[Arrival],
    seen: Mapping[str, str],
    groups: Mapping[str, frozenset[str]],
    also: Mapping[str, str],
) -> Counter[str]:
    """Count each person once under a second role that is not the one they came in."""
    second = {(_one(arrival.person, groups), also.get(arrival.person, "")) for arrival in arrivals}
    return Counter(role for person, role in second if role and role != seen[person])


def _one(person: str, groups: Mapping[str, frozenset[str]]) -> str:
    """Return the id under which a linked person is counted: the same for the whole group."""
    return min(groups[person]) if person in groups else person
