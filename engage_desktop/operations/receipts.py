"""Receipts: what the central team says it holds of each laptop, by chain value, with the gaps and each bundle's outcome.

Carrying them back in a bundle is in returns; what they mean on a laptop is in carried.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.exchange import APPLIED
from engage_desktop.domain.log import CHAIN_START
from engage_desktop.domain.receipts import Receipt, written_gaps
from engage_desktop.domain.texts import LONGEST_LINE, counting_order
from engage_desktop.operations import current_pack, found_bundles, membership
from engage_desktop.operations.laptop_names import laptop_names
from engage_desktop.operations.ledgers import Ledger, OwnLedger
from engage_desktop.operations.taking_in import FileOutcome
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

TAKEN_IN = "taken in"


@dataclass(frozen=True, slots=True)
class Given:
    """What one laptop is told: held up to to_seq, these gaps ("7-9,14"), and what became of its bundles.

    outcomes: (bundle, "taken in" or a code such as "B10"). is_new: it says something that no earlier receipt said.
    also_to: an earlier place, for a laptop that was put back and has lost what came after it; 0 for none.
    """

    site: str
    label: str
    to_seq: int
    gaps: str
    outcomes: tuple[tuple[str, str], ...] = ()
    is_new: bool = True
    also_to: int = 0


def give_receipts(store: Store, *, now: datetime, keeper: Ledger | None = None) -> list[Given]:
    """Give every laptop a receipt for what is held of it now; nothing is written where nothing new is to be said.

    Return them in the order of the laptops' labels.
    Raises NotACentre. keeper: where the records are kept, if not in this workspace.
    """
    membership.require_centre(store)
    ledger = keeper or OwnLedger(store)
    names, ours = laptop_names(store, ledger), set(store.own_sites())
    devices = {sender.site: sender.device for sender in ledger.senders() if sender.site not in ours}
    pack = current_pack.current(store)
    version = pack.version if pack else 0
    unanswered = _unanswered(store, ledger)
    found = []
    with store.act(now=now) as act:
        for site, device in sorted(devices.items()):
            outcomes = tuple((bundle, TAKEN_IN) for bundle in unanswered.pop(device, ()))
            given = _one(store, ledger, site, names.get(site, site[:6]), outcomes, version)
            found.append(given)
            _write(act, ledger, given, version, now)
        act.done.clear()  # a receipt is never taken back by undo
    return sorted(found, key=lambda given: (counting_order(given.label), given.site))


def note_refused(store: Store, *, now: datetime, files: Iterable[FileOutcome]) -> int:
    """Note what became of refused bundles that one of our team's laptops signed, so that it hears of it. Return how many.

    A file whose signature is not right says nothing about who made it, so nothing is noted of it.
    """
    membership.require_centre(store)
    said = {(each.bundle, each.outcome) for each in store.exchange.bundles_received()}
    refused = []
    for each in files:
        if each.is_refused and (bundle := _signed_by_us(store, each)) and (bundle, each.code) not in said:
            refused.append((bundle, each.code))
    if refused:
        with store.act(now=now) as act:
            for bundle, code in dict.fromkeys(refused):
                _received(act, bundle, None, code, 0, now)
            act.done.clear()
    return len(dict.fromkeys(refused))


def latest_receipt(store: Store, site: str, *, keeper: Ledger | None = None) -> Receipt | None:
    """Return the latest receipt for a site, or None. keeper: the larger store, in which other importers' stand too."""
    found = sorted(
        (keeper or store.exchange).receipts(site), key=lambda receipt: (receipt.hlc, receipt.site, receipt.id)
    )
    return found[-1] if found else None


def _one(
    store: Store, ledger: Ledger, site: str, label: str, outcomes: tuple[tuple[str, str], ...], pack: int
) -> Given:
    to_seq, _ = ledger.contiguous(site)
    gaps = _fitting(written_gaps(ledger.gaps(site)))
    earlier, brought = latest_receipt(store, site), ledger.brought_to(site)
    same = earlier is not None and (earlier.to_seq, earlier.gaps, earlier.pack) == (to_seq, gaps, pack)
    also_to = brought if brought < to_seq else 0
    known = not also_to or any(receipt.to_seq == also_to for receipt in store.exchange.receipts(site))
    return Given(site, label, to_seq, gaps, outcomes, is_new=not (same and known) or bool(outcomes), also_to=also_to)


def _fitting(gaps: str) -> str:
    """Return as many of the gaps, the first first, as one line of a receipt holds."""
    return gaps if len(gaps) <= LONGEST_LINE else gaps[:LONGEST_LINE].rpartition(",")[0]


def _write(act: Act, ledger: Ledger, given: Given, pack: int, now: datetime) -> None:
    if not given.is_new:
        return
    for bundle, outcome in given.outcomes:
        _received(act, bundle, given.site, outcome, 0, now)
    for to_seq in filter(
        None, (given.also_to, given.to_seq)
    ):  # the furthest last: it is the one that counts as the latest
        body = {
            "of_site": given.site,
            "to_seq": to_seq,
            "chain": (ledger.chain_at(given.site, to_seq) or CHAIN_START).hex(),
            "gaps": given.gaps if to_seq == given.to_seq else "",
            "pack": pack,
            "at": now.isoformat(),
        }
        act.append("receipt.given", ids.new_fact(now), body)


def _unanswered(store: Store, ledger: Ledger) -> dict[str, list[str]]:
    """Return, by device, the bundles that were taken in and of which no receipt has spoken yet."""
    ours = set(store.own_sites())
    said = {each.bundle for each in store.exchange.bundles_received() if each.site in ours and each.outcome == TAKEN_IN}
    found: dict[str, list[str]] = {}
    for entry in ledger.inbox():
        if entry.state == APPLIED and entry.id not in said and entry.kind in ("to-centre", "peer"):
            found.setdefault(entry.sender, []).append(entry.id)
    return found


def _received(act: Act, bundle: str, site: str | None, outcome: str, operations: int, now: datetime) -> None:
    act.append(
        "bundle.received",
        ids.new_fact(now),
        {"bundle": bundle, "of_site": site, "outcome": outcome, "operations": operations, "at": now.isoformat()},
    )


def _signed_by_us(store: Store, outcome: FileOutcome) -> str:
    """Return the bundle's id where its signature is right and leads to our root, otherwise nothing."""
    seen = found_bundles.look(outcome.path, root=membership.root(store))
    return seen.bundle if seen is not None else ""
