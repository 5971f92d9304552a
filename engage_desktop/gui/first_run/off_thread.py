"""One slow call away from the window's own thread, before there is a workspace whose worker could do it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.work import Job, Worker


class OffThread(QObject):
    """Runs one call at a time. done: what it returned. refused: the Refusal it raised. ended: either, or a bug."""

    done = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._job: Job | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether a call has begun and not ended."""
        return self._job is not None

    def begin(self, call: Callable[[], Any]) -> bool:
        """Begin a call, unless one is under way; return whether it was begun."""
        if self._job is not None:
            return False
        self._worker = Worker()
        self._job = Job(lambda _progress, _cancelled: _outcome(call))
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._stop)
        self._worker.add(self._job)
        return True

    def stop(self) -> None:
        """Wait for a call under way and end its thread."""
        if self._worker is not None:
            self._worker.stop()
        self._worker = self._job = None

    def _finish(self, outcome: Any) -> None:
        self._stop()
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
        else:
            self.done.emit(outcome)

    def _stop(self, _bug: object = None) -> None:
        """End the thread; a bug goes on to where all bugs end."""
        self.stop()
        self.ended.emit()


def _outcome(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except Refusal as refusal:
        return refusal
