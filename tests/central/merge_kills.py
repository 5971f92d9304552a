"""Driver of proof R19: importers on PostgreSQL are killed inside the merge, and eight import at once.

`python -m tests.central.merge_kills kills KILLS SEED` or `… rounds ROUNDS SEED` prints what was reached as JSON.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Sequence

import psycopg

from engage_desktop.central.central import Central
from tests.central.emptied import empty
from tests.deliveries import Delivery, deliveries
from tests.histories import NOW, history
from tests.incoming import delivered
from tests.postgres import Server, server

IMPORTERS = 8
KILLS_IN_ONE_HISTORY = 12
_BACKENDS = (
    "select pid from pg_stat_activity where datname = current_database() and application_name = 'engage-desktop'"
)


def main() -> int:
    work = {"kills": kills, "rounds": rounds}[sys.argv[1]]
    with server() as running:
        print(json.dumps(work(running, int(sys.argv[2]), int(sys.argv[3]))))
    return 0


def kills(running: Server, count: int, seed: int) -> dict[str, int]:
    """Kill importers, or the server's process that serves one, and look each time for a bundle that is there in part."""
    chance, reached = (
        random.Random(seed),
        {"kills": 0, "inside a merge": 0, "of the server": 0, "partial": 0, "differing": 0},
    )
    while reached["kills"] < count:
        bundles = _bundles(seed * 1_000 + reached["kills"], chance)
        address, calm = running.new_database(), running.new_database()
        for each in (address, calm):
            with Central(each) as central:
                central.prepare()
        for _ in range(KILLS_IN_ONE_HISTORY):
            of_server = chance.random() < 0.15
            inside = _killed(address, chance.sample(bundles, len(bundles)), chance, of_server=of_server)
            reached["kills"] += 1
            reached["inside a merge"] += inside
            reached["of the server"] += of_server
            reached["partial"] += _partial(address, bundles)
        reached["differing"] += _finished(address, bundles) != _finished(calm, bundles)
        running.drop(address)
        running.drop(calm)
    return reached


def rounds(running: Server, count: int, seed: int) -> dict[str, int]:
    """Let eight importers take in the same bundles at once, each in its own order."""
    chance, reached = random.Random(seed), {"rounds": 0, "bundles": 0, "failed": 0, "partial": 0, "differing": 0}
    address, calm = running.new_database(), running.new_database()
    for each in (address, calm):
        with Central(each) as central:
            central.prepare()
    for turn in range(count):
        bundles = _bundles(seed * 1_000 + turn, chance)
        children = [_importer(address, chance.sample(bundles, len(bundles))) for _ in range(IMPORTERS)]
        reached["failed"] += sum(os.waitpid(child, 0)[1] != 0 for child, _ in children)
        for _, told in children:
            os.close(told)
        reached["rounds"] += 1
        reached["bundles"] += len(bundles)
        reached["partial"] += _partial(address, bundles)
        reached["differing"] += _finished(address, bundles) != _finished(calm, bundles)
        empty(address)
        empty(calm)
    return reached


def _bundles(seed: int, chance: random.Random) -> list[Delivery]:
    """Return the bundles of a history, each once."""
    found = deliveries(history(seed, operations=240), chance, repeat=0)
    return list({each.bundle: each for each in found}.values())


def _importer(address: str, bundles: Sequence[Delivery]) -> tuple[int, int]:
    """Fork an importer; return its process and where it tells "(" before and ")" after each bundle."""
    told, telling = os.pipe()
    child = os.fork()
    if child:
        os.close(telling)
        return child, told
    os.close(told)
    code = 1
    try:
        with Central(address) as central:
            for each in bundles:
                os.write(telling, b"(")
                central.take_in(delivered(each), now=NOW)
                os.write(telling, b")")
        code = 0
    finally:
        os._exit(code)


def _killed(address: str, bundles: Sequence[Delivery], chance: random.Random, *, of_server: bool) -> bool:
    """Let an importer work for a moment and kill it, or its server process. Return whether that was inside a merge."""
    child, told = _importer(address, bundles)
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        if not os.read(told, 1):
            break
    time.sleep(chance.random() * 0.04)
    if of_server:
        _kill_backend(address)
    else:
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = b""
    while part := os.read(told, 1_000):
        said += part
    os.close(told)
    _wait_for_server(address)
    return not said.endswith(b")")


def _kill_backend(address: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        found = [pid for (pid,) in connection.execute(_BACKENDS).fetchall()]
    for pid in found:
        os.kill(pid, signal.SIGKILL)


def _wait_for_server(address: str) -> None:
    """Wait until the server answers again, and nobody works in the database any more."""
    for _ in range(600):
        try:
            with psycopg.connect(address, autocommit=True) as connection:
                if not connection.execute(_BACKENDS).fetchall():
                    return
        except psycopg.OperationalError:  # it starts anew after one of its processes was killed
            time.sleep(0.05)
        time.sleep(0.02)
    raise AssertionError("the server did not come back")


def _partial(address: str, bundles: Sequence[Delivery]) -> int:
    """Return whether the log holds anything but whole bundles, and whether the inbox names what is not in the log."""
    with psycopg.connect(address) as connection:
        inbox = {bundle for (bundle,) in connection.execute("select id from inbox").fetchall()}
        here = set(connection.execute("select site, seq from operations").fetchall())
        total = connection.execute("select coalesce(sum(operations), 0) from inbox").fetchone()
    whole = {(entry.site, entry.seq) for each in bundles if each.bundle in inbox for entry in each.entries}
    return int(here != whole or total is None or total[0] != len(here))


def _finished(address: str, bundles: Sequence[Delivery]) -> str:
    """Take in what is not there yet, and return the dump."""
    with Central(address) as central:
        for each in bundles:
            central.take_in(delivered(each), now=NOW)
        return central.dump()


if __name__ == "__main__":
    sys.exit(main())
