"""Whom a session meant to reach and whom it reached, group by group, and which way of asking has not been tried yet."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engage_desktop.domain.plans import ReachGroup
from engage_desktop.domain.sessions import PLANNING, Session
from engage_desktop.domain.texts import fold
from engage_desktop.operations.attendance import room
from engage_desktop.operations.lists import Entry, Lists
from engage_desktop.store.store import Store

NOT_YET, NOT_REACHED, FEWER, REACHED = "not_yet", "not_reached", "fewer", "reached"
NOT_GIVEN = "not given"
_Z = 1.96  # 95 in 100
_TRIED_FIRST = ("outreach", "person", "group", "event", "paper")


@dataclass(frozen=True, slots=True)
class ReachLine:
    """One group. came: people of it, None before the session; base: everyone who came; share, low, high: per mille.

    share: what was expected of the local population; low to high: the range that the share of those who came stands for.
    state: "not_yet", "not_reached" (nobody came), "fewer" than hoped or expected, or "reached".
    tried: codes of the methods used with the group so far; untried: one that was not, empty where none is left.
    """

    row: str
    group: str
    hoped: int | None
    came: int | None
    base: int
    share: int | None
    low: int | None
    high: int | None
    state: str
    tried: tuple[str, ...]
    untried: str = ""
    approach: str = ""
    sender: str = ""

    @property
    def has_gap(self) -> bool:
        """Whether the group was reached too little."""
        return self.state in (NOT_REACHED, FEWER)


@dataclass(frozen=True, slots=True)
class ReachReport:
    """Plan and actual of a session. shortfall: why fewer came than hoped for, or "not given"; empty where enough came."""

    expected: int | None
    came: int
    effort_minutes: int | None
    shortfall: str
    groups: tuple[ReachLine, ...]

    @property
    def is_short(self) -> bool:
        """Whether fewer came than were hoped for."""
        return self.expected is not None and self.came < self.expected


@dataclass(frozen=True, slots=True)
class Reminder:
    """A group that one way of asking may not reach. row: of the reach plan; has_barrier: an unsolved one is recorded."""

    row: str
    group: str
    has_barrier: bool
    untried: str
    sentence: str


def reach_report(store: Store, session: str, lists: Lists | None = None) -> ReachReport:
    """Return plan and actual. Before the session opens nobody can have come, so every group stands as "not yet"."""
    held = store.sessions.get(session)
    counted = room(store, session)
    came = counted.in_all
    held_yet = held.state != PLANNING
    by_group = _came_by_group(store, session) if held_yet else {}
    tried = _tried(store)
    rows = store.plans.reach(session)
    lines = tuple(_line(row, by_group, came if held_yet else None, tried, lists) for row in rows)
    is_short = held_yet and held.expected is not None and came < held.expected
    shortfall = (held.shortfall.strip() or NOT_GIVEN) if is_short else ""
    return ReachReport(held.expected, came, held.effort_minutes, shortfall, lines)


def one_method_only(store: Store, session: str, lists: Lists | None = None) -> Iterator[Reminder]:
    """Yield the groups of a plan for which one way is planned, though a barrier is unsolved or they were missed before."""
    held = store.sessions.get(session)
    rows = store.plans.reach(session)
    blocked = {fold(each.group) for each in store.plans.barriers(session) if not each.done_on}
    missed, tried = _missed_before(store, held), _tried(store)
    seen: set[str] = set()
    for row in rows:
        group = fold(row.group)
        planned = {each.method for each in rows if fold(each.group) == group and each.method}
        planned |= {each.method for each in store.plans.outreach(session) if fold(each.group) == group and each.method}
        if group in seen or len(planned) > 1 or group not in blocked | missed:
            continue
        seen.add(group)
        untried = _untried(tried.get(group, set()), lists)
        yield Reminder(row.id, row.group, group in blocked, untried, _reminder(row, group in blocked, untried, lists))


def share_range(part: int, whole: int) -> tuple[int, int] | None:
    """Return between which shares, per mille, a count stands for (Wilson, 95 in 100), or None where nobody was counted."""
    if whole <= 0:
        return None
    share, square = min(part, whole) / whole, _Z * _Z
    middle = (share + square / (2 * whole)) / (1 + square / whole)
    spread = _Z * math.sqrt(share * (1 - share) / whole + square / (4 * whole * whole)) / (1 + square / whole)
    return math.floor(max(0.0, middle - spread) * 1000), math.ceil(min(1.0, middle + spread) * 1000)


def _line(
    row: ReachGroup, by_group: Mapping[str, int], base: int | None, tried: Mapping[str, set[str]], lists: Lists | None
) -> ReachLine:
    came = None if base is None else row.reached if row.reached is not None else by_group.get(fold(row.group), 0)
    found = share_range(came, base) if came is not None and base else None
    low, high = found or (None, None)
    methods = tried.get(fold(row.group), set())
    return ReachLine(
        row=row.id,
        group=row.group,
        hoped=row.hoped,
        came=came,
        base=base or 0,
        share=row.share,
        low=low,
        high=high,
        state=_state(row, came, high),
        tried=tuple(sorted(methods)),
        untried=_untried(methods, lists),
        approach=row.approach,
        sender=row.sender,
    )


def _state(row: ReachGroup, came: int | None, high: int | None) -> str:
    if came is None:
        return NOT_YET
    if came == 0:
        return NOT_REACHED
    fewer = row.hoped is not None and came < row.hoped
    below = row.share is not None and high is not None and high < row.share
    return FEWER if fewer or below else REACHED


def _came_by_group(store: Store, session: str) -> dict[str, int]:
    """Return how many people of each group came, each person once."""
    people = {person.id: person for person in store.people.all()}
    counts: dict[str, int] = {}
    for person in {arrival.person for arrival in store.attendance.arrivals(session)}:
        group = fold(people[person].group) if person in people else ""
        if group:
            counts[group] = counts.get(group, 0) + 1
    return counts


def _tried(store: Store) -> dict[str, set[str]]:
    """Return by group the methods planned or used with it in every session."""
    found: dict[str, set[str]] = {}
    for row in store.plans.reach():
        found.setdefault(fold(row.group), set()).update({row.method} - {""})
    for contact in store.plans.outreach():
        found.setdefault(fold(contact.group), set()).update({contact.method} - {""})
    return found


def _untried(tried: set[str], lists: Lists | None) -> str:
    """Return a method that was not tried with a group, first one that goes to people."""
    offered = [entry for entry in lists.of("methods") if entry.code not in tried] if lists is not None else []
    return min(offered, key=_order).code if offered else ""


def _order(entry: Entry) -> int:
    return _TRIED_FIRST.index(entry.category) if entry.category in _TRIED_FIRST else len(_TRIED_FIRST)


def _missed_before(store: Store, held: Session) -> set[str]:
    """Return the groups that earlier sessions meant to reach, of which nobody or too few came."""
    wanted = {fold(row.group) for row in store.plans.reach(held.id)}
    earlier = {row.session for row in store.plans.reach() if fold(row.group) in wanted and row.session != held.id}
    missed: set[str] = set()
    for session in earlier:
        lines = reach_report(store, session).groups
        missed |= {fold(line.group) for line in lines if line.has_gap and fold(line.group) in wanted}
    return missed


def _reminder(row: ReachGroup, has_barrier: bool, untried: str, lists: Lists | None) -> str:
    why = "a barrier keeps them away that nobody has solved" if has_barrier else "too few of them came before"
    one = f"only by “{lists.named('methods', row.method)}”" if lists is not None and row.method else "in one way only"
    other = f" Not tried yet: “{lists.named('methods', untried)}”." if lists is not None and untried else ""
    return f"“{row.group}” are asked {one}, and {why}.{other}"
