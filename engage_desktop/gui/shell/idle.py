"""Says when the workspace should be locked: nobody at the keyboard for some minutes, or the laptop has slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from engage_desktop.gui.shell.input_watch import InputWatch

IDLE, SLEPT = "idle", "slept"
_SLEPT_SECONDS, _QUIET_SECONDS = 30, 10


class IdleLock(QObject):
    """Looks every few seconds. due: why the workspace should be locked now, IDLE or SLEPT. quiet: nobody typed for a moment."""

    due = Signal(str)
    quiet = Signal()

    def __init__(
        self,
        watch: InputWatch,
        minutes: Callable[[], float],
        *,
        tick_ms: int = 5_000,
        steady: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._watch, self._minutes = watch, minutes
        self._steady, self._wall = steady, wall
        self._last_tick = wall()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer if tick_ms >= 1_000 else Qt.TimerType.CoarseTimer)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch; the quiet time counts from now."""
        self._watch.touch()
        self._last_tick = self._wall()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look once. A clock that jumped ahead between two looks means that the laptop slept."""
        now = self._wall()
        away = now - self._last_tick - self._timer.interval() / 1000
        self._last_tick = now
        if away > _SLEPT_SECONDS:
            self.due.emit(SLEPT)
            return
        away = self._steady() - self._watch.last_input
        if away >= self._minutes() * 60:
            self.due.emit(IDLE)
        elif away >= _QUIET_SECONDS:
            self.quiet.emit()
