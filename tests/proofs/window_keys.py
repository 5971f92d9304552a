"""A window on a real X display into which somebody types while a save is slow. Prints the text during and after as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
import time

from PySide6.QtWidgets import QApplication, QLineEdit

from engage_desktop.gui.theme import make_application
from engage_desktop.gui.writing import Writer

TYPED = "nobody answers"


def main() -> int:
    make_application(["engage-desktop"])
    field, writer = QLineEdit(), Writer()
    field.resize(600, 60)
    field.show()
    field.activateWindow()
    live(1.0)
    subprocess.run(["xdotool", "mousemove", "--sync", "100", "30", "click", "1"], check=True)
    live(0.5)
    typist = writer.carry_out(lambda: type_and_rest(2.0))
    during = field.text()
    live(1.0)
    writer.stop()
    print(json.dumps({"typist": typist, "during": during, "afterwards": field.text()}))
    return 0


def type_and_rest(seconds: float) -> int:
    """Be a slow save, during which somebody types."""
    began = time.monotonic()
    code = subprocess.run(["xdotool", "type", "--delay", "30", TYPED], check=False).returncode
    time.sleep(max(0.0, seconds - (time.monotonic() - began)))
    return code


def live(seconds: float) -> None:
    """Let the window live for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main())
