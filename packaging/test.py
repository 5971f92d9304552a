"""Runs every check and every test, on a machine that has only Python: `python3 packaging/test.py`.

Files of tests run side by side, one on each core. What stands after it goes to pytest, whose summary is the last line.
"""

from __future__ import annotations

import subprocess
import sys

from fresh_machine import ROOT, make_ready
from system_pieces import DRAWING, TESTING, WINDOW

SIDE_BY_SIDE = ("--numprocesses=auto", "--dist=loadfile")


def main() -> int:
    python = make_ready(DRAWING, {**WINDOW, **TESTING})
    return subprocess.run([python, "-m", "pytest", *SIDE_BY_SIDE, *sys.argv[1:]], cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
