"""What the parts of a session may be: which there are, how long, and of what form. Writing them is in sessions.py."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import INVOLVEMENT_TYPES, STAGES
from engage_desktop.domain.texts import LONGEST_PARAGRAPH, clean, line

DAYS = ("date", "feedback_by", "decision_on", "opens_on", "closes_on", "report_by")
LINES = (
    *("title", "starts", "ends", "place", "involvement_type", "facilitator", "stage", "project_stage", "method"),
    *("decided_by", "who_decides", "lead", "lead_role", "duty", "framework"),
    *DAYS,
)
LONG = (
    *("influence", "already_fixed", "purpose", "feedback_how", "contact", "notes_how", "next_steps"),
    *("went_well", "went_less_well", "decision", "planned_use", "equality_note", "ground_rules", "shortfall"),
    "easy_read",
)
_AS_GIVEN = (
    *("expected", "effort_minutes", "duty_version", "framework_version"),
    *("copied_from", "programme", "follows"),
)
KEPT_AFTER_CLOSING = (
    *("notes_how", "next_steps", "feedback_by", "feedback_how", "went_well", "went_less_well"),
    *("shortfall", "report_by", "equality_note", "easy_read"),
)
"""What may still be written once a session is closed: what the close page and Feed back ask for afterwards."""
LOCKED_WHILE_OPEN = ("involvement_type", "influence", "already_fixed")
"""What people were promised when the session opened: a change needs a reason, and is printed."""
DECIDED_WHILE_OPEN = ("decision", "decided_by", "decision_on", "who_decides")
"""Which decision people were told it is for, who makes it and when: the same, once something stood there."""
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class SessionNotPossible(Refusal):
    """A part of a session cannot be as typed."""

    code = "SESSION"


class PlanLocked(Refusal):
    """What people were promised cannot change while the session is open without a reason."""

    code = "PLAN-LOCKED"


def checked(parts: Mapping[str, object]) -> dict[str, object]:
    """Return the parts as they are kept. Raises SessionNotPossible with the field; TypeError for a part there is not."""
    values: dict[str, object] = {}
    for name, value in parts.items():
        if name in LINES:
            values[name] = line(str(value or ""), name=f"The {name.replace('_', ' ')}")
        elif name in LONG:
            values[name] = clean(str(value or ""), limit=LONGEST_PARAGRAPH, name="This text")
        elif name in _AS_GIVEN:
            values[name] = value
        else:
            raise TypeError(f"a session has no part named {name}")
    _check_moments(values)
    _check_codes(values)
    return values


def is_day(text: str) -> bool:
    """Only the long form is a day: sessions are sorted by it, and Python reads others as well, such as weeks."""
    if not _DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _check_moments(values: Mapping[str, object]) -> None:
    for name in DAYS:
        if values.get(name) and not is_day(str(values[name])):
            raise SessionNotPossible(
                f"“{values[name]}” is not a date, so nothing was saved. Write it like 2026-11-21.", field=name
            )
    for name in ("starts", "ends"):
        if values.get(name) and not _CLOCK.fullmatch(str(values[name])):
            raise SessionNotPossible(
                f"“{values[name]}” is not a time of day, so nothing was saved. Write it like 14:00.", field=name
            )


def _check_codes(values: Mapping[str, object]) -> None:
    if values.get("involvement_type") and values["involvement_type"] not in INVOLVEMENT_TYPES:
        raise SessionNotPossible(
            f"“{values['involvement_type']}” is not a type of involvement this program knows, so nothing was saved. "
            f"Choose one of: {', '.join(INVOLVEMENT_TYPES)}.",
            field="involvement_type",
        )
    if values.get("stage") and values["stage"] not in STAGES:
        raise SessionNotPossible(
            f"“{values['stage']}” is not a stage this program knows, so nothing was saved. "
            f"Choose one of: {', '.join(STAGES)}.",
            field="stage",
        )
