"""Driver of proof R4: windows in which somebody types are killed, and what was typed is sought in drafts and records.

`python -m tests.proofs.window_typing FOLDER KILLS AT_ONCE SEED [late]` prints what was reached as JSON; with "late" drafts
are kept ten seconds after the key, the seeded fault, which must be found.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engage_desktop.gui.close.close_page import ClosePage
from engage_desktop.gui.later import load_class
from engage_desktop.gui.listen.listen_page import ListenPage
from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.pages import RAIL, SESSION_PLACE
from engage_desktop.gui.theme import make_application
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import sessions
from engage_desktop.store import opening
from tests.workspaces import LISTS, NOW, fresh_workspace, open_whole, template

EVERY_MS = 200
OLDEST_MISSING = 2.0
LISTEN, CLOSE, TITLE = "listen", "close", "title"
PLACES = (LISTEN, LISTEN, CLOSE, TITLE)
FIELDS = {LISTEN: "comment_edit", CLOSE: "went_well_edit", TITLE: "title_edit"}
WORDS = (
    "the",
    "bus",
    "comes",
    "once",
    "an",
    "hour",
    "and",
    "nobody",
    "answers",
    "when",
    "you",
    "ring",
    "so",
    "we",
    "walk",
)
Typed = list[tuple[float, str]]


@dataclass
class Child:
    """One window that somebody types in. dies: when it is killed (monotonic); told: the lines it has written."""

    pid: int
    reading: int
    place: str
    folder: Path
    session: str
    dies: float
    told: bytes = b""
    ready: bool = False


@dataclass
class Reached:
    """What the driver has done. oldest: the age of the oldest character that was missing after any kill, in seconds."""

    kills: int = 0
    typed: int = 0
    saved: int = 0
    lost: int = 0
    invented: int = 0
    oldest: float = 0.0
    examples: list[str] = field(default_factory=list)


def main() -> int:
    parent, kills, at_once, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    late = sys.argv[5:] == ["late"]
    for module, name in (*RAIL.values(), SESSION_PLACE):
        load_class(module, name, object)
    assert ListenPage.__name__
    assert ClosePage.__name__
    chance, reached, children = random.Random(seed), Reached(), list[Child]()
    begun = 0
    while reached.kills < kills:
        while begun < kills and len(children) < at_once:
            children.append(begin(parent, begun, chance, late=late))
            begun += 1
        listen_to(children)
        for child in [held for held in children if held.ready and time.monotonic() >= held.dies]:
            children.remove(child)
            look_after(child, end(child), reached)
    print(json.dumps(reached.__dict__))
    return 0


def begin(parent: Path, number: int, chance: random.Random, *, late: bool) -> Child:
    """Fork a child that opens a workspace of its own and types."""
    store = fresh_workspace(parent, f"workspace-{number}")
    parts = {"title": "Bus routes", "date": "2026-11-21", "influence": "Which route", "contact": "Amina"}
    session = sessions.add_session(store, now=NOW, involvement_type="consultation", **parts).id
    open_whole(store, now=NOW, session=session)
    folder = store.folder
    opening.close_store(store)
    reading, writing = os.pipe()
    place, seed, wait = PLACES[number % len(PLACES)], chance.randrange(10**6), 2.2 + chance.random() * 5
    child = os.fork()
    if child == 0:
        os.close(reading)
        type_for_ever(folder, session, place, writing, seed, late=late)
        os._exit(3)  # a child never ends by itself
    os.close(writing)
    return Child(child, reading, place, folder, session, wait)


def listen_to(children: list[Child]) -> None:
    """Take in what the children tell; one that is ready will be killed after its own time."""
    readable = select.select([child.reading for child in children], [], [], 0.01)[0]
    for child in children:
        if child.reading in readable:
            child.told += os.read(child.reading, 1 << 16)
            if not child.ready and child.told:
                child.ready, child.dies = True, time.monotonic() + child.dies


def end(child: Child) -> float:
    """Kill a child and return the moment of its death."""
    os.kill(child.pid, signal.SIGKILL)
    moment = time.monotonic()
    _, status = os.waitpid(child.pid, 0)
    assert os.WIFSIGNALED(status), f"the child ended by itself with {os.waitstatus_to_exitcode(status)}"
    while more := os.read(child.reading, 1 << 16):
        child.told += more
    os.close(child.reading)
    return moment


def look_after(child: Child, died: float, reached: Reached) -> None:
    """Open what the child left behind and compare it with what was typed."""
    events = told_by(child.told)
    store = opening.open_store(child.folder, template().key)
    saved = [comment.text for comment in reversed(store.comments.of_session(child.session))]
    drafts = [draft.text for draft in store.laptop.drafts()]
    opening.close_store(store)
    typed = "".join(letter for _, letter in events)
    kept = "\n".join([*saved, *drafts]) if drafts else "".join(f"{text}\n" for text in saved)
    reached.kills += 1
    reached.typed += len(typed)
    reached.saved += len(saved)
    if not typed.startswith(kept.rstrip("\n")) and not kept.startswith(typed):
        reached.invented += 1
        reached.examples.append(f"{child.place}: typed {typed!r}, kept {kept!r}")
    if len(kept) < len(typed):
        age = died - events[len(kept)][0]
        reached.oldest = max(reached.oldest, age)
        if age > OLDEST_MISSING:
            reached.lost += 1
            reached.examples.append(f"{child.place}: {age:.2f} s, typed {typed!r}, kept {kept!r}")
    shutil.rmtree(child.folder)


def told_by(told: bytes) -> Typed:
    """Return what a child typed and when."""
    lines = told.decode().splitlines()[1:]
    whole = lines if told.endswith(b"\n") else lines[:-1]
    return [(float(moment), json.loads(letter)) for moment, letter in (line.split(" ", 1) for line in whole)]


def type_for_ever(folder: Path, session: str, place: str, writing: int, seed: int, *, late: bool) -> None:
    """Show the real window on a workspace and type five characters a second into one of its fields."""
    app = make_application(["engage-desktop"])
    workspace = Workspace(opening.open_store(folder, template().key), LISTS)
    window = MainWindow(workspace)
    window.show()
    window.activateWindow()
    app.processEvents()
    go_to_field(window, session, place)
    app.processEvents()
    field_in_focus = QApplication.focusWidget()
    assert field_in_focus is not None
    assert field_in_focus.objectName() == FIELDS[place]
    if late:
        for timer in window.findChildren(QTimer):
            if timer.isSingleShot() and timer.interval() in (600, 1_000):
                timer.setInterval(10_000)
    text, chance = "", random.Random(seed)
    os.write(writing, b"ready\n")

    def type_one() -> None:
        nonlocal text
        if not text:
            text = " ".join(chance.choices(WORDS, k=chance.randrange(1, 9))) + ("\n" if place == LISTEN else " ")
        letter, text = text[0], text[1:]
        moment, target = time.monotonic(), QApplication.focusWidget()
        assert target is not None
        if letter == "\n":
            QTest.keyClick(target, Qt.Key.Key_Return)
        else:
            QTest.keyClick(target, letter)
        os.write(writing, f"{moment:.4f} {json.dumps(letter)}\n".encode())

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(type_one)
    timer.start(EVERY_MS)
    app.exec()


def go_to_field(window: MainWindow, session: str, place: str) -> None:
    """Put the focus into the field of a place."""
    if place == TITLE:
        window.go(Place("sessions"))
        QApplication.processEvents()
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    else:
        window.go(Place("sessions", session, place, "went_well" if place == CLOSE else ""))


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        sys.exit(main())
