"""The program's own log: what kind of thing went wrong and where in the code. Never what anyone typed, said or is called."""

from __future__ import annotations

import os
import platform
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


class PrivateLog:
    """`engage.log` in the workspace folder, readable by its owner alone; the older half is dropped when it grows long."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self.path = folder / "engage.log"
        self._clock = clock

    def note(self, words: str) -> None:
        """Add a line. A disk that does not take it is no reason to stop."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._keep_short()
            line = f"{self._clock().isoformat(timespec='seconds')} {words}\n".encode()
            opened = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(opened, "ab") as file:
                file.write(line)
        except OSError:
            return

    def _keep_short(self) -> None:
        if self.path.is_file() and self.path.stat().st_size > LARGEST:
            kept = self.path.read_bytes()[-LARGEST // 2 :]
            self.path.write_bytes(kept[kept.find(b"\n") + 1 :])


def where(kind: type[BaseException], traceback: TracebackType | None) -> str:
    """Return an error's type and its path through the code as "KeyError a.b:12 < a.c:40", innermost first."""
    places = [f"{frame}:{line}" for frame, line in _frames(traceback)]
    return " < ".join([f"{kind.__module__}.{kind.__qualname__}", *reversed(places[-_DEEPEST:])])


def versions() -> str:
    """Return what a person who mends the program needs to know about this laptop."""
    version = load("importlib.metadata").version("engage-desktop")
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
