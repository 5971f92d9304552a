"""P2: from the passphrase entered to Today painted, against the same Argon2id and a bare SQLCipher open alone.

Goal 1.5 ×. While the key is derived the window must go on answering: a clock of the window's own thread is counted.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from engage_desktop.app import Program
from engage_desktop.gui.later import Preload
from engage_desktop.gui.theme import make_application
from engage_desktop.store import engine, opening
from tests.bench.filled import shared_folder
from tests.bench.measuring import Row, in_turn, ratio
from tests.bench.yardsticks import bare
from tests.workspaces import PASSPHRASE, template

_BEAT = 0.01  # seconds


class _Painted(QObject):
    """Notices the next paint of one widget."""

    def __init__(self) -> None:
        super().__init__()
        self.is_seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.is_seen = self.is_seen or event.type() == QEvent.Type.Paint
        return False


class Unlocked:
    """The program with a locked workspace, unlocked again and again."""

    def __init__(self, folder: Path) -> None:
        self.app = make_application(["bench"])
        self.beats: list[float] = []
        self._clock = QTimer()
        self._clock.timeout.connect(lambda: self.beats.append(time.perf_counter()))
        self._clock.start(int(_BEAT * 1000))
        self.app.setQuitOnLastWindowClosed(False)
        self.program = Program(self.app, folder)
        self.program.start()
        self.until(lambda: all(preload.is_done for preload in self.program.findChildren(Preload)))

    def until(self, is_so: Callable[[], bool], *, seconds: float = 30) -> None:
        """Go on until something is so, resting between events: a busy wait would take the processor from the derivation."""
        end = time.perf_counter() + seconds
        while not is_so():
            assert time.perf_counter() < end, "the window did not come"
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def unlock(self) -> float:
        """Enter the passphrase and return the seconds until Today is painted; then lock again."""
        page = self.program.page
        assert page is not None
        page.ui.passphrase_edit.setText(PASSPHRASE)
        painted = _Painted()
        self.beats.clear()
        started = time.perf_counter()
        page.unlock()
        self.until(lambda: self.program.window is not None)
        self.opened = time.perf_counter() - started
        assert self.program.window is not None
        today = self.program.window.stack.page
        assert today is not None
        today.installEventFilter(painted)
        self.until(lambda: painted.is_seen)
        self.app.processEvents()
        took = time.perf_counter() - started
        self.program.lock()
        self.until(lambda: self.program.workspace is None)
        return took

    def beat_share(self) -> float:
        """Unlock once and return which part of the clock's beats came while the key was derived and the records opened."""
        self.unlock()
        return len(self.beats) / (self.opened / _BEAT)


def derive_and_open(folder: Path, key: bytes) -> float:
    """Return the seconds of the same derivation and a bare open."""
    started = time.perf_counter()
    hash_secret_raw(
        PASSPHRASE.encode(),
        bytes(16),
        time_cost=engine.ARGON2_PASSES,
        memory_cost=engine.ARGON2_MEMORY_KIB,
        parallelism=engine.ARGON2_LANES,
        hash_len=32,
        type=Type.ID,
    )
    connection = bare(folder / opening.DATABASE, key)
    took = time.perf_counter() - started
    connection.close()
    return took


def measure(long: bool) -> list[Row]:
    """Return the rows of P2."""
    folder = shared_folder() / "unlocking"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template().folder, folder)
    beside = shared_folder() / "unlocking-bare"
    shutil.rmtree(beside, ignore_errors=True)
    shutil.copytree(template().folder, beside)
    held = Unlocked(folder)
    pairs = in_turn(held.unlock, lambda: derive_and_open(beside, template().key), pairs=15 if long else 5)
    silent = 1 - held.beat_share()
    held.program.close()
    QApplication.processEvents()
    return [
        Row("P2", "passphrase to Today painted", ratio(pairs), 1.5, samples=f"{len(pairs)} pairs"),
        Row("P2", "part of that in which the window's clock stood", max(0.0, silent), 0.5, "of it", "1 unlock"),
    ]
