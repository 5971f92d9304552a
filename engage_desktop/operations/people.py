"""What a person can do with people known to the team: add, correct, find at the door, and note what they need."""

from __future__ import annotations

from datetime import datetime

from rapidfuzz import fuzz

from engage_desktop.domain import ids
from engage_desktop.domain.people import NEED_OUTCOMES, ROLES, Need, Person, folded_names
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import clean, fold, line
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_PARTS = ("name", "also_known_as", "group", "role", "language", "email", "phone", "address")
_CLOSE_ENOUGH = 78.0


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
    wanted = fold(typed)
    if not wanted:
        return []
    wearer = (badges or {}).get(int(wanted)) if wanted.isdecimal() else None
    scored = [(_score(person, wanted) + (200.0 if person.id == wearer else 0.0), person) for person in people]
    found = [(score, person) for score, person in scored if score > 0]
    found.sort(key=lambda pair: (-pair[0], pair[1].sort_key()))
    return [person for _, person in found[:limit]]


def _score(person: Person, wanted: str) -> float:
    best = 0.0
    for weight, name in zip((1.0, 0.95, 0.6), folded_names(person), strict=False):
        if name.startswith(wanted):
            best = max(best, 100.0 * weight)
        elif all(any(part.startswith(piece) for part in name.split()) for piece in wanted.split()):
            best = max(best, 90.0 * weight)
        elif len(wanted) >= 3:
            closeness = max(fuzz.ratio(wanted, part[: len(wanted) + 1]) for part in [name, *name.split()])
            if closeness >= _CLOSE_ENOUGH:
                best = max(best, closeness * 0.7 * weight)
    return best


def _checked(parts: dict[str, str]) -> dict[str, str]:
    unknown = parts.keys() - set(_PARTS)
    if unknown:
        raise TypeError(f"a person has no part named {min(unknown)}")
    values = {
        name: clean(value, name="The address")
        if name == "address"
        else line(value, name=f"The {name.replace('_', ' ')}")
        for name, value in parts.items()
    }
    if "role" in values and values["role"] not in ROLES:
        raise PersonNotPossible(
            f"“{values['role']}” is not a kind of participant this program knows, so nothing was saved. "
            f"Choose one of: {', '.join(ROLES)}.",
            field="role",
        )
    return values
