"""Which runs of each site's log are here: the table that keeps it for the sites of others. The arithmetic is in `domain/runs`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engage_desktop.domain.runs import Collected, Run, joined, missing, without

__all__ = ["ENDS", "Collected", "Run", "joined", "keep", "missing", "of_site", "without"]

ENDS = """with recursive sites(site) as (
    select min(site) from operations
    union all select (select min(site) from operations where site > sites.site) from sites where sites.site is not null)
select site, (select min(seq) from operations o where o.site = sites.site),
    (select max(seq) from operations o where o.site = sites.site) from sites where site is not null"""
"""Every site with where its log begins and ends, at once however long it is."""


def of_site(connection: Any, site: str, *, own: bool = False) -> list[Run]:
    """Return the runs of a site that are here. own: it is this laptop's, whose log has no gaps."""
    kept = connection.execute("select first_seq, last_seq from held where site = ? order by first_seq", (site,))
    found = [(first, last) for first, last in kept.fetchall()]
    if found:
        return found
    ends = connection.execute(
        "select (select min(seq) from operations where site = ?1), (select max(seq) from operations where site = ?1)",
        (site,),
    ).fetchone()
    if ends[0] is None:
        return []
    return [(ends[0], ends[1])] if own else _looked_up(connection, site)


def keep(connection: Any, site: str, runs: Iterable[Run]) -> None:
    """Keep which runs of a site are here; what is kept already is not written again."""
    wanted = joined(runs)
    kept = connection.execute("select first_seq, last_seq from held where site = ? order by first_seq", (site,))
    if [(first, last) for first, last in kept.fetchall()] == wanted:
        return
    connection.execute("delete from held where site = ?", (site,))
    connection.executemany("insert into held values (?, ?, ?)", [(site, first, last) for first, last in wanted])


def _looked_up(connection: Any, site: str) -> list[Run]:
    found = connection.execute(
        "select min(seq), max(seq) from (select seq, seq - row_number() over (order by seq) as run "
        "from operations where site = ?) group by run order by 1",
        (site,),
    )
    return [(first, last) for first, last in found.fetchall()]
