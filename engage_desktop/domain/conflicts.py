"""Conflicts: two writes of one thing, made by people who had not seen each other's. Both are kept until someone picks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

COMMENTS = "comments"
"""What a conflict is about where two corrections of one comment stand."""
TITLES = {
    "people": "name",
    "sessions": "title",
    "questions": "text",
    "needs": "need",
    "teams": "name",
    "programmes": "name",
    "reach_groups": "group",
    "partners": "name",
    "barriers": "barrier",
    "gaps": "text",
    "agenda_items": "title",
    "options": "text",
    "costs": "kind",
    "themes": "name",
    "proposals": "title",
    "responses": "said",
}
"""The column of each register by which people call a row."""


@dataclass(frozen=True, slots=True)
class Write:
    """One of the writes. stamp: "<hlc>-<site>" of a register's write, or the id of a correction. ver: 0 for a correction."""

    stamp: str
    value: str | int | None
    site: str
    hlc: int
    ver: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """of: "people.phone", or "comments". target: the row, or the root of the comment. column: "" for a comment.

    writes: newest version first; the first is what is shown now. row_title: what the row is called, for people.
    """

    of: str
    target: str
    column: str
    writes: tuple[Write, ...]
    row_title: str = ""


def stamp(hlc: int, site: str) -> str:
    """Return the name of one write of a register."""
    return f"{hlc}-{site}"


def contested(writes: Iterable[Write]) -> list[set[str]]:
    """Return the stamps of each version at which different sites wrote different values."""
    by_version: dict[int, list[Write]] = {}
    for write in writes:
        by_version.setdefault(write.ver, []).append(write)
    found = []
    for rivals in by_version.values():
        kinds = {(type(write.value), write.value) for write in rivals}
        if len(kinds) > 1 and len({write.site for write in rivals}) > 1:
            found.append({write.stamp for write in rivals})
    return found


def is_open(writes: Sequence[Write], seen: Iterable[str]) -> bool:
    """Return whether some contested set of a cell's writes is not wholly among the stamps that resolutions saw."""
    held = set(seen)
    return any(not stamps <= held for stamps in contested(writes))


def is_open_comment(corrections: Sequence[Write], seen: Iterable[str]) -> bool:
    """Return whether at least two corrections of one comment stand that no resolution has seen together."""
    return len(corrections) > 1 and not {write.stamp for write in corrections} <= set(seen)
