"""Where a central team keeps what comes in: this workspace, or a larger store beside it; one protocol for both."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.conflicts import Conflict
from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.log import Entry
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.domain.people import Person
from engage_desktop.domain.same_person import Link
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
    """What taking in, receipts, erasure and deciding ask of the place where records are kept. `Central` answers the same."""

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

    def held(self, site: str) -> Iterator[Entry]: ...

    def inbox(self) -> Sequence[Any]: ...

    def senders(self) -> Sequence[Any]: ...

    def devices(self) -> Sequence[Any]: ...

    def revocations(self) -> Sequence[Any]: ...

    def erasures(self) -> Sequence[Any]: ...

    def receipts(self, site: str) -> Sequence[Any]: ...

    def bundles_received(self) -> Sequence[Any]: ...

    def quarantined(self) -> Sequence[Any]: ...

    def conflicts(self) -> Sequence[Conflict]: ...

    def conflict_count(self) -> int: ...

    def standing_versions(self, root: str) -> Sequence[Comment]: ...

    def titles(self, ids: Collection[str]) -> Mapping[str, str]: ...

    def recorded_by(self, row: str) -> Collection[str]: ...

    def people(self) -> Sequence[Person]: ...

    def links(self) -> Sequence[Link]: ...

    def denials(self) -> Sequence[Link]: ...

    def person(self, person: str) -> Person: ...

    def begun(self, person: str) -> tuple[int, str] | None: ...

    def sessions_of(self, person: str) -> Sequence[str]: ...

    def said_and_needs(self, person: str) -> tuple[int, int]: ...

    def dated_sessions(self) -> Mapping[str, str]: ...

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

    def held(self, site: str) -> Iterator[Entry]:
        return self.store.history.held(site)

    def inbox(self) -> Sequence[Any]:
        return self.store.exchange.inbox()

    def senders(self) -> Sequence[Any]:
        return self.store.exchange.senders()

    def revocations(self) -> Sequence[Any]:
        return self.store.exchange.revocations()

    def erasures(self) -> Sequence[Any]:
        return self.store.exchange.erasures()

    def devices(self) -> Sequence[Any]:
        return self.store.exchange.devices()

    def receipts(self, site: str) -> Sequence[Any]:
        return self.store.exchange.receipts(site)

    def bundles_received(self) -> Sequence[Any]:
        return self.store.exchange.bundles_received()

    def quarantined(self) -> Sequence[Any]:
        return self.store.exchange.quarantined()

    def conflicts(self) -> Sequence[Conflict]:
        return self.store.exchange.conflicts()

    def conflict_count(self) -> int:
        return self.store.exchange.conflict_count()

    def standing_versions(self, root: str) -> Sequence[Comment]:
        return self.store.comments.standing_versions(root)

    def titles(self, ids: Collection[str]) -> Mapping[str, str]:
        store = self.store
        found = {session.id: session.title for session in store.sessions.all()}
        found |= {person.id: person.name for person in store.people.all()}
        found |= {programme.id: programme.name for programme in store.plans.programmes()}
        found |= {theme.id: theme.name for theme in store.answers.themes()}
        found |= {gap.id: gap.text for gap in store.plans.gaps()} | {
            each.id: each.text for each in store.plans.options()
        }
        return {row: found[row] for row in ids if found.get(row)}

    def recorded_by(self, row: str) -> Collection[str]:
        return {operation.site for operation in self.store.history.of_row(row)}

    def people(self) -> Sequence[Person]:
        return self.store.people.all()

    def links(self) -> Sequence[Link]:
        return self.store.people.links()

    def denials(self) -> Sequence[Link]:
        return self.store.people.denials()

    def person(self, person: str) -> Person:
        return self.store.people.get(person)

    def begun(self, person: str) -> tuple[int, str] | None:
        return self.store.people.begun(person)

    def sessions_of(self, person: str) -> Sequence[str]:
        return self.store.attendance.sessions_of(person)

    def said_and_needs(self, person: str) -> tuple[int, int]:
        return self.store.comments.count_by_person(person), len(self.store.people.needs(person))

    def dated_sessions(self) -> Mapping[str, str]:
        return {session.id: f"{session.title}, {session.date}" for session in self.store.sessions.all()}

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
            "told": sum(told.person in known for told in self.store.answers.told_back()),
        }

    def counts(self) -> Mapping[str, int]:
        return {
            "sessions": self.store.sessions.count(),
            "people": self.store.people.count(),
            "arrivals": self.store.attendance.count(),
            "consents": self.store.consents.count(),
            "comments": self.store.comments.count(),
            "operations": self.store.history.length(),
        }
