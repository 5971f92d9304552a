"""The program's own log: what kind of thing went wrong and where in the code. Never what anyone typed, said or is called."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from engage_desktop.gui.later import load

LARGEST = 256 * 1024
_QT_NAME = re.compile(r"\b(Q[A-Z]\w*(?:::\w+)?)")
_DEEPEST = 30
_MOST_WAITING = 100


class PrivateLog:
    """`engage.log` in the workspace folder, readable by its owner alone; the older half is dropped when it grows long."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self.path = folder / "engage.log"
        self._clock = clock
        self._waiting: list[str] = []

    def note(self, words: str) -> None:
        """Add a line. It waits while there is no workspace yet; a disk that does not take it is no reason to stop."""
        self._waiting.append(f"{self._clock().isoformat(timespec='seconds')} {words}\n")
        del self._waiting[:-_MOST_WAITING]
        if not self.path.parent.is_dir():
            return
        try:
            self._keep_short()
            opened = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(opened, "ab") as file:
                file.write("".join(self._waiting).encode())
        except OSError:
            return
        self._waiting.clear()

    def _keep_short(self) -> None:
        if self.path.is_file() and self.path.stat().st_size > LARGEST:
            kept = self.path.read_bytes()[-LARGEST // 2 :]
            self.path.write_bytes(kept[kept.find(b"\n") + 1 :])


def where(kind: type[BaseException], traceback: TracebackType | None) -> str:
    """Return an error's type and its path through the code as "KeyError a.b:12 < a.c:40", innermost first."""
    places = [f"{frame}:{line}" for frame, line in _frames(traceback)]
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"{name} {' < '.join(reversed(places[-_DEEPEST:]))}".rstrip()


def versions() -> str:
    """Return what a person who mends the program needs to know about this laptop."""
    platform, version = load("platform"), load("importlib.metadata").version("engage-desktop")
    return (
        f"Engage Desktop {version}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.machine()} ({sys.platform})"
    )


def qt_names(text: str) -> str:
    """Return the names of Qt's own classes in a message of Qt; the rest of it may hold what someone typed."""
    return " ".join(dict.fromkeys(_QT_NAME.findall(text)))


def _frames(traceback: TracebackType | None) -> Iterator[tuple[str, int]]:
    while traceback is not None:
        yield str(traceback.tb_frame.f_globals.get("__name__", "?")), traceback.tb_lineno
        traceback = traceback.tb_next
