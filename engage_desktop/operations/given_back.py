"""What a laptop that was restored, or got a new number, lost of its own records and had carried to the central team: it
gets that back with each answer, until its next bundle says that it has it.

Without it a comment that was taken back, or a yes that was withdrawn, would stand again on that laptop alone.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping

from engage_desktop.domain.log import Entry
from engage_desktop.operations.ledgers import Ledger
from engage_desktop.store.store import Store

_HAVE = "have:"


def note_what_it_has(store: Store, ledger: Ledger, device: str, have: Mapping[str, int]) -> None:
    """Note how far a laptop says that it has each log of its own, where it has several. have: of the bundle taken in last."""
    own = [sender.site for sender in ledger.senders() if sender.device == device]
    if len(own) > 1:
        store.laptop.keep_fact(_HAVE + device, json.dumps({site: have.get(site, 0) for site in sorted(own)}))


def given_back(store: Store, ledger: Ledger, sites: Mapping[str, Collection[str]]) -> dict[str, list[Entry]]:
    """Return, of each device with several sites, what it recorded under all but its newest one and may lack.

    sites: of each device. What was erased comes blank: without it the laptop could not follow its own chain to the place of
    a receipt. A log comes whole: a laptop that lacks its end may lack more. What it has already changes nothing there.
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
        newest = max(some, key=lambda site: (_begun(held[site]), site))
        has = _what_it_has(store, device, newest)
        lacking = [site for site in sorted(some) if held[site] and has.get(site, 0) < held[site][-1].seq]
        found[device] = [entry for site in lacking if site != newest for entry in held[site]]
    return found


def _what_it_has(store: Store, device: str, newest: str) -> Mapping[str, int]:
    """Return how far a laptop has its own logs, nothing where it has not said so under its newest number."""
    said: dict[str, int] = json.loads(store.laptop.fact(_HAVE + device) or "{}")
    return said if said.get(newest) else {}


def _begun(entries: Iterable[Entry]) -> int:
    """Return when a log begins. Where it ends says less: a clock that was ahead may have written there."""
    return min((entry.operation.hlc for entry in entries if entry.operation is not None), default=0)
