"""What a person can do with people known to the team: add, correct, find at the door, and note what they need."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from datetime import datetime

from rapidfuzz import fuzz, process

from engage_desktop.domain import ids
from engage_desktop.domain.people import NEED_OUTCOMES, ROLES, Need, Person
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import clean, fold, line
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_PARTS = ("name", "also_known_as", "group", "role", "language", "email", "phone", "address")
_MORE = ("address_as", "said_as", "also_role", "wants")  # written only where somebody says them
_WORD = re.compile(r"\w+")
_SHORTEST_MISSPELT = 3
_CLOSE_ENOUGH = 74.0
_NEARLY_THE_SAME = 86.0


class PersonNotPossible(Refusal):
    """A part of a person's record cannot be as typed."""

    code = "PERSON"


def add_person(store: Store, *, now: datetime, **parts: str) -> Person:
    """Add someone. Every part is optional, the name too; a single word is a whole name."""
    with store.act(now=now) as act:
        person = write_person(act, **parts)
    return store.people.get(person)


def write_person(act: Act, **parts: str) -> str:
    """Write a new person within an act and return the id."""
    person = ids.new_person()
    act.set("person.set", person, **{**dict.fromkeys(_PARTS, ""), "role": "public", "removed": 0, **_checked(parts)})
    return person


def edit_person(store: Store, *, now: datetime, person: str, **parts: str) -> Person:
    """Correct parts of a person's record; what is the same is not written."""
    store.people.get(person)
    with store.act(now=now) as act:
        act.set("person.set", person, **_checked(parts))
    return store.people.get(person)


def set_needs(store: Store, *, now: datetime, person: str, needs: dict[str, str]) -> list[Need]:
    """Make `needs` (code → note in the person's own words) what this person needs to take part."""
    store.people.get(person)
    held = {need.need: need for need in store.people.needs(person)}
    with store.act(now=now) as act:
        for code, note in needs.items():
            row = held[code].id if code in held else ids.new_fact(now)
            act.set("need.set", row, person=person, need=line(code), note=clean(note, name="The note"), removed=0)
        for code in held.keys() - needs.keys():
            act.set("need.set", held[code].id, removed=1)
    return store.people.needs(person)


def answer_need(
    store: Store, *, now: datetime, session: str, person: str, need: str, outcome: str, note: str = ""
) -> None:
    """Note whether a need was met at a session: "met", "partly" or "not_met"."""
    if outcome not in NEED_OUTCOMES:
        raise PersonNotPossible(f"“{outcome}” is not an answer to “was it met?”. Nothing was saved.")
    with store.act(now=now) as act:
        act.append(
            "need.asked",
            ids.new_fact(now),
            {"session": session, "person": person, "need": need, "outcome": outcome, "note": clean(note)},
        )


def matches(people: list[Person], typed: str, *, badges: dict[int, str] | None = None, limit: int = 50) -> list[Person]:
    """Return the people a few typed letters may mean, best first: beginnings of words, then close spellings.

    badges: badge number → person id, so that a number finds who wears it. An empty text returns nobody.
    """
    return KnownNames(people).find(typed, badges=badges, limit=limit)


class KnownNames:
    """The folded names of everyone known, kept in memory so that each letter typed at a door is answered at once."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self._known: dict[str, _Known] = {}
        for person in people:
            self.put(person)

    def put(self, person: Person) -> None:
        """Add someone, or take what is now in their record."""
        self._known[person.id] = _Known(person)

    def drop(self, person: str) -> None:
        """Forget someone."""
        self._known.pop(person, None)

    def find(
        self, typed: str, *, badges: Mapping[int, str] | None = None, last: Container[str] = (), limit: int = 50
    ) -> list[Person]:
        """Return who a few typed letters may mean, best first. last: people who come after equally good others."""
        wanted = fold(typed)
        if not wanted:
            return []
        scores = {key: score for key, known in self._known.items() if (score := known.score(wanted))}
        if len(wanted) >= _SHORTEST_MISSPELT:
            scores |= self._misspelt(wanted, scores)
        wearer = (badges or {}).get(int(wanted)) if wanted.isdecimal() and len(wanted) < 6 else None
        if wearer in self._known:
            scores[wearer] = 200.0
        ranked = sorted(scores, key=lambda key: (-scores[key], key in last, self._known[key].order))
        return [self._known[key].person for key in ranked[:limit]]

    def resembling(self, name: str) -> list[Person]:
        """Return who may be meant by the name of someone new: spelt nearly so, or one name holds the other's words."""
        wanted = fold(name)
        words = set(_WORD.findall(wanted))
        if not words:
            return []
        found = [(known.likeness(wanted, words), known.order, known.person) for known in self._known.values()]
        close = sorted((-likeness, order, person.id, person) for likeness, order, person in found if likeness)
        return [person for _, _, _, person in close]

    def _misspelt(self, wanted: str, found: Container[str]) -> dict[str, float]:
        """Return a score for those whose name, or a word of it, begins nearly as typed."""
        length = len(wanted) + 1
        places = [
            (key, part[:length]) for key, known in self._known.items() if key not in found for part in known.parts
        ]
        close = process.extract(
            wanted, [part for _, part in places], scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH, limit=200
        )
        best: dict[str, float] = {}
        for _, closeness, at in close:
            key = places[at][0]
            best[key] = max(best.get(key, 0.0), closeness * 0.5)
        return best


class _Known:
    """One person with folded names: the name, the other name and the group weigh less in this order."""

    __slots__ = ("names", "order", "parts", "person")

    def __init__(self, person: Person) -> None:
        self.person = person
        self.order = person.sort_key()
        named = ((1.0, person.name), (0.95, person.also_known_as), (0.6, person.group))
        folded = [(weight, fold(text)) for weight, text in named if text]
        self.names = [(weight, name, tuple(_WORD.findall(name))) for weight, name in folded]
        self.parts = {part for weight, name, words in self.names if weight > 0.6 for part in (name, *words)}

    def score(self, wanted: str) -> float:
        best = 0.0
        for weight, name, words in self.names:
            if name.startswith(wanted):
                best = max(best, (110.0 if name == wanted else 100.0) * weight)
            elif all(any(word.startswith(piece) for word in words) for piece in wanted.split()):
                best = max(best, 90.0 * weight)
        return best

    def likeness(self, wanted: str, words: set[str]) -> float:
        best = 0.0
        for weight, name, own in self.names:
            if weight > 0.6:
                shared = words <= set(own) or (len(own) > 1 and set(own) <= words)
                best = max(best, 100.0 if shared else fuzz.ratio(wanted, name, score_cutoff=_NEARLY_THE_SAME))
        return best


def _checked(parts: dict[str, str]) -> dict[str, str]:
    unknown = parts.keys() - {*_PARTS, *_MORE}
    if unknown:
        raise TypeError(f"a person has no part named {min(unknown)}")
    values = {
        name: clean(value, name="The address")
        if name == "address"
        else line(value, name=f"The {name.replace('_', ' ')}")
        for name, value in parts.items()
    }
    for name in ("role", "also_role"):
        if name in values and values[name] not in ROLES and (values[name] or name == "role"):
            raise PersonNotPossible(
                f"“{values[name]}” is not a kind of participant this program knows, so nothing was saved. "
                f"Choose one of: {', '.join(ROLES)}.",
                field=name,
            )
    return values
