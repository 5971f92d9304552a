"""Driver of proofs R2 and R3: records what a child asks of the disk, then opens what power cuts may have left of it.

`python -m tests.proofs.power SCENARIO FOLDER STATES SEED` prints what was reached as JSON. Scenarios: "capture",
"capture-unflushed" (the seeded fault: commits are not flushed, so something must be lost) and "keeping".
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import keeping, workspaces
from engage_desktop.store import backups, doctor, engine, opening, slots
from engage_desktop.store.store import Store
from tests.proofs.capture import Capture, plan_and_open, teller
from tests.proofs.disk import Disk
from tests.proofs.ledger import Ledger
from tests.proofs.recording import OPTIONS, Recording
from tests.proofs.traced import Traced, TracingRefused
from tests.workspaces import NOW, PASSPHRASE, TEAM, fresh_workspace, template

OTHER_PASSPHRASE = "library thursday kettle"
DOCTOR_EVERY = 40
MADE_AGAIN_EVERY = 25
WORKSPACE = "workspace"


@dataclass
class Reached:
    """What was looked at and found."""

    states: int = 0
    acknowledged: int = 0
    lost: int = 0
    refused: int = 0
    unwell: int = 0
    made_again: int = 0
    examples: list[str] = field(default_factory=list)

    def note(self, what: str) -> None:
        if len(self.examples) < 8:
            self.examples.append(what)


class Judge(Protocol):
    """Says of one state whether what was acknowledged is there."""

    def take(self, line: bytes) -> None:
        """Take in a told line."""

    def look(self, state: Path, reached: Reached) -> None:
        """Open the state as the program would, and note what is lost."""


def main() -> int:
    scenario, folder, states, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    folder = folder.resolve()
    try:
        trace, before, told_on, lines = record(scenario, folder)
    except TracingRefused as why:
        print(json.dumps({"tracing refused": str(why)}))
        return 0
    judge: Judge = Keeping(lines) if scenario == "keeping" else Captured()
    steps = sum(1 for _ in Recording(trace, folder / "under-test", before(), told_on).steps())
    chance = random.Random(seed)
    cuts = sorted(chance.randrange(steps) for _ in range(states))
    recording, reached = Recording(trace, folder / "under-test", before(), told_on), Reached()
    with tempfile.TemporaryDirectory(prefix="engage-cuts-", dir=fast_folder(folder)) as place:
        for position, line in enumerate(recording.steps()):
            if line:
                judge.take(line)
            while cuts and cuts[0] == position:
                cuts.pop(0)
                recording.disk.write_state(Path(place) / "state", chance)
                judge.look(Path(place) / "state", reached)
                reached.states += 1
    print(json.dumps({**vars(reached), "steps": steps, "told": len(lines)}))
    return 0


def fast_folder(otherwise: Path) -> Path:
    """Return a folder in memory, where states are written quickly, or the given one."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() else otherwise


def record(scenario: str, folder: Path) -> tuple[Path, Callable[[], Disk], int, list[bytes]]:
    """Run a scenario in a traced child. Return the trace, the disk before it, the pipe's number, and what was told."""
    under_test, kept, trace = folder / "under-test", folder / "before", folder / "trace"
    kept.mkdir()
    if scenario == "keeping":
        under_test.mkdir(mode=0o700)
    else:
        store = fresh_workspace(folder, under_test.name)
        plan_and_open(store)
        opening.close_store(store)
    disk = Disk(under_test)
    held = {name: None if file is None else bytes(file.live) for name, file in disk.live.items()}
    work = WORK[scenario]
    told_on = 0

    def traced(writing: int, waiting: int) -> None:
        teller(writing)({"told on": writing})
        work(under_test, writing)

    child = Traced(traced)
    child.attach([*OPTIONS, "-o", str(trace)])
    child.go()
    lines = child.rest().splitlines(keepends=True)
    code = child.wait()
    assert code == 0, f"the recorded child ended with {code}"
    told_on = json.loads(lines[0])["told on"]

    def before() -> Disk:
        for name, content in sorted(held.items()):
            path = kept / name
            if content is None:
                path.mkdir(exist_ok=True)
            else:
                path.write_bytes(content)
        return Disk(kept)

    return trace, before, told_on, lines


def capture(folder: Path, writing: int, *, flushed: bool = True) -> None:
    """Capture, with a clean close, a second opening, and the log of writes folded in, on the way."""
    for turn in range(2):
        store = opening.open_store(folder, template().key)
        if not flushed:
            store.raw().execute("pragma synchronous = NORMAL").fetchall()
        session = store.sessions.all()[0].id
        Capture(store, session, tell=teller(writing), seed=turn).run(40)
        store.flush()
        Capture(store, session, tell=teller(writing), seed=turn + 9).run(15)
        opening.close_store(store)


def capture_unflushed(folder: Path, writing: int) -> None:
    capture(folder, writing, flushed=False)


def first_run_and_keeping(folder: Path, writing: int) -> None:
    """Make a workspace, capture, back up, change the passphrase, capture, back up again, and close."""
    tell = teller(writing)
    made = workspaces.create_workspace(folder / WORKSPACE, team=TEAM, passphrase=PASSPHRASE, now=NOW)
    store = made.store
    tell({"made": store.key.hex()})
    session = plan_and_open(store)
    Capture(store, session, tell=tell, seed=1).run(8)
    tell_backup(store, tell, NOW)
    tell({"passphrases": [PASSPHRASE, OTHER_PASSPHRASE]})
    workspaces.change_passphrase(store, old=PASSPHRASE, new=OTHER_PASSPHRASE, now=NOW)
    tell({"passphrases": [OTHER_PASSPHRASE]})
    Capture(store, session, tell=tell, seed=2).run(8)
    tell_backup(store, tell, NOW + timedelta(days=1))
    opening.close_store(store)


def tell_backup(store: Store, tell: Callable[[dict[str, Any]], None], now: datetime) -> None:
    made = keeping.back_up(store, now=now)
    tell({"backup": made.path.name, "operations": made.operations})


WORK = {"capture": capture, "capture-unflushed": capture_unflushed, "keeping": first_run_and_keeping}


class Captured:
    """Judges a state of a workspace in which people captured."""

    def __init__(self, key: bytes | None = None) -> None:
        self.ledger = Ledger()
        self._key = key or template().key

    def take(self, line: bytes) -> None:
        self.ledger.take(line)

    def look(self, state: Path, reached: Reached) -> None:
        reached.acknowledged += len(self.ledger.held)
        try:
            store = opening.open_store(state, self._key)
        except Refusal as refusal:
            reached.refused += 1
            reached.lost += bool(self.ledger.held)
            reached.note(f"{refusal.code}: {refusal}")
            return
        lost = self.ledger.lost(store)
        reached.lost += bool(lost)
        for sentence in lost.values():
            reached.note(sentence)
        if reached.states % DOCTOR_EVERY == 0:
            unwell = [check.found for check in doctor.examine(store) if not check.is_well]
            reached.unwell += bool(unwell)
            for found in unwell:
                reached.note(found)
        opening.close_store(store)


class Keeping:
    """Judges a state of first run, backups and a change of the passphrase: old or new is always usable."""

    def __init__(self, lines: list[bytes]) -> None:
        said = [json.loads(line) for line in lines]
        self._key = bytes.fromhex(next(one["made"] for one in said if "made" in one))
        self._captured = Captured(self._key)
        self._is_made = False
        self._passphrases = [PASSPHRASE]
        self._backups: dict[str, int] = {}
        self._opened_by: dict[tuple[bytes, ...], bytes] = {}

    def take(self, line: bytes) -> None:
        said = json.loads(line)
        self._is_made = self._is_made or "made" in said
        self._passphrases = said.get("passphrases", self._passphrases)
        if "backup" in said:
            self._backups[said["backup"]] = said["operations"]
        self._captured.take(line)

    def look(self, state: Path, reached: Reached) -> None:
        folder = state / WORKSPACE
        if not opening.is_workspace(folder):
            reached.lost += self._is_made
            if reached.states % MADE_AGAIN_EVERY == 0:
                self._make_again(folder)
                reached.made_again += 1
            return
        try:
            key = self._unlocked(folder)
            assert key == self._key
            self._look_at_backups(folder)
        except (Refusal, AssertionError) as wrong:
            reached.lost += 1
            reached.note(f"{type(wrong).__name__}: {wrong}")
            return
        self._captured.look(folder, reached)

    def _unlocked(self, folder: Path) -> bytes:
        """Return the key under the passphrase that was told last, or the one before while it is being changed."""
        files = tuple(
            path.read_bytes() if path.is_file() else b"" for path in (folder / slots.FILE, folder / slots.COPY)
        )
        question = (*files, " ".join(self._passphrases).encode())
        if question not in self._opened_by:
            self._opened_by[question] = self._try_passphrases(folder)
        return self._opened_by[question]

    def _try_passphrases(self, folder: Path) -> bytes:
        *others, last = self._passphrases
        for passphrase in others:
            try:
                return slots.open_with_passphrase(folder, passphrase)
            except Refusal:
                continue
        return slots.open_with_passphrase(folder, last)

    def _look_at_backups(self, folder: Path) -> None:
        """Every backup that is listed must be whole, and every one that was told must be listed."""
        listed = {backup.path.name: backup for backup in backups.all_in(folder)}
        for backup in listed.values():
            assert backups.check(backup, self._key) == backup.operations, backup.path.name
        for name, operations in self._backups.items():
            assert name in listed, f"the backup {name} was told and is not listed"
            assert listed[name].operations == operations, f"the backup {name} holds less than was told"
        if self._backups:
            assert slots.recovery_blob(folder / backups.FOLDER), "the backup has no keys"

    def _make_again(self, folder: Path) -> None:
        """First run was cut short: it must be possible to begin again."""
        store = opening.create_store(
            folder,
            key=engine.new_database_key(),
            passphrase=PASSPHRASE,
            recovery=b"age",
            organisation="made-again",
            secrets_kept={},
        )
        opening.close_store(store)


if __name__ == "__main__":
    sys.exit(main())
