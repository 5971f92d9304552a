"""Two entries for one person: which are linked, by union-find over live links. Nothing is ever linked by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one. reasons: why, in words that a person reads."""

    person: str
    other: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """What somebody said of two people: that they are one, or that they are two. site: who said it."""

    id: str
    person: str
    other: str
    reason: str = ""
    hlc: int = 0
    site: str = ""


def groups(links: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Return for everyone who is linked the whole group, itself included."""
    parent: dict[str, str] = {}
    for person, other in links:
        ours, theirs = _root(parent, person), _root(parent, other)
        if ours != theirs:
            parent[max(ours, theirs)] = min(ours, theirs)
    members: dict[str, set[str]] = {}
    for person in parent:
        members.setdefault(_root(parent, person), set()).add(person)
    return {person: frozenset(held) for held in members.values() for person in held}


def pair(person: str, other: str) -> tuple[str, str]:
    """Return two ids in the order in which pairs are compared."""
    return (person, other) if person <= other else (other, person)


def _root(parent: dict[str, str], person: str) -> str:
    parent.setdefault(person, person)
    root = person
    while parent[root] != root:
        root = parent[root]
    while parent[person] != root:
        parent[person], person = root, parent[person]
    return root
