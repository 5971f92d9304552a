"""Taking a bundle out again: its entries leave the log, and what they touched is made anew from what is left."""

from __future__ import annotations

from engage_desktop.central import projecting, senders
from engage_desktop.central.scratch import empty
from engage_desktop.central.server import Connection
from engage_desktop.domain import runs
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.runs import Run


class UndoNotPossible(Refusal):
    """A bundle that was taken in can no longer be taken out. code: UNDO-ERASED, UNDO-CONFIRMED or UNDO-GONE."""

    code = "UNDO-GONE"


def take_out(connection: Connection, bundle: str) -> MergeReport:
    """Take out what only this bundle brought, inside the transaction that is open, and return what it had brought."""
    row = connection.execute("select report, state, final from inbox where id = %s", (bundle,)).fetchone()
    if row is None:
        raise NothingHere("This bundle was not taken in here. Nothing was changed.")
    report, state, is_final = row
    if state != "applied":
        raise UndoNotPossible("This bundle was taken out before. Nothing was changed.")
    if is_final:
        raise UndoNotPossible(
            "This bundle brought an erasure, and what is erased stays erased. Nothing was changed.", code="UNDO-ERASED"
        )
    removed = _removable(connection, bundle)
    _require_unconfirmed(connection, removed)
    touched = {row for site, parts in removed.items() for part in parts for row in _remove(connection, site, part)}
    connection.execute("delete from received where bundle = %s", (bundle,))
    connection.execute("update inbox set state = 'undone' where id = %s", (bundle,))
    projecting.project_anew(connection, touched - {""})
    empty(connection)  # what was made anew must not be there when the next bundle is copied in
    return MergeReport.from_json(report)


def _removable(connection: Connection, bundle: str) -> dict[str, list[Run]]:
    """Return the runs that no other bundle brought too."""
    brought: dict[str, list[Run]] = {}
    for site, first, last in connection.execute(
        "select site, first_seq, last_seq from received where bundle = %s", (bundle,)
    ).fetchall():
        brought.setdefault(site, []).append((first, last))
    others: dict[str, list[Run]] = {}
    for site, first, last in connection.execute(
        "select r.site, r.first_seq, r.last_seq from received r join inbox i on i.id = r.bundle "
        "where r.site = any(%s) and r.bundle <> %s and i.state = 'applied'",
        (sorted(brought), bundle),
    ).fetchall():
        others.setdefault(site, []).append((first, last))
    return {site: runs.without(parts, others.get(site, [])) for site, parts in brought.items()}


def _require_unconfirmed(connection: Connection, removed: dict[str, list[Run]]) -> None:
    """Refuse where a receipt has told the sender that these entries are safe here."""
    counting = sorted(senders.centre_sites(connection))
    for site, parts in removed.items():
        reached = connection.execute(
            "select max(to_seq) from receipts where of_site = %s and current = 1 and site = any(%s)", (site, counting)
        ).fetchone()
        if parts and reached and reached[0] is not None and reached[0] >= parts[0][0]:
            raise UndoNotPossible(
                "A receipt has already told that laptop that these records are safe here, so this bundle stays. "
                "Nothing was changed. Correct single records instead.",
                code="UNDO-CONFIRMED",
            )


def _remove(connection: Connection, site: str, part: Run) -> set[str]:
    """Take a run out of the log, and return the rows that it spoke of."""
    where, values = "where site = %s and seq between %s and %s", (site, *part)
    touched = {row for (row,) in connection.execute(f"delete from operations {where} returning row", values).fetchall()}
    for table in ("parked", "quarantined"):
        connection.execute(f"delete from {table} {where}", values)
    return touched
