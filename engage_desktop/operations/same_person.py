"""Two records that may be one person: suggestions side by side, and what a person says of them. Never automatic."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations

from engage_desktop.domain import ids
from engage_desktop.domain.people import Person
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.same_person import Link, Pair, pair
from engage_desktop.domain.texts import clean, fold
from engage_desktop.operations.laptop_names import laptop_names, moment_of
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.operations.name_sounds import NO_SHORT_NAMES, Marks, ShortNames, are_alike, words_of
from engage_desktop.store.store import Store

SAME_PHONE, SAME_EMAIL, SAME_GROUP, SAME_AREA, LIKE_NAME = "phone", "email", "group", "area", "name"
WORDS = {
    SAME_PHONE: "the same phone number",
    SAME_EMAIL: "the same email",
    SAME_GROUP: "the same group",
    SAME_AREA: "the same postcode area",
    LIKE_NAME: "names that sound alike",
}
_WEIGHT = {SAME_PHONE: 4, SAME_EMAIL: 4, LIKE_NAME: 2, SAME_AREA: 1, SAME_GROUP: 1}
_CLAIMED, _DENIED = "same_person.claimed", "same_person.denied"
_NAMED_BY = frozenset({"name", "also_known_as", "group", "email", "phone", "address"})
_POSTCODE = re.compile(r"\b([a-z]{1,2})(\d[a-z\d]?)(?:\s*\d[a-z]{2})?\b")
_BEFORE_DIGIT = re.compile(r"(?=\d)")
_CROWD = 200
"""Where more people than this share a thing and a mark of their names, it tells nothing any more."""


class SamePersonNotPossible(Refusal):
    """Two records cannot be joined or kept apart as asked."""

    code = "SAME-PERSON"


@dataclass(frozen=True, slots=True)
class Seen:
    """What one facilitator saw of a person. laptop: where the record was begun; sessions: titles with their dates."""

    person: Person
    laptop: str
    first_at: datetime | None
    sessions: tuple[str, ...]
    comments: int
    needs: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two records that may be one person, with the reasons in plain words."""

    one: Seen
    other: Seen
    reasons: tuple[str, ...]


def suggestions(
    store: Store, *, short: ShortNames = NO_SHORT_NAMES, limit: int = 200, keeper: Ledger | None = None
) -> list[Suggestion]:
    """Return pairs to look at, best reasons first. What was joined or denied already is not suggested again.

    keeper: where the records are kept, if not in this workspace.
    """
    look = _Look(store, keeper)
    return [
        Suggestion(look.at(pair.person), look.at(pair.other), pair.reasons)
        for pair in pairs(store, short=short, keeper=keeper)[:limit]
    ]


def pairs(
    store: Store, *, short: ShortNames = NO_SHORT_NAMES, among: Iterable[str] = (), keeper: Ledger | None = None
) -> list[Pair]:
    """Return the pairs themselves. among: only those with one of these people, where any are named."""
    ledger = keeper or OwnLedger(store)
    found = likely_pairs(ledger.people(), apart=_decided(ledger), short=short)
    wanted = frozenset(among)
    return [pair for pair in found if not wanted or pair.person in wanted or pair.other in wanted]


def pairs_with(
    store: Store, changes: Iterable[tuple[str, Mapping[str, object]]], *, short: ShortNames = NO_SHORT_NAMES
) -> list[Pair]:
    """Return pairs of which one is changed so, as if the changes, (person, column → value) each, stood already."""
    people = {person.id: person for person in store.people.all()}
    touched: set[str] = set()
    for row, values in changes:
        known = {name: value for name, value in values.items() if name in _NAMED_BY and isinstance(value, str)}
        people[row] = replace(people.get(row, Person(row)), **known)
        touched.add(row)
        if values.get("removed"):
            del people[row]
    shared = {mark for row in touched if row in people for mark in _things(people[row])}
    near = [person for person in people.values() if person.id in touched or not shared.isdisjoint(_things(person))]
    found = likely_pairs(near, apart=_decided(OwnLedger(store)), short=short)
    return [pair for pair in found if pair.person in touched or pair.other in touched]


def linked_to(store: Store, person: str) -> tuple[str, ...]:
    """Return the other records that count as this person."""
    return tuple(sorted(store.people.groups().get(person, frozenset()) - {person}))


def likely_pairs(
    people: Collection[Person], *, apart: Iterable[frozenset[str]] = (), short: ShortNames = NO_SHORT_NAMES
) -> list[Pair]:
    """Return who may be one person: one phone or email; or alike names with one group or postcode area.

    apart: pairs that are decided already.
    """
    decided = frozenset(apart)
    names = {person.id: _names(person) for person in people}
    reasons: dict[tuple[str, str], list[str]] = {}
    for reason, one, other in _neighbours(people, names, Marks(short)):
        if frozenset((one, other)) not in decided:
            reasons.setdefault((one, other), []).append(reason)
    found = []
    for (one, other), why in reasons.items():
        like = any(are_alike(this, that, short) for this in names[one] for that in names[other])
        if like or SAME_PHONE in why or SAME_EMAIL in why:
            codes = dict.fromkeys([*([LIKE_NAME] if like else []), *why])
            found.append(Pair(one, other, tuple(WORDS[code] for code in codes)))
    weights = {words: _WEIGHT[code] for code, words in WORDS.items()}
    return sorted(found, key=lambda pair: (-sum(weights[why] for why in pair.reasons), pair.person, pair.other))


def claim(
    store: Store, *, now: datetime, person: str, other: str, reason: str = "", keeper: Ledger | None = None
) -> str:
    """Say that two records are one person. Nothing is rewritten; the link can be taken back. Return the link's id."""
    ledger = keeper or OwnLedger(store)
    _require_two(ledger, person, other)
    return _say(store, _CLAIMED, now, person, other, reason, takes_back=_about(ledger.denials(), person, other))


def deny(
    store: Store, *, now: datetime, person: str, other: str, reason: str = "", keeper: Ledger | None = None
) -> str:
    """Say that two records are two people; it is remembered and travels, so nobody is asked again."""
    ledger = keeper or OwnLedger(store)
    _require_two(ledger, person, other)
    return _say(store, _DENIED, now, person, other, reason, takes_back=_about(ledger.links(), person, other))


def unlink(store: Store, *, now: datetime, person: str, other: str, keeper: Ledger | None = None) -> int:
    """Take back what was said of two records, whichever it was; return how many statements were taken back."""
    ledger = keeper or OwnLedger(store)
    said = [(_CLAIMED, link) for link in _about(ledger.links(), person, other)]
    said += [(_DENIED, link) for link in _about(ledger.denials(), person, other)]
    if not said:
        raise SamePersonNotPossible("Nobody has said anything about these two yet. Nothing was changed.")
    with store.act(now=now) as act:
        for kind, link in said:
            act.append("fact.voided", ids.new_fact(now), {"target": link, "of": kind, "reason": ""})
    return len(said)


def linked(store: Store) -> list[tuple[Seen, ...]]:
    """Return the groups of records that count as one person, each record with what was seen."""
    groups = sorted({tuple(sorted(group)) for group in store.people.groups().values()})
    look = _Look(store)
    return [tuple(look.at(person) for person in group) for group in groups]


def seen(store: Store, person: str) -> Seen:
    """Return one record with where it was begun and where the person came."""
    return _Look(store).at(person)


class _Look:
    """Looks at one record after another, with the names of laptops and sessions read once."""

    def __init__(self, store: Store, keeper: Ledger | None = None) -> None:
        self._ledger = keeper or OwnLedger(store)
        self._laptops = laptop_names(store, self._ledger)
        self._titles = self._ledger.dated_sessions()

    def at(self, person: str) -> Seen:
        """Return one record with where it was begun and where the person came."""
        ledger, first = self._ledger, self._ledger.begun(person)
        comments, needs = ledger.said_and_needs(person)
        return Seen(
            person=ledger.person(person),
            laptop=(self._laptops.get(first[1]) or f"laptop {first[1][:6]}") if first else "",
            first_at=moment_of(first[0]) if first else None,
            sessions=tuple(self._titles[came] for came in ledger.sessions_of(person) if came in self._titles),
            comments=comments,
            needs=needs,
        )


def _names(person: Person) -> list[tuple[str, ...]]:
    return [words for name in (person.name, person.also_known_as) if (words := words_of(name))]


def _neighbours(
    people: Collection[Person], names: Mapping[str, list[tuple[str, ...]]], marks: Marks
) -> Iterator[tuple[str, str, str]]:
    """Yield (why, one, other): two who share a number, or a group or an area and a mark of their names; each once."""
    shared: dict[tuple[str, str, str], set[str]] = {}
    for person in people:
        for reason, value in _things(person):
            if reason in (SAME_PHONE, SAME_EMAIL):
                keys = {""}
            else:
                keys = {mark for words in names[person.id] for mark in marks.of_two(words)}
                if reason == SAME_GROUP or value != _wide(value):
                    keys |= {mark for words in names[person.id] for mark in marks.of_first(words)}
            for key in keys:
                shared.setdefault((reason, value, key), set()).add(person.id)
    is_single = {key for key, held in names.items() if any(len(words) == 1 for words in held)}
    told: set[tuple[str, str, str]] = set()
    for (reason, _, key), crowd in shared.items():
        firsts = crowd & is_single if key and " " not in key else crowd
        if len(firsts) > _CROWD:
            continue
        for one in firsts:
            for other in crowd:
                found = (reason, *pair(one, other))
                if one != other and found not in told:
                    told.add(found)
                    yield found


def _things(person: Person) -> Iterator[tuple[str, str]]:
    """Yield what people can share. A wide area counts for whole names alone; it has no digit."""
    phone = "".join(character for character in person.phone if character.isdecimal())
    if len(phone) >= 7:
        yield SAME_PHONE, phone[-9:]  # with or without the country's number
    if "@" in person.email:
        yield SAME_EMAIL, fold(person.email)
    if person.group.strip():
        yield SAME_GROUP, fold(person.group)
    postcode = postcode_area(person.address)
    if postcode:
        yield SAME_AREA, postcode
        yield SAME_AREA, _wide(postcode)


def _wide(postcode: str) -> str:
    return _BEFORE_DIGIT.split(postcode)[0]


def postcode_area(address: str) -> str:
    """Return the first half of the postcode in an address, folded ("l20"), or empty text."""
    found = _POSTCODE.findall(fold(address))
    return "".join(found[-1]) if found else ""


def _decided(ledger: Ledger) -> set[frozenset[str]]:
    groups = {frozenset(group) for group in ledger.groups().values()}
    joined = {frozenset(pair) for group in groups for pair in combinations(sorted(group), 2)}
    return joined | {frozenset((link.person, link.other)) for link in ledger.denials()}


def _about(links: Iterable[Link], person: str, other: str) -> list[str]:
    return [link.id for link in links if {link.person, link.other} == {person, other}]


def _require_two(ledger: Ledger, person: str, other: str) -> None:
    if person == other:
        raise SamePersonNotPossible("This is one record, not two, so nothing was changed. Choose another one.")
    ledger.person(person)
    ledger.person(other)


def _say(
    store: Store, kind: str, now: datetime, person: str, other: str, reason: str, *, takes_back: Iterable[str]
) -> str:
    said, contrary = ids.new_fact(now), _DENIED if kind == _CLAIMED else _CLAIMED
    with store.act(now=now) as act:
        for link in takes_back:
            act.append("fact.voided", ids.new_fact(now), {"target": link, "of": contrary, "reason": ""})
        act.append(kind, said, {"person": person, "other": other, "reason": clean(reason, name="The reason")})
    return said
