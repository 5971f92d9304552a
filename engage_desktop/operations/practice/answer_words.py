"""The words of what becomes of what people said in the practice story: themes, answers, decisions, a draft. No behaviour."""

from __future__ import annotations

from typing import Any

THEMES: dict[str, tuple[str, str]] = {
    "waiting": ("Waiting without a date", "waiting"),
    "again": ("Saying the same thing again", "waste"),
    "letters": ("Letters that people can read", "information"),
    "told": ("Who tells us, and how", "information"),
    "journey": ("Getting there and back", "travel"),
    "company": ("Somebody to come with me", "carers"),
    "access": ("Doors, noise and steps", "equality"),
}
"""Name and family of each theme, by its key."""

ANSWERS: tuple[dict[str, Any], ...] = (
    {
        "key": "letters",
        "theme": "letters",
        "cites": ("bring", "fridge", "late_letter"),
        "said": "The letter is hard to read and comes too late.",
        "outcome": "done",
        "did": "The letter says what to bring, in order, in darker print.",
        "evidence": "The letter in use since 1 November; a copy hangs in the booking office.",
        "difference": "Fewer people ring to ask what to bring.",
        "owner": "Head of bookings",
        "easy_read": "The letter is easier to read now.",
        "told": ("meeting", 9),
    },
    {
        "key": "date",
        "theme": "waiting",
        "cites": ("date", "waiting"),
        "said": "Waiting without a date is the worst of it.",
        "outcome": "cannot",
        "did": "We give the week, and ring when the day is known.",
        "reason": "Two hospitals share the scanner, so the day is known only a week before.",
        "owner": "Head of diagnostics",
        "easy_read": "We cannot give you a day at once. We tell you the week.",
        "told": ("letter", 7),
    },
    {
        "key": "person",
        "theme": "told",
        "cites": ("person",),
        "said": "A person should ring, not a machine.",
        "outcome": "doing",
        "did": "Two people are being trained to ring.",
        "owner": "Booking office",
    },
    {
        "key": "desks",
        "theme": "again",
        "cites": ("two_desks",),
        "said": "We give our names at three desks.",
        "outcome": "considering",
        "did": "The new centre has one desk on its plan.",
        "owner": "Head of diagnostics",
        "due_in": 40,
    },
)
"""Answers to the earlier session. told: how, and how many people. due_in: days from today; else when people hear back."""

LATER_ANSWERS: tuple[dict[str, Any], ...] = (
    {
        "key": "wording",
        "cites": ("weekday", "number"),
        "said": "Say the weekday, and put the number on top.",
        "outcome": "done",
        "did": "Both are in the second draft.",
        "evidence": "Second draft of the letter, line 1 and line 3.",
        "owner": "Booking office",
        "told": ("in_person", 6),
    },
    {
        "key": "languages",
        "cites": ("languages",),
        "said": "Print it in all our languages.",
        "outcome": "planned",
        "did": "Urdu and Polish come first, in spring.",
        "reason": "There is money for two languages this year.",
        "owner": "Head of bookings",
        "due_in": 120,
    },
)
"""Answers to the session about the draft."""

DECISIONS: tuple[dict[str, Any], ...] = (
    {
        "session": "earlier",
        "text": "The new letter says what to bring, in order, and gives the week.",
        "decided_by": "The booking board",
        "decided_with": "board",
        "how": "By agreement, after the comments were read out.",
        "in_room": "Six members of the board and two carers",
        "interests": "One member works for the printer and left the room.",
        "rests_on": ("letters", "date"),
        "before": 9,
    },
    {
        "session": "draft",
        "text": "The weekday and the number to ring stand in the first three lines.",
        "decided_by": "The letter group",
        "decided_with": "people",
        "how": "Everybody put a hand up; nobody was against.",
        "in_room": "Three carers, two patients and the head of bookings",
        "interests": "None",
        "rests_on": ("wording",),
        "before": 5,
    },
    {
        "session": "",
        "text": "The booking office closes at five from January.",
        "decided_by": "The site manager",
        "decided_with": "staff",
        "how": "",
        "in_room": "",
        "interests": "",
        "rests_on": (),
        "before": 2,
    },
)
"""Decisions, the last with nobody's words behind it. before: days before today."""

PROPOSAL: dict[str, Any] = {
    "title": "The booking letter",
    "first": "Dear patient,\nYour scan is planned.\nYour pathway starts on the date below.\nRing us if you cannot come.",
    "second": "Dear patient,\nRing 01632 960 100 if you cannot come.\nYour scan is on Monday 7 December at 10am.\n"
    "Bring this letter and your glasses.",
    "used": {"weekday": "The weekday stands in line 3.", "number": "The number to ring is now in line 2."},
    "not_used": {"languages": "There is money for two languages this year. Urdu and Polish come first."},
    "weighed": {"letters": "supports", "told": "supports", "waiting": "unmet", "again": "opposes"},
}

RISK = {"comment": "ice", "owner": "Transport planning", "note": "Gritting of Hill Street is not in the plan."}
CORRECTED = {
    "comment": "surgeon",
    "text": "For a doctor like me it is clear. For my patients it is not.",
    "reason": "She said doctor.",
}
DOTS = (("Table 1", (6, 2, 1)), ("Table 2", (4, 3, 5)), ("Table 3", (7, 1, 4)))
"""Dots that each table put on the three routes."""
INFORMATION = {
    "earlier": (("leaflet", "What to bring to a scan", 9), ("passer_by", "", 34)),
    "draft": (("leaflet", "How to ask for large print", 4),),
    "today": (
        ("leaflet", "Bus times from 1 December", 12),
        ("signpost", "Community car scheme", 5),
        ("passer_by", "", 60),
    ),
}
PAYMENTS = {
    "earlier": (("public_transport", 420, "Bus there and back"), ("taxi", 1260, "Step-free taxi")),
    "draft": (("voucher", 2000, "Thank you for reading the draft"), ("public_transport", 280, "Bus there and back")),
}
PULSE = {
    "earlier": {
        "listened": {5: 4, 4: 3, 3: 1},
        "influence": {5: 2, 4: 3, 3: 2, 0: 1},
        "learned": {5: 3, 4: 2, 2: 1, 0: 2},
    },
    "draft": {"listened": {5: 4, 4: 1}, "influence": {5: 3, 4: 2}, "learned": {5: 2, 4: 1, 3: 2}},
}
"""Session → question of the evaluation → score → how many."""
WENT = {
    "earlier": (
        "Two note-takers meant that nothing was lost.",
        "The hearing loop was not switched on until half past two.",
        "The booking team reads every comment. We come back with a draft.",
    ),
    "draft": (
        "Reading the letter aloud showed what was hard.",
        "Six people are too few to speak for everybody.",
        "The letter group reads the second draft in two weeks.",
    ),
}
"""What went well and less well, and the next steps."""
