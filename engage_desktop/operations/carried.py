"""Which records are on this laptop alone and which a bundle carries already. Making bundles is not here."""

from __future__ import annotations

import json

from engage_desktop.store.store import Store

SAVED, BUNDLED = "saved", "bundled"


class RecordStates:
    """Keeps count of what this laptop wrote after its last bundle, reading each log entry once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._bundled = -1
        self._read = 0
        self._later: set[str] = set()

    @property
    def in_no_bundle(self) -> int:
        """How many log entries of this laptop are in no bundle yet."""
        return max(0, self._store.last_seq - self._last_bundled())

    def state_of(self, session: str) -> str:
        """Return BUNDLED where everything about a session is in a bundle, otherwise SAVED."""
        bundled = self._last_bundled()
        if not bundled:
            return SAVED
        if self._store.last_seq == bundled:
            return BUNDLED
        self._read_on(bundled)
        return SAVED if session in self._later else BUNDLED

    def _last_bundled(self) -> int:
        made = (bundle for bundle in self._store.laptop.bundles() if bundle.site == self._store.site)
        return max((bundle.last_seq for bundle in made), default=0)

    def _read_on(self, bundled: int) -> None:
        if bundled != self._bundled:
            self._bundled, self._read, self._later = bundled, bundled, set()
        for canonical in self._store.history.canonical(self._store.site, after=self._read):
            entry = json.loads(canonical)
            self._read = int(entry["seq"])
            self._later.update(_sessions_of(entry["row"], entry["body"]))


def _sessions_of(row: str, body: dict[str, object]) -> list[str]:
    """Return the rows that an entry may be about: a session's own id, the session it names, the fact that it voids."""
    named = [row, body.get("session"), body.get("target")]
    cells = body.get("cells")
    if isinstance(cells, dict) and "session" in cells:
        named.append(cells["session"][1])
    return [name for name in named if isinstance(name, str)]
