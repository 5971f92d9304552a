"""Reading people and what they need to take part."""

from __future__ import annotations

from engage_desktop.domain.people import Need, NeedAnswer, Person
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.same_person import Link, groups
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

    def second_roles(self) -> dict[str, str]:
        """Return the second role of everyone who has one, such as a carer who uses the service too."""
        found = self._reader.rows("select id, also_role from people where coalesce(removed, 0) = 0 and also_role <> ''")
        return {str(person): str(role) for person, role in found}

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

    def begun(self, person: str) -> tuple[int, str] | None:
        """Return (hlc, site) of the first write of a person's record, or None."""
        found = self._reader.rows(
            "select hlc, site from cells where row = ? union all select hlc, site from past_cells where row = ? "
            "order by 1, 2 limit 1",
            [person, person],
        )
        return (int(found[0][0]), str(found[0][1])) if found else None

    def links(self) -> list[Link]:
        """Return what stands of who is the same person as whom, earliest first."""
        return self._reader.facts(Link, "same_person_links", "where current = 1 order by hlc, site, id")

    def denials(self) -> list[Link]:
        """Return what stands of who is not the same person as whom, earliest first."""
        return self._reader.facts(Link, "different_people", "where current = 1 order by hlc, site, id")

    def groups(self) -> dict[str, frozenset[str]]:
        """Return for everyone who is linked the whole group, which counts as one person."""
        return groups((link.person, link.other) for link in self.links())
