"""Reading who this workspace belongs to."""

from __future__ import annotations

from engage_desktop.domain.team import Team
from engage_desktop.store.rows import Reader

NAME_TYPED, CONTACT_TYPED = "team_name", "team_contact"
"""Facts of this laptop: what was typed for a team that is there already, shown until the team's own words come."""
_TEAMS = f"""(select id, root, complaints, partners,
    coalesce(name, (select value from this_laptop where name = '{NAME_TYPED}')) name,
    coalesce(contact, (select value from this_laptop where name = '{CONTACT_TYPED}')) contact from teams)"""


class Teams:
    """Questions about the team; a workspace has one."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def own(self) -> Team:
        """Return the team of this workspace."""
        own = self._reader.value("select value from this_laptop where name = 'organisation'")
        found = self._reader.facts(Team, _TEAMS, "where id = ?", [own])
        return found[0] if found else Team(id=str(own or ""))
