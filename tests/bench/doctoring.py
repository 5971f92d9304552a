"""P17: `doctor` rebuilds every table from a log of 100,000 (long: 1,000,000) operations and compares.

Yardstick: the same rows by hand with ATTACH and ON CONFLICT into an empty encrypted file, same cache. Goal 2 ×.
"""

from __future__ import annotations

import time
from pathlib import Path

from engage_desktop.store import doctor, opening
from engage_desktop.store.store import Store
from tests.bench.filled import BOUNDED, LONG, copy_of_filled, shared_folder
from tests.bench.measuring import Row, in_turn, ratio, timed
from tests.bench.yardsticks import bare

_CACHE_KIB = 64 * 1024
_TABLES = ("operations", "comments")
_UPSERTS = (
    "insert into operations select * from live.operations where true on conflict(site, seq) do nothing",
    """insert into comments select * from live.comments where true
    on conflict(id) do update set current = excluded.current where excluded.hlc > comments.hlc""",
)


def rebuilt(store: Store) -> float:
    """Return the seconds of the doctor's rebuilding and comparing."""
    found: list[doctor.Check] = []
    took = timed(lambda: found.append(doctor.rebuilt(store, progress=lambda done, of: None, cancelled=lambda: False)))
    assert found[0].is_well, found[0].found
    return took


def upserted(store: Store) -> float:
    """Return the seconds of a raw upsert of the log and the comments into an empty file beside."""
    path: Path = shared_folder() / "upserted.db"
    path.unlink(missing_ok=True)
    beside = bare(path, store.key, cache_kib=_CACHE_KIB)
    beside.execute("pragma synchronous = OFF").fetchall()
    live = str(store.folder / opening.DATABASE)
    beside.execute(f"attach database ? as live key \"x'{store.key.hex()}'\"", (live,))
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
    for suffix in ("", "-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    return took


def measure(long: bool) -> list[Row]:
    """Return the rows of P17."""
    size = LONG if long else BOUNDED
    store = copy_of_filled(size, "doctoring")
    pairs = in_turn(lambda: rebuilt(store), lambda: upserted(store), warm=False)
    opening.close_store(store)
    return [Row("P17", f"doctor: {size:,} operations", ratio(pairs), 2, samples=f"{len(pairs)} pairs")]
