"""What else happens near a session: the same place or the same group within 30 days, also with partners who told us."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from engage_desktop.domain.sessions import Session, plain_date
from engage_desktop.domain.texts import fold
from engage_desktop.operations.session_parts import is_day
from engage_desktop.store.store import Store

DAYS_APART = 30
PLACE, GROUP = "place", "group"


@dataclass(frozen=True, slots=True)
class Overlap:
    """A session near by. same: "place" or "group"; shared: which place or group; days: how far apart.

    session: its id, empty where a partner's library told of it; source: the partner, empty for our own.
    """

    title: str
    date: str
    same: str
    shared: str
    days: int
    session: str = ""
    source: str = ""

    @property
    def sentence(self) -> str:
        """What a plan says of it."""
        where = f"also at {self.shared}" if self.same == PLACE else f"also with {self.shared}"
        whose = f", by {self.source}" if self.source else ""
        return f"“{_short(self.title)}”{whose} is on {plain_date(self.date)}, {where}. Could one meeting do for both?"


def overlaps(store: Store, *, session: str, days: int = DAYS_APART) -> tuple[Overlap, ...]:
    """Return what is near a planned session, nearest first, each meeting once."""
    held = store.sessions.get(session)
    return near(
        store,
        day=held.date,
        place=held.place,
        groups=[group.group for group in store.plans.reach(session)],
        apart_from=session,
        days=days,
    )


def near(
    store: Store, *, day: str, place: str, groups: Iterable[str], apart_from: str = "", days: int = DAYS_APART
) -> tuple[Overlap, ...]:
    """Return what is near a day that is not fixed yet (ISO), in the same place or with the same groups."""
    if not is_day(day):
        return ()
    around = _Around(
        date.fromisoformat(day), fold(place), {fold(group): group for group in groups if fold(group)}, days
    )
    found = [*_own(store, around, apart_from), *_told_by_partners(store, around)]
    return tuple(sorted(found, key=lambda overlap: (overlap.days, overlap.date, overlap.title)))


@dataclass(frozen=True, slots=True)
class _Around:
    day: date
    place: str
    groups: dict[str, str]
    days: int

    def shared(self, place: str, groups: Iterable[str]) -> tuple[str, str] | None:
        """Return what is the same, or None."""
        for group in groups:
            if fold(group) in self.groups:
                return GROUP, self.groups[fold(group)]
        return (PLACE, place) if self.place and fold(place) == self.place else None

    def distance(self, day: str) -> int | None:
        """Return how many days away a day is, or None where it is too far."""
        if not is_day(day):
            return None
        apart = abs(date.fromisoformat(day) - self.day)
        return apart.days if apart <= timedelta(days=self.days) else None


def _own(store: Store, around: _Around, apart_from: str) -> Iterator[Overlap]:
    groups: dict[str, list[str]] = {}
    for row in store.plans.reach():
        groups.setdefault(row.session, []).append(row.group)
    for held in store.sessions.all():
        overlap = _overlap(around, held, groups.get(held.id, []))
        if overlap is not None and held.id != apart_from:
            yield overlap


def _overlap(around: _Around, held: Session, groups: Iterable[str]) -> Overlap | None:
    days = around.distance(held.date)
    same = around.shared(held.place, groups) if days is not None else None
    return Overlap(held.title, held.date, *same, days or 0, session=held.id) if same else None


def _told_by_partners(store: Store, around: _Around) -> Iterator[Overlap]:
    for told in store.answers.shared():
        days = around.distance(told.on) if told.sort == "session" else None
        same = around.shared(told.place, told.group.split("; ")) if days is not None else None
        if same:
            yield Overlap(told.title or told.text, told.on, *same, days or 0, source=told.source)


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79].rstrip()}…"
