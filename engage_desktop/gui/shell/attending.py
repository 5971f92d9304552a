"""Everything that listens while the program runs: keys and pointer, the quiet time, the system. Loaded after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from engage_desktop.gui.later import load
from engage_desktop.gui.shell.caret import Caret
from engage_desktop.gui.shell.idle import IDLE, SLEPT, IdleLock
from engage_desktop.gui.shell.input_watch import InputWatch


class Attending(QObject):
    """help_asked, lock_asked: F1, Ctrl+L where no menu heard it. lock_due: why the workspace should be locked, IDLE or SLEPT."""

    help_asked = Signal()
    lock_asked = Signal()
    lock_due = Signal(str)

    def __init__(self, app: QApplication, minutes: Callable[[], float], *, tick_ms: int) -> None:
        super().__init__()
        self._app = app
        self._watch = InputWatch()
        self._idle = IdleLock(self._watch, minutes, tick_ms=tick_ms)
        self._caret = Caret()
        self._system: QObject | None = None
        self._watch.help_asked.connect(self.help_asked)
        self._watch.lock_asked.connect(self.lock_asked)
        self._watch.stirred.connect(self._caret.wake)
        self._idle.due.connect(self.lock_due)
        self._idle.quiet.connect(self._rest_a_while)
        app.installEventFilter(self._watch)

    def begin(self) -> None:
        """Count the quiet time from now; a workspace is open."""
        self._idle.start()

    def rest(self) -> None:
        """Count no more; nothing is open."""
        self._idle.stop()

    def hear_the_system(self) -> None:
        """Hear of sleep and the screen lock, where the system tells of them."""
        if self._system is None and sys.platform == "linux":
            watch = load("engage_desktop.gui.shell.system_watch").SystemWatch()
            watch.leaving.connect(lambda: self.lock_due.emit(SLEPT))
            self._system = watch

    def _rest_a_while(self) -> None:
        self._watch.rest()
        self._caret.rest()

    def end(self) -> None:
        """Listen no more."""
        self._idle.stop()
        self._caret.wake()
        self._app.removeEventFilter(self._watch)


def lock_words(why: str) -> str:
    """Return what the first page says after a lock."""
    if why == IDLE:
        return QCoreApplication.translate(
            "Attending", "Locked, because nobody typed or pointed for a while. What you had typed is kept."
        )
    if why == SLEPT:
        return QCoreApplication.translate(
            "Attending", "Locked, because the laptop slept or its screen was locked. What you had typed is kept."
        )
    return QCoreApplication.translate("Attending", "Locked. What you had typed is kept.")
