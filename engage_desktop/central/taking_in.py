"""Taking in one bundle: copy, lock, compare, log, erase, project, report. All of it is one transaction, or nothing is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.central import arriving, erasing, linking, projecting, reporting, senders
from engage_desktop.central.arriving import Cancelled, Progress
from engage_desktop.central.scratch import empty
from engage_desktop.central.server import Connection
from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.merge_report import MergeReport

_MERGING = 0x6D65726765  # "merge": held while the tables are brought up to date
_LOG = """
    insert into operations(site, seq, hlc, act, kind, row, digest, chain, operation, state)
    select site, seq, hlc, act, kind, row, digest, chain, operation, state from incoming"""
_QUARANTINE = """
    insert into quarantined(site, seq, bundle, reason)
    select site, seq, %s, fault from incoming where fault <> '' on conflict do nothing"""
_PARK = """
    insert into parked(site, seq) select site, seq from incoming where is_parked and fault = '' on conflict do nothing"""
_CHAINED = """
    update operations set chain = held.chain, state = case operations.state when 3 then 0 else operations.state end
    from held where (operations.site, operations.seq) = (held.site, held.seq)
    and held.is_unchained and length(held.chain) > 0"""
_EMPTIED = """
    update operations set state = 1, hlc = 0, act = held.seq, kind = held.kind, row = held.row, operation = held.operation
    from held where (operations.site, operations.seq) = (held.site, held.seq) and held.state = 1 and held.state_here <> 1
    returning operations.site, operations.seq, held.row_here"""


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking in did. is_emptying: entries lost their body, so the freed room has to be swept."""

    report: MergeReport
    is_emptying: bool


def take_in(
    connection: Connection,
    incoming: Incoming,
    *,
    now: datetime,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Taken:
    """Bring a bundle's entries into the log and the tables, inside the transaction that is open."""
    held = reporting.already(connection, incoming.bundle)
    if held is not None:
        return Taken(held, is_emptying=False)
    known = erasing.erased_ids(connection)
    brought = arriving.copy_in(connection, incoming, known, progress=progress, cancelled=cancelled)
    _lock_sites(connection, {*brought.sites, *incoming.sites})
    held = reporting.already(connection, incoming.bundle)  # somebody else may have taken it in meanwhile
    if held is not None:
        empty(connection)
        return Taken(held, is_emptying=False)
    already_here = arriving.set_apart(connection, brought)
    lock_tables(connection)
    centres = senders.bind(connection, incoming)
    senders.require_may_bring(connection, incoming, brought.sites)
    emptied = _meet(connection) if already_here else set()
    new = reporting.counted(connection, brought)
    settled = _erase(connection, brought, known, centres)
    _log(connection, incoming.bundle, new)
    before = reporting.before(connection, new)
    projecting.project(connection)
    remade = settled.rows | settled.ids | emptied
    if remade:
        projecting.project_anew(connection, remade)
    entries = brought.entries - already_here
    report = reporting.report(connection, incoming, new, before, entries=entries, already_here=already_here)
    linking.keep_runs(connection, incoming.bundle, brought)
    reporting.keep(connection, incoming, report, now=now, is_final=bool(settled.ids or emptied))
    empty(connection)
    return Taken(report, is_emptying=bool(settled.blanked or emptied))


def _log(connection: Connection, bundle: str, new: reporting.Counted) -> None:
    """Put what is new into the log, and note what of it is at fault or of a newer version."""
    connection.execute(_LOG)
    if new.faults:
        connection.execute(_QUARANTINE, (bundle,))
    if new.parked:
        connection.execute(_PARK)
    linking.link_selected(connection)


def lock_for_undo(connection: Connection, bundle: str) -> None:
    """Let nobody else change what a bundle brought until the transaction ends."""
    found = connection.execute("select distinct site from received where bundle = %s", (bundle,)).fetchall()
    _lock_sites(connection, {site for (site,) in found})
    lock_tables(connection)


def lock_tables(connection: Connection) -> None:
    """Let nobody else bring the tables up to date until the transaction ends."""
    _lock(connection, _MERGING)


def _lock_sites(connection: Connection, sites: set[str]) -> None:
    """Let nobody else log entries of these sites until the transaction ends. The order is fixed, so nobody waits in a ring."""
    keys = sorted({int.from_bytes(bytes.fromhex(site)[:8], "big", signed=True) for site in sites})
    for key in keys:
        _lock(connection, key)


def _lock(connection: Connection, key: int) -> None:
    connection.execute("select pg_advisory_xact_lock(%s)", (key,))


def _meet(connection: Connection) -> set[str]:
    """Give entries that are here the chain that came with them, and take the body from those that came erased.

    Return the rows that have to be made anew.
    """
    connection.execute(_CHAINED)
    emptied = connection.execute(_EMPTIED).fetchall()
    if emptied:
        erasing.forget(connection, [site for site, _, _ in emptied], [seq for _, seq, _ in emptied])
    return {row for _, _, row in emptied if row}


def _erase(connection: Connection, brought: arriving.Brought, known: set[str], centres: set[str]) -> erasing.Settled:
    """Erase whom a centre asked to erase, and what erased entries name; also what others erased while we were reading.

    centres: sites that count as a centre's only since this bundle; what they asked for before counts from now on.
    """
    erased_now = erasing.erased_ids(connection)
    counting = senders.centre_sites(connection)
    asked = {person for (site, _), person in brought.erasing.items() if site in counting} | erasing.demanded(
        connection, centres
    )
    return erasing.settle(connection, (asked | brought.named) - erased_now, erased_now - known)
