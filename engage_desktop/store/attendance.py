"""Reading who came and how many were counted."""

from __future__ import annotations

from engage_desktop.domain.attendance import Arrival, HeadCount
from engage_desktop.store.rows import Reader

_ARRIVALS = """
(select a.id, a.session, a.person, a.role, a.badge, a.at, a.hlc,
    coalesce((select max(d.at) from departures d where d.arrival = a.id and d.current = 1), '') as left_at
from arrivals a where a.current = 1 and a.session = ? and a.person <> '')
"""
_ERASED = """(select id, session, person, role, 0 as badge, at, '' as left_at from arrivals
where person = '' and current = 1)"""


class Attendance:
    """Questions about the door list."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def count(self) -> int:
        """Return how many arrivals stand, in all sessions."""
        return int(self._reader.value("select count(*) from arrivals where current = 1"))

    def arrivals(self, session: str) -> list[Arrival]:
        """Return everyone checked in, latest first; who has left carries the time."""
        return self._reader.facts(Arrival, _ARRIVALS, "order by hlc desc, id", [session])

    def erased_arrivals(self, session: str) -> list[Arrival]:
        """Return arrivals of people who were erased since: somebody came, and nothing says who."""
        return self._reader.facts(Arrival, _ERASED, "where session = ? order by id", [session])

    def sessions_of(self, person: str) -> list[str]:
        """Return the sessions that a person came to, each once, earliest first."""
        rows = self._reader.rows(
            "select session, min(hlc) from arrivals where person = ? and current = 1 group by session order by 2, 1",
            [person],
        )
        return [str(session) for session, _ in rows]

    def here(self, session: str, person: str) -> Arrival | None:
        """Return the arrival of a person who is here now, or None."""
        found = self._reader.facts(Arrival, _ARRIVALS, "where person = ? and left_at = ''", [session, person])
        return found[0] if found else None

    def with_badge(self, session: str, badge: int) -> Arrival | None:
        """Return the latest arrival with a badge number, or None."""
        found = self._reader.facts(Arrival, _ARRIVALS, "where badge = ? order by hlc desc limit 1", [session, badge])
        return found[0] if found else None

    def next_badge(self, session: str) -> int:
        """Return the badge number that the next person gets. A number is never given out twice."""
        highest = self._reader.value("select max(badge) from arrivals where session = ?", [session])
        return int(highest or 0) + 1

    def head_counts(self, session: str) -> list[HeadCount]:
        """Return the counts of people who did not sign in."""
        return self._reader.facts(HeadCount, "head_counts", "where session = ? and current = 1 order by hlc", [session])
