"""What people call a laptop: the label on its certificate, and when one of its clock values was. No keys here."""

from __future__ import annotations

from datetime import UTC, datetime

from engage_desktop.domain import clock
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.store.store import Store

OURS = "this laptop"


def laptop_names(store: Store, ledger: Ledger | None = None) -> dict[str, str]:
    """Return the label of every site whose laptop is known. ledger: where the records are kept, if not in this workspace."""
    place = ledger or OwnLedger(store)
    labels = {entry.sender: entry.label for entry in reversed(place.inbox())}
    labels |= {device.device: device.label for device in (*store.exchange.devices(), *place.devices())}
    names = {sender.site: labels.get(sender.device, "") for sender in place.senders()}
    return {site: name for site, name in names.items() if name} | dict.fromkeys(store.own_sites(), OURS)


def moment_of(hlc: int) -> datetime:
    """Return the wall-clock moment of a clock value."""
    return datetime.fromtimestamp(clock.milliseconds(hlc) / 1000, UTC)
