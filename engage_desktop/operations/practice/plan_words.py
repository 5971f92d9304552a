"""The words of the plans in the practice story: whom to reach, with whom, how, at what cost. No behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_Rows = tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole plan. more: parts of the session beside those in story_words; *_in: days from the session's day.

    agenda: question is the number of one, or 0; gaps: the number of the question that fills it; barriers: done_in, days
    before the session, or None while it stands; looked: words, what came of it.
    """

    more: dict[str, Any]
    decision_in: int
    report_in: int
    reach: _Rows = ()
    partners: _Rows = ()
    barriers: _Rows = ()
    gaps: _Rows = ()
    agenda: _Rows = ()
    costs: _Rows = ()
    looked: tuple[str, str] = ("", "")
    measured: int = 1


PROGRAMME = {
    "name": "Tests closer to home",
    "aim": "Scans and blood tests near where people live, with letters that they can follow.",
    "owner": "Head of diagnostics",
    "project_stage": "case",
}
_LAW = {"duty": "icb_involvement", "framework": "nhs_partnership", "lead": "Dr Meera Shah", "lead_role": "doctor"}
_RULES = (
    "One person speaks at a time.\nWhat is said here may be told; who said it may not.\nAsk when a word is not clear."
)
_ACCESS = (
    {"kind": "interpreter", "pence": 9000, "note": "Urdu, two hours"},
    {"kind": "loop", "pence": 0, "note": "Lent by the library"},
)

EARLIER_PLAN = Plan(
    more={
        **_LAW,
        "stage": "planning",
        "project_stage": "options",
        "method": "tables",
        "who_decides": "board_alone",
        "planned_use": "The booking team reads every comment before it writes the letters.",
        "equality_note": "Letters must work for people who see little, read little or read another language.",
        "effort_minutes": 900,
        "ground_rules": _RULES,
        "shortfall": "It rained, and half-term had begun.",
        "easy_read": "We want to make better letters. Tell us what is hard when you wait. We will tell you what we did.",
    },
    decision_in=25,
    report_in=20,
    reach=(
        {
            "group": "Carers' Centre",
            "hoped": 4,
            "share": 110,
            "method": "visit",
            "approach": "Ask at their Monday coffee morning.",
            "sender": "Riverside Carers' Centre",
        },
        {
            "group": "Over 60s lunch club",
            "hoped": 6,
            "share": 240,
            "method": "tables",
            "approach": "A table of their own.",
        },
        {
            "group": "People who live in hostels",
            "hoped": 4,
            "share": 5,
            "method": "trusted_person",
            "approach": "Through the nurse who works with people who are homeless.",
            "reached": 0,
        },
    ),
    partners=(
        {
            "name": "Healthwatch Riverside",
            "role": "facilitates",
            "receives": "Comments without names, on the day after.",
        },
        {"name": "Riverside Library", "role": "hosts", "receives": "The summary."},
    ),
    barriers=(
        {
            "group": "Carers' Centre",
            "barrier": "Nobody to sit with the person they look after.",
            "solution": "The centre keeps its day room open.",
            "owner": "Grace at the Carers' Centre",
            "done_in": 3,
        },
        {
            "group": "People who live in hostels",
            "barrier": "They do not trust letters with a logo.",
            "solution": "The nurse asks them in her own words.",
            "owner": "Amina",
            "done_in": None,
        },
    ),
    gaps=(
        {"text": "What makes waiting hard, apart from its length.", "known": "How long people wait.", "question": 1},
        {"text": "What people want to be told, and in what order.", "known": "", "question": 2},
    ),
    agenda=(
        {"title": "Why we ask", "minutes": 10, "aim": "inform", "decision": "What is decided already."},
        {
            "title": "At the tables",
            "minutes": 60,
            "aim": "involve",
            "question": 1,
            "decision": "What the letter says first.",
        },
        {"title": "What you would want to be told", "minutes": 40, "aim": "involve", "question": 2, "decision": ""},
    ),
    costs=(
        {"kind": "staff_hours", "minutes": 840, "note": "Three of us, with planning"},
        {"kind": "venue", "pence": 4500},
        {"kind": "refreshments", "pence": 3820},
        *_ACCESS,
    ),
    looked=("waiting", "A partner names it once; nobody has been asked what waiting is like."),
)

DRAFT_PLAN = Plan(
    more={
        **_LAW,
        "stage": "designing",
        "project_stage": "case",
        "method": "workshop",
        "who_decides": "shaped",
        "planned_use": "The letter group changes the draft in front of everybody.",
        "equality_note": "The draft is tried with large print, Easy Read and Urdu.",
        "effort_minutes": 480,
        "ground_rules": _RULES,
        "easy_read": "We have written a letter. Help us to make it better. Your words go into it.",
    },
    decision_in=6,
    report_in=21,
    reach=(
        {
            "group": "Carers' Centre",
            "hoped": 5,
            "share": 110,
            "method": "workshop",
            "sender": "Riverside Carers' Centre",
        },
        {"group": "Over 60s lunch club", "hoped": 5, "share": 240, "method": "visit"},
    ),
    partners=(
        {"name": "Riverside Carers' Centre", "role": "decides", "receives": "The draft and every suggestion."},
        {
            "name": "Healthwatch Riverside",
            "role": "decides",
            "receives": "The draft and every suggestion.",
            "at_middle": 0,
        },
    ),
    barriers=(
        {
            "group": "",
            "barrier": "The draft is in English alone.",
            "solution": "An interpreter reads it aloud in Urdu.",
            "owner": "Amina",
            "done_in": 1,
        },
    ),
    gaps=(
        {"text": "Whether waiting is easier now.", "known": "What made it hard in the first session.", "question": 1},
        {"text": "Which words of the draft are hard.", "known": "“Pathway” is.", "question": 2},
    ),
    agenda=(
        {"title": "What you told us, and what we did", "minutes": 15, "aim": "inform", "decision": "The wording."},
        {"title": "Line by line", "minutes": 60, "aim": "involve", "question": 2, "decision": "The wording."},
    ),
    costs=({"kind": "staff_hours", "minutes": 420}, {"kind": "refreshments", "pence": 2650}, *_ACCESS),
    looked=("letter", "They want it in time, in darker print, and with a list of what to bring."),
)

GATHERING_PLAN = Plan(
    more={
        **_LAW,
        "stage": "planning",
        "project_stage": "contract",
        "method": "tables",
        "who_decides": "board_options",
        "planned_use": "The council's transport board gets the count for each route, and every reason.",
        "equality_note": "Two routes pass no step-free stop. The board is told so.",
        "effort_minutes": 1500,
        "ground_rules": _RULES,
        "easy_read": "There is a new centre for tests. Which bus should go there? Tell us what you think.",
    },
    decision_in=18,
    report_in=28,
    reach=(
        {
            "group": "Over 60s lunch club",
            "hoped": 10,
            "share": 240,
            "method": "tables",
            "approach": "Lifts to the hall.",
        },
        {
            "group": "Youth forum",
            "hoped": 6,
            "share": 130,
            "method": "workshop",
            "approach": "Their own table, with pizza.",
        },
        {
            "group": "Deaf club",
            "hoped": 5,
            "share": 3,
            "method": "visit",
            "approach": "Ask their committee first.",
            "reached": 0,
        },
        {
            "group": "Carers' Centre",
            "hoped": 6,
            "share": 110,
            "method": "tables",
            "approach": "The centre writes to its members.",
            "sender": "Riverside Carers' Centre",
        },
    ),
    partners=(
        {
            "name": "Healthwatch Riverside",
            "role": "facilitates",
            "receives": "Comments without names, on the day after.",
        },
        {
            "name": "Riverside Carers' Centre",
            "role": "supports",
            "receives": "What was said about carers, without names.",
        },
    ),
    barriers=(
        {
            "group": "Over 60s lunch club",
            "barrier": "The last bus home leaves at six.",
            "solution": "The community car scheme takes people home.",
            "owner": "Healthwatch Riverside",
            "done_in": 2,
        },
        {
            "group": "Deaf club",
            "barrier": "No sign language interpreter is free that day.",
            "solution": "Ask again for the next session, six weeks before.",
            "owner": "Amina",
            "done_in": None,
        },
    ),
    gaps=(
        {
            "text": "What people have been told about the new centre.",
            "known": "A leaflet went out in May.",
            "question": 1,
        },
        {"text": "What makes the journey hard.", "known": "Bus times.", "question": 2},
        {"text": "What would help most.", "known": "", "question": 3},
    ),
    agenda=(
        {"title": "What is decided, and what is not", "minutes": 10, "aim": "inform", "decision": "What is fixed."},
        {"title": "The journey", "minutes": 35, "aim": "involve", "question": 2, "decision": "Which route helps whom."},
        {
            "title": "Three routes, three dots each",
            "minutes": 30,
            "aim": "involve",
            "decision": "Which route we ask for.",
        },
        {"title": "Tea", "minutes": 15, "aim": "inform", "decision": ""},
    ),
    costs=(
        {"kind": "staff_hours", "minutes": 1380},
        {"kind": "venue", "pence": 7500},
        {"kind": "printing", "pence": 2140},
        *_ACCESS,
    ),
    looked=("bus", "Only our partner has heard about buses, so we ask."),
    measured=2,
)
CHANGED = {
    "influence": "Your views decide which two of three bus routes we ask for.",
    "reason": "The council said this morning that it can pay for two.",
}
"""What changed while today's session was open already."""

OUTREACH: _Rows = (
    {
        "before": 60,
        "group": "Carers' Centre",
        "method": "visit",
        "outcome": "agreed",
        "promised": "Bring the letters back before they are printed.",
        "did": "Brought the first draft.",
    },
    {
        "before": 30,
        "group": "Youth forum",
        "method": "phone",
        "outcome": "agreed",
        "promised": "Tell them which route was chosen, at their January meeting.",
    },
    {
        "before": 18,
        "group": "Deaf club",
        "method": "visit",
        "outcome": "refused",
        "note": "They were asked three times last year and heard nothing back. They want to see a change first.",
    },
    {"before": 17, "group": "People who live in hostels", "method": "trusted_person", "outcome": "no_answer"},
)
"""Contacts with groups. before: days before today."""

REVIEW = {
    "reviewer": "Riverside Patient Council",
    "text": "You said what you could not do, and why. Next time come to the hostels as well.",
}
"""What the patient council said of the earlier session."""
