"""What a history must come to, worked out from the rules as they are written, plainly and without any code of the product.

For honest histories: no id and no stamp is used twice, and only a centre erases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Operation
from tests.histories import CENTRE, History

PERSONAL = {
    "arrival.recorded": ("person",),
    "consent.answered": ("person",),
    "comment.heard": ("person", "root"),
    "comment.agreed": ("root",),
    "need.asked": ("person", "need"),
    "same_person.claimed": ("person", "other"),
    "same_person.denied": ("person", "other"),
    "conflict.resolved": ("target",),
    "fact.voided": ("target",),
    "comment.themed": ("root",),
    "comment.flagged": ("root",),
    "comment.approved": ("root", "person"),
    "suggestion.answered": ("root",),
    "payment.recorded": ("person",),
    "told.back": ("person",),
    "person.set": (),
    "need.set": (),
}
"""Where, beside the row, an entry names somebody who may be erased."""


@dataclass(slots=True)
class Outcome:
    """The end of a history. cells: (table, row, column) → value; standing: fact id → whether it stands, by table."""

    cells: dict[tuple[str, str, str], Any] = field(default_factory=dict)
    standing: dict[tuple[str, str], bool] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    conflicts: set[tuple[str, str]] = field(default_factory=set)
    heads: int = 0


def outcome(history: History) -> Outcome:
    """Return what every place that has everything must show."""
    known = [one for site in history.sites for one in site.operations if one.kind in KINDS]
    end = Outcome(erased=_erased(history, known))
    kept = [one for one in known if not _speaks_of(one, end.erased)]
    writes = _writes(kept)
    for place, held in writes.items():
        end.cells[place] = max(held, key=lambda write: write[:3])[3]
    facts = {one.row: one for one in kept if not KINDS[one.kind].is_register}
    judge = _Judge(facts)
    end.standing = {(KINDS[one.kind].table, row): judge.stands(row) for row, one in facts.items()}
    end.heads = sum(one.kind == "arrival.recorded" and _speaks_of(one, end.erased) for one in known)
    seen = _seen(facts, judge)
    end.conflicts = {
        (f"{table}.{column}", row)
        for (table, row, column), held in writes.items()
        if _is_contested(held, seen.get((f"{table}.{column}", row), set()))
    }
    end.conflicts |= _contested_comments(facts, judge, seen)
    return end


class _Judge:
    """Whether facts stand: not taken back, and not replaced by one that is not taken back."""

    def __init__(self, facts: Mapping[str, Operation]) -> None:
        self.facts = facts
        self.voids: dict[str, list[Operation]] = {}
        self.successors: dict[str, list[Operation]] = {}
        for one in facts.values():
            if one.kind == "fact.voided":
                self.voids.setdefault(one.body["target"], []).append(one)
            for target in one.body.get("supersedes") or ():
                self.successors.setdefault(target, []).append(one)

    def is_taken_back(self, row: str) -> bool:
        one = self.facts.get(row)
        if one is None or one.kind == "person.erased":
            return False
        if one.kind == "consent.answered" and one.body["answer"] == "withdrawn":
            return False
        return any(void.body["of"] == one.kind and not self.is_taken_back(void.row) for void in self.voids.get(row, []))

    def stands(self, row: str) -> bool:
        kind = self.facts[row].kind
        replaced = [one for one in self.successors.get(row, []) if one.kind == kind]
        return not self.is_taken_back(row) and all(self.is_taken_back(one.row) for one in replaced)


def _erased(history: History, known: list[Operation]) -> set[str]:
    centres = {site.site for site in history.sites if site.role == CENTRE}
    ids = {one.body["person"] for one in known if one.kind == "person.erased" and one.site in centres}
    while True:
        more = set()
        for one in known:
            if _speaks_of(one, ids) and one.kind == "comment.heard":
                more |= {one.row, one.body["root"]}
            elif _speaks_of(one, ids) and one.kind in ("need.set", "person.set"):
                more.add(one.row)
        if more <= ids:
            return ids
        ids |= more


def _speaks_of(one: Operation, ids: set[str]) -> bool:
    if one.kind not in PERSONAL:
        return False
    named = {one.body.get(part) for part in PERSONAL[one.kind]}
    if one.kind != "arrival.recorded":
        named.add(one.row)
    if one.kind == "need.set" and "person" in one.body["cells"]:
        named.add(one.body["cells"]["person"][1])
    return bool(named & ids)


def _writes(kept: list[Operation]) -> dict[tuple[str, str, str], list[tuple[int, int, str, Any]]]:
    found: dict[tuple[str, str, str], list[tuple[int, int, str, Any]]] = {}
    for one, column, ver, value in _cells(kept):
        found.setdefault((KINDS[one.kind].table, one.row, column), []).append((ver, one.hlc, one.site, value))
    return found


def _cells(kept: list[Operation]) -> Iterator[tuple[Operation, str, int, Any]]:
    for one in kept:
        if KINDS[one.kind].is_register:
            for column, (ver, value) in one.body["cells"].items():
                if column in KINDS[one.kind].parts:
                    yield one, column, ver, value


def _is_contested(writes: list[tuple[int, int, str, Any]], seen: set[str]) -> bool:
    for ver in {write[0] for write in writes}:
        rivals = [write for write in writes if write[0] == ver]
        values = {(type(write[3]), write[3]) for write in rivals}
        stamps = {f"{write[1]}-{write[2]}" for write in rivals}
        if len(values) > 1 and len({write[2] for write in rivals}) > 1 and not stamps <= seen:
            return True
    return False


def _seen(facts: Mapping[str, Operation], judge: _Judge) -> dict[tuple[str, str], set[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for row, one in facts.items():
        if one.kind == "conflict.resolved" and judge.stands(row):
            found.setdefault((one.body["of"], one.body["target"]), set()).update(one.body["seen"])
    return found


def _contested_comments(
    facts: Mapping[str, Operation], judge: _Judge, seen: dict[tuple[str, str], set[str]]
) -> set[tuple[str, str]]:
    lines: dict[str, set[str]] = {}
    for row, one in facts.items():
        if one.kind == "comment.heard" and judge.stands(row):
            lines.setdefault(one.body["root"], set()).add(row)
    return {
        ("comments", root)
        for root, rows in lines.items()
        if len(rows) > 1 and not rows <= seen.get(("comments", root), set())
    }
