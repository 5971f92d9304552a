"""P1, from starting the program to its first painted window against an empty PySide6 window, and P3, what was loaded by then.

Each is a process of its own, in turn, "cold" with its files out of the system's memory; goals: 1.3 ×, and no heavy library.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from tests.bench.filled import shared_folder
from tests.bench.measuring import Row, in_turn, ratio
from tests.workspaces import template

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("reportlab", "sqlite_utils", "openpyxl", "pydantic", "pyrage", "psycopg")
_COLD_PAIRS, _WARM_PAIRS = 5, 9


def workspace() -> Path:
    """Return the folder of a workspace that asks for its passphrase."""
    folder = shared_folder() / "starting"
    if not folder.is_dir():
        shutil.copytree(template().folder, folder)
    return folder


def show(window: str, what: str = "first-paint") -> str:
    """Show a window in a process of its own and return what it told once it was painted."""
    command = [sys.executable, "-m", "tests.bench.windows", window, str(workspace()), what]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=_environment(), text=True) as started:
        assert started.stdout is not None
        return started.stdout.readline()


def first_paint(window: str) -> float:
    """Return the seconds from starting a process to its first painted window."""
    command = [sys.executable, "-m", "tests.bench.windows", window, str(workspace()), "first-paint"]
    began = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=_environment()) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == b"painted\n"
        return time.perf_counter() - began


def heavy_modules(loaded: Iterable[str]) -> list[str]:
    """Return which of the heavy libraries are among the loaded modules."""
    return sorted({name.partition(".")[0] for name in loaded} & {*HEAVY})


def put_out_of_memory(files: Iterable[str]) -> None:
    """Ask the system to forget what it holds of some files, so that they are read from the disk again."""
    for name in files:
        if os.path.isfile(name):
            descriptor = os.open(name, os.O_RDONLY)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def measure(long: bool) -> list[Row]:
    """Return the rows of P1 and P3."""
    files = {*json.loads(show("unlock", "files")), *json.loads(show("empty", "files"))}

    def cold(window: str) -> float:
        put_out_of_memory(files)
        return first_paint(window)

    times = 3 if long else 1
    warm_pairs = in_turn(lambda: first_paint("unlock"), lambda: first_paint("empty"), pairs=times * _WARM_PAIRS)
    cold_pairs = in_turn(lambda: cold("unlock"), lambda: cold("empty"), pairs=times * _COLD_PAIRS, warm=False)
    heavy = heavy_modules(json.loads(show("unlock", "modules")))
    return [
        Row("P1", "start to the first window, warm", ratio(warm_pairs), 1.3, samples=f"{len(warm_pairs)} pairs"),
        Row("P1", "start to the first window, cold", ratio(cold_pairs), 1.3, samples=f"{len(cold_pairs)} pairs"),
        Row("P3", f"of {len(HEAVY)} heavy libraries, loaded by then", len(heavy), 0, "libraries", "1 start"),
    ]
