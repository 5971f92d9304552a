"""What a session cost, access apart from the rest, for each person reached and each outcome; and what was used again."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.domain.answers import DONE
from engage_desktop.domain.plans import Cost
from engage_desktop.operations.attendance import room
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.payments import paid_sums
from engage_desktop.store.store import Store

ACCESS = "access"


@dataclass(frozen=True, slots=True)
class CostReport:
    """In pence and minutes. access: what it cost that everybody could take part, never ranked with the rest.

    payments: thanks in money and expenses, as they were logged, access among them left out. people: who came; outcomes:
    responses that were done. A part for each of them is None where there is nobody, or nothing, to divide by.
    """

    costs: tuple[Cost, ...]
    money: int
    access: int
    payments: int
    minutes: int
    people: int
    outcomes: int

    @property
    def without_access(self) -> int:
        """All money but what access cost."""
        return self.money + self.payments

    @property
    def in_all(self) -> int:
        """All money."""
        return self.without_access + self.access

    @property
    def per_person(self) -> int | None:
        """Pence for each person reached, access left out."""
        return round(self.without_access / self.people) if self.people else None

    @property
    def access_per_person(self) -> int | None:
        """Pence for access for each person reached."""
        return round(self.access / self.people) if self.people else None

    @property
    def per_outcome(self) -> int | None:
        """Pence for each thing that was done about what people said, access left out."""
        return round(self.without_access / self.outcomes) if self.outcomes else None


@dataclass(frozen=True, slots=True)
class Reuse:
    """What was made once and used more often. copied_from: title of the session it was copied from; copies: made of this one.

    in_all: how often this plan has been used, itself among them.
    """

    copied_from: str
    copies: tuple[str, ...]
    in_all: int


def cost_report(store: Store, session: str, lists: Lists) -> CostReport:
    """Return what a session cost. Payments that were logged for people count by themselves, beside the costs written down."""
    access = {entry.code for entry in lists.of("cost_kinds") if entry.category == ACCESS}
    costs = store.plans.costs(session)
    paid = paid_sums(store, session, lists)
    return CostReport(
        costs=tuple(costs),
        money=sum(cost.pence or 0 for cost in costs if cost.kind not in access),
        access=sum(cost.pence or 0 for cost in costs if cost.kind in access) + paid.access,
        payments=paid.expenses + paid.payments,
        minutes=sum(cost.minutes or 0 for cost in costs),
        people=room(store, session).in_all,
        outcomes=sum(response.outcome == DONE for response in store.answers.responses(session)),
    )


def reuse(store: Store, session: str) -> Reuse:
    """Return what a session took over from an earlier one, and how often its own plan was used again."""
    held = {each.id: each for each in store.sessions.all()}
    origin = {each.id: each.copied_from for each in held.values()}
    first = _first(session, origin)
    family = [each for each in origin if _first(each, origin) == first]
    copies = tuple(each.title for each in held.values() if each.copied_from == session)
    earlier = held.get(origin.get(session) or "")
    return Reuse(earlier.title if earlier else "", copies, max(len(family), 1))


def _first(session: str, origin: dict[str, str | None]) -> str:
    """Return the session from which a line of copies began."""
    seen = {session}
    while (before := origin.get(session)) in origin and before is not None and before not in seen:
        seen.add(before)
        session = before
    return session
