"""Driver of proof R3 for keys: first run, another passphrase, backup and restore, killed before each of their file operations.

`python -m tests.proofs.key_kills FOLDER KILLS SEED [careless]` prints what was reached as JSON; main() says how.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import keeping, workspaces
from engage_desktop.store import engine, opening, slots
from engage_desktop.store.refusals import WrongPassphrase
from engage_desktop.store.store import Store
from tests.workspaces import NOW, PASSPHRASE, TEAM

NEW = "another day another hall"
FILE_OPERATIONS = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.unlink")
SECONDS = NOW.timestamp()
Work = Callable[[Path], object]
Check = Callable[[Path], list[str]]


def main() -> int:
    """Do each work once in a child that counts its file operations, then kill it before each of them and at random moments.

    What is left must be the old or the new, and usable. With "careless" the passphrase is changed the careless way, which
    must be found.
    """
    folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    # How slow a passphrase is to try is another proof's matter; here it would only make every kill take half a second.
    engine.ARGON2_MEMORY_KIB, engine.ARGON2_PASSES = 64, 1
    chance = random.Random(seed)
    before = prepared(folder / "before")
    works = {"careless": CARELESS} if sys.argv[4:] == ["careless"] else WORKS
    reached: dict[str, int] = {}
    faults: list[str] = []
    for name, work in works.items():
        start = folder / "nothing" if name == "first run" else before
        found = killed_everywhere(folder, start, *work, kills=kills, chance=chance)
        reached[name] = len(found)
        faults += [f"{name}, {fault}" for each in found for fault in each]
    print(json.dumps({"reached": reached, "faults": faults}))
    return 0


def killed_everywhere(
    folder: Path, start: Path, work: Work, check: Check, *, kills: int, chance: random.Random
) -> list[list[str]]:
    """Kill the work before each of its file operations, then at random moments; return what was wrong after each kill."""
    points = count_points(work, copied(start, folder / "counted"))
    found, longest = [], 0.0
    for point in range(1, points + 1):
        place = copied(start, folder / "killed")
        began = time.monotonic()
        in_child(lambda place=place, point=point: killed_before(point, place, work))
        longest = max(longest, time.monotonic() - began)
        found.append([f"before file operation {point}: {fault}" for fault in check(place)])
    for _ in range(kills):
        place, moment = copied(start, folder / "killed"), chance.random() * longest
        in_child(lambda place=place: work(place), patience=moment)
        found.append([f"after {moment:.3f} seconds: {fault}" for fault in check(place)])
    return found


def first_run(folder: Path) -> None:
    made = workspaces.create_workspace(folder, team=TEAM, passphrase=PASSPHRASE, now=NOW)
    opening.close_store(made.store)


def rewrap(folder: Path) -> None:
    store = opened(folder)
    workspaces.change_passphrase(store, old=PASSPHRASE, new=NEW, now=NOW)
    opening.close_store(store)


def back_up(folder: Path) -> None:
    store = opened(folder)
    keeping.back_up(store, now=NOW.replace(hour=12))
    opening.close_store(store)


def restore(folder: Path) -> None:
    opening.close_store(keeping.restore_backup(folder, PASSPHRASE, now=NOW))


def opens_or_begins_anew(folder: Path) -> list[str]:
    if not opening.is_workspace(folder):
        first_run(folder)
    return wrong_with(folder, contacts=("",))


def opens_as_before(folder: Path) -> list[str]:
    found = wrong_with(folder, contacts=("after the backup",))
    kept = keeping.list_backups(folder)
    if not kept or not all(keeping.is_as_written(backup) for backup in kept):
        found.append("a backup that is listed is not whole")
    return found


def opens_before_or_after(folder: Path) -> list[str]:
    return wrong_with(folder, contacts=("after the backup", "in the backup"))


def wrong_with(folder: Path, *, contacts: tuple[str, ...]) -> list[str]:
    """Open with the old or the new passphrase, look at what is there, and let the doctor look."""
    try:
        try:
            store = opened(folder)
        except WrongPassphrase:
            store = opened(folder, NEW)
    except Refusal as refusal:
        return [refusal.sentence]
    found = [] if store.teams.own().name == TEAM else ["the team is gone"]
    if store.teams.own().contact not in contacts:
        found.append(f"the contact is {store.teams.own().contact!r}")
    found += [f"{check.name}: {check.found}" for check in keeping.examine(store, now=NOW) if not check.is_well]
    opening.close_store(store)
    if (folder / slots.FILE).read_bytes() != (folder / slots.COPY).read_bytes():
        found.append("the key files differ")
    left = [path.name for path in folder.rglob("*.part")] + [path.name for path in folder.glob("drill-*")]
    return found + [f"left behind: {name}" for name in left]


WORKS: dict[str, tuple[Work, Check]] = {
    "first run": (first_run, opens_or_begins_anew),
    "another passphrase": (rewrap, opens_as_before),
    "backup": (back_up, opens_as_before),
    "restore": (restore, opens_before_or_after),
}


def careless_rewrap(folder: Path) -> None:
    """The seeded fault: take both key files away before the new ones are written."""
    store = opened(folder)
    blob = slots.recovery_blob(folder)
    for name in (slots.FILE, slots.COPY):
        (folder / name).unlink()
    slots.write_new(folder, store.key, NEW, recovery=blob)
    opening.close_store(store)


CARELESS = (careless_rewrap, opens_as_before)


def opened(folder: Path, passphrase: str = PASSPHRASE) -> Store:
    (folder / "tries").unlink(missing_ok=True)
    return opening.open_store(folder, opening.unlock(folder, passphrase, now_seconds=SECONDS))


def prepared(folder: Path) -> Path:
    """Make a workspace with a backup, and something written since."""
    store = workspaces.create_workspace(folder, team=TEAM, passphrase=PASSPHRASE, now=NOW).store
    workspaces.edit_team(store, now=NOW, contact="in the backup")
    keeping.back_up(store, now=NOW)
    workspaces.edit_team(store, now=NOW, contact="after the backup")
    opening.close_store(store)
    return folder


def copied(start: Path, place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    if start.is_dir():
        shutil.copytree(start, place)
    return place


def count_points(work: Work, place: Path) -> int:
    """Do the work once in a child, and return how many file operations it took."""
    reading, writing = os.pipe()

    def counted() -> None:
        points = 0

        def count(event: str, arguments: tuple[Any, ...]) -> None:
            nonlocal points
            points += is_point(event, arguments, place)

        sys.addaudithook(count)
        work(place)
        os.write(writing, str(points).encode())

    in_child(counted)
    os.close(writing)
    with os.fdopen(reading) as told:
        points = int(told.read())
    assert points > 5, "the work does nothing with files"
    return points


def killed_before(point: int, place: Path, work: Work) -> None:
    """Do the work and die just before its `point`th file operation."""
    left = point

    def die(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        left -= is_point(event, arguments, place)
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(die)
    work(place)


def is_point(event: str, arguments: tuple[Any, ...], place: Path) -> bool:
    return event in FILE_OPERATIONS and str(place) in str(arguments[0])


def in_child(call: Callable[[], object], *, patience: float | None = None) -> None:
    """Run a call in a child of this program and wait for its end; kill it after `patience` seconds, if that is given."""
    child = os.fork()
    if child == 0:
        try:
            call()
        finally:
            os._exit(0)
    if patience is not None:
        time.sleep(patience)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


if __name__ == "__main__":
    sys.exit(main())
