"""What a central team can do as a whole: merge a folder, see where every laptop stands, and keep a larger store in step."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engage_desktop.domain.exchange import APPLIED, CENTRE, Incoming
from engage_desktop.domain.log import Entry
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.receipts import written_gaps
from engage_desktop.domain.texts import counting_order
from engage_desktop.operations import current_pack, membership, receipts, taking_in
from engage_desktop.operations.laptop_names import laptop_names
from engage_desktop.operations.ledgers import Cancelled, Ledger, OwnLedger, Progress, never, silent
from engage_desktop.operations.taking_in import FolderReport
from engage_desktop.store.store import Store

OWN_RECORDS = "own"
"""Kind of what a centre brings into its larger store of itself: no file, no bundle."""


@dataclass(frozen=True, slots=True)
class LaptopStands:
    """Where one laptop stands. held_to: its entries that are here without a gap; confirmed: what it was told of.

    last_bundle_at and lost_at: None where there is none. is_enrolled: whether it is on the roster.
    """

    device: str
    label: str
    held_to: int
    gaps: str
    confirmed: int
    bundles: int
    last_bundle_at: datetime | None
    lost_at: datetime | None
    is_enrolled: bool


@dataclass(frozen=True, slots=True)
class CentreStatus:
    """Everything a central team looks at first. counts: by kind; pack: version and last day, 0 and "" for none."""

    laptops: tuple[LaptopStands, ...]
    counts: Mapping[str, int]
    bundles: int
    conflicts: int
    set_aside: int
    erased: int
    pack: int
    pack_expires: str


def merge_folder(
    store: Store,
    *,
    now: datetime,
    folder: Path,
    keeper: Ledger | None = None,
    rehearse_only: bool = False,
    reviewed: bool = False,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> FolderReport:
    """Bring in every bundle under a folder and note what was refused, so that its laptop hears of it. Raises NotACentre.

    reviewed: a person looked through the folder; what lost laptops recorded before they were lost is brought in too.
    """
    membership.require_centre(store)
    if keeper is not None:
        bring_up(store, keeper, now=now)
    report = taking_in.take_in_folder(
        store,
        now=now,
        folder=folder,
        keeper=keeper,
        rehearse_only=rehearse_only,
        reviewed=reviewed,
        progress=progress,
        cancelled=cancelled,
    )
    if not rehearse_only:
        receipts.note_refused(store, now=now, files=report.files)
        if keeper is not None:
            bring_up(store, keeper, now=now)
    return report


def bring_up(store: Store, keeper: Ledger, *, now: datetime) -> list[MergeReport]:
    """Bring what this centre itself recorded into its larger store; what is there already is not read again."""
    membership.require_centre(store)
    extent, done = store.history.extent(), []
    for site in store.own_sites():
        reached, last = keeper.contiguous(site)[0], extent.get(site, 0)
        if last > reached:
            coming = _own_records(store, site, reached, last, now)
            done.append(keeper.take_in(coming, now=now, progress=silent, cancelled=never))
    return done


def status(store: Store, *, keeper: Ledger | None = None) -> CentreStatus:
    """Return where every laptop stands, and what waits for somebody to look at. Raises NotACentre."""
    membership.require_centre(store)
    ledger = keeper or OwnLedger(store)
    pack = current_pack.current(store)
    return CentreStatus(
        laptops=tuple(_laptops(store, ledger)),
        counts=dict(ledger.counts()),
        bundles=sum(entry.state == APPLIED for entry in ledger.inbox()),
        conflicts=ledger.conflict_count(),
        set_aside=len(ledger.quarantined()),
        erased=len({each.person for each in ledger.erasures()}),
        pack=pack.version if pack else 0,
        pack_expires=pack.expires if pack else "",
    )


def _laptops(store: Store, ledger: Ledger) -> Iterator[LaptopStands]:
    names = laptop_names(store, ledger)
    sites: dict[str, list[str]] = {}
    for sender in ledger.senders():
        if sender.role != CENTRE:
            sites.setdefault(sender.device, []).append(sender.site)
    enrolled = {device.device: device.label for device in ledger.devices() if device.role != CENTRE}
    lost = {each.device: datetime.fromisoformat(each.lost_at) for each in ledger.revocations()}
    came: dict[str, list[int]] = {}
    for entry in ledger.inbox():
        if entry.state == APPLIED:
            came.setdefault(entry.sender, []).append(entry.read_at)
    for device in sorted(
        {*sites, *enrolled}, key=lambda each: (each not in enrolled, counting_order(enrolled.get(each, "")), each)
    ):
        own = sites.get(device, [])
        last = max(came.get(device, ()), default=None)
        given = [
            receipt for site in own if (receipt := receipts.latest_receipt(store, site, keeper=ledger)) is not None
        ]
        yield LaptopStands(
            device=device,
            label=enrolled.get(device) or next((names[site] for site in own if site in names), device[:8]),
            held_to=sum(ledger.contiguous(site)[0] for site in own),
            gaps=", ".join(filter(None, (written_gaps(ledger.gaps(site)) for site in own))),
            confirmed=sum(receipt.to_seq for receipt in given),
            bundles=len(came.get(device, ())),
            last_bundle_at=None if last is None else datetime.fromtimestamp(last / 1000, UTC),
            lost_at=lost.get(device),
            is_enrolled=device in enrolled,
        )


def _own_records(store: Store, site: str, reached: int, last: int, now: datetime) -> Incoming:
    named = hashlib.sha256(f"{site}:{reached + 1}:{last}".encode()).hexdigest()

    def entries() -> Iterator[Entry]:
        yield from store.history.entries(site, after=reached, to=last)

    return Incoming(
        bundle=named[:32],
        kind=OWN_RECORDS,
        sender=membership.own_device(store),
        role=CENTRE,
        label=membership.own_certificate(store).certificate.label,
        sha256=named,
        made_at=now,
        file="",
        sites=tuple(store.own_sites()),
        is_selected=False,
        notices=(),
        entries=entries,
        operations=last - reached,
    )
