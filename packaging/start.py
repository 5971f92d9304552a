"""Starts Engage Desktop on practice data, on a machine that has only Python: `python3 packaging/start.py`.

Without a screen it runs the practice session in a window that nobody sees and keeps the pictures and papers of it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

from fresh_machine import ROOT, make_ready, program
from system_pieces import DRAWING, WINDOW


def main() -> int:
    if screen():
        make_ready({**DRAWING, **WINDOW}, {})
        return run("--practice", *sys.argv[1:])
    make_ready(DRAWING, {})
    out = folder()
    print("There is no screen here, so the practice session runs by itself. This takes about a minute.", flush=True)
    result = run("practice", "--out", out, *sys.argv[1:], QT_QPA_PLATFORM="offscreen")
    if result == 0:
        print(f"Done. The pictures, the summary and the sealed bundle are in {out}")
    return result


def screen() -> bool:
    """Return whether a window could be seen here."""
    if not sys.platform.startswith("linux"):
        return True
    seen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(seen) and os.environ.get("QT_QPA_PLATFORM") not in ("offscreen", "minimal")


def folder() -> str:
    """Return a new folder's path for what one practice run makes; nothing of an earlier run is overwritten."""
    return os.path.join(ROOT, "practice", time.strftime("%Y-%m-%d-%H%M%S"))


def run(*arguments: str, **environment: str) -> int:
    return subprocess.run([program("engage-desktop"), *arguments], env={**os.environ, **environment}).returncode


if __name__ == "__main__":
    sys.exit(main())
