"""Prints what Engage Desktop's speed is measured against, as one table: `python3 packaging/benchmarks.py`.

Every figure is a ratio to a yardstick of the same run, a growth exponent or a counter; each benchmark is in `tests/bench`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from concurrent.futures import Future, ThreadPoolExecutor

from fresh_machine import ROOT, make_ready
from system_pieces import DATABASE, DRAWING

BENCHMARKS = {
    "saving": ("P4",),
    "system_calls": ("P5",),
    "starting": ("P1", "P3"),
    "unlocking": ("P2",),
    "checking_in": ("P6",),
    "bundling": ("P11",),
    "searching": ("P12",),
    "printing": ("P13",),
    "listing": ("P14",),
    "resting": ("P15", "P18"),
    "importing": ("P16",),
    "doctoring": ("P17",),
    "merging": ("P7", "P8", "P9"),
    "central_merging": ("P10",),
}
BESIDE = "resting"
"""It mostly waits, so the others go on meanwhile; how busy the machine is does not show in what it measures."""
HEAD = ("Row", "Work", "Measured", "Goal", "Judged", "Samples")
_REAL = ("shared", "data", "patient_comments.csv")
_LONGEST, _LONGEST_BOUNDED = 4 * 3_600, 900  # seconds for one benchmark


def main() -> int:
    chosen = arguments()
    python = make_ready(DRAWING, DATABASE)
    with tempfile.TemporaryDirectory(prefix="engage-bench-") as folder, ThreadPoolExecutor(2) as beside:
        ends: dict[str, Future[list[dict[str, object]] | None]] = {}
        for name in chosen.names:
            ends[name] = beside.submit(run, python, name, folder, chosen)
            if name != BESIDE:
                ends[name].result()
        found = {name: end.result() for name, end in ends.items()}
    rows = [row for some in found.values() for row in some or []]
    failed = [name for name, some in found.items() if some is None]
    rows.sort(key=lambda row: int(str(row["number"])[1:]))
    print(table(rows))
    print(f"\n{_circumstances()}")
    if failed:
        print(f"\nThese did not end well: {', '.join(failed)}")
    return 1 if failed else 0


def arguments() -> argparse.Namespace:
    """Return what was asked for: `names` of benchmarks, `long`, and the `comments` file."""
    known = ", ".join(f"{name} ({' '.join(numbers)})" for name, numbers in BENCHMARKS.items())
    asked = argparse.ArgumentParser(description=__doc__, epilog=f"Benchmarks: {known}.")
    asked.add_argument("rows", nargs="*", metavar="ROW", help="rows (P4) or benchmarks (saving); all if none is named")
    asked.add_argument("--long", action="store_true", help="a million comments, 500 pages, 10 idle minutes: hours")
    asked.add_argument("--comments", default=os.path.join(os.path.dirname(ROOT), *_REAL), help="a CSV of real comments")
    found = asked.parse_args()
    wanted = {word.lower() for word in found.rows}
    unknown = wanted - {*BENCHMARKS, *(number.lower() for numbers in BENCHMARKS.values() for number in numbers)}
    if unknown:
        asked.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are: {known}")
    found.names = [
        name
        for name, numbers in BENCHMARKS.items()
        if not wanted or wanted & {name, *(number.lower() for number in numbers)}
    ]
    return found


def run(python: str, name: str, folder: str, chosen: argparse.Namespace) -> list[dict[str, object]] | None:
    """Run one benchmark in a process of its own; return its rows, or None where it went wrong."""
    command = [python, "-m", "tests.bench.one", name, *(["--long"] if chosen.long else [])]
    environment = {
        **os.environ,
        "ENGAGE_BENCH_FOLDER": folder,
        "ENGAGE_BENCH_COMMENTS": chosen.comments,
        "TMPDIR": folder,
        "PYTHONDONTWRITEBYTECODE": "",
    }
    started = time.monotonic()
    longest = _LONGEST if chosen.long else _LONGEST_BOUNDED
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, timeout=longest)
    except subprocess.TimeoutExpired:
        return None
    print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    return [json.loads(line) for line in done.stdout.splitlines()] if done.returncode == 0 else None


def table(rows: list[dict[str, object]]) -> str:
    """Return the rows as a table in Markdown."""
    cells = [HEAD, tuple("---" for _ in HEAD), *map(line, rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEAD))]
    return "\n".join(
        "| "
        + " | ".join(cell.ljust(width, "-" if cell == "---" else " ") for cell, width in zip(row, widths, strict=True))
        + " |"
        for row in cells
    )


def _circumstances() -> str:
    """Return under what load this was measured: figures in frames suffer from it, ratios hardly, counters not at all."""
    load = f", {os.getloadavg()[0]:.1f} programs wanting them" if hasattr(os, "getloadavg") else ""
    return f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, {os.cpu_count()} processors{load}."


def line(row: dict[str, object]) -> tuple[str, ...]:
    """Return the cells of one row."""
    unit = str(row["unit"])
    value, goal = (_number(float(str(row[name]))) for name in ("value", "goal"))
    said = f"{value} {unit}" if unit != "^" else f"exponent {value}"
    return (str(row["number"]), str(row["work"]), said, f"≤ {goal}", str(row["verdict"]), str(row["samples"]))


def _number(value: float) -> str:
    return f"{value:.0f}" if value == int(value) else f"{value:.2f}"


if __name__ == "__main__":
    sys.exit(main())
