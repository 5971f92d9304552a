"""P4: save a comment, from Enter to committed, against the same two inserts by hand on bare SQLCipher, values ready.

Both write log, table and search index (by the same triggers). Goal: p50 1.25 ×, p99 1.3 ×, processor 1.4 ×.
"""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

from engage_desktop.operations import comments
from engage_desktop.store import opening
from tests.bench.filled import NOW, fill, shared_folder, texts
from tests.bench.measuring import Row, quantile
from tests.bench.yardsticks import bare, ready_saves, save
from tests.workspaces import fresh_workspace, template

ROUNDS, EACH, HELD = 5, 300, 2_000


def _two_ways() -> tuple[Callable[[], float], Callable[[], float]]:
    """Return the product's save and the yardstick's, each of which returns the processor time that it took."""
    folder = shared_folder() / "saving"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    store = fresh_workspace(folder)
    session = fill(store, HELD)
    store.flush()
    shutil.copytree(store.folder, folder / "bare")
    connection = bare(folder / "bare" / opening.DATABASE, template().key)
    now = NOW + timedelta(hours=2)
    said = enumerate(texts(10**6, seed=2))
    ready = ready_saves(session, texts(10**6, seed=2), int(now.timestamp() * 1000) << 16)

    def ours() -> float:
        number, typed = next(said)
        moment = now + timedelta(seconds=20 * number)
        before = time.process_time()
        comments.hear(store, now=moment, session=session, typed=typed)
        return time.process_time() - before

    def theirs() -> float:
        values = next(ready)
        before = time.process_time()
        save(connection, values)
        return time.process_time() - before

    return ours, theirs


def _rounds(rounds: int) -> Iterator[tuple[list[float], list[float], float]]:
    """Yield, for each round, the times of product and yardstick, save by save in turn, and the ratio of their processor."""
    ours, theirs = _two_ways()
    for _ in range(rounds + 1):
        product, yardstick, cpu = [], [], [0.0, 0.0]
        for _ in range(EACH):
            for place, (work, times) in enumerate(((ours, product), (theirs, yardstick))):
                started = time.perf_counter()
                cpu[place] += work()
                times.append(time.perf_counter() - started)
        yield product, yardstick, cpu[0] / cpu[1]


def measure(long: bool) -> list[Row]:
    """Return the rows of P4."""
    rounds = list(_rounds(20 if long else ROUNDS))[1:]  # the first only warms
    samples = f"{len(rounds)} rounds of {EACH} saves each, in turn"
    halves = statistics.median(quantile(ours, 0.5) / quantile(theirs, 0.5) for ours, theirs, _ in rounds)
    all_ours = [each for ours, _, _ in rounds for each in ours]
    all_theirs = [each for _, theirs, _ in rounds for each in theirs]
    tails = quantile(all_ours, 0.99) / quantile(all_theirs, 0.99)
    return [
        Row("P4", "save a comment, p50", halves, 1.25, samples=samples),
        Row("P4", "save a comment, p99", tails, 1.3, samples=samples),
        Row("P4", "save a comment, processor", statistics.median(cpu for *_, cpu in rounds), 1.4, samples=samples),
    ]
