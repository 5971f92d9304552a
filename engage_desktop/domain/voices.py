"""Whose voice a comment is: the public, carers in their own right, or people who come for an organisation, never mixed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from engage_desktop.domain.comments import OWN_WORDS
from engage_desktop.domain.summary import TEAM_ROLES

PUBLIC, CARER, TEAM = "public", "carer", "team"
VOICES = (PUBLIC, CARER, TEAM)


class Themed(NamedTuple):
    """A standing comment under a theme, as far as counting needs it. about: of what sort; place and service: of the link."""

    theme: str
    root: str
    session: str
    person: str
    place: str
    service: str


class Spoken(NamedTuple):
    """A standing comment as far as counting needs it. agreed: how many others said the same."""

    root: str
    session: str
    person: str
    kind: str
    agreed: int


class Sorted(NamedTuple):
    """A standing comment and what sort of thing it is."""

    about: str
    root: str
    session: str
    person: str


@dataclass(frozen=True, slots=True)
class Count:
    """Comments by whose voice they are. both: of people who are carers and use the service too, counted in each of the two.

    What people who come for an organisation say stands apart in `team` and is in no other number.
    """

    public: int = 0
    carers: int = 0
    team: int = 0
    both: int = 0

    @property
    def heard(self) -> int:
        """Comments of the public and of carers, each once."""
        return self.public + self.carers - self.both


def voices_of(role: str, also: str = "") -> frozenset[str]:
    """Return whose voice somebody is who came as `role` and is `also` something else.

    Whoever comes for an organisation speaks for it, whatever else they are.
    """
    if role in TEAM_ROLES:
        return frozenset([TEAM])
    return frozenset(CARER if each == CARER else PUBLIC for each in (role, also) if each not in ("", *TEAM_ROLES))


def count(spoken: Iterable[frozenset[str]]) -> Count:
    """Count comments by the voices of each."""
    public = carers = team = both = 0
    for voices in spoken:
        is_public, is_carer = PUBLIC in voices, CARER in voices
        public += is_public
        carers += is_carer
        both += is_public and is_carer
        team += TEAM in voices
    return Count(public, carers, team, both)


def people_behind(comments: Iterable[tuple[Spoken, str]]) -> tuple[int, bool]:
    """Return how many people are behind comments, and whether there may be more. The person of each is given beside it.

    Several comments without a name may be one person's; those who said that they agreed with one are other people.
    """
    known: set[str] = set()
    at_once = unnamed = agreed = 0
    is_open = False
    for comment, person in comments:
        at_once, agreed = max(at_once, 1 + comment.agreed), agreed + comment.agreed
        known |= {person} if person else set()
        unnamed += not person
        is_open = is_open or comment.kind != OWN_WORDS
    least = max(len(known), at_once)
    return least, is_open or len(known) + unnamed + agreed > least
