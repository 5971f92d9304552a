"""Reading people and what they need to take part."""

from __future__ import annotations

from engage_desktop.domain.people import Need, NeedAnswer, Person
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.store.rows import Reader


class People:
    """Questions about people."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def all(self) -> list[Person]:
        """Return everyone known, in the order of their folded names."""
        found = self._reader.facts(Person, "people", "where coalesce(removed, 0) = 0")
        return sorted(found, key=Person.sort_key)

    def get(self, person: str) -> Person:
        """Return one person or raise NothingHere."""
        found = self._reader.facts(Person, "people", "where id = ?", [person])
        if not found:
            raise NothingHere("There is no such person in this workspace. Nothing was changed.")
        return found[0]

    def count(self) -> int:
        """Return how many people are known."""
        return int(self._reader.value("select count(*) from people where coalesce(removed, 0) = 0"))

    def needs(self, person: str) -> list[Need]:
        """Return one person's needs."""
        return self._reader.facts(Need, "needs", "where person = ? and coalesce(removed, 0) = 0 order by id", [person])

    def all_needs(self) -> dict[str, list[Need]]:
        """Return everyone's needs by person, for lists."""
        found: dict[str, list[Need]] = {}
        for need in self._reader.facts(Need, "needs", "where coalesce(removed, 0) = 0 order by id"):
            found.setdefault(need.person, []).append(need)
        return found

    def need_answers(self, session: str) -> list[NeedAnswer]:
        """Return what became of needs at a session, the latest answer for each need."""
        found = self._reader.facts(
            NeedAnswer, "need_answers", "where session = ? and current = 1 order by hlc", [session]
        )
        return list({answer.need: answer for answer in found}.values())
