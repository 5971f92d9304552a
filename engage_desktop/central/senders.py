"""Whose a site is: the device that first brought it, whether it is a centre's, and who may speak for it."""

from __future__ import annotations

from collections.abc import Collection

from engage_desktop.central.server import Connection
from engage_desktop.domain.exchange import CENTRE, Incoming
from engage_desktop.domain.refusals import Refusal


class SiteTaken(Refusal):
    """A site comes from a device that it does not belong to."""

    code = "B10"

    def __init__(self) -> None:
        super().__init__(
            "This bundle holds records under the number of another laptop. Nothing was changed. "
            "Keep the file, and ask the central team which of the two laptops it should be."
        )


def bind(connection: Connection, incoming: Incoming) -> set[str]:
    """Note whose the sender's sites are, and return which of them count as a centre's from now on.

    Refuses a site that another device brought before.
    """
    before = centre_sites(connection)
    for site in sorted(incoming.sites):
        connection.execute(
            "insert into senders(site, device, role) values (%s, %s, %s) on conflict (site) do update "
            "set role = excluded.role where senders.device = excluded.device and senders.role <> excluded.role",
            (site, incoming.sender, incoming.role),
        )
    others = connection.execute(
        "select 1 from senders where site = any(%s) and device <> %s", (list(incoming.sites), incoming.sender)
    )
    if others.fetchone():
        raise SiteTaken
    return centre_sites(connection) - before


def centre_sites(connection: Connection) -> set[str]:
    """Return the sites whose erasures and receipts count."""
    return {site for (site,) in connection.execute("select site from senders where role = %s", (CENTRE,)).fetchall()}


def require_may_bring(connection: Connection, incoming: Incoming, sites: Collection[str]) -> None:
    """Refuse new entries of a centre's site that a laptop brings."""
    relayed = set(sites) - set(incoming.sites)
    if incoming.role == CENTRE or not relayed & centre_sites(connection):
        return
    new = connection.execute("select 1 from incoming where site = any(%s) limit 1", (sorted(relayed),)).fetchone()
    if new:
        raise SiteTaken
