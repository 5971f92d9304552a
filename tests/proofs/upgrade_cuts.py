"""Driver of proof R3 for the schema upgrade, undo, purge and erasure: killed or cut off from power anywhere, old or new.

`python -m tests.proofs.upgrade_cuts MODE FOLDER COUNT SEED` prints what was reached as JSON. MODE: "kill" (before each file
operation, then COUNT times at random moments), "cut" (COUNT states after power cuts, of each work), or "kill-careless"
(the seeded fault: an upgrade that says it is done before it is).
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlite_utils import Database

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import (
    attendance,
    comments,
    erasure,
    exchange,
    keeping,
    purge,
    receipts,
    returns,
    sessions,
    taking_in,
    undo,
)
from engage_desktop.store import backups, doctor, engine, opening
from engage_desktop.store.schema import SCHEMA_VERSION, migrations
from engage_desktop.store.store import Store
from tests.proofs.capture import teller
from tests.proofs.disk import Disk
from tests.proofs.key_kills import copied, killed_everywhere
from tests.proofs.power import fast_folder
from tests.proofs.recording import OPTIONS, Recording
from tests.proofs.traced import Traced, TracingRefused
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW

EARLIER = Path(__file__).parents[1] / "data"
EARLIER_VERSIONS = (1, 2, 3)
EARLIER_KEY = bytes(range(48))
DUE = NOW + timedelta(days=30)
WORDS, NAME, SLIP = "Zebediah waited", "Zebediah Quillfeather", "planned in error"


@dataclass(frozen=True)
class Work:
    """Something that changes much at once. before: a closed workspace; look: what is wrong with one that was opened."""

    before: Path
    key: bytes
    do: Callable[[Store], object]
    look: Callable[[Store], list[str]]

    def run(self, folder: Path) -> None:
        store = opening.open_store(folder, self.key)
        self.do(store)
        opening.close_store(store)

    def check(self, folder: Path) -> list[str]:
        """Return what is wrong with what was left."""
        try:
            store = opening.open_store(folder, self.key)
            found = self.look(store)
        except Refusal as refusal:
            return [f"{refusal.code}: {refusal}"]
        found += [f"{check.name}: {check.found}" for check in doctor.examine(store) if not check.is_well]
        found += [f"not whole: {each.path.name}" for each in backups.all_in(folder) if not keeping.is_as_written(each)]
        opening.close_store(store)
        return found


def main() -> int:
    mode, folder, count, seed = sys.argv[1], Path(sys.argv[2]).resolve(), int(sys.argv[3]), int(sys.argv[4])
    # How slow a passphrase is to try is another proof's matter; here it would only make the preparation slow.
    engine.ARGON2_MEMORY_KIB, engine.ARGON2_PASSES = 64, 1
    chance, reached, faults = random.Random(seed), dict[str, int](), list[str]()
    works = {"careless": upgrade(folder, 1)} if mode == "kill-careless" else prepared(folder)
    with tempfile.TemporaryDirectory(prefix="engage-upgrades-", dir=fast_folder(folder)) as place:
        for name, work in works.items():
            try:
                found = MODES[mode](Path(place), work, count, chance)
            except TracingRefused as why:
                print(json.dumps({"tracing refused": str(why)}))
                return 0
            reached[name] = len(found)
            faults += [f"{name}, {fault}" for each in found for fault in each]
    print(json.dumps({"reached": reached, "faults": faults[:8], "faulty": len(faults)}))
    return 0


def kill(place: Path, work: Work, count: int, chance: random.Random) -> list[list[str]]:
    return killed_everywhere(place, work.before, work.run, work.check, kills=count, chance=chance)


def kill_careless(place: Path, work: Work, count: int, chance: random.Random) -> list[list[str]]:
    return killed_everywhere(place, work.before, careless_upgrade, work.check, kills=count, chance=chance)


def cut(place: Path, work: Work, count: int, chance: random.Random) -> list[list[str]]:
    """Record the work once, undisturbed, and look at what power cuts may have left of it."""
    under_test, kept, trace = copied(work.before, place / "under-test"), place / "before", place / "trace"
    copied(work.before, kept)

    def traced(writing: int, waiting: int) -> None:
        teller(writing)({"told on": writing})
        work.run(under_test)

    child = Traced(traced)
    child.attach([*OPTIONS, "-o", str(trace)])
    child.go()
    told_on = json.loads(child.rest().splitlines()[0])["told on"]
    assert child.wait() == 0, "the recorded work failed"
    steps = sum(1 for _ in Recording(trace, under_test, Disk(kept), told_on).steps())
    cuts = sorted(chance.randrange(steps) for _ in range(count))
    recording, found = Recording(trace, under_test, Disk(kept), told_on), list[list[str]]()
    for position, _ in enumerate(recording.steps()):
        while cuts and cuts[0] == position:
            cuts.pop(0)
            recording.disk.write_state(place / "state", chance)
            (place / "state").chmod(0o700)
            found.append(work.check(place / "state"))
    return found


MODES = {"kill": kill, "kill-careless": kill_careless, "cut": cut}


def prepared(folder: Path) -> dict[str, Work]:
    """Make the workspaces that the works begin with: an old one, a centre with a bundle, a laptop that is confirmed."""
    event = Event(folder)
    centre, (laptop,) = event.team(1)
    session = event.open_session(laptop)
    attendance.welcome_new(laptop, now=NOW, session=session, name=NAME)
    for number in range(20):
        comments.hear(laptop, now=NOW, session=session, typed=f"@1 {WORDS} {number}")
    sessions.close_session(laptop, now=NOW, session=session)
    carried = exchange.make_bundle(laptop, now=NOW, out=event.stick(), app_version=VERSION)
    keeping.back_up(centre, now=NOW)
    bundle = taking_in.apply(centre, now=NOW, path=carried.delivered.path).bundle
    unconfirmed, centre = set_aside(event, centre, "unconfirmed")
    receipts.give_receipts(centre, now=NOW)
    for made in returns.make_returns(centre, now=NOW, out=event.stick("answers"), app_version=VERSION):
        taking_in.apply(laptop, now=NOW, path=made.carried.delivered.path)
    keeping.back_up(laptop, now=NOW)
    keys, held, before = (centre.key, laptop.key), laptop.folder, centre.folder
    event.close()
    return {
        **{f"upgrade from version {version}": upgrade(folder, version) for version in EARLIER_VERSIONS},
        "taking a bundle out": either(
            folder, unconfirmed, keys[0], lambda store: taking_in.undo(store, now=NOW, bundle=bundle)
        ),
        "purge": either(folder, held, keys[1], lambda store: purge.purge(store, now=DUE, sessions=[session])),
        "erasure": Work(before, keys[0], erase, erased_or_whole),
        "undo": Work(before, keys[0], plan_and_undo, undone_or_not),
    }


def set_aside(event: Event, store: Store, name: str) -> tuple[Path, Store]:
    """Return a closed copy of a workspace as it is now, and the workspace opened anew."""
    event.opened.remove(store)
    opening.close_store(store)
    target = copied(store.folder, store.folder.with_name(name))
    event.opened.append(opening.open_store(store.folder, store.key))
    return target, event.opened[-1]


def either(folder: Path, before: Path, key: bytes, do: Callable[[Store], object]) -> Work:
    """Return a work of which the records before and after are known to the byte."""
    store = opening.open_store(copied(before, folder / "known"), key)
    old = store.dump()
    do(store)
    new = store.dump()
    opening.close_store(store)
    assert old != new
    return Work(before, key, do, lambda found: [] if found.dump() in (old, new) else ["neither the old nor the new"])


def upgrade(folder: Path, version: int) -> Work:
    """Return the upgrade of a workspace of an earlier version. Whatever stopped it, opening again ends it."""
    kept = EARLIER / f"version-{version}"
    before = copied(kept, folder / kept.name)
    before.chmod(0o700)
    new = either_way_upgraded(copied(kept, folder / "known"))

    def look(store: Store) -> list[str]:
        found = [] if store.dump() == new else ["not what the upgrade makes"]
        aside = store.folder / "backups" / f"before-version-{SCHEMA_VERSION}-from-{version}.db"
        connection = engine.connect(aside, EARLIER_KEY, read_only=True)
        count = connection.execute("select count(*) from operations").fetchone()[0]
        connection.close()
        return found + ([] if count == store.history.count() else ["the copy aside lacks something"])

    return Work(before, EARLIER_KEY, lambda store: None, look)


def either_way_upgraded(folder: Path) -> str:
    folder.chmod(0o700)
    store = opening.open_store(folder, EARLIER_KEY)
    dump = store.dump()
    opening.close_store(store)
    return dump


def careless_upgrade(folder: Path) -> None:
    """The seeded fault: the new version is noted before the tables are changed, and nothing is copied aside."""
    connection = engine.connect(folder / opening.DATABASE, EARLIER_KEY)
    connection.execute(f"pragma user_version = {SCHEMA_VERSION}")
    for number in range(6):
        (folder / f"{number}.part").touch()
    migrations.apply(Database(connection))
    connection.close()
    opening.close_store(opening.open_store(folder, EARLIER_KEY))


def erase(store: Store) -> None:
    erasure.erase_person(store, now=DUE, person=erasure.find_person(store, NAME))


def erased_or_whole(store: Store) -> list[str]:
    """Either nothing of the person can be read, or all of it, and then they can still be erased."""
    if traces(store) == 0:
        return [] if store.exchange.erasures() else ["gone without an erasure"]
    if (len(store.people.all()), traces(store)) != (1, 42):
        return [f"{traces(store)} traces are left"]
    erase(store)
    return [f"{traces(store)} traces after erasing again"] if traces(store) else []


def traces(store: Store) -> int:
    log = b"".join(canonical for site in store.history.extent() for canonical in store.history.canonical(site))
    return (store.dump() + log.decode()).count("Zebediah")


def plan_and_undo(store: Store) -> None:
    sessions.add_session(store, now=NOW, title=SLIP, date="2026-11-21", involvement_type="engagement")
    undo.undo(store, now=NOW, done=store.last_act)


def undone_or_not(store: Store) -> list[str]:
    shown = sum(session.title == SLIP for session in store.sessions.all())
    logged = sum(SLIP.encode() in one for one in store.history.canonical(store.site))
    return [] if (shown, logged) in ((0, 0), (1, 1), (0, 1)) else [f"shown {shown} times, logged {logged} times"]


if __name__ == "__main__":
    sys.exit(main())
