"""How much of what this laptop recorded is in no bundle yet. What makes and reads bundles is in `exchange`."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.domain.exchange import CENTRE
from engage_desktop.store.laptop import BundleMade
from engage_desktop.store.store import Store

_TO_CENTRE = "to-centre"


@dataclass(frozen=True, slots=True)
class Waiting:
    """The state of this laptop's records. in_no_bundle: how many log entries no bundle holds yet."""

    operations: int
    in_no_bundle: int
    bundles: tuple[BundleMade, ...]


def waiting(store: Store) -> Waiting:
    """Return what is in no bundle yet."""
    made = [bundle for bundle in store.laptop.bundles() if bundle.kind == _TO_CENTRE]
    return Waiting(store.history.length(), _in_no_bundle(store, made), tuple(made))


def in_no_bundle(store: Store) -> int:
    """Return how many log entries no bundle holds yet."""
    return _in_no_bundle(store, [bundle for bundle in store.laptop.bundles() if bundle.kind == _TO_CENTRE])


def _in_no_bundle(store: Store, made: list[BundleMade]) -> int:
    if store.laptop.fact("role") == CENTRE:
        return 0  # what the central team records is where it belongs
    carried = max((bundle.last_seq for bundle in made if bundle.site == store.site), default=0)
    return max(0, store.last_seq - max(carried, store.exchange.confirmed_to(store.site)))
