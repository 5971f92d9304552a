"""Random histories of a team: what several sites write while they see each other now and then, with clocks that may lie.

Pure, and one seed is one history; how its entries travel is in `tests/deliveries.py`.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from engage_desktop.domain import log
from engage_desktop.domain.clock import COUNTER_BITS, tick
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Operation
from engage_desktop.domain.promise_kinds import PROMISE_KINDS
from tests import history_bodies as bodies

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
NOW_MS = int(NOW.timestamp() * 1000)
LAPTOP, CENTRE = "laptop", "centre"
_YEAR_MS = 365 * 24 * 3_600_000
SKEWS = (0, 0, 0, 700, -5 * 60_000, 11 * 60_000, -20 * _YEAR_MS, 90 * _YEAR_MS)
"""How far a site's clock is off; several sites agree to the millisecond, so that their stamps tie."""
FURTHEST = log.LARGEST_INTEGER - (1 << 40)
"""Where the clock of a hostile site stands: nearly at the end of what an integer can hold."""
REGISTERS = tuple(name for name, kind in KINDS.items() if kind.is_register)
_OFTEN = frozenset(
    {
        *("response.set", "theme.set", "reach.set", "barrier.set", "comment.themed", "response.cites"),
        *("comment.approved", "comment.flagged", "suggestion.answered", "payment.recorded"),
    }
)
"""Kinds behind the promises that several people write at once, or that an erasure touches."""
WEIGHTS = {
    "session.set": 9,
    "person.set": 12,
    "question.set": 3,
    "need.set": 4,
    "team.set": 1,
    "session.state": 2,
    "arrival.recorded": 5,
    "departure.recorded": 2,
    "head.counted": 1,
    "consent.answered": 8,
    "wording.kept": 2,
    "comment.heard": 12,
    "comment.agreed": 2,
    "need.asked": 2,
    "batch.recorded": 1,
    "fact.voided": 10,
    "same_person.claimed": 3,
    "same_person.denied": 2,
    "conflict.resolved": 2,
    "person.erased": 3,
    "receipt.given": 1,
    "bundle.received": 1,
    "device.enrolled": 1,
    "device.revoked": 1,
    "pack.issued": 1,
    "theme.given": 2,
    "response.set": 4,
    "theme.set": 2,
    "reach.set": 2,
    "barrier.set": 1,
    "comment.themed": 3,
    "response.cites": 2,
    "comment.approved": 2,
    "comment.flagged": 1,
    "suggestion.answered": 1,
    "payment.recorded": 2,
    **{kind.name: 0.4 for kind in PROMISE_KINDS if kind.name not in _OFTEN},
}
"""How often each kind is written. `theme.given` is of no kind that this version knows: it is parked."""
CENTRES_ALONE = frozenset(
    {"person.erased", "receipt.given", "bundle.received", "device.enrolled", "device.revoked", "pack.issued"}
)


@dataclass(slots=True)
class Known:
    """What one site has seen. facts: kind → ids in the order of sight; versions: (kind, row, column) → highest version."""

    versions: dict[tuple[str, str, str], int] = field(default_factory=dict)
    facts: dict[str, list[str]] = field(default_factory=dict)
    rows: dict[str, list[str]] = field(default_factory=dict)
    roots: dict[str, str] = field(default_factory=dict)
    stamps: list[tuple[str, str, str]] = field(default_factory=list)  # (table.column, row, stamp)

    def see(self, operation: Operation) -> None:
        """Take note of what an operation says."""
        if operation.kind in REGISTERS:
            _add(self.rows, operation.kind, operation.row)
            for name, (ver, _) in operation.body["cells"].items():
                cell = (operation.kind, operation.row, name)
                self.versions[cell] = max(self.versions.get(cell, 0), ver)
                of = f"{KINDS[operation.kind].table}.{name}"
                self.stamps.append((of, operation.row, f"{operation.hlc}-{operation.site}"))
            return
        _add(self.facts, operation.kind, operation.row)
        if operation.kind == "comment.heard":
            self.roots[operation.row] = operation.body["root"]

    def any_fact(self, chance: random.Random) -> tuple[str, str] | None:
        """Return the id and the kind of some fact, or None where there is none yet."""
        kinds = sorted(self.facts)
        if not kinds:
            return None
        kind = chance.choice(kinds)
        return chance.choice(self.facts[kind]), kind

    def learn(self, other: Known) -> None:
        """Take over all that another site has seen."""
        for cell, ver in other.versions.items():
            self.versions[cell] = max(self.versions.get(cell, 0), ver)
        for mine, theirs in ((self.facts, other.facts), (self.rows, other.rows)):
            for kind, ids in theirs.items():
                for each in ids:
                    _add(mine, kind, each)
        self.roots |= other.roots
        held = set(self.stamps)
        self.stamps += [stamp for stamp in other.stamps if stamp not in held]


@dataclass(slots=True)
class Site:
    """One site while it writes. device: which of the team's devices it is on; a device has a new site after a restore."""

    site: str
    device: str
    role: str
    clock: int
    known: Known = field(default_factory=Known)
    operations: list[Operation] = field(default_factory=list)
    faults: dict[int, str] = field(default_factory=dict)  # seq → why it is set aside
    is_honest: bool = True

    def write(
        self, kind: str, row: str, body: Mapping[str, Any], chance: random.Random, *, fault: str = ""
    ) -> Operation:
        """Append one operation, as the next in this site's log."""
        seq = len(self.operations) + 1
        if self.is_honest or chance.random() < 0.8:  # an honest clock never shows the same value twice
            self.clock = tick(self.clock, 0) if chance.random() < 0.5 else self.clock + (1 << COUNTER_BITS)
        act = self.operations[-1].act if self.operations and chance.random() < 0.3 else seq
        made = Operation(self.site, seq, self.clock, kind, row, body, act, f"{chance.getrandbits(128):032x}")
        self.operations.append(made)
        if fault:
            self.faults[seq] = fault
        else:
            self.known.see(made)
        return made


@dataclass(frozen=True, slots=True)
class History:
    """All that a team wrote, each site in the order of its log."""

    seed: int
    sites: tuple[Site, ...]

    def operations(self) -> Iterator[Operation]:
        """Yield every operation, site by site."""
        for site in self.sites:
            yield from site.operations

    def own_sites(self, device: str) -> tuple[str, ...]:
        """Return the sites of a device."""
        return tuple(site.site for site in self.sites if site.device == device)

    def chains(self) -> dict[tuple[str, int], bytes]:
        """Return the chain value after every entry; (site, 0) is where a site's chain starts."""
        found = {}
        for site in self.sites:
            value = found[(site.site, 0)] = log.CHAIN_START
            for each in site.operations:
                value = found[(site.site, each.seq)] = log.chain(value, log.digest(each.canonical()))
        return found


def history(
    seed: int,
    *,
    laptops: int = 3,
    operations: int = 60,
    without: frozenset[str] = frozenset(),
    is_honest: bool = False,
) -> History:
    """Return the history of this seed: `laptops` devices and one centre, about `operations` entries in all.

    without: kinds that are not written. is_honest: no impossible clock, no stamp or id used twice, no faulty entry, no
    erasure by a laptop.
    """
    chance = random.Random(f"history {seed}")
    sites = [_site(chance, number, is_honest=is_honest) for number in range(laptops + 1)]
    if chance.random() < 0.3:  # a laptop was restored from a backup
        sites.append(_site(chance, laptops + 1, is_honest=is_honest, device=sites[1].device))
    kinds = [kind for kind in WEIGHTS if kind not in without and (kind in KINDS or kind == "theme.given")]
    weights = [WEIGHTS[kind] for kind in kinds]
    for _ in range(operations):
        site = chance.choice(sites)
        kind = chance.choices(kinds, weights)[0]
        if kind in CENTRES_ALONE and (is_honest or chance.random() < 0.8):
            site = sites[0]
        if chance.random() < 0.3:
            site.known.learn(chance.choice(sites).known)
        _write(site, kind, chance, is_honest=is_honest)
    return History(seed, tuple(sites))


def _site(chance: random.Random, number: int, *, is_honest: bool, device: str = "") -> Site:
    skew = chance.choice(SKEWS[:6] if is_honest else SKEWS)
    clock = (NOW_MS + skew) << COUNTER_BITS
    if not is_honest and chance.random() < 0.1:
        clock = FURTHEST
    return Site(
        site=f"{chance.getrandbits(128):032x}",
        device=device or f"{chance.getrandbits(256):064x}",
        role=LAPTOP if number else CENTRE,
        clock=clock,
        is_honest=is_honest or chance.random() < 0.7,
    )


def _write(site: Site, kind: str, chance: random.Random, *, is_honest: bool) -> None:
    if kind in REGISTERS:
        row = _row_of(site, kind, chance)
        body = {"cells": bodies.cells(kind, row, site.known, chance)}
    else:
        row = _new_id(chance)
        made = _FACTS.get(kind, _nothing_special)(site.known, row, chance)
        if made is None:
            return
        row, body = made[0], {**bodies.fact(kind, site.known, chance), **made[1]}
        used = site.known.facts.get(kind)
        if used and not site.is_honest and chance.random() < 0.25:  # another fact under an id that is taken
            row = chance.choice(used)
    if not is_honest and kind != "theme.given" and chance.random() < 0.03:
        site.write(kind, row, bodies.faulty(kind, body, chance), chance, fault="a part of it cannot be")
        return
    if kind in KINDS and not is_honest and chance.random() < 0.04:
        body = bodies.with_unknown_part(kind, body, chance)
    site.write(kind, row, body, chance)


def _row_of(site: Site, kind: str, chance: random.Random) -> str:
    """Return the row that a register's write speaks of: a known one, or a new one."""
    held = site.known.rows.get(kind, [])
    if kind == "team.set":
        return "team"
    if held and chance.random() < 0.8:
        return chance.choice(held[:3] if chance.random() < 0.6 else held)  # so that they often write the same
    return _new_id(chance)


def _wording(_: Known, __: str, chance: random.Random) -> tuple[str, dict[str, Any]]:
    """Two laptops that keep the same words give them the same id."""
    number = chance.randrange(3)
    return f"wording-{number}", {
        "name": "photo",
        "version": number + 1,
        "text": f"May we? {number}",
        "sha256": "0" * 64,
    }


def _comment(known: Known, row: str, chance: random.Random) -> tuple[str, dict[str, Any]]:
    """A comment, or a correction of the ones of a comment's line that were in view."""
    held = known.facts.get("comment.heard", [])
    if not held or chance.random() < 0.55:
        return row, {"root": row, "supersedes": []}
    root = known.roots[chance.choice(held)]
    line = [each for each in held if known.roots[each] == root]
    return row, {"root": root, "supersedes": chance.sample(line, chance.randint(1, min(3, len(line))))}


def _consent(known: Known, row: str, chance: random.Random) -> tuple[str, dict[str, Any]]:
    held = known.facts.get("consent.answered", [])
    some = chance.sample(held, chance.randint(0, min(2, len(held)))) if chance.random() < 0.5 else []
    return row, {"answer": chance.choice(["given", "refused", "withdrawn"]), "supersedes": some}


def _void(known: Known, row: str, chance: random.Random) -> tuple[str, dict[str, Any]] | None:
    """A void of some fact, also of a void; now and then it names the wrong kind, or what nobody has seen."""
    target = known.any_fact(chance)
    if target is None:
        return None
    voids = known.facts.get("fact.voided")
    if voids and chance.random() < 0.2:
        target = (chance.choice(voids), "fact.voided")
    if chance.random() < 0.05:
        target = (target[0], chance.choice(["comment.heard", "consent.answered", "nothing.known"]))
    if chance.random() < 0.03:
        target = (_new_id(chance), target[1])
    return row, {"target": target[0], "of": target[1]}


def _resolution(known: Known, row: str, chance: random.Random) -> tuple[str, dict[str, Any]] | None:
    if not known.stamps:
        return None
    of, target, stamp = chance.choice(known.stamps)
    seen = [each for name, which, each in known.stamps if (name, which) == (of, target) and chance.random() < 0.7]
    return row, {"of": of, "target": target, "seen": sorted({stamp, *seen})[:50]}


def _erasure(known: Known, row: str, chance: random.Random) -> tuple[str, dict[str, Any]] | None:
    people = known.rows.get("person.set", [])
    row = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    return (row, {"person": chance.choice(people)}) if people else None


def _nothing_special(_: Known, row: str, __: random.Random) -> tuple[str, dict[str, Any]]:
    return row, {}


_FACTS: dict[str, Callable[[Known, str, random.Random], tuple[str, dict[str, Any]] | None]] = {
    "wording.kept": _wording,
    "comment.heard": _comment,
    "consent.answered": _consent,
    "fact.voided": _void,
    "conflict.resolved": _resolution,
    "person.erased": _erasure,
}


def _new_id(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128)))


def _add(held: dict[str, list[str]], kind: str, row: str) -> None:
    ids = held.setdefault(kind, [])
    if row not in ids:
        ids.append(row)
