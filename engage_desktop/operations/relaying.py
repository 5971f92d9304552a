"""What one laptop recorded and another one must hear of through the central team: withdrawals and refusals of consent, and
that two entries are, or are not, one person.

A person can take back on one laptop only what was agreed there; on another one it is written as a no, and counts as much.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from engage_desktop.domain.consent import REFUSED, WITHDRAWN
from engage_desktop.domain.erasure import ERASABLE, mentions
from engage_desktop.domain.log import Entry, Operation
from engage_desktop.operations.ledgers import Ledger

_ANSWERED, _VOID = "consent.answered", "fact.voided"
_PAIRED = ("same_person.claimed", "same_person.denied")
Read = tuple[Entry, Operation]


@dataclass(frozen=True, slots=True)
class Relayed:
    """What the central team holds and passes on, with what was said about it since.

    by_person: withdrawals and refusals, in order; by_pair: what was said of two entries; spoken_of: of each site, who of
    all these people it recorded anything about.
    """

    by_person: Mapping[str, tuple[Entry, ...]]
    by_pair: Mapping[frozenset[str], tuple[Entry, ...]]
    spoken_of: Mapping[str, frozenset[str]]

    def for_sites(self, sites: Collection[str]) -> list[Entry]:
        """Return what a laptop, known by its sites, must hear: of people whom it recorded, and what it did not write.

        Of two entries it hears only where it recorded both.
        """
        known = frozenset[str]().union(*(self.spoken_of.get(site, frozenset()) for site in sites))
        told = [entry for person in sorted(known) for entry in self.by_person.get(person, ())]
        told += [entry for both, said in self.by_pair.items() if both <= known for entry in said]
        return [entry for entry in told if entry.site not in sites]


def relayed(ledger: Ledger) -> Relayed:
    """Return every withdrawal and refusal of consent, with a later yes that has seen it, or its being undone; and every
    statement that two entries are one person or two, or its being taken back."""
    set_aside = {(fault.site, fault.seq) for fault in ledger.quarantined()}
    answers: list[Read] = []
    paired: list[Read] = []
    voids: list[Read] = []
    of_kind = {_ANSWERED: answers, _VOID: voids} | dict.fromkeys(_PAIRED, paired)
    for entry in ledger.entries_of(tuple(of_kind)):
        if entry.operation is not None and (entry.site, entry.seq) not in set_aside:
            of_kind[entry.operation.kind].append((entry, entry.operation))
    told = _with_what_followed(answers)
    pairs = {op.row: frozenset((str(op.body["person"]), str(op.body["other"]))) for _, op in paired}
    people: dict[str, list[Entry]] = {}
    for entry, operation in answers:
        if operation.row in told:
            people.setdefault(told[operation.row], []).append(entry)
    by_pair: dict[frozenset[str], list[Entry]] = {}
    for entry, operation in paired:
        by_pair.setdefault(pairs[operation.row], []).append(entry)
    for entry, operation in voids:
        target = operation.body["target"]
        if target in told:
            people.setdefault(told[target], []).append(entry)
        elif target in pairs:
            by_pair.setdefault(pairs[target], []).append(entry)
    return Relayed(
        {each: tuple(said) for each, said in people.items()},
        {both: tuple(said) for both, said in by_pair.items()},
        _spoken_of(ledger, people.keys() | frozenset[str]().union(*by_pair)),
    )


def _with_what_followed(answers: list[Read]) -> dict[str, str]:
    """Return, with the person of each, what speaks against and every answer that has seen one of them, or one of those."""
    told = {operation.row: operation.body["person"] for _, operation in answers if _is_against(operation)}
    left = [operation for _, operation in answers if operation.row not in told]
    while found := [each for each in left if not told.keys().isdisjoint(each.body["supersedes"])]:
        told |= {operation.row: operation.body["person"] for operation in found}
        left = [operation for operation in left if operation.row not in told]
    return told


def _is_against(operation: Operation) -> bool:
    return operation.body["answer"] in (WITHDRAWN, REFUSED)


def _spoken_of(ledger: Ledger, people: Collection[str]) -> dict[str, frozenset[str]]:
    """Return of whom of these people each site recorded anything. Reads the log once, where there is anyone."""
    found: dict[str, set[str]] = {}
    if not people:
        return {}
    for entry in ledger.entries_of([kind for kind in ERASABLE if kind not in _PAIRED]):
        operation = entry.operation
        if operation is None or not mentions(operation, people):
            continue
        named = {
            operation.row,
            *(value for value in operation.body.values() if isinstance(value, str)),
            *_needing(operation),
        }
        found.setdefault(entry.site, set()).update(named.intersection(people))
    return {site: frozenset(named) for site, named in found.items()}


def _needing(operation: Operation) -> set[str]:
    """Return whose need an operation is about."""
    cell = operation.body.get("cells", {}).get("person")
    return {cell[1]} if cell and isinstance(cell[1], str) else set()
