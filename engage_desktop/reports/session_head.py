"""What heads every print that belongs to a session: which kind of involvement it is and what it can change."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.reports.document import Notice
from engage_desktop.reports.plain import apart

_NO_INFLUENCE = "Nobody has written down yet what this session can change."


@dataclass(frozen=True, slots=True)
class SessionHead:
    """A session as its prints name it; `date` is ready to read ("21 November 2026, 2pm to 4pm")."""

    organisation: str
    title: str
    date: str
    place: str
    involvement_type: str
    involvement_definition: str
    influence: str

    def notice(self) -> Notice:
        """Return the box that says the type of involvement and the influence statement."""
        influence = f"What this can change: {apart(self.influence)}" if self.influence.strip() else _NO_INFLUENCE
        definition = f"{self.involvement_type}: {_small_first(self.involvement_definition)}"
        return Notice("How you are involved", (definition, influence))

    def running(self) -> tuple[str, ...]:
        """Return the lines that head every later page."""
        influence = self.influence.strip() or _NO_INFLUENCE
        return f"{apart(self.title)} · {self.date}", f"{self.involvement_type} · {apart(influence)}"

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return when and where it was."""
        return tuple((label, value) for label, value in (("Date", self.date), ("Place", self.place)) if value)


def _small_first(sentence: str) -> str:
    sentence = sentence.strip().rstrip(".")
    return sentence[:1].lower() + sentence[1:] + "."
