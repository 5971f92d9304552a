"""Who speaks in a comment: as what they came, as what else they are known, and which records are one person."""

from __future__ import annotations

from engage_desktop.domain.voices import PUBLIC, voices_of
from engage_desktop.store.store import Store


class Speakers:
    """Knows in which voice each person spoke. session: only this one's arrivals; None reads those of all."""

    def __init__(self, store: Store, session: str | None = None) -> None:
        self._came = store.answers.roles(session)
        self._known = store.answers.known_roles()
        self._linked = store.people.groups()
        self._voices: dict[tuple[str, str], frozenset[str]] = {}

    def voices(self, session: str, person: str | None) -> frozenset[str]:
        """Return whose voice a comment is: as what its speaker came to that session. Nobody's name is the public's voice."""
        place = (session, person or "")
        found = self._voices.get(place)
        if found is None:
            usual, also = self._known.get(place[1], (PUBLIC, ""))
            found = self._voices[place] = voices_of(self._came.get(place) or usual or PUBLIC, also)
        return found

    def one(self, person: str | None) -> str:
        """Return the id under which a linked person is counted once; empty for nobody."""
        return min(self._linked[person]) if person and person in self._linked else person or ""
