"""A laptop that was copied whole, or put back to an earlier day, gets a new number, and none of its records stays behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain.receipts import Receipt
from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import membership
from engage_desktop.store import opening
from engage_desktop.store.store import Store


class NothingToRenumber(Refusal):
    """The number is this laptop's alone, as far as it can tell."""

    code = "RENUMBER"


@dataclass(frozen=True, slots=True)
class Fork:
    """One of our numbers that another copy of this laptop uses too. common: up to where both are surely the same."""

    site: str
    common: int
    last: int


def forks(store: Store) -> tuple[Fork, ...]:
    """Return our numbers of which the central team holds other entries than we do, as its receipts say."""
    extent, known = store.history.extent(), membership.forked(store)
    found = []
    for site in store.own_sites():
        last = extent.get(site, 0)
        told = store.exchange.receipts(site)
        if site not in known and any(_contradicts(store, receipt, last) for receipt in told):
            found.append(Fork(site, store.exchange.confirmed_to(site), last))
    return tuple(found)


def start_afresh(store: Store, *, now: datetime, is_told: bool = False) -> Store:
    """Give this laptop a new number and log under it what the central team may not have. Returns it opened anew.

    Two copies that both write under one number make a fork: the central team takes one and refuses the other (B10). Here
    the other logs again what came after the last entry that a receipt confirms. Facts keep their ids and registers their
    versions, so what both sides hold alike is there once, and what they hold differently is shown.

    is_told: a person says that the central team refused our bundle with B10, so no receipt need show it. Raises
    NothingToRenumber where neither is so. What was there before stays as it is.
    """
    found = forks(store)
    if not found and is_told:
        last = store.history.extent().get(store.site, 0)
        found = (Fork(store.site, store.exchange.confirmed_to(store.site), last),) if last else ()
    if not found:
        raise NothingToRenumber(
            "Nothing shows that another copy of this laptop uses its number, so nothing was changed. "
            "Do this only where the central team could not take your bundle and said B10."
        )
    folder, key = store.folder, store.key
    opening.close_store(store)
    (folder / opening.INCARNATION).unlink(missing_ok=True)
    opened = opening.open_store(folder, key)
    for fork in found:
        _log_again(opened, fork, now)
    return opened


def _contradicts(store: Store, receipt: Receipt, last: int) -> bool:
    """Return whether a receipt confirms other entries than ours, or more than we ever wrote under the number in use."""
    if receipt.to_seq > last:
        return receipt.of_site == store.site
    ours = store.history.chain_at(receipt.of_site, receipt.to_seq)
    return bool(ours) and (ours or b"").hex() != receipt.chain


def _log_again(store: Store, fork: Fork, now: datetime) -> None:
    """Log what came after the common part under our new number; from then on the old number goes no further than that."""
    with store.act(now=now) as act:
        for entry in store.history.entries(fork.site, after=fork.common, to=fork.last):
            if entry.operation is not None:
                act.append(entry.operation.kind, entry.operation.row, entry.operation.body)
        act.done.clear()  # nothing was changed that a person could undo
    store.laptop.keep_fact(
        membership.FORKED, f"{store.laptop.fact(membership.FORKED)} {fork.site}:{fork.common}".strip()
    )
