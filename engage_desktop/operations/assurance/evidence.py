"""What the records show of every promise: evidence with links, or none. Worked out anew each time; nothing is ever ticked.

The finders, one for each promise, stand in the modules named after their sources.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from engage_desktop.operations.assurance import cheshire, devon, icb, icb_from_15, lancashire, sefton
from engage_desktop.operations.assurance.records import Evidence, Finder, Records
from engage_desktop.operations.lists import Lists
from engage_desktop.store.store import Store

FINDERS: dict[str, Finder] = {
    **sefton.FINDERS,
    **lancashire.FINDERS,
    **icb.FINDERS,
    **icb_from_15.FINDERS,
    **cheshire.FINDERS,
    **devon.FINDERS,
}


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise. id: source and row; looks_for: what the program looks for; place: a step or a page where it is seen."""

    id: str
    source: str
    promise: str
    looks_for: str
    place: str


@dataclass(frozen=True, slots=True)
class PromiseEvidence:
    """A promise with everything found for it; nothing found is "no evidence", not "not kept"."""

    promise: Promise
    evidence: tuple[Evidence, ...] = ()

    @property
    def id(self) -> str:
        """The id of the promise."""
        return self.promise.id

    @property
    def has_evidence(self) -> bool:
        """Whether anything was found."""
        return bool(self.evidence)


@cache
def load_promises(resources: Path) -> tuple[Promise, ...]:
    """Return every promise in the order of the list."""
    found = json.loads((resources / "promises.json").read_text(encoding="utf-8"))
    sources = {source["id"]: source["name"] for source in found["sources"]}
    return tuple(
        Promise(each["id"], sources[each["id"][:3]], each["promise"], each["looks_for"], each["place"])
        for each in found["promises"]
    )


def assurance(
    store: Store,
    *,
    lists: Lists,
    promises: Sequence[Promise],
    now: datetime,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[PromiseEvidence, ...]:
    """Return what the records show of each promise, in the order given."""
    records = Records(store, lists, now)
    found = []
    for place, promise in enumerate(promises, start=1):
        found.append(PromiseEvidence(promise, FINDERS[promise.id](records)))
        progress(place, len(promises))
    return tuple(found)
