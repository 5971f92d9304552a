"""Small programs that show one window and tell what was asked: `python -m tests.bench.windows unlock FOLDER first-paint`.

Windows: `unlock` (the product's first), `empty` (a bare PySide6 window). Measuring is done by whoever starts them.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

SIZE = (1000, 700)


def told(what: str) -> str:
    """Return what the starter asked to know once the window is painted."""
    if what == "modules":
        return json.dumps(sorted(sys.modules))
    if what == "files":
        mapped = {line.split(maxsplit=5)[-1] for line in Path("/proc/self/maps").read_text().splitlines() if "/" in line}
        loaded = {module.__file__ for module in sys.modules.values() if getattr(module, "__file__", None)}
        cached = {module.__cached__ for module in sys.modules.values() if getattr(module, "__cached__", None)}
        return json.dumps(sorted(str(name) for name in mapped | loaded | cached))
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
            QApplication.exit(0)

    return Seen


def unlock(folder: Path, what: str) -> None:
    """Show the product's first window as the product does."""
    app = importlib.import_module("engage_desktop.app")
    app.UnlockPage = seen(app.UnlockPage, what)
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
    else:
        empty(sys.argv[3])
