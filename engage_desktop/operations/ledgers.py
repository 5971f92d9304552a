"""Where a central team keeps what comes in: this workspace, or a larger store beside it; one protocol for both."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.log import Entry
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.texts import fold
from engage_desktop.store.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def silent(done: int, of: int) -> None:
    """Report no progress."""


def never() -> bool:
    """Never stop."""
    return False


class Ledger(Protocol):
    """What taking in, receipts and erasure ask of the place where records are kept. `Central` answers the same."""

    def rehearse(
        self, incoming: Incoming, *, now: datetime, progress: Progress, cancelled: Cancelled
    ) -> MergeReport: ...

    def take_in(
        self, incoming: Incoming, *, now: datetime, progress: Progress, cancelled: Cancelled
    ) -> MergeReport: ...

    def undo_take_in(self, bundle: str, *, now: datetime) -> MergeReport: ...

    def taken_in(self, bundle: str) -> int | None: ...

    def extent(self) -> Mapping[str, int]: ...

    def contiguous(self, site: str) -> tuple[int, bytes]: ...

    def gaps(self, site: str) -> Sequence[tuple[int, int]]: ...

    def brought_to(self, site: str) -> int: ...

    def chain_at(self, site: str, seq: int) -> bytes | None: ...

    def entries_of(self, kinds: Collection[str]) -> Iterator[Entry]: ...

    def inbox(self) -> Sequence[Any]: ...

    def senders(self) -> Sequence[Any]: ...

    def devices(self) -> Sequence[Any]: ...

    def receipts(self, site: str) -> Sequence[Any]: ...

    def bundles_received(self) -> Sequence[Any]: ...

    def quarantined(self) -> Sequence[Any]: ...

    def conflict_count(self) -> int: ...

    def groups(self) -> Mapping[str, frozenset[str]]: ...

    def named(self, name: str) -> Sequence[str]: ...

    def about(self, ids: Collection[str]) -> Mapping[str, int]: ...

    def counts(self) -> Mapping[str, int]: ...


@dataclass(frozen=True, slots=True)
class OwnLedger:
    """This workspace as the place where records are kept."""

    store: Store

    def rehearse(self, incoming: Incoming, *, now: datetime, progress: Progress, cancelled: Cancelled) -> MergeReport:
        return self.store.rehearse(incoming, now=now, progress=progress, cancelled=cancelled)

    def take_in(self, incoming: Incoming, *, now: datetime, progress: Progress, cancelled: Cancelled) -> MergeReport:
        return self.store.take_in(incoming, now=now, progress=progress, cancelled=cancelled)

    def undo_take_in(self, bundle: str, *, now: datetime) -> MergeReport:
        return self.store.undo_take_in(bundle, now=now)

    def taken_in(self, bundle: str) -> int | None:
        return self.store.taken_in(bundle)

    def extent(self) -> Mapping[str, int]:
        return self.store.history.extent()

    def contiguous(self, site: str) -> tuple[int, bytes]:
        return self.store.exchange.contiguous(site)

    def gaps(self, site: str) -> Sequence[tuple[int, int]]:
        return self.store.exchange.gaps(site)

    def brought_to(self, site: str) -> int:
        return self.store.exchange.brought_to(site)

    def chain_at(self, site: str, seq: int) -> bytes | None:
        return self.store.history.chain_at(site, seq) or None

    def entries_of(self, kinds: Collection[str]) -> Iterator[Entry]:
        for site in sorted(self.store.history.extent()):
            yield from self.store.history.of_kinds(site, kinds)

    def inbox(self) -> Sequence[Any]:
        return self.store.exchange.inbox()

    def senders(self) -> Sequence[Any]:
        return self.store.exchange.senders()

    def devices(self) -> Sequence[Any]:
        return self.store.exchange.devices()

    def receipts(self, site: str) -> Sequence[Any]:
        return self.store.exchange.receipts(site)

    def bundles_received(self) -> Sequence[Any]:
        return self.store.exchange.bundles_received()

    def quarantined(self) -> Sequence[Any]:
        return self.store.exchange.quarantined()

    def conflict_count(self) -> int:
        return self.store.exchange.conflict_count()

    def groups(self) -> Mapping[str, frozenset[str]]:
        return self.store.people.groups()

    def named(self, name: str) -> Sequence[str]:
        return sorted(each.id for each in self.store.people.all() if each.name and fold(each.name) == fold(name))

    def about(self, ids: Collection[str]) -> Mapping[str, int]:
        known = {person.id for person in self.store.people.all()} & set(ids)
        return {
            "people": len(known),
            "needs": sum(len(self.store.people.needs(person)) for person in known),
            "arrivals": sum(len(self.store.attendance.sessions_of(person)) for person in known),
            "consents": sum(len(self.store.consents.history(person)) for person in known),
            "comments": sum(self.store.comments.count_by_person(person) for person in known),
            "payments": sum(payment.person in known for payment in self.store.plans.payments()),
        }

    def counts(self) -> Mapping[str, int]:
        return {
            "sessions": self.store.sessions.count(),
            "people": self.store.people.count(),
            "comments": self.store.comments.count(),
            "operations": self.store.history.length(),
        }
