"""What Today says of exchange, read on the worker: how many decisions are open, and whether a bundle is due at the event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from engage_desktop.operations import conflicts, event_folder, same_person
from engage_desktop.operations.event_folder import Reminder
from engage_desktop.operations.name_sounds import load_short_names
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class News:
    """to_decide: conflicts and pairs together; reminder: of the exchange folder."""

    to_decide: int
    reminder: Reminder


def read(store: Store, *, now: datetime, progress: Any, cancelled: Any) -> News:
    """Read it."""
    short = load_short_names(resources_folder())
    waiting = conflicts.count(store) + len(same_person.pairs(store, short=short))
    return News(waiting, event_folder.reminder(store, now=now))
