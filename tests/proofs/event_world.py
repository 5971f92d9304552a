"""The tables, sticks and clocks of a simulated event, and its morning: every workspace and every key is real."""

from __future__ import annotations

import atexit
import random
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from engage_desktop.operations import packs, workspaces
from engage_desktop.store import engine, opening
from engage_desktop.store.store import Store
from tests.teamwork import VERSION, Event
from tests.workspaces import NOW, PASSPHRASE

MORNING = NOW.replace(hour=9)
HOURS = 8
SKEWS = tuple(timedelta(minutes=minutes) for minutes in (0, 0, 0, 0, 0, 0, 11, -180, -1_440, 2_880))
"""How wrong the laptops' clocks are: most are right, one is a day behind, one is two days ahead."""
PUT_BACK, DROPPED = "put back", "dropped"
"""Seeded faults: the centre is put back to what it was before it gave receipts; its bundles are looked at and dropped."""
Written = tuple[str, int, bytes]
"""One log entry: site, seq, digest."""


@dataclass
class Table:
    """One laptop at its table. skew: how wrong its clock is; has_left: it was stolen."""

    number: int
    store: Store
    skew: timedelta
    session: str
    has_left: bool = False
    can_undo: bool = False
    kept: bool = False


@dataclass(frozen=True)
class Parcel:
    """A file on its way. due: when it arrives; to: the number of a table, or -1 for the centre; holds: what must be in it."""

    due: datetime
    to: int
    path: Path
    holds: frozenset[Written] = frozenset()
    is_cut: bool = False
    of: int = -1


@dataclass
class World:
    """Everything there is. counts: what happened how often.

    arrived: entries of bundles that the centre said were in; said: what names and words there are of each person.
    """

    event: Event
    chance: random.Random
    centre: Store
    tables: list[Table]
    fault: str = ""
    now: datetime = MORNING
    parcels: list[Parcel] = field(default_factory=list)
    arrived: set[Written] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    said: dict[str, list[str]] = field(default_factory=dict)
    revoked: set[int] = field(default_factory=set)
    counts: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    files: int = 0

    def count(self, what: str) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1

    def place(self) -> Path:
        """Return a new empty stick."""
        self.files += 1
        return self.event.stick(f"stick-{self.files}")

    def later(self, most: float) -> datetime:
        """Return a moment within so many hours."""
        return self.now + timedelta(hours=self.chance.random() * most)


@cache
def team(count: int) -> tuple[Path, dict[str, bytes]]:
    """Return a folder with a central team and laptops that joined it, closed, and their keys; made once."""
    holder = Path(tempfile.mkdtemp(prefix="engage-event-"))
    atexit.register(shutil.rmtree, holder, ignore_errors=True)
    event, costs = Event(holder), (engine.ARGON2_MEMORY_KIB, engine.ARGON2_PASSES)
    engine.ARGON2_MEMORY_KIB, engine.ARGON2_PASSES = 64, 1  # how slow a passphrase is to try is another proof's matter
    try:
        names = ["centre", *(f"table-{number}" for number in range(count))]
        for name in names:
            made = workspaces.create_workspace(
                holder / name, team=name, passphrase=PASSPHRASE, now=MORNING, is_centre=name == "centre"
            )
            event.opened.append(made.store)
    finally:
        engine.ARGON2_MEMORY_KIB, engine.ARGON2_PASSES = costs
    centre, *laptops = event.opened
    for number, laptop in enumerate(laptops):
        event.join(centre, laptop, now=MORNING, label=f"table {number}")
    issued = packs.issue_pack(centre, now=MORNING, out=event.stick("packs"), app_version=VERSION)
    for laptop in laptops:
        packs.take_pack(laptop, now=MORNING, path=issued.carried[0].delivered.path)
    keys = {store.folder.name: store.key for store in event.opened}
    event.close()
    return holder, keys


def begun(folder: Path, seed: int, laptops: int, fault: str = "") -> World:
    """Return the event at nine in the morning: every table has a session open."""
    holder, keys = team(laptops)
    event, chance = Event(folder), random.Random(seed)
    for name, key in keys.items():
        shutil.copytree(holder / name, folder / name)
        event.opened.append(opening.open_store(folder / name, key))
    centre, *stores = event.opened
    tables = [
        Table(number, store, chance.choice(SKEWS), event.open_session(store, now=MORNING, title=f"Table {number}"))
        for number, store in enumerate(stores)
    ]
    return World(event, chance, centre, tables, fault)
