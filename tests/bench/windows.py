"""Small programs that show one window and tell what was asked: `python -m tests.bench.windows unlock FOLDER first-paint`.

Windows: `unlock` (the product's first), `listen` (opened with the passphrase in PASSPHRASE, at Listen), `empty` (bare
PySide6). Measuring is done by whoever starts them, so nothing is imported here that the product would not.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

SIZE = (1280, 800)
STAY = "stay"
"""Told instead of a question: the window stays until the process is ended."""


def told(what: str) -> str:
    """Return what the starter asked to know once the window is painted."""
    if what == "modules":
        return json.dumps(sorted(sys.modules))
    if what == "files":
        lines = [line for line in Path("/proc/self/maps").read_text().splitlines() if "/" in line]
        mapped = {line.split(maxsplit=5)[-1] for line in lines}
        loaded = {getattr(module, "__file__", None) for module in sys.modules.values()}
        cached = {getattr(module, "__cached__", None) for module in sys.modules.values()}
        return json.dumps(sorted(str(name) for name in mapped | loaded | cached if name))
    return "painted"


def seen(kind: type[Any], what: str) -> type[Any]:
    """Return a window class that tells once what was asked when it has been painted for the first time, and ends."""

    class Seen(kind):  # type: ignore[misc]
        is_told = False

        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            if not self.is_told:
                self.is_told = True
                QTimer.singleShot(0, self.tell)

        def tell(self) -> None:
            print(told(what), flush=True)
            if what != STAY:
                QApplication.exit(0)

    return Seen


def unlock(folder: Path, what: str) -> None:
    """Show the product's first window as the product does."""
    app = importlib.import_module("engage_desktop.app")
    app.UnlockPage = seen(app.UnlockPage, what)
    app.run(folder)


def listen(folder: Path) -> None:
    """Open the workspace with its passphrase, go to the Listen step of its session, and tell when everything is loaded."""
    app = importlib.import_module("engage_desktop.app")
    later = importlib.import_module("engage_desktop.gui.later")
    navigation = importlib.import_module("engage_desktop.gui.navigation")
    kept: list[Any] = []

    class Kept(app.Program):  # type: ignore[name-defined, misc]
        def start(self) -> None:
            kept.append(self)
            super().start()
            self.look = QTimer(self)
            self.look.timeout.connect(go_on)
            self.look.start(200)

    done: list[str] = []

    def go_on() -> None:
        program = kept[0]
        if not done and all(preload.is_done for preload in program.findChildren(later.Preload)):
            done.append("unlock")
            program.page.ui.passphrase_edit.setText(os.environ["PASSPHRASE"])
            program.page.unlock()
        elif len(done) == 1 and program.window is not None:
            done.append("go")
            session = program.workspace.store.sessions.all()[0].id
            program.window.go(navigation.Place("sessions", session, "listen"))
            program.look.setInterval(3_000)
        elif len(done) == 2:
            program.look.stop()
            print(told(STAY), flush=True)

    app.Program = Kept
    app.run(folder)


def empty(what: str) -> None:
    """Show a window with nothing in it."""
    app = QApplication([])
    window = seen(QWidget, what)()
    window.resize(*SIZE)
    window.show()
    app.exec()


if __name__ == "__main__":
    if sys.argv[1] == "unlock":
        unlock(Path(sys.argv[2]), sys.argv[3])
    elif sys.argv[1] == "listen":
        listen(Path(sys.argv[2]))
    else:
        empty(sys.argv[3])
