"""What people call the parts of a record where laptops disagree, and how a value of one is read and typed. Data and text only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from engage_desktop.domain.answers import CANNOT, CONSIDERING, DOING, DONE, PASSED_ON, PLANNED
from engage_desktop.domain.conflicts import COMMENTS
from engage_desktop.domain.parts import DAY, FLAG, LARGEST_COUNT, Kind
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import clean, line

ABOUT = {
    "people": "Person",
    "sessions": "Session",
    "questions": "Question",
    "needs": "Access need",
    "teams": "Team",
    "programmes": "Change programme",
    "reach_groups": "Group to reach",
    "partners": "Partner",
    "barriers": "Barrier",
    "gaps": "Gap in what is known",
    "agenda_items": "Agenda item",
    "options": "Option",
    "costs": "Cost",
    "themes": "Theme",
    "proposals": "Proposal",
    "responses": "Response",
    COMMENTS: "Comment",
}
_PARTS = {
    "also_known_as": "other name",
    "role": "here as",
    "phone": "phone number",
    "removed": "whether it is on the list",
    "starts": "start",
    "ends": "end",
    "involvement_type": "type of involvement",
    "influence": "what it can change",
    "already_fixed": "what is already fixed",
    "expected": "number expected",
    "feedback_by": "date people hear back",
    "feedback_how": "how people hear back",
    "notes_how": "how notes are taken",
    "next_steps": "next steps",
    "went_well": "what went well",
    "went_less_well": "what went less well",
    "copied_from": "session it was copied from",
    "position": "place in the order",
    "text": "words",
    "complaints": "how to complain",
    "address_as": "form of address",
    "said_as": "how the name is said",
    "also_role": "also here as",
    "wants": "how they want to hear from us",
    "stage": "when people are involved",
    "project_stage": "stage of the project",
    "programme": "change programme",
    "decision": "decision it informs",
    "decided_by": "who decides",
    "decision_on": "date of the decision",
    "who_decides": "who has the last word",
    "opens_on": "first day people can take part",
    "closes_on": "last day people can take part",
    "planned_use": "how views will be used",
    "lead_role": "role of the lead",
    "duty": "duty in law",
    "duty_version": "version of the duty",
    "framework_version": "version of the framework",
    "equality_note": "note on equality",
    "effort_minutes": "time it takes us",
    "follows": "what it follows on from",
    "ground_rules": "ground rules",
    "shortfall": "why fewer came",
    "report_by": "date of the report",
    "easy_read": "Easy Read words",
    "gap": "gap that it asks about",
    "again": "why it is asked again",
    "measured": "whether it is asked before and after",
    "hoped": "number hoped for",
    "share": "share of the people of the area",
    "sender": "who writes to them",
    "reached": "number reached",
    "receives": "what they may receive",
    "at_start": "there at the start",
    "at_middle": "there in the middle",
    "at_end": "there at the end",
    "done_on": "day it was done",
    "known": "what is known",
    "minutes": "time",
    "pence": "amount",
    "family": "kind of theme",
    "said": "what people said",
    "outcome": "what happens",
    "did": "what we did or will do",
    "reason": "why, or why not",
    "due": "date people are told by",
    "evidence": "where the change can be seen",
    "difference": "what changed for people",
}
"""What is not here is called by its own name."""
_OF_ONE_TABLE = {
    "agenda_items.decision": "decision it leads to",
    "sessions.facilitator": "facilitator",
    "costs.kind": "kind of cost",
    "teams.partners": "partners",
    "gaps.text": "what is not known",
    "questions.follows": "question that it repeats",
}
_ON_THE_LIST = {0: "on the list", 1: "taken off the list"}
_OUTCOMES = {
    DONE: "done",
    DOING: "being done",
    PLANNED: "planned",
    CANNOT: "cannot be done",
    PASSED_ON: "passed on",
    CONSIDERING: "under consideration",
}
_YES, _NO = ("yes", "y", "1"), ("no", "n", "0")


class ConflictNotPossible(Refusal):
    """A conflict cannot be settled as asked."""

    code = "CONFLICT"


def part_words(of: str) -> str:
    """Return what people call a part: "people.phone" is "phone number"."""
    table, _, column = of.partition(".")
    return "words" if table == COMMENTS else _OF_ONE_TABLE.get(of) or _PARTS.get(column, column.replace("_", " "))


def value_words(column: str, value: str | int | None, titles: Mapping[str, str] | None = None) -> str:
    """Return a value as people read it; empty text for none. titles: what the rows are called whose ids may stand there."""
    if value is None:
        return ""
    if isinstance(value, str):
        return (titles or {}).get(value) or (_OUTCOMES.get(value, value) if column == "outcome" else value)
    if column == "removed":
        return _ON_THE_LIST.get(value, str(value))
    if column in ("at_start", "at_middle", "at_end", "measured"):
        return "yes" if value else "no"
    if column == "pence":
        return f"£{value / 100:,.2f}"
    if column == "share":
        return f"{value / 10:g} %"
    return f"{value:,} minutes" if column in ("minutes", "effort_minutes") else str(value)


def read_value(kind: Kind, column: str, typed: str) -> str | int:
    """Return a typed value as its column keeps it. Raises ConflictNotPossible, and what text refuses."""
    part = kind.parts[column]
    if part.kind == "id":
        raise ConflictNotPossible("Choose one of the two values here. Nothing was changed.")
    if part is FLAG or column == "removed":
        return _yes_or_no(typed)
    if part.kind == "count":
        return _number(column, typed)
    label = f"The {part_words(f'{kind.table}.{column}')}"
    text = clean(typed, limit=part.limit, name=label) if "\n" in typed else line(typed, name=label)
    if part is DAY and text:
        return _day(text)
    return text


def _yes_or_no(typed: str) -> int:
    said = typed.strip().casefold()
    if said not in (*_YES, *_NO):
        raise ConflictNotPossible("Choose one of the two values here. Nothing was changed.")
    return int(said in _YES)


def _number(column: str, typed: str) -> int:
    scale = {"pence": 100, "share": 10}.get(column, 1)
    digits = re.sub(r"[£%,\s]|minutes?$", "", typed.strip())
    fits = re.fullmatch(r"\d{1,9}(\.\d{1,2})?" if scale > 1 else r"\d{1,9}", digits)
    value = round(float(digits) * scale) if fits else LARGEST_COUNT + 1
    if value > LARGEST_COUNT:
        raise ConflictNotPossible(f"“{typed}” is not a number, so nothing was changed. Type a number.")
    return value


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise ConflictNotPossible(
            f"“{text}” is not a date, so nothing was changed. Type it as year-month-day, such as 2026-11-21."
        ) from error
