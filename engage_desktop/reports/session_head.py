"""What heads every print that belongs to a session: which kind of involvement it is and what it can change."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.reports.document import Notice
from engage_desktop.reports.plain import apart

_NO_INFLUENCE = "Nobody has written down yet what this session can change."


@dataclass(frozen=True, slots=True)
class SessionHead:
    """A session as its prints name it; `date` is ready to read ("21 November 2026, 2pm to 4pm").

    planned_use: what people's words are used for. words_code: a code of influence and planned use, the same wherever these
    words stand. downgraded: why another type is printed than was planned. session_code: by which people who left no
    address find the answers later.
    """

    organisation: str
    title: str
    date: str
    place: str
    involvement_type: str
    involvement_definition: str
    influence: str
    planned_use: str = ""
    words_code: str = ""
    downgraded: str = ""
    session_code: str = ""

    def notice(self) -> Notice:
        """Return the box that says the type of involvement and the influence statement."""
        said = [f"{self.involvement_type}: {_small_first(self.involvement_definition)}"]
        if self.downgraded:
            said.append(self.downgraded)
        said.append(f"What this can change: {apart(self.influence)}" if self.influence.strip() else _NO_INFLUENCE)
        if self.planned_use.strip():
            said.append(f"What your words are used for: {apart(self.planned_use)}")
        if self.words_code:
            said.append(f"These words carry the code {self.words_code} wherever they stand.")
        return Notice("How you are involved", tuple(said))

    def running(self) -> tuple[str, ...]:
        """Return the lines that head every later page."""
        influence = self.influence.strip() or _NO_INFLUENCE
        return f"{apart(self.title)} · {self.date}", f"{self.involvement_type} · {apart(influence)}"

    def when_and_where(self) -> str:
        """Return when and where it was in one line."""
        return " · ".join(part for part in (self.date, self.place) if part)

    def where_answers_are(self) -> tuple[tuple[str, str], ...]:
        """Return the code under which the answers are found, where there is one."""
        return (
            (("Session code", f"{self.session_code}: answers carry it, also on posters"),) if self.session_code else ()
        )

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return when and where it was."""
        return tuple((label, value) for label, value in (("Date", self.date), ("Place", self.place)) if value)


def _small_first(sentence: str) -> str:
    sentence = sentence.strip().rstrip(".")
    return sentence[:1].lower() + sentence[1:] + "."
