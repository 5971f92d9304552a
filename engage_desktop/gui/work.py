"""One worker thread for what can pass 50 ms, with progress and Cancel; results and refusals arrive on the UI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from engage_desktop.domain.refusals import Refusal


class Job(QObject):
    """A piece of long work. Its signals are delivered on the UI thread."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, call: Callable[[Callable[[int, int], None], Callable[[], bool]], Any]) -> None:
        super().__init__()
        self.has_own_refusals = False  # whoever started it shows its refusals itself
        self._call = call
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self._cancelled.set()

    def run(self) -> None:
        """Do the work; called on the worker thread."""
        try:
            result = self._call(self.progressed.emit, self._cancelled.is_set)
        except Exception as error:  # noqa: BLE001 - carried to the UI thread and raised there, never swallowed
            self.failed.emit(error)
        else:
            self.done.emit(result)


class Worker(QObject):
    """Runs jobs one after another on a thread of its own."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._thread = QThread()
        self._runner = _Runner()
        self._runner.moveToThread(self._thread)
        self.wanted.connect(self._runner.run)
        self._thread.start()

    def add(self, job: Job) -> None:
        """Queue a job."""
        job.failed.connect(lambda error: _raise_here(job, error))
        self.wanted.emit(job)

    def stop(self) -> None:
        """Finish the job in hand and end the thread."""
        self._thread.quit()
        self._thread.wait()


class _Runner(QObject):
    @Slot(object)
    def run(self, job: Job) -> None:
        job.run()


def _raise_here(job: Job, error: Exception) -> None:
    if not (job.has_own_refusals and isinstance(error, Refusal)):
        raise error
