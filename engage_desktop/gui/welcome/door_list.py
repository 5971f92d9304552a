"""Who is known and who is here, kept in memory while the door is open, and brought up to date act by act. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from engage_desktop.domain.attendance import Arrival, HeadCount, RoomCount, count_room
from engage_desktop.domain.people import Need, NeedAnswer, Person
from engage_desktop.operations.people import KnownNames
from engage_desktop.store.gateway import Before
from engage_desktop.store.store import Store

_AT_THE_DOOR = ("arrival.recorded", "departure.recorded", "head.counted")
_WHO_IS_WHO = ("same_person.claimed", "same_person.denied", "person.erased")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row under the search field. person: None for someone new; since: ISO moment of arrival of who is here already."""

    person: Person | None
    since: str = ""


@dataclass
class Followed:
    """What an act changed for the door. everything: so much that all is read anew; names: who can be found."""

    everything: bool = False
    names: bool = False
    people: set[str] = field(default_factory=set)
    came: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    heads: bool = False

    @property
    def nothing(self) -> bool:
        """Whether the door looks as it did."""
        return not (self.everything or self.people or self.came or self.left or self.heads)


class DoorList:
    """One session's door. Reads the store once, then only what an act touched; nothing is read while someone types."""

    def __init__(self, store: Store, session: str, *, today: str) -> None:
        self._store = store
        self.session = session
        self.today = today
        self.load()

    def load(self) -> None:
        """Read everything anew."""
        store = self._store
        self.people = {person.id: person for person in store.people.all()}
        self.names = KnownNames(self.people.values())
        self.needs: dict[str, list[Need]] = store.people.all_needs()
        self.permitted = store.consents.all_permitted(today=self.today)
        self.outcomes: dict[str, NeedAnswer] = {
            answer.need: answer for answer in store.people.need_answers(self.session)
        }
        self.heads: dict[str, HeadCount] = {head.id: head for head in store.attendance.head_counts(self.session)}
        self.erased = store.attendance.erased_arrivals(self.session)
        self.linked = store.people.groups()
        self.arrivals: dict[str, Arrival] = {}
        self.here: dict[str, str] = {}
        self.badges: dict[int, str] = {}
        for arrival in reversed(store.attendance.arrivals(self.session)):
            self._take_arrival(arrival)
        self._seen, self._others = store.last_seq, others_entries(store)

    def follow(self) -> Followed:
        """Take in what was written since the last time and say what it changed."""
        done, last = self._store.last_act, self._store.last_seq
        if others_entries(self._store) != self._others:  # a bundle came in, or was taken out again
            self.load()
            return Followed(everything=True)
        if last == self._seen:
            return Followed()
        if not done or done[0].operation.seq != self._seen + 1 or done[-1].operation.seq != last:
            self.load()
            return Followed(everything=True)
        self._seen = last
        found = Followed()
        for before in done:
            self._take(before, found)
        if found.everything:
            self.load()
            return Followed(everything=True)
        return found

    def candidates(self, typed: str, *, limit: int = 30) -> list[Candidate]:
        """Return the rows for what is typed: who it may mean, best first, and last someone new."""
        found = self.names.find(typed, badges=self.badges, last=self.here, limit=limit)
        return [*(Candidate(person, self.since(person.id)) for person in found), Candidate(None)]

    def resembling(self, name: str) -> list[Candidate]:
        """Return who someone new may be after all; those who are here already come first."""
        found = [Candidate(person, self.since(person.id)) for person in self.names.resembling(name)]
        return sorted(found, key=lambda candidate: not candidate.since)

    def since(self, person: str) -> str:
        """Return when someone who is here arrived (ISO, UTC), or empty text."""
        return self.arrivals[self.here[person]].at if person in self.here else ""

    def arrival_of(self, person: str) -> Arrival | None:
        """Return the arrival of someone who is here."""
        return self.arrivals[self.here[person]] if person in self.here else None

    def badge_worn(self, person: str) -> int | None:
        """Return the badge that someone wears, or wore earlier in this session."""
        worn = [arrival.badge for arrival in self.arrivals.values() if arrival.person == person and arrival.badge]
        return worn[-1] if worn else None

    def here_now(self) -> list[str]:
        """Return the arrivals of everyone who is here, latest first."""
        return [key for key, arrival in reversed(self.arrivals.items()) if self.here.get(arrival.person) == key]

    def room(self) -> RoomCount:
        """Return the room in numbers."""
        also = {person.id: person.also_role for person in self.people.values() if person.also_role}
        return count_room(
            self.arrivals.values(), self.heads.values(), erased=self.erased, groups=self.linked, also=also
        )

    def _take_arrival(self, arrival: Arrival) -> None:
        self.arrivals[arrival.id] = arrival
        if arrival.is_here:
            self.here[arrival.person] = arrival.id
        if arrival.badge:
            self.badges[arrival.badge] = arrival.person

    def _take(self, before: Before, found: Followed) -> None:
        operation = before.operation
        body: dict[str, Any] = dict(operation.body)
        takes = {
            "person.set": self._take_person,
            "need.set": self._take_need,
            "consent.answered": self._take_consent,
            "need.asked": self._take_outcome,
        }
        if operation.kind in takes:
            takes[operation.kind](operation.row, body, found)
        elif operation.kind in _WHO_IS_WHO or body.get("of") in _WHO_IS_WHO:
            found.everything = True
        elif operation.kind == "fact.voided":
            self._take_void(body, found)
        elif operation.kind in _AT_THE_DOOR and body["session"] == self.session:
            self._take_door(operation.kind, operation.row, body, found)

    def _take_person(self, row: str, body: dict[str, Any], found: Followed) -> None:
        if body["cells"].get("removed", [0, 0])[1]:
            self.people.pop(row, None)
            self.names.drop(row)
            found.everything = found.everything or row in self.here
        else:
            person = self._store.people.get(row)
            self.people[row] = person
            self.names.put(person)
        found.people.add(row)
        found.names = True

    def _take_need(self, row: str, body: dict[str, Any], found: Followed) -> None:
        named = body["cells"].get("person", [0, ""])[1]
        person = named or next((key for key, held in self.needs.items() if any(need.id == row for need in held)), "")
        if not person:
            found.everything = True
            return
        self.needs[person] = self._store.people.needs(person)
        found.people.add(person)

    def _take_consent(self, row: str, body: dict[str, Any], found: Followed) -> None:
        for person in self.linked.get(body["person"], (body["person"],)):
            self.permitted[person] = self._store.consents.permitted(person, today=self.today)
            found.people.add(person)

    def _take_outcome(self, row: str, body: dict[str, Any], found: Followed) -> None:
        if body["session"] == self.session:
            answer = NeedAnswer(row, body["session"], body["person"], body["need"], body["outcome"], body["note"])
            self.outcomes[body["need"]] = answer
            found.people.add(body["person"])

    def _take_door(self, kind: str, row: str, body: dict[str, Any], found: Followed) -> None:
        if kind == "arrival.recorded":
            self._take_arrival(Arrival(row, self.session, body["person"], body["role"], body["badge"], body["at"]))
            found.came.append(row)
            found.people.add(body["person"])
        elif kind == "departure.recorded":
            arrival = self.arrivals[body["arrival"]]
            self.arrivals[arrival.id] = replace(arrival, left_at=body["at"])
            if self.here.get(arrival.person) == arrival.id:
                del self.here[arrival.person]
                found.left.append(arrival.id)
                found.people.add(arrival.person)
        else:
            self.heads[row] = HeadCount(row, self.session, body["band"], body["role"], body["count"])
            found.heads = True

    def _take_void(self, body: dict[str, Any], found: Followed) -> None:
        target = body["target"]
        if body["of"] == "head.counted" and target in self.heads:
            del self.heads[target]
            found.heads = True
        elif body["of"] == "arrival.recorded" and target in self.arrivals:
            arrival = self.arrivals.pop(target)
            if self.badge_worn(arrival.person) != arrival.badge:
                self.badges.pop(arrival.badge or 0, None)
            if self.here.get(arrival.person) == target:
                del self.here[arrival.person]
            found.left.append(target)
            found.people.add(arrival.person)
        elif body["of"] not in ("comment.heard", "comment.agreed"):
            found.everything = True


def others_entries(store: Store) -> int:
    """Return how many entries of other laptops the log holds, by where each log begins and ends."""
    return store.history.length() - store.last_seq
