"""Opens a workspace away from the window's own thread, so that the window stays alive while the key is derived."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.later import load
from engage_desktop.gui.work import Job, Worker

if TYPE_CHECKING:  # the store is loaded after the first paint
    from engage_desktop.store.store import Store

_UNLOCKING = "engage_desktop.operations.unlocking"


class Opening(QObject):
    """One try to open a workspace at a time. opened: the Store, usable on the window's thread. refused: the Refusal."""

    opened = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._folder, self._clock = folder, clock
        self._worker: Worker | None = None
        self._job: Job | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether a try has begun and not ended."""
        return self._job is not None

    def try_passphrase(self, passphrase: str) -> None:
        """Derive the key and open the workspace with it."""
        folder, now = self._folder, self._clock()
        self._begin(lambda: load(_UNLOCKING).unlock(folder, passphrase, now=now))

    def try_practice(self, resources: Path) -> None:
        """Open the practice workspace, or make it first."""
        folder, now = self._folder, self._clock()

        def make() -> Any:
            lists = load("engage_desktop.operations.lists").load_lists(resources)
            return load("engage_desktop.operations.practice.whole_story").open_or_make(folder, lists=lists, now=now)

        self._begin(make)

    def stop(self) -> None:
        """Wait for a try under way and end the thread."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def _begin(self, call: Callable[[], Store]) -> None:
        if self._job is not None:
            return
        if self._worker is None:
            self._worker = Worker()
        self._job = Job(lambda _progress, _cancelled: _opened_elsewhere(call))
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._give_up)
        self._worker.add(self._job)

    def _finish(self, found: Store | Refusal) -> None:
        self._job = None
        self.ended.emit()
        if isinstance(found, Refusal):
            self.refused.emit(found)
        else:
            self.opened.emit(load(_UNLOCKING).open_again(found))

    def _give_up(self, _bug: Exception) -> None:
        """End a try that met a bug; the bug itself goes on to where all bugs end."""
        self._job = None
        self.ended.emit()


def _opened_elsewhere(call: Callable[[], Store]) -> Store | Refusal:
    """Open and close again: a connection stays with its thread, but the store still knows its folder and key."""
    try:
        store = call()
    except Refusal as refusal:
        return refusal
    load(_UNLOCKING).lock(store)
    return store
