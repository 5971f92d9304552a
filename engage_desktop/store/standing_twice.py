"""Comments of which two versions stand, because two people corrected them at once: what counting must not count twice."""

from __future__ import annotations

from typing import NamedTuple

from engage_desktop.store.rows import Reader

_COLUMNS = "c.root, c.hlc, c.id, c.session, coalesce(c.question, ''), coalesce(c.about, '')"
_STANDING = f"""with corrected as materialized (select root from comments where id <> root group by root having count(*) > 1)
    select {_COLUMNS} from corrected cross join comments c on c.id = corrected.root where c.current = 1
    union all
    select {_COLUMNS} from corrected cross join comments c on c.root = corrected.root and c.id <> c.root where c.current = 1"""
"""The standing versions of comments that were corrected more than once, found by the index of corrections alone."""


class Version(NamedTuple):
    """One standing version of a comment, as far as counting needs it. Sorted, the versions of a comment stand earliest first."""

    root: str
    hlc: int
    id: str
    session: str
    question: str
    about: str


def versions_beside(reader: Reader) -> list[Version]:
    """Return the versions that stand beside a later one of the same comment: the later one is the one that counts."""
    latest: dict[str, Version] = {}
    beside = []
    for version in sorted(Version(*row) for row in reader.rows(_STANDING)):
        if version.root in latest:
            beside.append(latest[version.root])
        latest[version.root] = version
    return beside
