"""The one thread that writes: a save that the disk makes slow never freezes the window, and saves keep their order."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

Result = TypeVar("Result")
PATIENCE = 0.08  # seconds; a save takes 1 to 4 ms, so almost none is waited for longer


class Writer(QObject):
    """Carries out writes one after another, away from the UI thread.

    waiting: True when a save takes longer than PATIENCE, False when it is done. What is typed meanwhile is kept by Qt and
    arrives afterwards.
    """

    waiting = Signal(bool)
    _settled = Signal()
    _failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._failed.connect(_raise_here)

    def carry_out(self, write: Callable[[], Result]) -> Result:
        """Carry out one write and return its result, or raise what it raised. The window goes on being painted."""
        future = self._pool.submit(write)
        if not wait([future], timeout=PATIENCE).done:
            self._wait_alive(future)
        return future.result()

    def carry_out_later(self, write: Callable[[], Any]) -> None:
        """Carry out one write without waiting for it; what it raises is raised on the UI thread."""
        self._pool.submit(write).add_done_callback(self._report)

    def stop(self) -> None:
        """Finish what was asked for and end the thread."""
        self._pool.shutdown(wait=True)

    def _wait_alive(self, future: Future[Result]) -> None:
        loop = QEventLoop()
        self._settled.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        self.waiting.emit(True)
        future.add_done_callback(lambda _: self._settled.emit())
        while not future.done():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._settled.disconnect(loop.quit)
        self.waiting.emit(False)

    def _report(self, future: Future[Any]) -> None:
        error = future.exception()
        if error is not None:
            self._failed.emit(error)


def _raise_here(error: Exception) -> None:
    raise error
