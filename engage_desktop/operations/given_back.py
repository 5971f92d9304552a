"""What a laptop that was restored, or got a new number, lost of its own records and had carried to the central team: it
gets that back with the next answer.

Without it a comment that was taken back, or a yes that was withdrawn, would stand again on that laptop alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from engage_desktop.domain.log import Entry
from engage_desktop.operations.ledgers import Ledger


def given_back(ledger: Ledger, sites: Mapping[str, Collection[str]]) -> dict[str, list[Entry]]:
    """Return, of each device with several sites, what it recorded under all but its newest one.

    sites: of each device. What was erased comes blank: without it the laptop could not follow its own chain to the place of
    a receipt. Nobody here can know how much of it the laptop still has; what it has changes nothing there.
    """
    renumbered = {device: some for device, some in sites.items() if len(some) > 1}
    if not renumbered:
        return {}
    set_aside = {(fault.site, fault.seq) for fault in ledger.quarantined()}
    held = {
        site: [entry for entry in ledger.held(site) if (site, entry.seq) not in set_aside]
        for some in renumbered.values()
        for site in some
    }
    found = {}
    for device, some in renumbered.items():
        newest = max(some, key=lambda site: (_latest(held[site]), site))
        found[device] = [entry for site in sorted(some) if site != newest for entry in held[site]]
    return found


def _latest(entries: Iterable[Entry]) -> int:
    return max((entry.operation.hlc for entry in entries if entry.operation is not None), default=0)
