"""What is open to decide, read on the worker and kept until the records change: conflicts, pairs, entries set aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import conflicts, name_sounds, same_person, taking_in
from engage_desktop.operations.conflicts import OpenConflict
from engage_desktop.operations.same_person import Suggestion
from engage_desktop.operations.taking_in import SetAside
from engage_desktop.paths import resources_folder
from engage_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class ToDecide:
    """Everything that somebody may look at. Only the first two wait for a decision."""

    conflicts: tuple[OpenConflict, ...] = ()
    pairs: tuple[Suggestion, ...] = ()
    set_aside: tuple[SetAside, ...] = ()

    @property
    def count(self) -> int:
        """How many decisions are open."""
        return len(self.conflicts) + len(self.pairs)


def what_to_decide(store: Store, *, now: datetime, progress: Any, cancelled: Any) -> ToDecide:
    """Read what is open."""
    short = name_sounds.load_short_names(resources_folder())
    return ToDecide(
        tuple(conflicts.open_conflicts(store)),
        tuple(same_person.suggestions(store, short=short)),
        tuple(taking_in.set_aside(store)),
    )


class Deciding(QObject):
    """Reads again only where something was written since. read: there is a new answer."""

    read = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.found = ToDecide()
        self._seen: tuple[int, int] | None = None
        self._job: object = None

    @property
    def is_fresh(self) -> bool:
        """Whether the answer is there and nothing is being read."""
        return self._seen is not None and self._job is None

    def refresh(self) -> None:
        """Read on the worker what is open, unless nothing was written since."""
        store = self.workspace.store
        seen = (store.last_seq, store.history.length())
        if seen == self._seen or self._job is not None:
            return
        self._seen = seen
        self._job = self.workspace.run(what_to_decide, done=self._keep, failed=self._give_up)

    def expire(self) -> None:
        """Read again at the next refresh, whatever the log's length says: a bundle came in or went out."""
        self._seen = None

    def _keep(self, found: ToDecide) -> None:
        self._job = None
        self.found = found
        self.read.emit()

    def _give_up(self, _: Exception) -> None:
        self._job = None
