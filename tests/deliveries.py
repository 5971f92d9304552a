"""How the entries of a random history arrive: runs cut anywhere, overlapping, repeated, in any order; also selected ones."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engage_desktop.domain import erasure, log
from engage_desktop.domain.log import Entry, Operation
from tests.histories import CENTRE, LAPTOP, History, Site

Residue = Callable[[Operation], bytes | None]
"""What a place that has erased passes on of an operation: None = all of it, b"" = nothing but its digest, or its residue."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one bundle brings. sites: all sites of the sender, also those of which it brings nothing."""

    bundle: str
    kind: str
    device: str
    role: str
    sites: tuple[str, ...]
    entries: tuple[Entry, ...]

    @property
    def is_selected(self) -> bool:
        """Whether entries came without their neighbours, so without a chain."""
        return any(not entry.chain for entry in self.entries)


def entry(operation: Operation, chain: bytes, *, fault: str = "") -> Entry:
    """Return an operation as a bundle brings it; chain is empty where it comes without its neighbours."""
    canonical = operation.canonical()
    return Entry(operation.site, operation.seq, operation, canonical, log.digest(canonical), chain, fault)


def blanked(whole: Entry, residue: bytes = b"") -> Entry:
    """Return an entry whose body was erased where it came from."""
    return Entry(whole.site, whole.seq, None, b"", whole.digest, whole.chain, "", residue)


def deliveries(
    history: History,
    chance: random.Random,
    *,
    repeat: float = 0.3,
    selected: float = 0.3,
    residue: Residue | None = None,
) -> list[Delivery]:
    """Return bundles that together bring every entry at least once as a whole run, in random order and partly twice.

    selected: how likely a site also sends some of its entries without their neighbours, a centre also those of laptops.
    residue: where given, some bundles come from a place that has erased already, so they bring what it says, not the body.
    """
    chains = history.chains()
    made = [
        _delivery(history, site, _run(site, chains, first, last), chance, "to-centre")
        for site in history.sites
        for first, last in _cuts(len(site.operations), chance)
    ]
    for site in history.sites:
        if chance.random() < selected:
            others = [each for each in history.sites if each.role == LAPTOP] if site.role == CENTRE else []
            entries = [
                picked for each in {id(one): one for one in (site, *others)}.values() for picked in _some(each, chance)
            ]
            if entries:
                made.append(_delivery(history, site, entries, chance, "peer" if site.role == LAPTOP else "return"))
    if residue is not None:
        made += [_forgotten(each, residue, chance) for each in chance.sample(made, len(made) // 3)]
    made += chance.sample(made, int(len(made) * repeat))
    chance.shuffle(made)
    return made


def in_order(history: History) -> list[Delivery]:
    """Return one whole bundle for each site, in the order of the sites: the plainest way for everything to arrive."""
    chains, chance = history.chains(), random.Random(history.seed)
    return [
        _delivery(history, site, _run(site, chains, 1, len(site.operations)), chance, "to-centre")
        for site in history.sites
        if site.operations
    ]


def erased(history: History) -> set[str]:
    """Return the ids that are erased once everything has arrived."""
    whole = [one for site in history.sites for one in site.operations if one.seq not in site.faults]
    centres = {site.site for site in history.sites if site.role == CENTRE}
    found = {str(one.body["person"]) for one in whole if one.kind == "person.erased" and one.site in centres}
    while new := {each for one in history.operations() for each in erasure.widened(one, found)} - found:
        found |= new
    return found


def left_of(history: History) -> Residue:
    """Return what a place that holds the whole history, erasures applied, passes on of an operation."""
    gone = erased(history)
    return lambda operation: erasure.residue_bytes(operation) if erasure.mentions(operation, gone) else None


def _cuts(length: int, chance: random.Random) -> list[tuple[int, int]]:
    """Return runs (first, last) that cover 1 to `length`; some overlap."""
    found, first = [], 1
    while first <= length:
        last = min(length, first + chance.randrange(1, max(2, length)))
        found.append((max(1, first - chance.choice([0, 0, 1, 5])), last))
        first = last + 1
    return found


def _run(site: Site, chains: dict[tuple[str, int], bytes], first: int, last: int) -> list[Entry]:
    return [
        entry(each, chains[(each.site, each.seq)], fault=site.faults.get(each.seq, ""))
        for each in site.operations[first - 1 : last]
    ]


def _some(site: Site, chance: random.Random) -> list[Entry]:
    """Return some entries of a site without their neighbours, in their order."""
    if not site.operations:
        return []
    some = chance.sample(site.operations, chance.randint(1, len(site.operations)))
    some.sort(key=lambda one: one.seq)
    return [entry(each, b"", fault=site.faults.get(each.seq, "")) for each in some]


def _delivery(history: History, site: Site, entries: Sequence[Entry], chance: random.Random, kind: str) -> Delivery:
    return Delivery(
        bundle=f"{chance.getrandbits(128):032x}",
        kind=kind,
        device=site.device,
        role=site.role,
        sites=history.own_sites(site.device),
        entries=tuple(entries),
    )


def _forgotten(whole: Delivery, residue: Residue, chance: random.Random) -> Delivery:
    """Return the same delivery from a place that has erased."""
    entries = []
    for each in whole.entries:
        kept = residue(each.operation) if each.operation is not None else None
        entries.append(each if kept is None else blanked(each, kept))
    bundle = f"{chance.getrandbits(128):032x}"
    return Delivery(bundle, whole.kind, whole.device, whole.role, whole.sites, tuple(entries))
