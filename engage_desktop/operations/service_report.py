"""Themes by the services and places they speak of, ready to print: small numbers are hidden, staff and partners left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engage_desktop.domain.disclosure import HIDDEN_NOTE, SafeTable, protect
from engage_desktop.domain.voices import TEAM, Count, Themed, count
from engage_desktop.operations.speakers import Speakers
from engage_desktop.store.store import Store

WASTE = "waste"
NOT_NAMED = ""
"""Under this stands what speaks of no service or place in particular."""


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """Comments of one family of themes. services, places: safe to print, most first; note: about hidden numbers, or empty."""

    family: str
    services: SafeTable
    places: SafeTable
    note: str = ""


@dataclass(frozen=True, slots=True)
class SortCount:
    """How many comments are of one sort, such as what would help, voices apart. roots: all of them."""

    about: str
    counts: Count
    roots: tuple[str, ...]


def service_report(store: Store, *, family: str = WASTE, session: str | None = None) -> ServiceReport:
    """Return how many comments of a family of themes speak of each service and place, each comment once in each table."""
    within = {theme.id for theme in store.answers.themes() if theme.family == family}
    speakers = Speakers(store, session)
    spoken = [
        each
        for each in store.answers.themed(session)
        if each.theme in within and TEAM not in speakers.voices(each.session, each.person)
    ]
    services = _table(spoken, lambda each: each.service)
    places = _table(spoken, lambda each: each.place)
    hides = services.hides_anything or places.hides_anything
    return ServiceReport(family, services, places, HIDDEN_NOTE if hides else "")


def sort_counts(store: Store, session: str | None = None) -> dict[str, SortCount]:
    """Return what sorts of comment there are, by code, most heard first; what is of no sort in particular is left out."""
    speakers = Speakers(store, session)
    by_sort: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for each in store.answers.sorted_comments(session):
        voices = speakers.voices(each.session, each.person)
        by_sort.setdefault(each.about, []).append((each.root, voices))
    counted = [
        SortCount(about, count(voices for _, voices in held), tuple(dict.fromkeys(root for root, _ in held)))
        for about, held in by_sort.items()
    ]
    return {each.about: each for each in sorted(counted, key=lambda each: (-each.counts.heard, each.about))}


def _table(spoken: list[Themed], named: Callable[[Themed], str]) -> SafeTable:
    roots: dict[str, set[str]] = {}
    for each in spoken:
        roots.setdefault(named(each), set()).add(each.root)
    counts = {name: len(held) for name, held in roots.items()}
    return protect(dict(sorted(counts.items(), key=lambda pair: (pair[0] == NOT_NAMED, -pair[1], pair[0]))))
