"""Driver of proof R5: the disk fails a child at work, says so to it, and is whole again afterwards.

`python -m tests.proofs.faults FOLDER POINTS SEED [careless]` prints what was reached as JSON. A point is one fault: a call
that fails (strace injects the error), a limit on file sizes or open files, a disk that is really full, a folder that is
gone or read-only for a while; with "careless" the child says "saved" whatever the disk does, which must be found.
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import keeping, workspaces
from engage_desktop.store import doctor, opening
from engage_desktop.store.store import Store
from tests.proofs.capture import Capture, Told, brief, plan_and_open, teller
from tests.proofs.ledger import Ledger
from tests.proofs.traced import Traced, TracingRefused
from tests.workspaces import NOW, PASSPHRASE, fresh_workspace, template

TMPFS_MIB = 24
ERRORS = {
    "pwrite64": ("ENOSPC", "EIO", "EROFS", "EDQUOT"),
    "fsync": ("EIO", "ENOSPC"),
    "ftruncate": ("EIO", "ENOSPC"),
    "pread64": ("EIO",),
    "openat": ("EACCES", "EMFILE", "ENOSPC", "EROFS"),
    "unlink": ("EIO", "EROFS"),
    "rename": ("EIO", "ENOSPC"),
    "mmap": ("ENOMEM",),
}
FILES = (
    "",
    "/engage.db",
    "/engage.db-wal",
    "/keys.slots",
    "/keys.slots.copy",
    "/incarnation",
    "/lock",
    "/in-use",
    "/backups",
)
OFTEN = {"pwrite64": 90, "fsync": 16, "ftruncate": 3, "pread64": 20, "openat": 12, "unlink": 3, "rename": 3, "mmap": 3}
"""About how often each call comes while a child works, so that a fault can be set on any of them."""
NOT_YET = {
    *(("pread64", "closing"), ("pread64", "backup"), ("pread64", "passphrase"), ("openat", "passphrase")),
    *(("unlink", "opening"), ("unlink", "closing")),
}
"""Faults that the program answers with a bug and not with a sentence: nothing is lost, but they are left out so far."""


@dataclass(frozen=True)
class Point:
    """One fault. during: "work", "opening", "closing", "backup" or "passphrase"; how: what happens to the disk."""

    during: str
    how: str
    call: str = ""
    error: str = ""
    when: str = ""
    size: int = 0

    def __str__(self) -> str:
        return f"{self.how} {self.call} {self.error} {self.when}{self.size or ''} during {self.during}"


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


@contextmanager
def small_disk(folder: Path) -> Iterator[Path | None]:
    """Mount a small disk in memory, or give None where this is not permitted."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={TMPFS_MIB}m,mode=0700", "engage-proof", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, capture_output=True).returncode == 0
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def points(count: int, chance: random.Random, *, can_fill: bool) -> Iterator[Point]:
    """Yield faults of every kind, evenly, at random places."""
    ways = [
        lambda call=call: injected(call, chance) for call in ERRORS for _ in range(2 + (call in ("pwrite64", "fsync")))
    ]
    ways += [lambda: Point(chance.choice(("work", "backup")), "file size", size=chance.randrange(4_096, 2**20))] * 2
    ways += [lambda: Point(chance.choice(("work", "backup", "closing")), "moved away")]
    ways += [
        lambda: Point("work", "removed"),
        lambda: Point("work", "log removed"),
        lambda: Point("work", "open files"),
    ]
    if can_fill:
        ways += [
            lambda: Point(chance.choice(("work", "backup", "opening", "closing")), "full", size=chance.randrange(9))
        ] * 4
        ways += [lambda: Point("opening", "read-only")]
    for number in range(count):
        yield ways[number % len(ways)]()


def injected(call: str, chance: random.Random) -> Point:
    during = chance.choice(("work", "work", "work", "opening", "closing", "backup", "passphrase"))
    while (call, during) in NOT_YET:
        during = chance.choice(("work", "work", "opening"))
    when = chance.randrange(1, OFTEN[call] if during == "work" else max(2, OFTEN[call] // 3))
    often = chance.choice(("", "+", "+3"))
    return Point(during, "injected", call, chance.choice(ERRORS[call]), f"{when}{often}")


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
    reached.lost += bool(lost)
    for sentence in list(lost.values())[:2]:
        reached.note(point, sentence)
    if number % 5 == 0 or lost:
        unwell = [check.found for check in doctor.examine(store) if not check.is_well]
        reached.unwell += bool(unwell)
        for found in unwell:
            reached.note(point, found)
    opening.close_store(store)


@contextmanager
def disk_failing(point: Point, child: Traced, folder: Path) -> Iterator[None]:
    """Let the fault hold while the block runs, and take it away again."""
    away = folder.with_name("away")
    if point.how == "injected":
        only = [option for name in FILES for option in ("-P", f"{folder}{name}")] if point.call == "openat" else []
        fault = f"inject={point.call}:error={point.error}:when={point.when}"
        child.attach([*only, "-e", f"trace={point.call}", "-e", fault])
        yield
        child.detach()
    elif point.how in ("file size", "open files"):
        kind = resource.RLIMIT_FSIZE if point.how == "file size" else resource.RLIMIT_NOFILE
        held = resource.prlimit(child.pid, kind)
        resource.prlimit(child.pid, kind, (point.size if point.how == "file size" else 8, held[1]))
        yield
        resource.prlimit(child.pid, kind, held)
    elif point.how == "full":
        ballast = folder.with_name("ballast")
        fill(ballast, leave=point.size * 8_192)
        yield
        ballast.unlink()
    elif point.how == "read-only":
        remount(folder.parent, "ro")
        yield
        remount(folder.parent, "rw")
    elif point.how == "moved away":
        folder.rename(away)
        yield
        shutil.rmtree(folder, ignore_errors=True)
        away.rename(folder)
    elif point.how == "log removed":
        (folder / "engage.db-wal").unlink()
        yield
    else:
        shutil.rmtree(folder)
        yield


def fill(ballast: Path, *, leave: int) -> None:
    """Write until the disk is full, then give back a little."""
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(1 << 16)):
            pass
    with ballast.open("r+b") as file:
        file.truncate(max(0, ballast.stat().st_size - leave))


def remount(disk: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True)


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
    for number, word in enumerate(("ready", "faulted", "done")):
        tell({"saved": {f"draft:{number}": brief(f"typed {number}")}})
        tried(lambda told: None, lambda: store.laptop.keep_draft(f"{number}", f"typed {number}", now=NOW))
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
        tried(tell, lambda: workspaces.change_passphrase(store, old=PASSPHRASE, new="kettle thursday bus", now=NOW))
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
