"""People as they gave themselves: any name or none, no title, no forced gender; and what they need to take part."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.domain.texts import fold

ROLES = ("public", "carer", "staff", "interpreter", "partner", "councillor")
"""Kinds of participant, counted apart (experience.md §2)."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who came or may come. name may be empty or a single word; role is one of ROLES.

    also_role: a second role of the same person, such as a carer who uses the service too; empty for none. address_as: how
    the person wants to be addressed; said_as: how the name is said. wants: how the person wants to be involved from now on.
    """

    id: str
    name: str = ""
    also_known_as: str = ""
    group: str = ""
    role: str = "public"
    language: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    address_as: str = ""
    said_as: str = ""
    also_role: str = ""
    wants: str = ""

    def sort_key(self) -> str:
        """Return what lists are ordered by: the name folded, nameless people last."""
        return fold(self.name) or "\uffff"


@dataclass(frozen=True, slots=True)
class Need:
    """One access or communication need of a person. need: a code of resources/lists/access_needs, or "other"."""

    id: str
    person: str
    need: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class NeedAnswer:
    """What became of a need at one session. outcome: "met", "partly" or "not_met"."""

    id: str
    session: str
    person: str
    need: str
    outcome: str
    note: str = ""


NEED_OUTCOMES = ("met", "partly", "not_met")


def folded_names(person: Person) -> tuple[str, ...]:
    """Return what a search at the door compares with: name, other name and group, folded."""
    return tuple(fold(text) for text in (person.name, person.also_known_as, person.group) if text)
