"""P5: what saving one comment asks of the disk, counted by strace: one fsync (mean 1.05), 32 pwrite, 72 kB.

A counter, so noise cannot move it; the saves are many enough that the write-ahead log is folded in several times.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from engage_desktop.operations import comments
from engage_desktop.store import opening
from tests.bench.filled import NOW, fill, shared_folder, texts
from tests.bench.measuring import Row
from tests.workspaces import fresh_workspace, template

ROOT = Path(__file__).resolve().parents[2]
SAVES, HELD, _WARM = 400, 2_000, 20
MOST_FSYNCS, MOST_WRITES, MOST_KB = 1.05, 32, 72
_TRACE = ("strace", "-f", "-qq", "--seccomp-bpf", "-s", "16", "-e", "trace=fsync,fdatasync,pwrite64,write", "-o")
_CALL = re.compile(r"(fsync|fdatasync|pwrite64)\(.*= (\d+)$")
_BEGIN, _END = b"saves begin", b"saves end"


@dataclass(frozen=True, slots=True)
class PerSave:
    """Means for one save."""

    fsyncs: float
    writes: float
    kilobytes: float


def counted(folder: Path, saves: int = SAVES) -> PerSave:
    """Save comments in a process of its own, in a new workspace in `folder`, and return what one asked of the disk."""
    store = fresh_workspace(folder)
    session = fill(store, HELD)
    opening.close_store(store)
    trace = folder / "trace"
    command = [*_TRACE, str(trace), sys.executable, "-m", "tests.bench.system_calls"]
    told = [str(store.folder), template().key.hex(), session, str(saves)]
    subprocess.run([*command, *told], cwd=ROOT, check=True, timeout=300)
    lines = trace.read_text().splitlines()
    begin, end = (next(at for at, line in enumerate(lines) if mark.decode() in line) for mark in (_BEGIN, _END))
    calls = [found.groups() for line in lines[begin:end] if (found := _CALL.search(line))]
    written = [int(result) for call, result in calls if call == "pwrite64"]
    return PerSave((len(calls) - len(written)) / saves, len(written) / saves, sum(written) / 1024 / saves)


def measure(long: bool) -> list[Row]:
    """Return the rows of P5; none where this machine has no strace."""
    if shutil.which(_TRACE[0]) is None:
        return []
    folder = shared_folder() / "system-calls"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    found = counted(folder)
    samples = f"mean of {SAVES}"
    return [
        Row("P5", "save a comment, fsync", found.fsyncs, MOST_FSYNCS, "fsync", samples),
        Row("P5", "save a comment, pwrite", found.writes, MOST_WRITES, "calls", samples),
        Row("P5", "save a comment, written", found.kilobytes, MOST_KB, "kB", samples),
    ]


def save_between_marks(folder: Path, key: bytes, session: str, saves: int) -> None:
    """Save comments; two marks that strace sees stand around them."""
    store = opening.open_store(folder, key)
    with open(os.devnull, "wb", buffering=0) as marks:
        for number, text in enumerate(texts(_WARM + saves, seed=8)):
            if number == _WARM:
                marks.write(_BEGIN)
            now = NOW + timedelta(hours=1, seconds=20 * number)
            comments.hear(store, now=now, session=session, typed=text)
        marks.write(_END)
    opening.close_store(store)


if __name__ == "__main__":
    save_between_marks(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
