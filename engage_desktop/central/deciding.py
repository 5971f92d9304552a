"""Questions to a central store by somebody who decides: what disagrees, who may be one person, what is known of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from engage_desktop.central.reading import Reading
from engage_desktop.central.tables import quoted
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.conflicts import TITLES
from engage_desktop.domain.dumping import DUMPED
from engage_desktop.domain.people import Person
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.rows import as_facts, names_of
from engage_desktop.domain.same_person import Link

Fact = TypeVar("Fact")
_HERE = "coalesce(removed, 0) = 0"
_STANDS = "where current = 1 order by hlc, site, id"
_NAMED = ("sessions", "people", "programmes", "themes", "gaps", "options")
_BEGUN = """
    select hlc, site from (select row, hlc, site from cells union all select row, hlc, site from past_cells) written
    where row = %s order by hlc, site limit 1"""
_CAME = "select session, min(hlc) from arrivals where person = %s and current = 1 group by session order by 2, 1"


class Deciding(Reading):
    """Questions, each answered from what is committed. What is decided is written in the centre's own workspace."""

    def standing_versions(self, root: str) -> list[Comment]:
        """Return the current versions of one comment: one, or two where two people corrected it at once."""
        return self._known(Comment, "comments", "where root = %s and current = 1 order by hlc, site", root)

    def titles(self, ids: Collection[str]) -> dict[str, str]:
        """Return what those of these rows are called that a part of another row may name."""
        found: dict[str, str] = {}
        for table in _NAMED:
            name = quoted(TITLES[table])
            named = f"select id, {name} from {table} where id = any(%s) and {name} <> '' and {_HERE}"
            rows = self._ask(named, (sorted(ids),))
            found |= dict(rows)
        return found

    def recorded_by(self, row: str) -> set[str]:
        """Return the sites that recorded something of a row."""
        rows = self._ask("select distinct site from operations where row = %s and state in (0, 3)", (row,))
        return {site for (site,) in rows}

    def people(self) -> list[Person]:
        """Return everyone on the list, in the order of their names."""
        return sorted(self._known(Person, "people", f"where {_HERE}"), key=Person.sort_key)

    def person(self, person: str) -> Person:
        """Return one person or raise NothingHere."""
        found = self._known(Person, "people", "where id = %s", person)
        if not found:
            raise NothingHere("There is no such person in the central records. Nothing was changed.")
        return found[0]

    def links(self) -> list[Link]:
        """Return what stands of who is the same person as whom, earliest first."""
        return self._known(Link, "same_person_links", _STANDS)

    def denials(self) -> list[Link]:
        """Return what stands of who is not the same person as whom, earliest first."""
        return self._known(Link, "different_people", _STANDS)

    def begun(self, person: str) -> tuple[int, str] | None:
        """Return (hlc, site) of the first write of a person's record, or None."""
        found = self._ask(_BEGUN, (person,))
        return (int(found[0][0]), str(found[0][1])) if found else None

    def sessions_of(self, person: str) -> list[str]:
        """Return the sessions a person came to, earliest first."""
        return [session for session, _ in self._ask(_CAME, (person,))]

    def said_and_needs(self, person: str) -> tuple[int, int]:
        """Return how many comments and needs stand with a person."""
        held = self.about([person])
        return held["comments"], held["needs"]

    def dated_sessions(self) -> dict[str, str]:
        """Return every session's title with its date."""
        rows = self._ask(f'select id, title, "date" from sessions where {_HERE}')
        return {session: f"{title or ''}, {day or ''}" for session, title, day in rows}

    def _known(self, kind: type[Fact], table: str, rest: str, *values: Any) -> list[Fact]:
        """Return rows as facts; what a row lacks takes the fact's default."""
        known: Any = kind
        names = [name for name in names_of(known) if name in DUMPED[table]]
        rows = self._ask(f"select {', '.join(quoted(name) for name in names)} from {table} {rest}", values)
        return list(as_facts(kind, rows, names))
