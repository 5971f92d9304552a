"""Entries that came without their neighbours get their chain; which runs a bundle brought is kept, so that it can be undone."""

from __future__ import annotations

from engage_desktop.central.arriving import Brought, Forked
from engage_desktop.central.server import Connection
from engage_desktop.domain import log

_CHAIN = "select digest, chain from operations where site = %s and seq = %s"
_BLANKED = """
    select site from incoming where state = 1 and length(chain) = 0
    union select site from held where state = 1 and length(chain) = 0"""
_LOOSE = """
    select site, seq, digest from operations where state = 3
    union all select site, seq, digest from operations where site = any(%s) and state = 1 and length(chain) = 0
    order by site, seq"""
_LINKED = """
    update operations set chain = %s, state = case state when 3 then 0 else state end where (site, seq) = (%s, %s)"""


def link_selected(connection: Connection) -> None:
    """Give entries that came without their neighbours their chain, where the neighbours are here now.

    Of those without a body only the sites are looked through of which such came with this bundle: there is no index of them.
    """
    blanked = [site for (site,) in connection.execute(_BLANKED).fetchall()]
    loose = connection.execute(_LOOSE, (blanked,)).fetchall()
    known: tuple[str, int, bytes] = ("", 0, b"")
    for site, seq, digest in loose:
        before = known[2] if known[:2] == (site, seq - 1) else _chain_at(connection, site, seq - 1)
        if not before:
            continue
        chain = log.chain(before, digest)
        after = connection.execute(_CHAIN, (site, seq + 1)).fetchone()
        if after and after[1] and log.chain(chain, after[0]) != after[1]:
            raise Forked
        connection.execute(_LINKED, (chain, site, seq))
        known = (site, seq, chain)


def keep_runs(connection: Connection, bundle: str, brought: Brought) -> None:
    """Keep which runs a bundle brought, whether they were new or not."""
    connection.execute("delete from received where bundle = %s", (bundle,))
    connection.execute(
        "insert into received(bundle, site, first_seq, last_seq) "
        "select %s, * from unnest(%s::text[], %s::bigint[], %s::bigint[])",
        (bundle, *brought.run_columns()),
    )


def _chain_at(connection: Connection, site: str, seq: int) -> bytes:
    if seq == 0:
        return log.CHAIN_START
    row = connection.execute(_CHAIN, (site, seq)).fetchone()
    return bytes(row[1]) if row else b""
