"""Driver of proof R19: a central workspace takes in a folder of bundles and is killed, cut off from power, or shared by eight.

`python -m tests.proofs.merge_kills MODE FOLDER COUNT SEED` prints what was reached as JSON. MODE: "kill", "kill-careless" (the
seeded fault: a bundle is committed in pieces), "cut" (power cuts), "threads" and "processes" (rounds of eight importers).
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import attendance, comments, exchange, taking_in
from engage_desktop.store import doctor, engine, merging, opening
from engage_desktop.store.store import Store
from tests.proofs.capture import teller
from tests.proofs.disk import Disk
from tests.proofs.power import fast_folder
from tests.proofs.recording import OPTIONS, Recording
from tests.proofs.traced import Traced, TracingRefused, only
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW

IMPORTERS = 8
LINES, TURNS = 120, 3
DOCTOR_EVERY = 10


@dataclass
class Made:
    """A central workspace, closed, a folder of bundles for it, and what it shows after none, one, two … of them."""

    centre: Path
    key: bytes
    bundles: Path
    names: list[str] = field(default_factory=list)
    dumps: list[str] = field(default_factory=list)
    seconds: float = 0.0


@dataclass
class Reached:
    """What was done and found."""

    rounds: int = 0
    inside: int = 0
    taken: int = 0
    faults: list[str] = field(default_factory=list)


def main() -> int:
    mode, folder, count, seed = sys.argv[1], Path(sys.argv[2]).resolve(), int(sys.argv[3]), int(sys.argv[4])
    # How slow a passphrase is to try is another proof's matter; here it would only make the preparation slow.
    engine.ARGON2_MEMORY_KIB, engine.ARGON2_PASSES = 64, 1
    made, reached, chance = prepared(folder), Reached(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="engage-merges-", dir=fast_folder(folder)) as place:
        try:
            MODES[mode](made, Path(place), count, chance, reached)
        except TracingRefused as why:
            print(json.dumps({"tracing refused": str(why)}))
            return 0
    print(json.dumps({**vars(reached), "faults": reached.faults[:6], "faulty": len(reached.faults)}))
    return 0


def prepared(folder: Path) -> Made:
    """Let two laptops make bundles that overlap, and note what the centre shows after each of them."""
    event = Event(folder)
    centre, laptops = event.team(2)
    made = Made(centre.folder, centre.key, event.stick("bundles"))
    sessions = [event.open_session(laptop) for laptop in laptops]
    for turn in range(TURNS):
        for number, laptop in enumerate(laptops):
            lines = [f"table {number} turn {turn} line {line}" for line in range(LINES)]
            comments.hear_batch(laptop, now=NOW, session=sessions[number], lines=lines, label="Table")
            for name in ("Ann", "Bo", "Cy"):
                attendance.welcome_new(laptop, now=NOW, session=sessions[number], name=f"{name} {turn} {number}")
            written = exchange.make_bundle(laptop, now=NOW, out=event.stick("made"), app_version=VERSION)
            shutil.move(written.delivered.path, made.bundles / f"{turn}-{number}.engage")
    event.close()
    store = opening.open_store(copied(made, folder / "undisturbed"), made.key)
    made.dumps.append(store.dump())
    for path in taking_in.bundles_under(made.bundles):
        began = time.monotonic()
        made.names.append(taking_in.apply(store, now=NOW, path=path).bundle)
        made.seconds = max(made.seconds, time.monotonic() - began)
        made.dumps.append(store.dump())
    opening.close_store(store)
    assert len(set(made.dumps)) == len(made.dumps), "every bundle must bring something"
    return made


def copied(made: Made, place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(made.centre, place)
    return place


def take_all(folder: Path, made: Made, writing: int) -> None:
    """Open the workspace and take the folder in; tell how many bundles are in, each after it returned."""
    tell = teller(writing)
    store = opening.open_store(folder, made.key)
    taking_in.take_in_folder(store, now=NOW, folder=made.bundles, progress=lambda done, of: tell({"in": done}))
    opening.close_store(store)


def take_in_pieces(folder: Path, made: Made, writing: int) -> None:
    """The seeded fault: what has come so far is committed now and then."""
    whole = merging.Merge._take

    def in_pieces(self: merging.Merge, entries: Sequence[Any], later: list[Any]) -> None:
        for start in range(0, len(entries), 20):
            whole(self, entries[start : start + 20], later)
            self._connection.execute("commit")
            time.sleep(0.005)
            self._connection.execute("begin immediate")

    merging.Merge._take = in_pieces  # type: ignore[method-assign]
    take_all(folder, made, writing)


Work = Callable[[Path, Made, int], None]


def kill(made: Made, place: Path, count: int, chance: random.Random, reached: Reached, work: Work = take_all) -> None:
    """Kill the importer at random moments; then look, merge again, and look again."""
    for number in range(1, count + 1):
        folder = copied(made, place / "killed")
        told = killed(folder, made, chance, work)
        judged(folder, made, reached, told=told, mends=True, examines=number % DOCTOR_EVERY == 0 or number == count)
        reached.rounds += 1


def killed(folder: Path, made: Made, chance: random.Random, work: Work) -> int:
    """Fork an importer and kill it some time after it told of so many bundles; return how many it told of."""
    reading, writing = os.pipe()
    wanted, moment = chance.randrange(len(made.names)), chance.random() * made.seconds
    child = os.fork()
    if child == 0:
        os.close(reading)
        only(lambda: work(folder, made, writing))
    os.close(writing)
    told, end = b"", time.monotonic() + 60
    while told.count(b"\n") <= wanted and time.monotonic() < end:
        if select.select([reading], [], [], 1)[0]:
            more = os.read(reading, 1 << 16)
            if not more:
                break
            told += more
    time.sleep(moment)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 1 << 16):
        told += more
    os.close(reading)
    return told_in(told)


def told_in(told: bytes) -> int:
    lines = [line for line in told.splitlines(keepends=True) if line.endswith(b"\n") and b'"in"' in line]
    return int(json.loads(lines[-1])["in"]) if lines else 0


def judged(folder: Path, made: Made, reached: Reached, *, told: int, mends: bool, examines: bool) -> None:
    """Look at what was left: whole bundles only, all that were told, and merging again brings the rest, each once."""
    try:
        store = opening.open_store(folder, made.key)
    except Refusal as refusal:
        reached.faults.append(f"{refusal.code}: {refusal}")
        return
    held = [store.taken_in(name) is not None for name in made.names]
    count = sum(held)
    reached.taken += count
    reached.inside += 0 < count < len(made.names)
    if held != sorted(held, reverse=True) or count < told:
        reached.faults.append(f"{held} are in, and {told} were told")
    elif store.dump() != made.dumps[count]:
        reached.faults.append(f"{count} bundles are said to be in, and the records are not what these make")
    if mends:
        again = taking_in.take_in_folder(store, now=NOW, folder=made.bundles)
        reached.faults += [f"{each.path.name}: {each.code}" for each in again.files if each.is_refused]
        if (again.taken, store.dump()) != (len(made.names) - count, made.dumps[-1]):
            reached.faults.append(f"merging again brought {again.taken} of {len(made.names) - count}, or other records")
    if examines:
        reached.faults += unwell(store)
    opening.close_store(store)


def unwell(store: Store) -> list[str]:
    return [f"{check.name}: {check.found}" for check in doctor.examine(store) if not check.is_well]


def cut(made: Made, place: Path, count: int, chance: random.Random, reached: Reached) -> None:
    """Record one undisturbed import, and look at what power cuts may have left of it."""
    under_test, trace = copied(made, place / "under-test"), place / "trace"
    kept, told_on = copied(made, place / "before"), 0

    def traced(writing: int, waiting: int) -> None:
        teller(writing)({"told on": writing})
        take_all(under_test, made, writing)

    child = Traced(traced)
    child.attach([*OPTIONS, "-o", str(trace)])
    child.go()
    lines = child.rest().splitlines(keepends=True)
    assert child.wait() == 0, "the recorded importer failed"
    told_on = json.loads(lines[0])["told on"]
    steps = sum(1 for _ in Recording(trace, under_test, Disk(kept), told_on).steps())
    cuts = sorted(chance.randrange(steps) for _ in range(count))
    recording, told = Recording(trace, under_test, Disk(kept), told_on), 0
    for position, line in enumerate(recording.steps()):
        told = max(told, told_in(line)) if line else told
        while cuts and cuts[0] == position:
            cuts.pop(0)
            recording.disk.write_state(place / "state", chance)
            reached.rounds += 1
            often = reached.rounds % DOCTOR_EVERY == 0
            judged(place / "state", made, reached, told=told, mends=often, examines=often)


def threads(made: Made, place: Path, count: int, chance: random.Random, reached: Reached) -> None:
    """Let eight workers of one program take the folder in at once, each in an order of its own."""
    for number in range(count):
        store = opening.open_store(copied(made, place / "shared"), made.key)
        orders = [shuffled(made, chance) for _ in range(IMPORTERS)]
        workers = [threading.Thread(target=import_all, args=(store.folder, made, each, reached)) for each in orders]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        opening.close_store(store)
        judged(place / "shared", made, reached, told=len(made.names), mends=True, examines=number == 0)
        reached.rounds += 1


def processes(made: Made, place: Path, count: int, chance: random.Random, reached: Reached) -> None:
    """The same with eight programs, of which two are killed on the way."""
    for number in range(count):
        folder, children = copied(made, place / "shared"), []
        for _ in range(IMPORTERS):
            order = shuffled(made, chance)
            child = os.fork()
            if child == 0:
                only(partial(failing, folder, made, order))
            children.append(child)
        time.sleep(chance.random() * made.seconds * 3)
        for child in children[:2]:
            os.kill(child, signal.SIGKILL)
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        reached.faults += [f"an importer ended with {code}" for code in codes[2:] if code]
        judged(folder, made, reached, told=len(made.names), mends=True, examines=number == 0)
        reached.rounds += 1


def failing(folder: Path, made: Made, order: list[Path]) -> None:
    found = Reached()
    import_all(folder, made, order, found)
    assert not found.faults, found.faults


def shuffled(made: Made, chance: random.Random) -> list[Path]:
    paths = taking_in.bundles_under(made.bundles)
    return chance.sample(paths, len(paths))


def import_all(folder: Path, made: Made, order: list[Path], reached: Reached) -> None:
    """Take bundles in over a connection of its own."""
    store = opening.open_second(folder, made.key)
    try:
        for path in order:
            taking_in.apply(store, now=NOW, path=path, short=None)
    except Refusal as refusal:
        reached.faults.append(f"{refusal.code}: {refusal}")
    finally:
        store.close()


def kill_careless(made: Made, place: Path, count: int, chance: random.Random, reached: Reached) -> None:
    kill(made, place, count, chance, reached, take_in_pieces)


MODES = {"kill": kill, "kill-careless": kill_careless, "cut": cut, "threads": threads, "processes": processes}


if __name__ == "__main__":
    sys.exit(main())
