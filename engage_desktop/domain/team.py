"""The team: the organisation in whose name people are asked and answered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Team:
    """root: the team's public signing key, 64 hex digits. partners: named organisations, one a line."""

    id: str
    name: str = ""
    contact: str = ""
    root: str = ""
    complaints: str = ""
    partners: str = ""

    @property
    def partner_names(self) -> tuple[str, ...]:
        """The partners that records may be shared with where a person agrees."""
        return tuple(line.strip() for line in self.partners.splitlines() if line.strip())
