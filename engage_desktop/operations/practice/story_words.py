"""The words of the practice story: invented people and what they say. No behaviour; plans and answers have files of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone who comes. answers: purpose → answer; needs: code → note; withdraws: purposes taken back the second time.

    about: what else stands in the record, such as how the name is said; parts of a Person.
    """

    name: str
    role: str = "public"
    group: str = ""
    needs: tuple[tuple[str, str], ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    withdraws: tuple[str, ...] = ()
    about: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """Something said. question: its number; agreed: how many others said the same.

    key: by what name the answers of the story speak of it; sort: a code of resources/lists/comment_sorts; theme: a key of
    answer_words.THEMES; place, service: what it speaks of.
    """

    words: str
    question: int = 1
    kind: str = "own_words"
    agreed: int = 0
    language: str = ""
    key: str = ""
    sort: str = ""
    theme: str = ""
    place: str = ""
    service: str = ""


_YES = (("contact_project", "given"), ("quote_anonymous", "given"), ("photo", "refused"))
_NAMED = (("contact_project", "given"), ("quote_attributed", "given"), ("quote_anonymous", "given"))
_NO = (("contact_project", "refused"), ("quote_anonymous", "refused"), ("photo", "refused"))
_STORY = (*_YES, ("story_case_study", "given"), ("equality_monitoring", "refused"))

PEOPLE = (
    Guest(
        "Siobhan Doyle",
        "carer",
        "Carers' Centre",
        (("hearing_loop", ""),),
        _YES,
        about=(("said_as", "Shi-vawn"), ("email", "siobhan@home.example"), ("wants", "email")),
    ),
    Guest("Siân Llŷr", "public", "", (("large_print", "20 point"),), _NAMED, about=(("wants", "post_large_print"),)),
    Guest(
        "Mohammed Rafiq",
        "public",
        "",
        (("spoken_interpreter", "Urdu"),),
        _YES,
        about=(("address_as", "Mr Rafiq"), ("phone", "01632 960 171"), ("wants", "phone")),
    ),
    Guest("Joan Whitfield", "public", "Over 60s lunch club", (("step_free", ""),), _YES, ("quote_anonymous",)),
    Guest("Łucja Wójcik", "public", "", (), _YES, about=(("said_as", "Woo-cha Voy-chick"),)),
    Guest("Priya Nair", "partner", "Healthwatch Riverside", (), (("contact_project", "given"),)),
    Guest("Tom", "public", "", (), _NO),
    Guest("Grace Adeyemi", "carer", "Carers' Centre", (("breaks", ""),), _NAMED, about=(("also_role", "public"),)),
    Guest("Dafydd ap Gwilym", "public", "", (), ()),
    Guest("Marek Nowak", "public", "", (), _YES),
    Guest("Hannah Osei", "staff", "Transport planning", (), ()),
    Guest("Yusuf Demir", "public", "", (), _YES, about=(("email", "yusuf@home.example"), ("wants", "email"))),
    Guest("Carol Beckett", "councillor", "Ward councillor", (), ()),
    Guest("Ines Ferreira", "interpreter", "", (), ()),
    Guest("Ade Bankole", "public", "Youth forum", (("low_sensory", "Quiet corner please"),), _YES),
    Guest("Ruth Kaplan", "public", "", (), (("share_partner:Healthwatch Riverside", "given"), *_YES)),
    Guest("Bill Hargreaves", "public", "Over 60s lunch club", (("seat", "Near the door"),), _NO),
    Guest("", "public", "", (), ()),
    Guest("Zofia", "public", "", (), _YES),
    Guest("Nia Pritchard", "carer", "", (("supporter", "Comes with her sister"),), _STORY),
    Guest("Femi Ojo", "public", "Youth forum", (), ()),
    Guest(
        "Margaret Lunt",
        "public",
        "Over 60s lunch club",
        (("hearing_loop", ""), ("diet", "Vegetarian")),
        _NAMED,
        about=(("wants", "post"), ("address", "12 Canal Row, Riverside"), ("address_as", "Mrs Lunt")),
    ),
)

SAID = (
    Said(
        "@1 I would need two buses, and I cannot stand for that long.",
        2,
        agreed=4,
        theme="journey",
        service="Bus 12",
        sort="concern",
    ),
    Said("@2 Nobody told us that the site was already chosen.", 1, agreed=2, theme="told", sort="concern"),
    Said("@5 Could the community car scheme be paid to run later?", 3, agreed=6, key="car_scheme", sort="would_help"),
    Said("Evening appointments matter more to this table than which site it is.", 3, "group_view", sort="would_help"),
    Said("@3 میری والدہ اکیلی سفر نہیں کر سکتیں", 2, language="ur", theme="company"),
    Said(
        "@8 The 53 stops running at six and my treatment ends at half past.",
        2,
        agreed=9,
        key="last_bus",
        theme="journey",
        service="Bus 53",
        sort="concern",
    ),
    Said("@16 Ring me. I do not see letters until my daughter comes on Sunday.", 1, theme="told"),
    Said(
        "@11 From the transport side, a later 53 needs nine months' notice.",
        3,
        key="notice",
        theme="journey",
        service="Bus 53",
    ),
    Said(
        "Three people looked for the step-free door and did not find it.",
        2,
        "observation",
        theme="access",
        place="St Luke's Hall",
    ),
    Said("@t3 The map on the leaflet is too small to read.", 1, agreed=3, theme="told"),
    Said("They would rather wait longer and see the same person.", 3, "paraphrase"),
    Said(
        "@10 Two hundred metres uphill from the stop. In winter that is ice.",
        2,
        agreed=5,
        key="ice",
        theme="journey",
        place="Hill Street",
        sort="concern",
    ),
    Said(
        "@7 I have said all this before, to three different teams.",
        1,
        agreed=7,
        key="again",
        theme="again",
        service="Appointments",
        sort="concern",
    ),
    Said(
        "@20 My sister has to take a day off work to come with me. She is not paid for it. Last time we left at seven, "
        "because the first bus does not wait for the second. We sat in the corridor until one. Then they said that the "
        "machine was down, and would we come on Thursday. She asked her boss again. He was kind about it, but she heard "
        "him sigh. I nearly did not go back. I am glad I did, because they found it early.",
        2,
        agreed=1,
        key="sister",
        theme="company",
        sort="story",
    ),
    Said(
        "@19 Put the bus times on the appointment letter.",
        3,
        agreed=8,
        key="bus_times",
        theme="told",
        sort="would_help",
    ),
    Said("@15 It is loud in there. I left before they called me.", 2, theme="access", sort="concern"),
    Said("@22 Thank you for asking, and please tell us what you did with it.", 3, agreed=11),
)

SAID_EARLIER = (
    Said("@1 The waiting is worse than the test.", agreed=6, key="waiting", theme="waiting", service="Scans"),
    Said("@2 I want a real date, not “soon”.", 2, agreed=8, key="date", theme="waiting", service="Scans"),
    Said("@5 Tell me what to bring, in order.", 2, key="bring", theme="letters", sort="would_help"),
    Said("@4 I keep the letter on the fridge. The print is too faint to read there.", 2, key="fridge", theme="letters"),
    Said("People were quiet when the word “pathway” was used.", 1, "observation", theme="letters"),
    Said("They would like a person to ring, not a machine.", 2, "paraphrase", agreed=3, key="person", theme="told"),
    Said(
        "@7 My letter came after the appointment.", 1, agreed=2, key="late_letter", theme="letters", service="Bookings"
    ),
    Said(
        "@8 We wrote our names at two desks and then once more upstairs.",
        1,
        agreed=4,
        key="two_desks",
        theme="again",
        service="Bookings",
        place="Old site",
    ),
)

SAID_AT_DRAFT = (
    Said(
        "@1 Say the day of the week, not only the date.", 2, agreed=5, key="weekday", theme="letters", sort="would_help"
    ),
    Said("@2 Put the number to ring at the top, in big figures.", 2, agreed=4, key="number", theme="letters"),
    Said("@3 Print it in all our languages, in full.", 2, key="languages", theme="letters", sort="would_help"),
    Said("@1 Waiting is a bit better when you know who to ring.", 1, key="better", theme="waiting"),
    Said(
        "@4 The lunch club can read the next draft out loud. We meet every Tuesday.", 2, key="lunch_club", sort="asset"
    ),
    Said("@6 I want to help with testing the letters. I can come on Tuesdays.", 2, key="offer", sort="offer"),
    Said("@5 For a surgeon like me it is clear. For my patients it is not.", 2, key="surgeon", theme="letters"),
)

GATHERING: dict[str, Any] = {
    "title": "Getting to the new diagnostic centre",
    "starts": "10:00",
    "ends": "12:00",
    "place": "St Luke's Hall, Riverside",
    "involvement_type": "consultation",
    "purpose": "To hear what makes the journey hard before three bus routes are put to the council.",
    "influence": "Your views decide which of three bus routes we ask for.",
    "already_fixed": "The site itself is already decided.",
    "decision": "Which of three bus routes the council is asked for.",
    "decided_by": "The council's transport board",
    "facilitator": "Amina",
    "expected": 40,
    "feedback_how": "By post or email to those who asked, on the hall's notice board, and at the next meeting.",
    "contact": "Riverside Engagement Team, 01632 960 123, engagement@riverside.example",
    "notes_how": "One note-taker at the laptop; two flip charts typed in during the break.",
    "next_steps": "We count the routes by Friday. The council's transport board meets on 9 December.",
    "questions": (
        "What have you been told so far?",
        "What would make it hard to get there?",
        "What would help?",
    ),
}

EARLIER: dict[str, Any] = {
    "title": "What matters when you wait for a test",
    "starts": "14:00",
    "ends": "16:00",
    "place": "Riverside Library",
    "involvement_type": "engagement",
    "purpose": "To learn what waiting is like before the new booking letters are written.",
    "influence": "What you say shapes how the letters are worded.",
    "already_fixed": "The booking system is bought.",
    "decision": "How the new booking letters are worded.",
    "decided_by": "The booking board",
    "facilitator": "Amina",
    "expected": 15,
    "feedback_how": "At the next meeting.",
    "contact": "Riverside Engagement Team, 01632 960 123",
    "questions": ("What is waiting like?", "What would you want to be told?"),
}

DRAFT: dict[str, Any] = {
    "title": "A first draft of the booking letter",
    "starts": "18:00",
    "ends": "19:30",
    "place": "Riverside Carers' Centre",
    "involvement_type": "co_design",
    "purpose": "To change the first draft of the booking letter together.",
    "influence": "The words you choose go into the letter.",
    "already_fixed": "The letter stays one page long.",
    "decision": "Which words stand in the new booking letter.",
    "decided_by": "The letter group: carers, patients and the booking team",
    "facilitator": "Amina",
    "expected": 12,
    "feedback_how": "At the next meeting of the letter group.",
    "contact": "Riverside Engagement Team, 01632 960 123",
    "questions": ("What is waiting like?", "Which words would you change?"),
}

UPCOMING: dict[str, Any] = {
    "title": "Your words in the new booking letter",
    "purpose": "To finish the letter together.",
    "feedback_how": "With the letter itself, and at the lunch club.",
}
"""What is said anew of the last session; the rest is planned like the session before it."""

TWICE = Guest("Shivaun Doyle", "carer", "Carers' Centre")
"""Siobhan again, as the second table heard her name."""

SECOND = {
    "name": "Joan Whitfield",
    "before": "01632 960 144",
    "here": "01632 960 145",
    "there": "01632 960 154",
    "said": "Our table would keep the 53 and move the 12.",
    "aside": "A seat with arms at the stop.",
}
"""What the second laptop does: another phone number for one person, and what its table says."""

SURGEON = Guest("Meera Shah", "staff", "Radiology", (), (("contact_project", "given"),))
AT_DRAFT = (PEOPLE[0], PEOPLE[1], PEOPLE[2], PEOPLE[3], SURGEON, PEOPLE[15])
"""Who comes to the first draft, by their badges there."""

OPTIONS = ("Run the 53 until nine in the evening", "Send the 12 round by the centre", "A small bus from the station")
"""The three routes that people are asked about."""
OPENED_ANYWAY = "This is a practice session; its plan was written for it."

PARTNER: dict[str, Any] = {
    "team": "Healthwatch Riverside",
    "session": {
        "title": "Getting home after the clinic",
        "place": "Riverside Library",
        "involvement_type": "engagement",
        "purpose": "To hear how people get home after an evening clinic.",
        "influence": "What you say goes to the hospital and to the council.",
        "already_fixed": "Nothing is fixed yet.",
        "decision": "Whether evening clinics go on.",
        "decided_by": "The hospital",
        "method": "tables",
        "questions": ("How do you get home?",),
    },
    "debrief": {
        "notes_how": "One note-taker.",
        "went_well": "The library lends its hearing loop for nothing.",
        "went_less_well": "Nobody had asked the night bus to wait.",
    },
}
SAID_AT_PARTNER = (
    Said("The last bus leaves before the clinic ends.", kind="group_view"),
    Said("The library lends its hearing loop for nothing. Ask at the desk.", sort="asset"),
)
