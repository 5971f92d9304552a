"""Driver of proof R5: the disk fails a child at work, says so to it, and is whole again afterwards.

`python -m tests.proofs.faults FOLDER POINTS SEED [careless]` prints what was reached as JSON. A point is one fault: a call
that fails (strace injects the error), a limit on file sizes or open files, a disk that is really full, a folder that is
gone or read-only for a while; with "careless" the child says "saved" whatever the disk does, which must be found.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import keeping, workspaces
from engage_desktop.store import doctor, opening, slots
from engage_desktop.store.store import Store
from tests.proofs.bad_disks import Point, disk_failing, points, small_disk
from tests.proofs.capture import Capture, Told, brief, plan_and_open, teller
from tests.proofs.ledger import Ledger
from tests.proofs.traced import Traced, TracingRefused
from tests.workspaces import NOW, PASSPHRASE, fresh_workspace, template

OTHER = "kettle thursday bus"


@dataclass
class Reached:
    """What was done and found."""

    points: int = 0
    saved: int = 0
    refused: int = 0
    lost: int = 0
    unwell: int = 0
    unclear: int = 0
    bugs: int = 0
    unusable: int = 0
    codes: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)
    examples: list[str] = field(default_factory=list)

    def note(self, point: Point, what: str) -> None:
        if len(self.examples) < 12:
            self.examples.append(f"{point}: {what}"[:900])


def main() -> int:
    folder, count, seed = Path(sys.argv[1]).resolve(), int(sys.argv[2]), int(sys.argv[3])
    work = careless if sys.argv[4:] == ["careless"] else worker
    chance, reached = random.Random(seed), Reached()
    prepared = folder / "prepared"
    store, ledger = fresh_workspace(folder, prepared.name), Ledger()
    tell = taker(ledger)
    session = plan_and_open(store)
    Capture(store, session, tell=tell, seed=seed).run(30)
    opening.close_store(store)
    with small_disk(folder / "disk") as disk:
        for number, point in enumerate(points(count, chance, can_fill=disk is not None)):
            if work is careless and point.how == "read-only":
                continue  # it opens first, and what is open for writing cannot be made read-only
            place = disk if disk is not None and point.how in ("full", "read-only") else folder
            try:
                one_point(point, prepared, place / "workspace", session, ledger, number, reached, work)
            except TracingRefused as why:
                print(json.dumps({"tracing refused": str(why)}))
                return 0
    print(json.dumps(vars(reached)))
    return 0


def taker(ledger: Ledger) -> Callable[[Told], None]:
    return lambda told: ledger.take(json.dumps(told).encode()) and None


def one_point(
    point: Point,
    prepared: Path,
    folder: Path,
    session: str,
    before: Ledger,
    number: int,
    reached: Reached,
    work: Callable[[Point, Path, str, int, int, int], None],
) -> None:
    """Copy the prepared workspace, let a child work through the fault, and look at what is left."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(prepared, folder)
    ledger = Ledger(dict(before.held))
    child = Traced(lambda writing, waiting: work(point, folder, session, writing, waiting, number))
    child.go()
    told = lines_of(child, ledger, point, reached)
    told("ready")
    with disk_failing(point, child, folder):
        child.go()
        told("faulted")
    child.go()
    is_usable = told("done")
    child.rest()
    code = child.wait()
    reached.points += 1
    reached.kinds[f"{point.how} {point.call}".strip()] = reached.kinds.get(f"{point.how} {point.call}".strip(), 0) + 1
    if not is_usable or code != 0:
        reached.unusable += 1
        reached.note(point, f"not usable afterwards (exit {code})")
    look_at(point, folder, ledger, number, reached)


def lines_of(child: Traced, ledger: Ledger, point: Point, reached: Reached) -> Callable[[str], bool]:
    """Return a function that takes in what the child tells until it says a word, and returns whether it said it."""
    reading = os.fdopen(os.dup(child.told), "rb")

    def until(word: str) -> bool:
        for line in reading:
            said = ledger.take(line)
            reached.saved += "saved" in said
            if "refused" in said:
                reached.refused += 1
                reached.codes[said["refused"]] = reached.codes.get(said["refused"], 0) + 1
                if not is_clear(said["refused"], said["sentence"]):
                    reached.unclear += 1
                    reached.note(point, f"{said['refused']}: {said['sentence']}")
            if "bug" in said:
                reached.bugs += 1
                reached.note(point, f"{said['bug']} at {said['at']}")
            if said.get("now") == word:
                return True
        return False

    return until


def opens(folder: Path, passphrase: str) -> bool:
    """Return whether a passphrase opens the keys."""
    try:
        return slots.open_with_passphrase(folder, passphrase) == template().key
    except Refusal:
        return False


def is_clear(code: str, sentence: str) -> bool:
    """Return whether a refusal says what happened and what to do, under a code for disks or damage."""
    sentences = sentence.count(". ") + 1
    return code.startswith(("K08", "K03")) and sentences >= 2 and sentence.endswith(".") and len(sentence) < 300


def look_at(point: Point, folder: Path, ledger: Ledger, number: int, reached: Reached) -> None:
    """Open the workspace after the fault was removed: everything acknowledged must be there."""
    if point.how == "removed":
        return
    try:
        store = opening.open_store(folder, template().key)
    except Refusal as refusal:
        reached.lost += 1
        reached.note(point, f"does not open: {refusal}")
        return
    lost = ledger.lost(store)
    if ledger.passphrases and not any(opens(folder, passphrase) for passphrase in ledger.passphrases):
        lost["passphrase"] = f"none of these opens the workspace: {ledger.passphrases}"
    reached.lost += bool(lost)
    for sentence in list(lost.values())[:2]:
        reached.note(point, sentence)
    if number % 5 == 0 or lost:
        unwell = [check.found for check in doctor.examine(store) if not check.is_well]
        reached.unwell += bool(unwell)
        for found in unwell:
            reached.note(point, found)
    opening.close_store(store)


def worker(point: Point, folder: Path, session: str, writing: int, waiting: int, seed: int) -> None:
    """What the child does: get ready, work while the disk fails, and work again when it is whole."""
    tell = teller(writing)
    store = None if point.during == "opening" else opening.open_store(folder, template().key)
    if store is not None:
        Capture(store, session, tell=tell, seed=seed).run(3)
    tell({"now": "ready"})
    os.read(waiting, 1)
    while_failing(point, folder, store, session, tell, seed)
    tell({"now": "faulted"})
    os.read(waiting, 1)
    if afterwards(point, folder, store, session, tell, seed):
        tell({"now": "done"})


def careless(point: Point, folder: Path, session: str, writing: int, waiting: int, seed: int) -> None:
    """The seeded fault: "saved" is said of every kept text, and what the disk said about it is not looked at."""
    tell = teller(writing)
    store = opening.open_store(folder, template().key)
    for word in ("ready", "faulted", "done"):
        tell({"saved": {f"draft:{word}": brief(f"typed {word}")}})
        with suppress(Refusal):
            store.laptop.keep_draft(word, f"typed {word}", now=NOW)
        tell({"now": word})
        if word != "done":
            os.read(waiting, 1)


def while_failing(
    point: Point, folder: Path, store: Store | None, session: str, tell: Callable[[Told], None], seed: int
) -> None:
    if store is None:
        opened: list[Store] = []
        tried(tell, lambda: opened.append(opening.open_store(folder, template().key)))
        for one in opened:
            capture(one, session, tell, seed, 4)
            tried(tell, lambda one=one: opening.close_store(one))
    elif point.during == "closing":
        tried(tell, lambda: opening.close_store(store))
    elif point.during == "backup":
        tried(tell, lambda: keeping.back_up(store, now=NOW))
        capture(store, session, tell, seed, 2)
    elif point.during == "passphrase":
        done = tried(tell, lambda: workspaces.change_passphrase(store, old=PASSPHRASE, new=OTHER, now=NOW))
        tell({"passphrases": [OTHER] if done else [PASSPHRASE, OTHER]})
        capture(store, session, tell, seed, 2)
    else:
        capture(store, session, tell, seed, 8)


def afterwards(
    point: Point, folder: Path, store: Store | None, session: str, tell: Callable[[Told], None], seed: int
) -> bool:
    """Return whether the program goes on: the open workspace saves again, or it can be opened again."""
    if point.how == "removed":
        return not capture(store, session, tell, seed, 2) if store is not None else True
    if store is None or point.during == "closing":
        opened: list[Store] = []
        tell({"reopened": True})
        if not tried(tell, lambda: opened.append(opening.open_store(folder, template().key))):
            return False
        store = opened[0]
    is_usable = point.how == "log removed" or capture(store, session, tell, seed + 7, 5)
    if seed % 2:
        os._exit(0 if is_usable and not tell({"now": "done"}) else 4)
    return tried(tell, lambda: opening.close_store(store)) and is_usable


def capture(store: Store, session: str, tell: Callable[[Told], None], seed: int, count: int) -> bool:
    """Try some operations; return whether the last of them was saved."""
    is_saved = tried(tell, lambda: begun.append(Capture(store, session, tell=tell, seed=seed + 1)), begun := [])
    for _ in range(count):
        for one in begun:
            is_saved = tried(tell, one.step)
    return is_saved and bool(begun)


def tried(tell: Callable[[Told], None], work: Callable[[], Any], *_: Any) -> bool:
    """Do something that may be refused, tell how it went, and return whether it was done."""
    try:
        work()
    except Refusal as refusal:
        tell({"refused": refusal.code, "sentence": refusal.sentence})
        return False
    except Exception as bug:  # noqa: BLE001 every bug is told, not only the first
        tell({"bug": f"{type(bug).__module__}.{type(bug).__name__}: {bug}", "at": where(bug)})
        return False
    return True


def where(bug: BaseException) -> str:
    found, trace = [], bug.__traceback__
    while trace is not None:
        found.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " ".join(found)


if __name__ == "__main__":
    sys.exit(main())
