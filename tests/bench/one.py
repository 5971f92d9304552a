"""Runs one benchmark in a process of its own and writes its rows, one a line: `python -m tests.bench.one saving`.

Which benchmarks there are is known to `packaging/benchmarks.py`.
"""

from __future__ import annotations

import importlib
import os
import sys

from tests.bench.measuring import to_line


def main() -> None:
    """Measure and write."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    module = importlib.import_module(f"tests.bench.{sys.argv[1]}")
    for row in module.measure("--long" in sys.argv[2:]):
        print(to_line(row), flush=True)


if __name__ == "__main__":
    main()
