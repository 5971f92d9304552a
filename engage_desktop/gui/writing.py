"""The one thread that writes: a save that the disk makes slow never freezes the window, and saves keep their order."""

from __future__ import annotations

import threading
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
        self._later: dict[str, _Later] = {}
        self._is_ended = False
        self._failed.connect(self._raise_here, Qt.ConnectionType.QueuedConnection)

    def carry_out(self, write: Callable[[], Result]) -> Result:
        """Carry out one write and return its result, or raise what it raised. The window goes on being painted."""
        self._later.clear()  # what is asked for after this write must not be carried out before it
        future = self._pool.submit(write)
        if not wait([future], timeout=PATIENCE).done:
            self._wait_alive(future)
        return future.result()

    def carry_out_later(self, write: Callable[[], Any], *, instead_of: str) -> None:
        """Carry out one write without waiting for it; what it raises is raised on the UI thread.

        instead_of: what it is about, such as the place of a draft. On a slow disk it takes the place of an earlier one about
        the same that has not begun, so that no more wait than there are places.
        """
        earlier = self._later.get(instead_of)
        if earlier is None or not earlier.replace(write):
            later = self._later[instead_of] = _Later(write)
            self._pool.submit(later).add_done_callback(self._report)

    def stop(self, last: Callable[[], None] = lambda: None) -> None:
        """Finish what was asked for, then do the last thing, and end the thread. Again is harmless."""
        if not self._is_ended:
            self._is_ended = True
            self._pool.submit(last)
            self._pool.shutdown(wait=True)

    def _wait_alive(self, future: Future[Result]) -> None:
        loop = QEventLoop()
        self._settled.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        self.waiting.emit(True)
        future.add_done_callback(lambda _: self._settled.emit())
        while not future.done():
            if loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) != 0:
                wait([future])  # the program is ending, and no event loop runs any more
        self._settled.disconnect(loop.quit)
        self.waiting.emit(False)

    def _report(self, future: Future[Any]) -> None:
        error = future.exception()
        if error is not None:
            self._failed.emit(error)

    def _raise_here(self, error: Exception) -> None:
        raise error


class _Later:
    """A write that can be exchanged for a newer one until it begins."""

    def __init__(self, write: Callable[[], Any]) -> None:
        self._lock = threading.Lock()
        self._write: Callable[[], Any] | None = write

    def replace(self, write: Callable[[], Any]) -> bool:
        """Take another write in its place; return False where it has begun already."""
        with self._lock:
            if self._write is None:
                return False
            self._write = write
            return True

    def __call__(self) -> None:
        with self._lock:
            write, self._write = self._write, None
        if write is not None:
            write()
