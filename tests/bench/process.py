"""What the system says about a process: its memory and its processor time. Linux only."""

from __future__ import annotations

import os
from pathlib import Path


def forget_peak() -> None:
    """Begin to watch for the most memory anew."""
    Path("/proc/self/clear_refs").write_text("5")


def peak_mb() -> float:
    """Return the most memory this process has had since forget_peak(), in MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


def private_mb(process: int | None = None) -> float:
    """Return the memory in MB that a process has for itself alone (this one, if none is named)."""
    lines = Path(f"/proc/{process or os.getpid()}/smaps_rollup").read_text().splitlines()
    kept = [line.split() for line in lines if line.startswith(("Private_Clean:", "Private_Dirty:"))]
    return sum(int(words[1]) for words in kept) / 1024


def processor_seconds(process: int) -> float:
    """Return the processor time of all threads of a process, to the nanosecond."""
    threads = Path(f"/proc/{process}/task").iterdir()
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e9
