"""What a checked bundle hands to a store, made by hand: for tests that need no files and no keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from engage_desktop.domain.exchange import Incoming, Run
from engage_desktop.domain.log import Entry
from tests.deliveries import Delivery
from tests.workspaces import NOW


def incoming(
    entries: Iterable[Entry],
    *,
    bundle: str = "b1",
    kind: str = "to-centre",
    sender: str = "d1",
    role: str = "laptop",
    sites: Sequence[str] | None = None,
    made_at: datetime = NOW,
    runs: Sequence[Run] = (),
    pack: bytes | None = None,
) -> Incoming:
    """Return entries as a bundle brings them; where no sites are named, all are the sender's own."""
    held = tuple(entries)
    return Incoming(
        bundle=bundle,
        kind=kind,
        sender=sender,
        role=role,
        label="Table 1",
        sha256="0" * 64,
        made_at=made_at,
        file=f"{bundle}.engage",
        sites=tuple(sites) if sites is not None else tuple(sorted({entry.site for entry in held})),
        is_selected=any(not entry.chain for entry in held),
        notices=(),
        entries=lambda: held,
        pack=pack,
        runs=tuple(runs),
        operations=len(held),
    )


def delivered(delivery: Delivery) -> Incoming:
    """Return a delivery of a random history as a store takes it in."""
    return incoming(
        delivery.entries,
        bundle=delivery.bundle,
        kind=delivery.kind,
        sender=delivery.device,
        role=delivery.role,
        sites=delivery.sites,
    )
