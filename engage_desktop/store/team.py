"""Reading who this workspace belongs to."""

from __future__ import annotations

from engage_desktop.domain.team import Team
from engage_desktop.store.rows import Reader


class Teams:
    """Questions about the team; a workspace has one."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def own(self) -> Team:
        """Return the team of this workspace."""
        own = self._reader.value("select value from this_laptop where name = 'organisation'")
        found = self._reader.facts(Team, "teams", "where id = ?", [own])
        return found[0] if found else Team(id=str(own or ""))
