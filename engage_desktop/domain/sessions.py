"""A session: one meeting with people, its type of involvement, its promise of influence, and its three states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engage_desktop.domain.refusals import Refusal

PLANNING, OPEN, CLOSED = "planning", "open", "closed"
INFORM, ENGAGEMENT, CONSULTATION, CO_DESIGN, CO_PRODUCTION = (
    *("inform", "engagement", "consultation"),
    *("co_design", "co_production"),
)
STAGES = ("planning", "designing", "delivering", "reviewing")
"""When in the life of a service people are involved (promise 004.1)."""
INVOLVEMENT_TYPES = (INFORM, ENGAGEMENT, CONSULTATION, CO_DESIGN, CO_PRODUCTION)
"""The types of involvement of facts.md §5.1; names and definitions in plain English are in resources/lists."""


class SessionNotOpen(Refusal):
    """Something can only be recorded while the session is open."""

    code = "SESSION-NOT-OPEN"


class SessionIncomplete(Refusal):
    """A session lacks something that it promises to say."""

    code = "SESSION-INCOMPLETE"


class OpenNeedsReason(Refusal):
    """A session can open only when each warning has been given a reason. warnings: their sentences."""

    code = "OPEN-REASON"

    def __init__(self, sentence: str, *, field: str | None = None, warnings: tuple[str, ...] = ()) -> None:
        super().__init__(sentence, field=field)
        self.warnings = warnings


class StateNotPossible(Refusal):
    """The session cannot go from the state it is in to the one asked for."""

    code = "SESSION-STATE"


@dataclass(frozen=True, slots=True)
class Session:
    """One session. date: ISO date. starts, ends: "14:00" or empty. expected: people hoped for, or None.

    stage: one of STAGES. project_stage, method, duty, framework, lead_role, who_decides: codes of resources/lists. decision:
    what it informs; decision_on, opens_on, closes_on, report_by: ISO dates. programme: the change programme it belongs to.
    follows: the session whose marked questions it asks again. effort_minutes: the work planned for reaching people.
    shortfall: why fewer came than were hoped for. easy_read: its purpose and promise in easy words.
    """

    id: str
    title: str = ""
    date: str = ""
    starts: str = ""
    ends: str = ""
    place: str = ""
    involvement_type: str = ""
    influence: str = ""
    already_fixed: str = ""
    purpose: str = ""
    facilitator: str = ""
    expected: int | None = None
    feedback_by: str = ""
    feedback_how: str = ""
    contact: str = ""
    notes_how: str = ""
    next_steps: str = ""
    went_well: str = ""
    went_less_well: str = ""
    copied_from: str | None = None
    stage: str = ""
    project_stage: str = ""
    programme: str | None = None
    method: str = ""
    decision: str = ""
    decided_by: str = ""
    decision_on: str = ""
    who_decides: str = ""
    opens_on: str = ""
    closes_on: str = ""
    planned_use: str = ""
    lead: str = ""
    lead_role: str = ""
    duty: str = ""
    duty_version: int | None = None
    framework: str = ""
    framework_version: int | None = None
    equality_note: str = ""
    effort_minutes: int | None = None
    follows: str | None = None
    ground_rules: str = ""
    shortfall: str = ""
    report_by: str = ""
    easy_read: str = ""
    state: str = PLANNING

    @property
    def is_open(self) -> bool:
        """Whether people can be welcomed and comments written down now."""
        return self.state == OPEN

    def require_open(self) -> None:
        """Raise SessionNotOpen unless the session is open."""
        if self.state == CLOSED:
            raise SessionNotOpen(
                "This session is closed, so nothing was recorded. Reopen it with a reason, then write it down again."
            )
        if self.state != OPEN:
            raise SessionNotOpen(
                "This session is not open yet, so nothing was recorded. Open it on its Plan page first."
            )

    def require_ready_to_open(self) -> None:
        """Raise SessionIncomplete where the session would open without saying what people's words can change."""
        if not self.influence.strip():
            raise SessionIncomplete(
                "The session cannot open yet: it does not say what people can influence. "
                "Write one sentence under “What people can influence” on the Plan page.",
                field="influence",
            )
        if self.involvement_type not in INVOLVEMENT_TYPES:
            raise SessionIncomplete(
                "The session cannot open yet: it has no type of involvement. Choose one on the Plan page.",
                field="involvement_type",
            )


@dataclass(frozen=True, slots=True)
class Question:
    """A question that a session asks. position: 1, 2, 3 …, the number that Ctrl and a digit choose.

    gap: the gap in what is known that it is to fill. follows: the earlier question that it asks again. again: why it is asked
    although people have been asked before. measured: 1 where its answers are compared before and after a change.
    """

    id: str
    session: str
    position: int
    text: str
    gap: str | None = None
    follows: str | None = None
    again: str = ""
    measured: int = 0


@dataclass(frozen=True, slots=True)
class SessionState:
    """One change of a session's state, with its reason where one is needed. at: ISO moment, UTC."""

    id: str
    session: str
    state: str
    reason: str
    at: str


def next_state(now: str, wanted: str, reason: str) -> str:
    """Return the state after a change, or raise StateNotPossible. Reopening needs a reason."""
    if now == wanted:
        raise StateNotPossible(f"The session is already {wanted}. Nothing was changed.")
    if wanted == OPEN and now == CLOSED and not reason.strip():
        raise StateNotPossible(
            "A closed session is reopened only with a reason, which is kept with the record. Write the reason, then reopen.",
            field="reason",
        )
    if wanted == CLOSED and now == PLANNING:
        raise StateNotPossible("The session was never opened, so it cannot be closed. Nothing was changed.")
    return wanted


def plain_date(iso: str) -> str:
    """Return an ISO date as people read it: "21 November 2026"; other text as it is."""
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"


def plain_time(clock: str) -> str:
    """Return "14:00" as "2pm" and "14:05" as "2:05pm"; other text as it is."""
    hour, colon, minute = clock.partition(":")
    if not colon or not hour.isdigit() or not minute[:2].isdigit():
        return clock
    half = "am" if int(hour) < 12 else "pm"
    twelve = (int(hour) + 11) % 12 + 1
    return f"{twelve}{half}" if minute[:2] == "00" else f"{twelve}:{minute[:2]}{half}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
