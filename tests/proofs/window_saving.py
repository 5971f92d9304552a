"""A real window on a slow disk, for proof R27: when "Saved" was painted, when the commit had returned, how long it froze.

`LD_PRELOAD=slow_fsync.so python -m tests.proofs.window_saving FOLDER SAVES DELAY_MS [early|shared]` prints what was reached
as JSON. Two seeded faults must be found: with "early" the window says "Saved" while it still waits for the disk; with
"shared" pages read through the connection that writes, and so wait for the disk with it.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.moments import clock_of
from engage_desktop.gui.navigation import STEPS, Place
from engage_desktop.gui.theme import make_application
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import comments, sessions
from engage_desktop.store import opening
from engage_desktop.store.store import Store
from tests.workspaces import LISTS, NOW, fresh_workspace, open_whole, template

BEAT_MS = 10
HEARD_BEFORE = 300
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class Reached:
    """What was seen. frozen: the longest time, in seconds, that the window gave no sign and was not itself kept waiting."""

    saves: int = 0
    painted: int = 0
    early: int = 0
    slow: int = 0
    beats_while_waiting: int = 0
    drafts_under_way: int = 0
    frozen: float = 0.0
    frozen_in: str = ""
    examples: list[str] = field(default_factory=list)


class Watch(QObject):
    """Looks at every painting of the status line, and at the beat of the event loop."""

    def __init__(self, window: MainWindow, second: Store, notes: int, reached: Reached) -> None:
        super().__init__()
        self.window, self.second, self.notes, self.reached = window, second, notes, reached
        self.number, self.act, self.is_painted, self.before, self.flushes = 0, "", True, 0, 0
        self.last, self.kept_waiting = time.monotonic(), kept_waiting()
        for held in window.status_line.findChildren(QWidget):
            held.installEventFilter(self)
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.beat)
        self.timer.start(BEAT_MS)

    def expect(self, number: int, act: str) -> None:
        """From now on "Saved" with this number must not be painted before it is so."""
        self.number, self.act, self.is_painted = number, act, False
        self.before, self.flushes = self.second.last_seq, self.flushed()

    def flushed(self) -> int:
        """Return how many flushes of the disk have returned."""
        return os.pread(self.notes, 1 << 22, 0).count(b"\n")

    def beat(self) -> None:
        """Note how long the event loop was silent, less the time for which other programs had the processor."""
        now, waited = time.monotonic(), kept_waiting()
        silent = now - self.last - (waited - self.kept_waiting)
        if silent > self.reached.frozen:
            self.reached.frozen, self.reached.frozen_in = silent, self.act
        self.last, self.kept_waiting = now, waited
        self.reached.beats_while_waiting += not self.is_painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and not self.is_painted and self.says_saved(str(watched.property("text"))):
            self.is_painted = True
            self.reached.painted += 1
            if self.second.last_seq == self.before or self.flushed() == self.flushes:
                self.reached.early += 1
                self.reached.examples.append(f"{self.act}: {watched.property('text')} was painted before it was so")
        return False

    def says_saved(self, words: str) -> bool:
        """Return whether these words say that the save under way is done."""
        clock = clock_of(moment(self.number))  # in a narrow window the chip says no more
        return f"number {self.number} " in words or words == clock or words.endswith(f" {clock}")


class Typist:
    """Does one act after another in the window, as keys alone."""

    def __init__(self, window: MainWindow, watch: Watch, session: str) -> None:
        self.window, self.watch, self.session = window, watch, session

    def comment(self, number: int) -> None:
        """Write a comment down and press Enter."""
        self.go("listen")
        self.type(f"Comment number {number} ")
        self.watch.expect(number, "comment")
        self.press(Qt.Key.Key_Return)

    def comment_while_the_window_is_drawn(self, number: int) -> None:
        """Press Enter, and have the window drawn anew in another size while the disk is slow."""
        wide = self.window.width()
        for after, width in ((120, wide - 60), (150, wide)):
            QTimer.singleShot(after, self.window, lambda width=width: self.window.resize(width, self.window.height()))
        QTimer.singleShot(140, self.window, self.window.stack.refresh)
        self.comment(number)

    def go_elsewhere_while_a_draft_is_kept(self, number: int) -> None:
        """Type, wait until the draft is on its way to the slow disk, then look at other pages, come back and save."""
        self.go("listen")
        self.type(f"Comment number {number} ")
        self.watch.act = "pages while a draft is kept"
        flushed = self.watch.flushed()
        wait(1.03)
        self.watch.reached.drafts_under_way += self.watch.flushed() == flushed
        for step in ("plan", "welcome", "listen"):
            self.go(step)
            wait(0.03)
        QTest.keyClick(self.window, Qt.Key.Key_4, ALT)
        wait(0.03)
        self.go("listen")
        self.watch.expect(number, "comment after a draft")
        self.press(Qt.Key.Key_Return)

    def check_in(self, number: int) -> None:
        """Let someone new in."""
        self.go("welcome")
        self.type(f"Guest number {number} x")
        self.watch.expect(number, "check in")
        self.press(Qt.Key.Key_Return, CTRL)
        if self.watch.second.last_seq == self.watch.before:  # the name is close to one that is known: once more
            self.press(Qt.Key.Key_Return, CTRL)

    def undo(self, number: int) -> None:
        """Take the last act back."""
        self.watch.expect(number, "undo")
        self.press(Qt.Key.Key_Z, CTRL)

    def go(self, step: str) -> None:
        if self.window.stack.place != Place("sessions", self.session, step):
            self.window.go(Place("sessions", self.session, step))
            QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(QApplication.focusWidget() or self.window, letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)


def main() -> int:
    parent, saves, delay_ms = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    session, store = filled(parent)
    app = make_application(["engage-desktop"])
    clock = [NOW]
    workspace = Workspace(store, LISTS, clock=lambda: clock[0])
    window = MainWindow(workspace)
    window.show()
    window.activateWindow()
    reached, notes = Reached(), os.open(parent / "flushed.txt", os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    for place in (*(Place("sessions", session, step) for step in STEPS), Place("heard")):
        window.go(place)  # every page is made once, because making it is not what is measured here
        app.processEvents()
    workspace.do(sessions.edit_session, session=session, place="St Luke's")
    watch = Watch(window, opening.open_second(store.folder, store.key), notes, reached)
    typist = Typist(window, watch, session)
    if sys.argv[4:] == ["early"]:
        workspace.waiting.connect(lambda on: window.status_line.say(f"Comment number {watch.number} ") if on else None)
    elif sys.argv[4:] == ["shared"]:
        workspace._written = store
    ctypes.CDLL(None).slow_fsync_begin(ctypes.c_long(delay_ms), ctypes.c_int(notes))
    acts = (
        typist.comment,
        typist.comment_while_the_window_is_drawn,
        typist.go_elsewhere_while_a_draft_is_kept,
        typist.check_in,
        typist.undo,
    )
    watch.beat()
    reached.frozen = 0.0
    for number in range(1, saves + 1):
        clock[0] = moment(number)
        began = time.monotonic()
        acts[(number - 1) % len(acts)](number)
        wait(0.05)
        reached.saves += 1
        reached.slow += time.monotonic() - began > delay_ms / 1000
    print(json.dumps(reached.__dict__), flush=True)
    os._exit(0)  # nothing more is proved by closing on a slow disk


def filled(parent: Path) -> tuple[str, Store]:
    """Return an open session, in which much was said already, and its store."""
    store = fresh_workspace(parent)
    parts = {"title": "Bus routes", "date": "2026-11-21", "influence": "Which route", "contact": "Amina"}
    session = sessions.add_session(store, now=NOW, involvement_type="consultation", **parts).id
    open_whole(store, now=NOW, session=session)
    lines = [f"Line {number} of the flip chart" for number in range(HEARD_BEFORE)]
    for start in range(0, HEARD_BEFORE, 100):
        comments.hear_batch(store, now=NOW, session=session, lines=lines[start : start + 100], label="Wall")
    folder = store.folder
    opening.close_store(store)
    return session, opening.open_store(folder, template().key)


def moment(number: int) -> datetime:
    """Return the moment of a save: each is a minute after the one before, so that every "Saved" differs."""
    return NOW + timedelta(minutes=number)


def kept_waiting() -> float:
    """Return for how many seconds this thread has been ready and other programs had the processor."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def wait(seconds: float) -> None:
    """Let the window live for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    sys.exit(main())
