"""Where a record is, in three words: saved on this laptop, in a bundle, confirmed by the central team. It makes no bundles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from weakref import WeakKeyDictionary

from engage_desktop.domain.log import CHAIN_START
from engage_desktop.domain.receipts import Receipt, State
from engage_desktop.store.laptop import BundleMade
from engage_desktop.store.store import Store

SAVED, BUNDLED, CONFIRMED = State.SAVED.value, State.BUNDLED.value, State.CONFIRMED.value
_TO_CENTRE = "to-centre"


@dataclass(frozen=True, slots=True)
class Where:
    """Where the records of one session are. bundles: those that hold some of them; copies: how many hold all of them."""

    state: str
    bundles: tuple[BundleMade, ...] = ()
    copies: int = 0
    confirmed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """This laptop's own log entries by where they are. confirmed_at: the central team's clock at its latest receipt."""

    saved: int
    bundled: int
    confirmed: int
    confirmed_at: datetime | None = None


class RecordStates:
    """Keeps count of what this laptop wrote after its last bundle and its last receipt.

    Each log entry is read once for as long as a workspace is open, however many pages ask.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        known = _known.setdefault(store, _Known())
        self._later, self._unconfirmed = known.later, known.unconfirmed

    @property
    def in_no_bundle(self) -> int:
        """How many log entries of this laptop are in no bundle yet and not confirmed either."""
        site = self._store.site
        reached = max(_bundled_to(self._store, site), self._store.exchange.confirmed_to(site))
        return max(0, self._store.last_seq - reached)

    def counts(self) -> Counts:
        """Return how many of this laptop's own entries are where."""
        saved = bundled = confirmed = 0
        latest: datetime | None = None
        for site, last in _own_extent(self._store).items():
            sure = min(last, self._store.exchange.confirmed_to(site))
            carried = min(last, max(sure, _bundled_to(self._store, site)))
            saved, bundled, confirmed = saved + last - carried, bundled + carried - sure, confirmed + sure
            for receipt in confirming(self._store, site):
                at = datetime.fromisoformat(receipt.at)
                latest = at if latest is None or at > latest else latest
        return Counts(saved, bundled, confirmed, latest)

    def state_of(self, session: str) -> str:
        """Return CONFIRMED where a receipt covers everything about a session, BUNDLED where bundles do, otherwise SAVED."""
        found = {self._state_at(site, last, session) for site, last in _own_extent(self._store).items()}
        return next((state for state in (SAVED, BUNDLED) if state in found), CONFIRMED if found else SAVED)

    def where(self, session: str) -> Where:
        """Return everything about where a session's records are. Reads the whole log of this laptop, for one session."""
        state = self.state_of(session)
        wanted = {site: _about(self._store, site, session) for site in _own_extent(self._store)}
        made = [bundle for bundle in self._store.laptop.bundles() if bundle.kind == _TO_CENTRE]
        holding = [
            bundle
            for bundle in made
            if any(bundle.first_seq <= seq <= bundle.last_seq for seq in wanted.get(bundle.site, ()))
        ]
        whole = [
            bundle
            for bundle in holding
            if all(site == bundle.site or not seqs for site, seqs in wanted.items())
            and all(bundle.first_seq <= seq <= bundle.last_seq for seq in wanted[bundle.site])
        ]
        return Where(
            state, tuple(holding), len(whole), confirmed_at(self._store, wanted) if state == CONFIRMED else None
        )

    def _state_at(self, site: str, last: int, session: str) -> str:
        sure = min(last, self._store.exchange.confirmed_to(site))
        carried = max(sure, min(last, _bundled_to(self._store, site)))
        if carried < last and session in self._later.setdefault(site, _Tail()).read(self._store, site, carried, last):
            return SAVED
        if not carried:
            return SAVED if last else CONFIRMED
        if sure == last:
            return CONFIRMED
        if not sure:
            return BUNDLED
        unconfirmed = self._unconfirmed.setdefault(site, _Tail()).read(self._store, site, sure, last)
        return BUNDLED if session in unconfirmed else CONFIRMED


@dataclass(slots=True)
class _Tail:
    """The sessions that entries from `start` on are about, read as far as `reached`."""

    start: int = -1
    reached: int = 0
    sessions: set[str] = field(default_factory=set)

    def read(self, store: Store, site: str, start: int, last: int) -> set[str]:
        if start != self.start:
            self.start, self.reached, self.sessions = start, start, set()
        if self.reached < last:
            self.sessions |= store.history.sessions_named(site, after=self.reached, to=last)
            self.reached = last
        return self.sessions


@dataclass(slots=True)
class _Known:
    """What was read of one open workspace, by site: after the last bundle, and after the last receipt."""

    later: dict[str, _Tail] = field(default_factory=dict)
    unconfirmed: dict[str, _Tail] = field(default_factory=dict)


_known: WeakKeyDictionary[Store, _Known] = WeakKeyDictionary()


def confirming(store: Store, site: str) -> list[Receipt]:
    """Return the receipts that count for one of our sites: their chain value is ours at that place. Shortest first."""
    found = []
    for receipt in store.exchange.receipts(site):
        ours = CHAIN_START if receipt.to_seq == 0 else store.history.chain_at(site, receipt.to_seq)
        if receipt.to_seq and ours and ours.hex() == receipt.chain:
            found.append(receipt)
    return sorted(found, key=lambda receipt: (receipt.to_seq, receipt.at))


def confirmed_at(store: Store, wanted: dict[str, list[int]]) -> datetime | None:
    """Return the central team's clock when the last of these entries was confirmed, or None where some is not."""
    latest: datetime | None = None
    for site, seqs in wanted.items():
        if not seqs:
            continue
        covering = [receipt for receipt in confirming(store, site) if receipt.to_seq >= max(seqs)]
        if not covering:
            return None
        first = min(datetime.fromisoformat(receipt.at) for receipt in covering)
        latest = first if latest is None or first > latest else latest
    return latest


def entries_about(store: Store, site: str, *, after: int = 0, to: int | None = None) -> Iterator[tuple[int, list[str]]]:
    """Yield (seq, ids of what it may be about) for each entry of a site that still has its body."""
    for canonical in store.history.canonical(site, after=after, to=to):
        entry = json.loads(canonical) if canonical else {}
        if "seq" in entry:
            yield int(entry["seq"]), _sessions_of(entry["row"], entry["body"])


def _about(store: Store, site: str, session: str) -> list[int]:
    return [seq for seq, named in entries_about(store, site) if session in named]


def _own_extent(store: Store) -> dict[str, int]:
    extent = store.history.extent()
    return {site: extent[site] for site in store.own_sites() if site in extent}


def _bundled_to(store: Store, site: str) -> int:
    made = (bundle for bundle in store.laptop.bundles() if bundle.site == site and bundle.kind == _TO_CENTRE)
    return max((bundle.last_seq for bundle in made), default=0)


def _sessions_of(row: str, body: dict[str, object]) -> list[str]:
    """Return the rows that an entry may be about: a session's own id, the session it names, the fact that it voids."""
    named = [row, body.get("session"), body.get("target")]
    cells = body.get("cells")
    if isinstance(cells, dict) and "session" in cells:
        named.append(cells["session"][1])
    return [name for name in named if isinstance(name, str)]
