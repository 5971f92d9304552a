"""Which sections the Plan step has, in the order in which a plan is made, and in which of them each part is mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_PLAN = "engage_desktop.gui.plan"


@dataclass(frozen=True, slots=True)
class SectionPlace:
    """One section: its name, the module and class that show it, and the parts and lists that stand there."""

    name: str
    module: str
    shown_by: str
    parts: tuple[str, ...]


SECTIONS: tuple[SectionPlace, ...] = (
    SectionPlace(
        "know", f"{_PLAN}.know_section", "KnowSection", ("lessons", "look", "looks", "gaps", "questions", "question")
    ),
    SectionPlace(
        "purpose",
        f"{_PLAN}.purpose_section",
        "PurposeSection",
        (
            *("title", "purpose", "method", "decision", "decided_by", "decision_on", "stage", "project_stage"),
            *("programme", "follows", "duty", "framework", "equality_note"),
        ),
    ),
    SectionPlace(
        "influence",
        f"{_PLAN}.influence_section",
        "InfluenceSection",
        ("who_decides", "involvement_type", "influence", "already_fixed", "planned_use", "easy_read", "options"),
    ),
    SectionPlace("people", f"{_PLAN}.people_section", "PeopleSection", ("reach", "barriers", "outreach", "relation")),
    SectionPlace("partners", f"{_PLAN}.partners_section", "PartnersSection", ("partners",)),
    SectionPlace("agenda", f"{_PLAN}.agenda_section", "AgendaSection", ("agenda", "ground_rules")),
    SectionPlace(
        "work",
        f"{_PLAN}.work_section",
        "WorkSection",
        ("lead", "lead_role", "facilitator", "effort_minutes", "contact", "costs"),
    ),
    SectionPlace(
        "when",
        f"{_PLAN}.when_section",
        "WhenSection",
        (
            *("date", "starts", "ends", "place", "expected", "opens_on", "closes_on", "feedback_by", "report_by"),
            *("feedback_how", "overlaps", "timeline"),
        ),
    ),
    SectionPlace("open", f"{_PLAN}.open_section", "OpenSection", ("reason",)),
)
NAMES = tuple(section.name for section in SECTIONS)
SECTION_OF: Mapping[str, str] = {
    **{part: section.name for section in SECTIONS for part in section.parts},
    **{name: name for name in NAMES},
}
"""In which section a part, a list or the section itself is found."""
