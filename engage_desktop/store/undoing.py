"""Taking a bundle out again: its entries leave the log, and what they touched is made anew from what is left."""

from __future__ import annotations

from typing import Any

from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.store import erasing, ledger, rebuilding, runs
from engage_desktop.store.refusals import UndoNotPossible
from engage_desktop.store.runs import Run


def take_out(connection: Any, bundle: str, own_sites: list[str]) -> MergeReport:
    """Take out what only this bundle brought, inside the transaction that is open, and return what it had brought."""
    row = connection.execute("select report, state, final from inbox where id = ?", (bundle,)).fetchone()
    if row is None:
        raise NothingHere("This bundle was not taken in here. Nothing was changed.")
    report, state, final = row
    if state != "applied" or not report:
        raise UndoNotPossible("This bundle can not be taken out again. Nothing was changed.", code="UNDO-GONE")
    if final:
        raise UndoNotPossible(
            "This bundle brought an erasure, and what is erased stays erased. Nothing was changed.", code="UNDO-ERASED"
        )
    ledger.note(connection, erasing.erased_ids(connection))  # whatever leaves the log, what is erased stays erased
    removed = _removable(connection, bundle)
    _require_unconfirmed(connection, removed)
    touched: set[str] = set()
    for site, parts in removed.items():
        kept = runs.without(runs.of_site(connection, site, own=site in own_sites), parts)
        for part in parts:
            touched |= _remove(connection, site, part)
        runs.keep(connection, site, kept)
    connection.execute("delete from received where bundle = ?", (bundle,))
    connection.execute("update inbox set state = 'undone' where id = ?", (bundle,))
    rebuilding.rebuild(connection, touched)
    return MergeReport.from_json(report)


def _removable(connection: Any, bundle: str) -> dict[str, list[Run]]:
    """Return the runs that no other bundle brought too."""
    brought: dict[str, list[Run]] = {}
    for site, first, last in connection.execute(
        "select site, first_seq, last_seq from received where bundle = ?", (bundle,)
    ).fetchall():
        brought.setdefault(site, []).append((first, last))
    found = {}
    for site, parts in brought.items():
        others = connection.execute(
            "select r.first_seq, r.last_seq from received r join inbox i on i.id = r.bundle "
            "where r.site = ? and r.bundle <> ? and i.state = 'applied'",
            (site, bundle),
        ).fetchall()
        found[site] = runs.without(parts, [(first, last) for first, last in others])
    return found


def _require_unconfirmed(connection: Any, removed: dict[str, list[Run]]) -> None:
    """Refuse where a receipt has told the sender that these entries are safe here."""
    counting = erasing.centre_sites(connection)
    for site, parts in removed.items():
        receipts = connection.execute(
            "select site, to_seq from receipts where of_site = ? and current = 1", (site,)
        ).fetchall()
        reached = max((to_seq for giver, to_seq in receipts if giver in counting), default=0)
        if parts and reached >= parts[0][0]:
            raise UndoNotPossible(
                "A receipt has already told that laptop that these records are safe here, so this bundle stays. "
                "Nothing was changed. Correct single records instead.",
                code="UNDO-CONFIRMED",
            )


def _remove(connection: Any, site: str, part: Run) -> set[str]:
    where = "site = ? and seq between ? and ?"
    values = (site, *part)
    touched = {row for (row,) in connection.execute(f"select row from operations where {where}", values).fetchall()}
    for table in ("operations", "parked", "quarantined"):
        connection.execute(f"delete from {table} where {where}", values)
    return touched - {""}
