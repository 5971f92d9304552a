"""Taking personal records off a laptop once the central team has confirmed them and the days of the policy are over.

What is not confirmed cannot go: there is no way to ask for it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED, Session
from engage_desktop.operations import keeping, membership
from engage_desktop.operations.carried import CONFIRMED, RecordStates, confirmed_at, entries_about
from engage_desktop.operations.ledgers import Cancelled, Progress, never, silent
from engage_desktop.store.store import Store

DAYS = 14
"""After the receipt, unless the team chose otherwise (retention, facts §1.9)."""
MOST_DAYS = 365
NOT_CLOSED, NOT_CONFIRMED, TOO_SOON, GONE, AT_THE_CENTRE = "open", "not_confirmed", "too_soon", "gone", "centre"
WHY = {
    NOT_CLOSED: "the session is not closed",
    NOT_CONFIRMED: "the central team has not confirmed all of it",
    TOO_SOON: "the days after the confirmation are not over",
    GONE: "its personal records are gone already",
    AT_THE_CENTRE: "this is the central team's own workspace, which keeps them",
}
_POLICY, _PURGED = "purge_days", "purged:"
_KINDS = {
    "people": "People",
    "arrivals": "Arrivals",
    "consents": "Consent answers",
    "comments": "Comments",
}


class PurgeNotPossible(Refusal):
    """Records would go that may not."""

    code = "PURGE"


@dataclass(frozen=True, slots=True)
class CanGo:
    """One session and whether its personal records may go. why: a code of WHY, empty where they may; goes_on: from when."""

    session: str
    title: str
    date: str
    confirmed_at: datetime | None
    can_go: bool
    why: str
    entries: int
    goes_on: datetime | None = None


@dataclass(frozen=True, slots=True)
class Purged:
    """What went. counts: (kind, how many); sessions: (title, date, when confirmed, ISO); kept: how many sessions stay."""

    at: str
    days: int
    counts: tuple[tuple[str, int], ...]
    sessions: tuple[tuple[str, str, str], ...]
    kept: int
    has_old_backups: bool = False


def policy_days(store: Store) -> int:
    """Return for how many days records stay on this laptop after the central team confirmed them."""
    kept = store.laptop.fact(_POLICY)
    return int(kept) if kept.isdecimal() else DAYS


def keep_policy_days(store: Store, *, now: datetime, days: int) -> None:
    """Keep another number of days, 0 to 365. now: only noted."""
    if not 0 <= days <= MOST_DAYS:
        raise PurgeNotPossible(f"Choose from 0 to {MOST_DAYS} days. Nothing was changed.", field="days")
    store.laptop.keep_fact(_POLICY, str(days))
    store.laptop.keep_fact(f"{_POLICY}_since", now.isoformat())


def what_can_go(store: Store, *, now: datetime) -> tuple[CanGo, ...]:
    """Return every session with whether its personal records may go now, and why not."""
    states, days = RecordStates(store), policy_days(store)
    places = _places(store)
    return tuple(
        _judged(store, session, places.get(session.id, {}), states, days, now) for session in store.sessions.all()
    )


def purge(
    store: Store,
    *,
    now: datetime,
    sessions: Sequence[str],
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Purged:
    """Take the personal records of these sessions off this laptop, all in one go, and return the counts for a certificate.

    The backups are made anew, and the older ones removed.

    Raises PurgeNotPossible where one of them may not go; then all of them stay.
    """
    judged = {each.session: each for each in what_can_go(store, now=now)}
    wanted = _wanted(judged, sessions)
    progress(0, 2)
    if cancelled():
        raise PurgeNotPossible("You stopped this before it began. Nothing was taken off this laptop.", code="STOPPED")
    before = keeping.what_is_here(store)
    store.purge([each.session for each in wanted], now=now)
    progress(1, 2)
    after = keeping.what_is_here(store)
    done = Purged(
        at=now.isoformat(),
        days=policy_days(store),
        counts=tuple((words, before.get(kind, 0) - after.get(kind, 0)) for kind, words in _KINDS.items()),
        sessions=tuple((each.title, each.date, _iso(each.confirmed_at)) for each in wanted),
        kept=sum(not each.can_go and each.why != GONE for each in judged.values()),
        has_old_backups=not keeping.forget_older_copies(store, now=now),
    )
    for each in wanted:
        store.laptop.keep_fact(_PURGED + each.session, now.isoformat())
    store.laptop.keep_fact("last_purge", json.dumps(asdict(done)))
    progress(2, 2)
    return done


def _wanted(judged: Mapping[str, CanGo], sessions: Sequence[str]) -> list[CanGo]:
    """Return the sessions that are to go. Raises PurgeNotPossible where one of them may not."""
    wanted = [judged[session] for session in dict.fromkeys(sessions) if session in judged]
    if not wanted or len(wanted) < len(set(sessions)):
        raise PurgeNotPossible("There is no such session on this laptop. Nothing was taken off it.")
    for each in wanted:
        if not each.can_go:
            raise PurgeNotPossible(f"“{each.title}” stays: {WHY[each.why]}. Nothing was taken off this laptop.")
    return wanted


def _iso(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


def last_purge(store: Store) -> Purged | None:
    """Return what was taken off this laptop last, so that its certificate can be printed again, or None."""
    kept = store.laptop.fact("last_purge")
    if not kept:
        return None
    said = json.loads(kept)
    counts = tuple((str(words), int(count)) for words, count in said["counts"])
    sessions = tuple((str(title), str(date), str(at)) for title, date, at in said["sessions"])
    return Purged(
        str(said["at"]), int(said["days"]), counts, sessions, int(said["kept"]), bool(said["has_old_backups"])
    )


def _judged(
    store: Store, session: Session, places: dict[str, list[int]], states: RecordStates, days: int, now: datetime
) -> CanGo:
    confirmed = states.state_of(session.id) == CONFIRMED
    at = confirmed_at(store, places) if confirmed else None
    goes_on = at + timedelta(days=days) if at else None
    why = ""
    if store.laptop.fact(_PURGED + session.id):
        why = GONE
    elif membership.is_centre(store):
        why = AT_THE_CENTRE
    elif session.state != CLOSED:
        why = NOT_CLOSED
    elif at is None:
        why = NOT_CONFIRMED
    elif goes_on is not None and now < goes_on:
        why = TOO_SOON
    entries = sum(map(len, places.values()))
    return CanGo(session.id, session.title, session.date, at, not why, why, entries, goes_on)


def _places(store: Store) -> dict[str, dict[str, list[int]]]:
    """Return, by session, the places (site → seqs) of this laptop's own entries about it. Reads the log once."""
    found: dict[str, dict[str, list[int]]] = {}
    for site in store.own_sites():
        for seq, named in entries_about(store, site):
            for name in named:
                found.setdefault(name, {}).setdefault(site, []).append(seq)
    return found
