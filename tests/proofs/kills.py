"""Driver of proof R1: children of one loaded program capture until they are killed, and each time everything told is sought.

`python -m tests.proofs.kills FOLDER KILLS SEED [early]` prints what was reached as JSON. With "early" the children tell
before the commit: the seeded fault, which must be found.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from engage_desktop.operations import comments
from engage_desktop.store import doctor, opening
from engage_desktop.store.store import Store
from tests.proofs.capture import Capture, Told, brief, plan_and_open, teller
from tests.proofs.ledger import Ledger
from tests.proofs.traced import only
from tests.workspaces import NOW, fresh_workspace, template

KILLS_IN_ONE_WORKSPACE = 40
DOCTOR_EVERY = 10


def main() -> int:
    folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    work = tell_early if sys.argv[4:] == ["early"] else capture_for_ever
    chance = random.Random(seed)
    reached: dict[str, int] = {"kills": 0, "acknowledged": 0, "lost": 0, "unwell": 0, "unclean": 0, "while opening": 0}
    examples: list[str] = []
    for start in range(0, kills, KILLS_IN_ONE_WORKSPACE):
        count = min(KILLS_IN_ONE_WORKSPACE, kills - start)
        examples += one_workspace(folder, f"workspace-{start}", count, chance, work, reached)
    print(json.dumps({**reached, "examples": examples[:5]}))
    return 0


def one_workspace(
    parent: Path, name: str, kills: int, chance: random.Random, work: Callable[..., None], reached: dict[str, int]
) -> list[str]:
    """Kill again and again in one workspace; what was told before the first kill must show after the last."""
    store = fresh_workspace(parent, name)
    folder, session, ledger, examples = store.folder, plan_and_open(store), Ledger(), []
    opening.close_store(store)
    for kill in range(1, kills + 1):
        patience = chance.choice((0, 0, 1, 5, 20, 60))
        told = killed_child(folder, session, chance, work, patience)
        ledger.take_all(told)
        reached["while opening"] += not told
        reached["unclean"] += opening.was_unclean(folder)
        store = opening.open_store(folder, template().key)
        lost = ledger.lost(store)
        examples += lost.values()
        reached["lost"] += len(lost)
        ledger.forget(lost)
        if kill % DOCTOR_EVERY == 0 or kill == kills or lost:
            unwell = [check.found for check in doctor.examine(store) if not check.is_well]
            reached["unwell"] += bool(unwell)
            examples += unwell
        ledger.settle(store)
        opening.close_store(store)
        reached["kills"] += 1
    reached["acknowledged"] += ledger.told
    return examples


def killed_child(folder: Path, session: str, chance: random.Random, work: Callable[..., None], patience: int) -> bytes:
    """Fork a child that captures, kill it after `patience` lines and a moment more, and return all that it told."""
    reading, writing = os.pipe()
    seed, moment = chance.randrange(10**6), chance.random() * 0.012
    child = os.fork()
    if child == 0:
        os.close(reading)
        only(lambda: work(folder, session, writing, seed))
    os.close(writing)
    told = b""
    end = time.monotonic() + 20
    while told.count(b"\n") < patience * 2 and time.monotonic() < end:
        if select.select([reading], [], [], 1)[0]:
            more = os.read(reading, 1 << 16)
            if not more:
                break
            told += more
    time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the child ended by itself with {os.waitstatus_to_exitcode(status)}"
    while more := os.read(reading, 1 << 16):
        told += more
    os.close(reading)
    return told


def capture_for_ever(folder: Path, session: str, writing: int, seed: int) -> None:
    """Open, capture, close, and open again, without end."""
    tell = teller(writing)
    for turn in range(1_000):
        store = opening.open_store(folder, template().key)
        Capture(store, session, tell=tell, seed=seed + turn).run(40)
        opening.close_store(store)


def tell_early(folder: Path, session: str, writing: int, seed: int) -> None:
    """The seeded fault: tell "saved" while the transaction is still open."""
    store, tell = opening.open_store(folder, template().key), teller(writing)
    for number in range(10_000):
        _early(store, session, f"told too early {seed} {number}", tell)


def _early(store: Store, session: str, text: str, tell: Callable[[Told], None]) -> None:
    with store.act(now=NOW) as act:
        heard = comments.write_comment(act, now=NOW, session=session, text=text, how=comments.HowSaid())
        tell({"saved": {f"comment:{heard}": [brief(text), True]}})
        time.sleep(0.004)


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        sys.exit(main())
