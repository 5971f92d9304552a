"""Reading what plans hold and what was noted while a session was open."""

from __future__ import annotations

from typing import TypeVar

from engage_desktop.domain.plans import (
    AgendaItem,
    Barrier,
    CopyMade,
    Cost,
    Dots,
    Explanation,
    Gap,
    InformationGiven,
    InsightLook,
    LessonVerdict,
    Option,
    Outreach,
    Partner,
    Payment,
    PlanChange,
    Programme,
    PulseAnswer,
    ReachGroup,
    Waiver,
)
from engage_desktop.store.rows import Reader

Held = TypeVar("Held")
_HERE, _STANDS = "coalesce(removed, 0) = 0", "current = 1"
_IN_ORDER = "order by hlc, site, id"


class Plans:
    """Questions about plans. session: an id; None asks for every session's."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def programmes(self) -> list[Programme]:
        """Return every change programme, by name."""
        return self._reader.facts(Programme, "programmes", f"where {_HERE} order by name, id")

    def reach(self, session: str | None = None) -> list[ReachGroup]:
        """Return the groups to reach, in the order in which they were written down."""
        return self._rows(ReachGroup, "reach_groups", session)

    def partners(self, session: str | None = None) -> list[Partner]:
        """Return the partners, in the order in which they were written down."""
        return self._rows(Partner, "partners", session)

    def barriers(self, session: str | None = None) -> list[Barrier]:
        """Return the barriers, in the order in which they were written down."""
        return self._rows(Barrier, "barriers", session)

    def gaps(self, session: str | None = None) -> list[Gap]:
        """Return the gaps in what is known."""
        return self._rows(Gap, "gaps", session)

    def agenda(self, session: str | None = None) -> list[AgendaItem]:
        """Return the agenda in its order."""
        return self._rows(AgendaItem, "agenda_items", session, "position, id")

    def options(self, session: str | None = None) -> list[Option]:
        """Return the options in their order."""
        return self._rows(Option, "options", session, "position, id")

    def costs(self, session: str | None = None) -> list[Cost]:
        """Return the costs, in the order in which they were written down."""
        return self._rows(Cost, "costs", session)

    def waivers(self, session: str | None = None) -> list[Waiver]:
        """Return the warnings that somebody went past with a reason, earliest first."""
        return self._facts(Waiver, "waivers", session)

    def changes(self, session: str | None = None) -> list[PlanChange]:
        """Return the changes of plans that were open, earliest first."""
        return self._facts(PlanChange, "plan_changes", session)

    def given_before(self, change: str) -> tuple[int, int]:
        """Return what had been given before a change of an option: comments in its session, and dots on the option."""
        heard = """select count(distinct c.root) from plan_changes p join comments c on c.session = p.session
            where p.id = ? and c.current = 1
            and coalesce((select r.hlc from comments r where r.id = c.root), c.hlc) < p.hlc"""
        placed = """select coalesce(sum(d.count), 0) from plan_changes p join dots d on d.option = p.option
            where p.id = ? and d.current = 1 and d.hlc < p.hlc"""
        return int(self._reader.value(heard, [change])), int(self._reader.value(placed, [change]))

    def looks(self, session: str | None = None) -> list[InsightLook]:
        """Return the searches of what is known already, earliest first."""
        return self._facts(InsightLook, "insight_looks", session)

    def outreach(self, session: str | None = None) -> list[Outreach]:
        """Return the contacts with groups, by their day."""
        return self._facts(Outreach, "outreach", session, 'order by "on", hlc, site, id')

    def lesson_verdicts(self, session: str | None = None) -> list[LessonVerdict]:
        """Return what plans made of earlier lessons, earliest first."""
        return self._facts(LessonVerdict, "lesson_verdicts", session)

    def explanations(self, session: str | None = None) -> list[Explanation]:
        """Return when and how the purpose was explained, earliest first."""
        return self._facts(Explanation, "explanations", session)

    def information_given(self, session: str | None = None) -> list[InformationGiven]:
        """Return what was given out, earliest first."""
        return self._facts(InformationGiven, "information_given", session)

    def dots(self, session: str | None = None) -> list[Dots]:
        """Return the dots that tables put on options, earliest first."""
        return self._facts(Dots, "dots", session)

    def pulse(self, session: str | None = None) -> list[PulseAnswer]:
        """Return the answers to the evaluation, earliest first."""
        return self._facts(PulseAnswer, "pulse_answers", session)

    def payments(self, session: str | None = None) -> list[Payment]:
        """Return expenses and payments, earliest first."""
        return self._facts(Payment, "payments", session)

    def copies(self, session: str | None = None) -> list[CopyMade]:
        """Return the prints and exports that were made, earliest first."""
        return self._facts(CopyMade, "copies", session)

    def _rows(self, kind: type[Held], table: str, session: str | None, order: str = "id") -> list[Held]:
        if session is None:
            return self._reader.facts(kind, table, f"where {_HERE} order by session, {order}")
        return self._reader.facts(kind, table, f"where session = ? and {_HERE} order by {order}", [session])

    def _facts(self, kind: type[Held], table: str, session: str | None, order: str = _IN_ORDER) -> list[Held]:
        if session is None:
            return self._reader.facts(kind, table, f"where {_STANDS} {order}")
        return self._reader.facts(kind, table, f"where session = ? and {_STANDS} {order}", [session])
