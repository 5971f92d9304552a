"""What one laptop recorded and another one must hear of through the central team: withdrawals and refusals of consent.

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
Read = tuple[Entry, Operation]


@dataclass(frozen=True, slots=True)
class Withdrawals:
    """Withdrawals and refusals that the central team holds, and what was said about them since: entries by person, in order.

    spoken_of: of each site, who of these people it recorded anything about.
    """

    by_person: Mapping[str, tuple[Entry, ...]]
    spoken_of: Mapping[str, frozenset[str]]

    def for_sites(self, sites: Collection[str]) -> list[Entry]:
        """Return what a laptop, known by its sites, must hear: of people whom it recorded, and what it did not write."""
        people = sorted(set().union(*(self.spoken_of.get(site, frozenset()) for site in sites)))
        return [entry for person in people for entry in self.by_person.get(person, ()) if entry.site not in sites]


def withdrawals(ledger: Ledger) -> Withdrawals:
    """Return every withdrawal and refusal of consent, with a later yes that has seen it, or its being undone."""
    set_aside = {(fault.site, fault.seq) for fault in ledger.quarantined()}
    answers: list[Read] = []
    voids: list[Read] = []
    for entry in ledger.entries_of((_ANSWERED, _VOID)):
        if entry.operation is not None and (entry.site, entry.seq) not in set_aside:
            (answers if entry.operation.kind == _ANSWERED else voids).append((entry, entry.operation))
    told = _with_what_followed(answers)
    people: dict[str, list[Entry]] = {}
    for entry, operation in answers:
        if operation.row in told:
            people.setdefault(told[operation.row], []).append(entry)
    for entry, operation in voids:
        if operation.body["target"] in told:
            people.setdefault(told[operation.body["target"]], []).append(entry)
    return Withdrawals({each: tuple(said) for each, said in people.items()}, _spoken_of(ledger, people.keys()))


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
    for entry in ledger.entries_of(ERASABLE):
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
