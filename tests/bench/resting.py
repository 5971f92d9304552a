"""P15, memory with 100,000 (long: 1,000,000) comments open at Listen, and P18, what the program does while nobody does anything.

Yardstick: an empty window beside it for the same time; goals: 40 MB over it and the cache, one tick of 10 ms in 10 s, no fsync.
"""

from __future__ import annotations

import os
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from engage_desktop.store import backups, engine, opening
from tests.bench.filled import BOUNDED, LONG, copy_of_filled, shared_folder
from tests.bench.measuring import Row
from tests.bench.process import private_mb, processor_seconds
from tests.workspaces import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
_UNTIL_THE_DAILY_BACKUP = 22  # seconds
_TICK = 0.01  # seconds
TRACE = ("strace", "-f", "-qq", "--seccomp-bpf", "-ttt", "-e", "trace=fsync,fdatasync", "-o")


@contextmanager
def resting(window: str, folder: Path, trace: Path | None = None) -> Iterator[int]:
    """Show a window in a process of its own until the block ends; yield its number once it rests."""
    command = [sys.executable, "-m", "tests.bench.windows", window, str(folder), "stay"]
    if trace is not None and shutil.which(TRACE[0]):
        command = [*TRACE, str(trace), *command]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PASSPHRASE": PASSPHRASE}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=environment, text=True) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == "painted\n", "the window did not come"
        process = _python(started.pid)
        try:
            yield process
        finally:
            os.kill(process, signal.SIGKILL)  # strace ends with it; the workspace is a copy that nobody opens again


def _python(process: int) -> int:
    """Return the number of the Python process itself where strace was started."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return int(children[0]) if children else process


def fsyncs(trace: Path, first: float, last: float) -> int:
    """Return how many times a file was flushed between two moments."""
    if not trace.is_file():
        return 0
    moments = [float(line.split()[1]) for line in trace.read_text().splitlines() if "sync(" in line]
    return sum(first <= moment <= last for moment in moments)


def workspace(comments: int) -> Path:
    """Return the folder of a closed workspace with so many comments, whose backup of today is made."""
    store = copy_of_filled(comments, "resting")
    backups.make(store, now=datetime.now(UTC))
    opening.close_store(store)
    return store.folder


def measure(long: bool) -> list[Row]:
    """Return the rows of P15 and P18."""
    size, seconds = (LONG, 600) if long else (BOUNDED, 20)
    folder, trace = workspace(size), shared_folder() / "resting.trace"
    with ExitStack() as stack:
        ours = stack.enter_context(resting("listen", folder, trace))
        theirs = stack.enter_context(resting("empty", folder))
        more = statistics.median(private_mb(ours) - private_mb(theirs) for _ in range(5))
        time.sleep(_UNTIL_THE_DAILY_BACKUP)
        began, before = time.time(), [processor_seconds(each) for each in (ours, theirs)]
        time.sleep(seconds)
        after = [processor_seconds(each) for each in (ours, theirs)]
        flushed = fsyncs(trace, began, time.time())
    used = (after[0] - before[0]) - (after[1] - before[1])
    said = f"idle for {seconds} seconds at Listen"
    return [
        Row("P15", f"memory with {size:,} comments open", more - engine.CACHE_KIB / 1024, 40, "MB", "1 pair"),
        Row("P18", f"{said}, processor", max(0.0, used) / _TICK / (seconds / 10), 1, "ticks in 10 s", "1 pair"),
        Row("P18", f"{said}, fsync", flushed, 0, "fsync", "1 process"),
    ]
