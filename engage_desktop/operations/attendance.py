"""What a person can do at the door: check in, sign out, count heads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.attendance import BANDS, AlreadyHere, Arrival, RoomCount, count_room
from engage_desktop.domain.people import ROLES
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.operations.people import PersonNotPossible, write_person
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store


class CountNotPossible(Refusal):
    """A head count cannot be as asked."""

    code = "HEAD-COUNT"


@dataclass(frozen=True, slots=True)
class CheckedIn:
    """Who was checked in and with which badge."""

    arrival: str
    person: str
    badge: int


def check_in(
    store: Store, *, now: datetime, session: str, person: str, role: str = "", badge: int | None = None
) -> CheckedIn:
    """Check in someone known. Raises SessionNotOpen, or AlreadyHere with the earlier time (ISO, UTC) in `since`.

    role: as what the person comes today, if not as usual. badge: the number that this person wore earlier in the session
    and keeps; anyone else's number is not given out.
    """
    store.sessions.require_open(session)
    known = store.people.get(person)
    _require_role(role or known.role)
    earlier = store.attendance.here(session, person)
    if earlier is not None:
        raise AlreadyHere("This person is already here, so nothing was added.", since=earlier.at)
    worn = store.attendance.with_badge(session, badge) if badge else None
    kept = badge if worn is not None and worn.person == person else None
    with store.act(now=now) as act:
        return _arrive(store, act, session, person, role or known.role, now, badge=kept)


def welcome_new(
    store: Store, *, now: datetime, session: str, name: str = "", role: str = "public", **parts: str
) -> CheckedIn:
    """Check in someone new. The name may be empty: the badge number then stands for the person."""
    store.sessions.require_open(session)
    with store.act(now=now) as act:
        person = write_person(act, name=name, role=role, **parts)
        return _arrive(store, act, session, person, role, now)


def sign_out(store: Store, *, now: datetime, arrival: str, session: str) -> None:
    """Note that someone who was checked in has left."""
    found = [held for held in store.attendance.arrivals(session) if held.id == arrival]
    if not found:
        raise NothingHere("This check-in is not on the list any more. Nothing was changed.")
    _leave(store, session, [held for held in found if held.is_here], now)


def sign_everyone_out(store: Store, *, now: datetime, session: str) -> int:
    """Note that everyone has left; return how many were still here."""
    here = [held for held in store.attendance.arrivals(session) if held.is_here]
    _leave(store, session, here, now)
    return len(here)


def count_heads(store: Store, *, now: datetime, session: str, band: str, role: str = "public", count: int = 1) -> None:
    """Add people who would rather not sign in. count: 1 to 500 at once."""
    store.sessions.require_open(session)
    if band not in BANDS:
        raise CountNotPossible(f"“{band}” is not a band of the head count. Nothing was added.")
    if not 1 <= count <= 500:
        raise CountNotPossible("Count from 1 to 500 people at once. Nothing was added.", field="count")
    _require_role(role)
    with store.act(now=now) as act:
        act.append(
            "head.counted",
            ids.new_fact(now),
            {"session": session, "band": band, "role": role, "count": count, "at": now.isoformat()},
        )


def room(store: Store, session: str) -> RoomCount:
    """Return the room in numbers."""
    return count_room(
        store.attendance.arrivals(session),
        store.attendance.head_counts(session),
        erased=store.attendance.erased_arrivals(session),
        groups=store.people.groups(),
        also=store.people.second_roles(),
    )


def _require_role(role: str) -> None:
    if role not in ROLES:
        raise PersonNotPossible(
            f"“{role}” is not a kind of participant this program knows, so nothing was added. "
            f"Choose one of: {', '.join(ROLES)}.",
            field="role",
        )


def _arrive(
    store: Store, act: Act, session: str, person: str, role: str, now: datetime, *, badge: int | None = None
) -> CheckedIn:
    badge = badge or store.attendance.next_badge(session)
    arrival = ids.new_fact(now)
    act.append(
        "arrival.recorded",
        arrival,
        {"session": session, "person": person, "role": role, "badge": badge, "at": now.isoformat()},
    )
    return CheckedIn(arrival=arrival, person=person, badge=badge)


def _leave(store: Store, session: str, arrivals: list[Arrival], now: datetime) -> None:
    if not arrivals:
        return
    with store.act(now=now) as act:
        for held in arrivals:
            act.append(
                "departure.recorded",
                ids.new_fact(now),
                {"session": session, "arrival": held.id, "at": now.isoformat()},
            )
