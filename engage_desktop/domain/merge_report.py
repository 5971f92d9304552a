"""What taking in a bundle does, or would do: the report that is shown, printed and kept with the bundle."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from engage_desktop.domain.conflicts import Conflict, Write
from engage_desktop.domain.same_person import Pair

HERE_ALREADY = "B08"
"""The notice that a bundle was taken in before."""
NOUNS = {
    "teams": "team details",
    "sessions": "sessions",
    "questions": "questions",
    "people": "people",
    "needs": "access needs",
    "arrivals": "arrivals",
    "departures": "departures",
    "head_counts": "head counts",
    "consents": "consent answers",
    "wordings": "wordings",
    "comments": "comments",
    "agreements": "agreements",
    "need_answers": "answers to access needs",
    "batches": "imported sets",
    "voids": "taken back",
    "same_person_links": "same-person links",
    "different_people": "“not the same” notes",
    "resolutions": "settled conflicts",
    "erasures": "erasures",
    "receipts": "receipts",
    "bundles_received": "bundle outcomes",
    "devices": "laptops",
    "device_revocations": "lost laptops",
    "packs_issued": "packs",
    "session_states": "session steps",
    "programmes": "programmes",
    "reach_groups": "groups to reach",
    "partners": "partners",
    "barriers": "barriers",
    "gaps": "gaps in what is known",
    "agenda_items": "agenda items",
    "options": "options",
    "costs": "costs",
    "themes": "themes",
    "proposals": "proposals",
    "responses": "responses",
    "waivers": "reasons for going on",
    "plan_changes": "changes of an open plan",
    "insight_looks": "searches of what is known",
    "outreach": "contacts with groups",
    "lesson_verdicts": "lessons looked at",
    "explanations": "explanations of purpose",
    "information_given": "information given out",
    "dots": "dots counted",
    "pulse_answers": "evaluation answers",
    "payments": "payments",
    "copies": "prints and exports",
    "theme_links": "comments under themes",
    "comment_flags": "marks on comments",
    "approvals": "approvals of words",
    "theme_stances": "themes weighed against proposals",
    "proposal_versions": "versions of proposals",
    "suggestion_answers": "answers to suggestions",
    "citations": "comments cited",
    "decisions": "decisions",
    "decision_links": "responses behind decisions",
    "told_back": "times people were told",
    "reviews": "reviews",
    "shared_insight": "insight shared by partners",
}
"""What the rows of a table are called in a report."""


@dataclass(frozen=True, slots=True)
class Change:
    """One column of a row that was here already and has another value now. of: "people.phone"; title: what the row is called."""

    of: str
    row: str
    title: str
    old: str | int | None
    new: str | int | None


@dataclass(frozen=True, slots=True)
class Fault:
    """An entry that is kept and listed but not used, and why."""

    site: str
    seq: int
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What one bundle does. new: how many by noun; entries: new entries of the log; already_here: those here before.

    withdrawn: new withdrawals of consent; erased: people erased by it; notices: codes such as "B09" or "E01".
    """

    bundle: str
    label: str
    kind: str
    made_at: str
    new: Mapping[str, int] = field(default_factory=dict)
    changed: tuple[Change, ...] = ()
    conflicting: tuple[Conflict, ...] = ()
    withdrawn: int = 0
    erased: int = 0
    same_person: tuple[Pair, ...] = ()
    quarantined: tuple[Fault, ...] = ()
    already_here: int = 0
    notices: tuple[str, ...] = ()
    entries: int = 0

    def to_json(self) -> str:
        """Return the report as JSON, for keeping."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> MergeReport:
        """Return the report that to_json() wrote."""
        held: dict[str, Any] = json.loads(text)
        held["changed"] = tuple(Change(**each) for each in held["changed"])
        held["conflicting"] = tuple(_conflict(each) for each in held["conflicting"])
        held["same_person"] = tuple(
            Pair(each["person"], each["other"], tuple(each["reasons"])) for each in held["same_person"]
        )
        held["quarantined"] = tuple(Fault(**each) for each in held["quarantined"])
        held["notices"] = tuple(held["notices"])
        return cls(**held)


def _conflict(held: dict[str, Any]) -> Conflict:
    return Conflict(**{**held, "writes": tuple(Write(**each) for each in held["writes"])})
