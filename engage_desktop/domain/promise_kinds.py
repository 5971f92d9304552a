"""The kinds of operation behind the promises: planning, opening, responding, telling back, learning. Rules are elsewhere."""

from __future__ import annotations

from engage_desktop.domain.parts import (
    COUNT,
    DAY,
    FLAG,
    ID,
    LINE,
    LONG,
    MOMENT,
    OPTIONAL,
    OPTIONAL_COUNT,
    OPTIONAL_ID,
    Kind,
)

SESSION_PLAN = {
    "stage": LINE,
    "project_stage": LINE,
    "programme": OPTIONAL_ID,
    "method": LINE,
    "decision": LONG,
    "decided_by": LINE,
    "decision_on": DAY,
    "who_decides": LINE,
    "opens_on": DAY,
    "closes_on": DAY,
    "planned_use": LONG,
    "lead": LINE,
    "lead_role": LINE,
    "duty": LINE,
    "duty_version": OPTIONAL_COUNT,
    "framework": LINE,
    "framework_version": OPTIONAL_COUNT,
    "equality_note": LONG,
    "effort_minutes": OPTIONAL_COUNT,
    "follows": OPTIONAL_ID,
    "ground_rules": LONG,
    "shortfall": LONG,
    "report_by": DAY,
    "easy_read": LONG,
}
"""What a plan adds to a session. programme: its change programme. follows: the session whose questions it asks again."""

_PROGRAMME = {"name": LINE, "aim": LONG, "owner": LINE, "project_stage": LINE, "removed": COUNT}
_REACH = {
    "session": ID,
    "group": LINE,
    "hoped": OPTIONAL_COUNT,
    "share": OPTIONAL_COUNT,
    "method": LINE,
    "approach": LONG,
    "sender": LINE,
    "reached": OPTIONAL_COUNT,
    "removed": COUNT,
}
_PARTNER = {
    "session": ID,
    "name": LINE,
    "role": LINE,
    "receives": LONG,
    "at_start": FLAG,
    "at_middle": FLAG,
    "at_end": FLAG,
    "removed": COUNT,
}
_BARRIER = {
    "session": ID,
    "group": LINE,
    "barrier": LONG,
    "solution": LONG,
    "owner": LINE,
    "done_on": DAY,
    "removed": COUNT,
}
_GAP = {"session": ID, "text": LONG, "known": LONG, "removed": COUNT}
_AGENDA = {
    "session": ID,
    "position": COUNT,
    "minutes": OPTIONAL_COUNT,
    "title": LINE,
    "aim": LINE,
    "question": OPTIONAL_ID,
    "decision": LONG,
    "removed": COUNT,
}
_OPTION = {"session": ID, "position": COUNT, "text": LONG, "removed": COUNT}
_COST = {
    "session": ID,
    "kind": LINE,
    "pence": OPTIONAL_COUNT,
    "minutes": OPTIONAL_COUNT,
    "note": LONG,
    "removed": COUNT,
}
_THEME = {"name": LINE, "family": LINE, "session": OPTIONAL_ID, "programme": OPTIONAL_ID, "removed": COUNT}
_PROPOSAL = {"title": LINE, "session": OPTIONAL_ID, "programme": OPTIONAL_ID, "removed": COUNT}
_RESPONSE = {
    "session": OPTIONAL_ID,
    "theme": OPTIONAL_ID,
    "option": OPTIONAL_ID,
    "said": LONG,
    "outcome": LINE,
    "did": LONG,
    "reason": LONG,
    "owner": LINE,
    "due": DAY,
    "evidence": LONG,
    "difference": LONG,
    "easy_read": LONG,
    "removed": COUNT,
}
_REGISTERS = (
    ("programme.set", "programmes", _PROGRAMME),
    ("reach.set", "reach_groups", _REACH),
    ("partner.set", "partners", _PARTNER),
    ("barrier.set", "barriers", _BARRIER),
    ("gap.set", "gaps", _GAP),
    ("agenda.set", "agenda_items", _AGENDA),
    ("option.set", "options", _OPTION),
    ("cost.set", "costs", _COST),
    ("theme.set", "themes", _THEME),
    ("proposal.set", "proposals", _PROPOSAL),
    ("response.set", "responses", _RESPONSE),
)
_PLANNING = (
    ("gate.waived", "waivers", {"session": ID, "gate": LINE, "warning": LINE, "reason": LONG, "at": MOMENT}),
    (
        "plan.changed",
        "plan_changes",
        {
            "session": ID,
            "part": LINE,
            "before": LONG,
            "after": LONG,
            "reason": LONG,
            "at": MOMENT,
            "option": OPTIONAL_ID,
        },
    ),
    ("insight.looked", "insight_looks", {"session": ID, "words": LONG, "found": COUNT, "result": LONG, "at": MOMENT}),
    (
        "outreach.logged",
        "outreach",
        {
            "session": OPTIONAL_ID,
            "group": LINE,
            "method": LINE,
            "outcome": LINE,
            "promised": LONG,
            "did": LONG,
            "note": LONG,
            "on": DAY,
        },
    ),
    (
        "lesson.judged",
        "lesson_verdicts",
        {
            "session": ID,
            "of_session": OPTIONAL_ID,
            "lesson": ID,
            "text": LONG,
            "source": LINE,
            "verdict": LINE,
            "reason": LONG,
        },
    ),
)
_LIVE = (
    ("purpose.explained", "explanations", {"session": ID, "ways": LINE, "explained": COUNT, "at": MOMENT}),
    (
        "information.given",
        "information_given",
        {"session": ID, "item": LINE, "kind": LINE, "count": COUNT, "at": MOMENT},
    ),
    ("dots.counted", "dots", {"session": ID, "option": ID, "table": LINE, "count": COUNT, "at": MOMENT}),
    (
        "pulse.answered",
        "pulse_answers",
        {"session": ID, "sheet": ID, "question": LINE, "score": COUNT, "count": COUNT, "way": LINE, "at": MOMENT},
    ),
    (
        "payment.recorded",
        "payments",
        {
            "session": ID,
            "person": OPTIONAL_ID,
            "kind": LINE,
            "pence": COUNT,
            "miles": OPTIONAL_COUNT,
            "receipt": FLAG,
            "note": LONG,
            "at": MOMENT,
        },
    ),
    ("copy.made", "copies", {"session": OPTIONAL_ID, "what": LINE, "act": LINE, "sha256": LINE, "at": MOMENT}),
)
_ANSWERING = (
    (
        "comment.themed",
        "theme_links",
        {"session": ID, "root": ID, "theme": ID, "place": LINE, "service": LINE},
    ),
    ("comment.flagged", "comment_flags", {"session": ID, "root": ID, "flag": LINE, "owner": LINE, "note": LONG}),
    (
        "comment.approved",
        "approvals",
        {"session": ID, "root": ID, "version": ID, "person": OPTIONAL_ID, "answer": LINE},
    ),
    ("theme.weighed", "theme_stances", {"proposal": ID, "theme": ID, "stance": LINE}),
    ("proposal.versioned", "proposal_versions", {"proposal": ID, "number": COUNT, "text": LONG, "at": MOMENT}),
    (
        "suggestion.answered",
        "suggestion_answers",
        {"proposal": ID, "version": OPTIONAL_ID, "root": ID, "outcome": LINE, "reason": LONG},
    ),
    ("response.cites", "citations", {"response": ID, "root": ID}),
    (
        "decision.made",
        "decisions",
        {
            "session": OPTIONAL_ID,
            "programme": OPTIONAL_ID,
            "text": LONG,
            "decided_by": LINE,
            "decided_with": LINE,
            "how": LONG,
            "in_room": LONG,
            "interests": LONG,
            "on": DAY,
        },
    ),
    ("decision.rests_on", "decision_links", {"decision": ID, "response": ID}),
    (
        "told.back",
        "told_back",
        {
            "session": OPTIONAL_ID,
            "response": ID,
            "way": LINE,
            "people": OPTIONAL_COUNT,
            "note": LONG,
            "on": DAY,
            "audience": OPTIONAL,
            "person": OPTIONAL_ID,
        },
    ),
    (
        "insight.shared",
        "shared_insight",
        {
            "source": LINE,
            "sort": LINE,
            "title": LINE,
            "text": LONG,
            "place": LINE,
            "group": LINE,
            "method": LINE,
            "on": DAY,
            "count": OPTIONAL_COUNT,
            "library": ID,
        },
    ),
    ("review.received", "reviews", {"session": ID, "reviewer": LINE, "text": LONG, "at": MOMENT}),
)
PROMISE_KINDS = (
    *(Kind(name, table, parts, is_register=True) for name, table, parts in _REGISTERS),
    *(Kind(name, table, parts) for name, table, parts in (*_PLANNING, *_LIVE, *_ANSWERING)),
)
