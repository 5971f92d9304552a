"""What a bundle between laptops may hold: the door list and nothing else, judged record by record, on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Entry, Operation

PERSON_COLUMNS = frozenset({"name", "also_known_as", "group", "role", "removed"})
"""Of a person: what is called out at a door. Never how to reach them, where they live or which language they speak."""
NEED_COLUMNS = frozenset({"person", "need", "note", "removed"})
_FACTS = ("arrival.recorded", "departure.recorded")
_UNDO = "undo"
_REASON = "A bundle between laptops carries the door list only. This record is something else, so it was put aside."


def belongs(operation: Operation) -> bool:
    """Return whether an operation may stand in a bundle between laptops.

    An arrival or departure, or their being undone; a person's register with columns of PERSON_COLUMNS alone; an access
    need. Whatever else it is, also a part that this version does not know, may not.
    """
    body = operation.body
    if operation.kind in _FACTS:
        return body.keys() <= KINDS[operation.kind].parts.keys()
    if operation.kind == "fact.voided":
        return body.get("of") in _FACTS and body.get("reason") == _UNDO and body.keys() <= {"target", "of", "reason"}
    columns = {"person.set": PERSON_COLUMNS, "need.set": NEED_COLUMNS}.get(operation.kind)
    return columns is not None and body.keys() == {"cells"} and body["cells"].keys() <= columns


def checked(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the entries of a bundle between laptops; those that are no door list carry a fault, so that they are put aside."""
    for entry in entries:
        if entry.operation is not None and not entry.fault and not belongs(entry.operation):
            yield entry._replace(fault=_REASON)
        else:
            yield entry
