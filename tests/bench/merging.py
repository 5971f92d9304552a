"""P7, P8, P9: merging the log of another laptop with 20,000 operations (long: 100,000, grown to 1,000,000), and again.

Yardstick: the same rows of log and comments by hand with ATTACH and ON CONFLICT into an empty encrypted file, same cache.
P7 leaves the search index aside (its time is taken apart); P8 reads a sealed bundle and keeps the index; P9 is a ratio to P7.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from engage_desktop.domain.exchange import Incoming, Run
from engage_desktop.domain.log import CHAIN_START, Entry
from engage_desktop.operations import exchange
from engage_desktop.store import bulk, gateway, opening
from engage_desktop.store.store import Store
from tests.bench.filled import BOUNDED as FULL
from tests.bench.filled import LONG, copy_of_filled, fill, shared_folder
from tests.bench.measuring import Row, exponent, in_turn, ratio, timed
from tests.bench.process import forget_peak, peak_mb
from tests.bench.yardsticks import bare
from tests.incoming import incoming
from tests.workspaces import NOW, fresh_workspace

BOUNDED = 20_000
_CACHE_MB = gateway.MERGING_KIB // 1024
_TABLES = ("operations", "comments")
_UPSERTS = (
    "insert into operations select * from live.operations where true on conflict(site, seq) do nothing",
    """insert into comments select * from live.comments where true
    on conflict(id) do update set current = excluded.current where excluded.hlc > comments.hlc""",
)
ROOT = Path(__file__).resolve().parents[2]
_indexing = [0.0]


def empty(name: str) -> Store:
    """Return an open workspace of the same team that has never seen anything of the others."""
    folder = shared_folder() / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    store = fresh_workspace(folder)
    opening.close_store(store)
    (store.folder / opening.INCARNATION).unlink()
    return opening.open_store(store.folder, store.key)


@contextmanager
def index_timed() -> Iterator[None]:
    """Add up in `_indexing` how long the search index takes while the block merges."""
    kept = bulk.searched_afterwards

    @contextmanager
    def told(connection: Any) -> Iterator[None]:
        with kept(connection):
            yield
            started = time.perf_counter()
        _indexing[0] += time.perf_counter() - started

    bulk.searched_afterwards = told
    try:
        yield
    finally:
        bulk.searched_afterwards = kept


def merged(source: Store, ready: Sequence[Entry] = ()) -> float:
    """Return the seconds of merging all of a source without the index."""
    return merged_twice(source, ready)[0]


def merged_twice(source: Store, ready: Sequence[Entry] = ()) -> tuple[float, float, float]:
    """Return the seconds of merging all of a source without the index, again by its runs, and again entry by entry."""
    store, site, last = empty("merging"), source.site, source.last_seq
    run = Run(site, 1, last, CHAIN_START, source.history.chain_at(site, last) or b"")
    _indexing[0] = 0.0
    with index_timed():
        took = timed(lambda: store.take_in(brought(source, "b1", ready=ready), now=NOW)) - _indexing[0]
    held = store.history.count()
    by_runs = timed(lambda: store.take_in(brought(source, "b2", [run], ready), now=NOW))
    by_entries = timed(lambda: store.take_in(brought(source, "b3", ready=ready), now=NOW))
    assert store.history.count() == held
    opening.close_store(store)
    return took, by_runs, by_entries


def brought(source: Store, bundle: str, runs: Sequence[Run] = (), ready: Sequence[Entry] = ()) -> Incoming:
    """Return all that a source holds of its own site as one bundle brings it; read while it is merged where none is ready."""
    plain = incoming([], bundle=bundle, sites=[source.site], runs=runs)
    return replace(plain, entries=lambda: ready or source.history.entries(source.site), operations=source.last_seq)


def upserted(source: Store) -> float:
    """Return the seconds of a raw upsert of the log and the comments into an empty file."""
    path = shared_folder() / "merged-by-hand.db"
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    beside = bare(path, source.key, cache_kib=gateway.MERGING_KIB)
    live = str(source.folder / opening.DATABASE)
    beside.execute(f"attach database ? as live key \"x'{source.key.hex()}'\"", (live,))
    wanted = "select sql from live.sqlite_master where tbl_name in (?, ?) and type <> 'trigger' and sql is not null"
    for (statement,) in beside.execute(wanted, _TABLES).fetchall():
        beside.execute(statement)
    started = time.perf_counter()
    beside.execute("begin")
    for statement in _UPSERTS:
        beside.execute(statement)
    beside.execute("commit")
    took = time.perf_counter() - started
    beside.close()
    return took


def read_in(path: Path) -> float:
    """Return the seconds of reading a sealed bundle into an empty workspace: checked, opened, merged, indexed."""
    store = empty("reading")
    took = timed(lambda: exchange.read_bundle(store, now=NOW, path=path))
    opening.close_store(store)
    return took


def bundle_of(source: Store) -> Path:
    """Return a sealed bundle of everything that a source recorded."""
    stick = shared_folder() / "merging-stick"
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir()
    return exchange.make_bundle(source, now=NOW, out=stick, app_version="0").delivered.path


def recorded(size: int) -> Store:
    """Return a workspace with so many comments, of the same team as those that `empty` gives; others' runs have another."""
    folder = shared_folder() / "merging-source"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    store = fresh_workspace(folder)
    fill(store, size)
    return store


def growth(size: int) -> float:
    """Return the growth exponent of merging from a fifth (long: a tenth) of `size` to `size`."""
    small = size // 10 if size > FULL else size // 5
    found = []
    for count in (small, size):
        source = copy_of_filled(count, f"merging-{count}")
        found.append((count, min(merged(source) for _ in range(2 if size <= FULL else 1))))
        source.close()
    return exponent(*found)


def peak_of_one(operations: int) -> float:
    """Return by how many MB the memory of a process of its own peaked while it read a bundle, the page cache in it."""
    command = [sys.executable, "-m", "tests.bench.merging", str(operations)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def measure(long: bool) -> list[Row]:
    """Return the rows of P7, P8 and P9."""
    operations = FULL if long else BOUNDED
    source = recorded(operations)
    ready = list(source.history.entries(source.site))
    again: list[tuple[float, float]] = []
    fast: list[tuple[float, float]] = []

    def first() -> float:
        took, by_runs, by_entries = merged_twice(source, ready)
        again.append((by_entries, took))
        fast.append((by_runs, took))
        return took

    pairs = in_turn(first, lambda: upserted(source), warm=False, pairs=3)
    ready.clear()
    path = bundle_of(source)
    whole = in_turn(lambda: read_in(path), lambda: upserted(source), warm=False, pairs=3)
    source.close()
    size = LONG if long else BOUNDED
    told = f"{operations:,} operations"
    return [
        Row("P7", f"merge {told}, index aside", ratio(pairs), 1.5, samples=f"{len(pairs)} pairs"),
        Row("P7", f"growth to {size:,} operations", growth(size), 1.25, "^", "2 sizes"),
        Row("P8", f"merge {told} from a sealed bundle", ratio(whole), 3.5, samples=f"{len(whole)} pairs"),
        Row(
            "P8",
            f"peak memory, a cache of {_CACHE_MB} MB in it",
            peak_of_one(operations),
            150 + _CACHE_MB,
            "MB",
            "1 process",
        ),
        Row("P9", f"merge {told} again, entry by entry", ratio(again), 0.6, samples=f"{len(again)} pairs"),
        Row("P9", f"merge {told} again, by its runs", ratio(fast), 0.6, samples=f"{len(fast)} pairs"),
    ]


def _one(operations: int) -> float:
    source = recorded(operations)
    path = bundle_of(source)
    source.close()
    forget_peak()
    before = peak_mb()
    read_in(path)
    return peak_mb() - before


if __name__ == "__main__":
    print(_one(int(sys.argv[1])))
