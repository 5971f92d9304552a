"""P11: make a bundle of 100,000 operations, against compressing and age-sealing bytes that are ready.

Goal 2.3 ×; the product also reads the log, hashes, frames and signs, and its file is carried to the stick and read back.
Peak memory while it is made: 60 MB over before.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pyrage

from engage_desktop.bundles import frames
from engage_desktop.operations import exchange, membership
from engage_desktop.store.store import Store
from tests.bench.filled import BOUNDED, LONG, NOW, copy_of_filled, shared_folder
from tests.bench.measuring import Row, in_turn, ratio, timed
from tests.bench.process import forget_peak, peak_mb

_PIECE = 1 << 18
ROOT = Path(__file__).resolve().parents[2]


def yardstick(store: Store, folder: Path) -> Callable[[], float]:
    """Return the same bytes compressed at the same level, sealed to the same recipients and put on the disk."""
    runs = exchange._runs(store)
    ready = b"".join(
        b"".join(store.history.canonical(run.site, after=run.first_seq - 1, to=run.last_seq)) for run in runs
    )
    recipients = [pyrage.x25519.Recipient.from_str(each) for each in membership.centre_recipients(store)]

    def compress_and_seal() -> None:
        deflate = zlib.compressobj(frames.LEVEL)
        pieces = [deflate.compress(ready[at : at + _PIECE]) for at in range(0, len(ready), _PIECE)]
        sealed = pyrage.encrypt(b"".join([*pieces, deflate.flush()]), recipients)
        with (folder / "yardstick").open("wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())

    return lambda: timed(compress_and_seal)


def peak_of_one(operations: int) -> float:
    """Return by how many MB the memory of a process of its own peaked while it made one bundle."""
    command = [sys.executable, "-m", "tests.bench.bundling", str(operations)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def measure(long: bool) -> list[Row]:
    """Return the rows of P11."""
    store = copy_of_filled(BOUNDED, "bundling")
    folder, stick = shared_folder() / "bundles", shared_folder() / "stick"
    for made in (folder, stick):
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir()

    def carried() -> float:
        started = time.perf_counter()
        made = exchange.make_bundle(store, now=NOW, out=stick, app_version="0")
        took = time.perf_counter() - started
        made.delivered.path.unlink()
        return took

    pairs = in_turn(carried, yardstick(store, folder), warm=False)
    store.close()
    peaked = LONG if long else BOUNDED
    return [
        Row("P11", f"bundle of {BOUNDED:,} operations, on the stick", ratio(pairs), 2.3, samples=f"{len(pairs)} pairs"),
        Row("P11", f"peak memory at {peaked:,} operations", peak_of_one(peaked), 60, "MB", "1 process"),
    ]


def _one(operations: int) -> float:
    store = copy_of_filled(operations, "bundling-peak")
    folder = shared_folder() / "bundles-peak"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    forget_peak()
    before = peak_mb()
    exchange.make_bundle(store, now=NOW, out=folder, app_version="0")
    return peak_mb() - before


if __name__ == "__main__":
    print(_one(int(sys.argv[1])))
