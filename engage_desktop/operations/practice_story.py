"""The words of the practice story: invented people and what they say. No behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone who comes. answers: purpose → answer; needs: code → note; withdraws: purposes taken back the second time."""

    name: str
    role: str = "public"
    group: str = ""
    needs: tuple[tuple[str, str], ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    withdraws: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """Something said. question: its number; agreed: how many others said the same."""

    words: str
    question: int = 1
    kind: str = "own_words"
    agreed: int = 0
    language: str = ""


_YES = (("contact_project", "given"), ("quote_anonymous", "given"), ("photo", "refused"))
_NAMED = (("contact_project", "given"), ("quote_attributed", "given"), ("quote_anonymous", "given"))
_NO = (("contact_project", "refused"), ("quote_anonymous", "refused"), ("photo", "refused"))

PEOPLE = (
    Guest("Siobhan Doyle", "carer", "Carers' Centre", (("hearing_loop", ""),), _YES),
    Guest("Siân Llŷr", "public", "", (("large_print", "20 point"),), _NAMED),
    Guest("Mohammed Rafiq", "public", "", (("spoken_interpreter", "Urdu"),), _YES),
    Guest("Joan Whitfield", "public", "Over 60s lunch club", (("step_free", ""),), _YES, ("quote_anonymous",)),
    Guest("Łucja Wójcik", "public", "", (), _YES),
    Guest("Priya Nair", "partner", "Healthwatch Riverside", (), (("contact_project", "given"),)),
    Guest("Tom", "public", "", (), _NO),
    Guest("Grace Adeyemi", "carer", "Carers' Centre", (("breaks", ""),), _NAMED),
    Guest("Dafydd ap Gwilym", "public", "", (), ()),
    Guest("Marek Nowak", "public", "", (), _YES),
    Guest("Hannah Osei", "staff", "Transport planning", (), ()),
    Guest("Yusuf Demir", "public", "", (), _YES),
    Guest("Carol Beckett", "councillor", "Ward councillor", (), ()),
    Guest("Ines Ferreira", "interpreter", "", (), ()),
    Guest("Ade Bankole", "public", "Youth forum", (("low_sensory", "Quiet corner please"),), _YES),
    Guest("Ruth Kaplan", "public", "", (), (("share_partner:Healthwatch Riverside", "given"), *_YES)),
    Guest("Bill Hargreaves", "public", "Over 60s lunch club", (("seat", "Near the door"),), _NO),
    Guest("", "public", "", (), ()),
    Guest("Zofia", "public", "", (), _YES),
    Guest("Nia Pritchard", "carer", "", (("supporter", "Comes with her sister"),), _YES),
    Guest("Femi Ojo", "public", "Youth forum", (), ()),
    Guest("Margaret Lunt", "public", "Over 60s lunch club", (("hearing_loop", ""), ("diet", "Vegetarian")), _NAMED),
)

SAID = (
    Said("@1 I would need two buses, and I cannot stand for that long.", 2, agreed=4),
    Said("@2 Nobody told us that the site was already chosen.", 1, agreed=2),
    Said("@5 Could the community car scheme be paid to run later?", 3, agreed=6),
    Said("Evening appointments matter more to this table than which site it is.", 3, "group_view"),
    Said("@3 میری والدہ اکیلی سفر نہیں کر سکتیں", 2, language="ur"),
    Said("@8 The 53 stops running at six and my treatment ends at half past.", 2, agreed=9),
    Said("@16 Ring me. I do not see letters until my daughter comes on Sunday.", 1),
    Said("@11 From the transport side, a later 53 needs nine months' notice.", 3),
    Said("Three people looked for the step-free door and did not find it.", 2, "observation"),
    Said("@t3 The map on the leaflet is too small to read.", 1, agreed=3),
    Said("They would rather wait longer and see the same person.", 3, "paraphrase"),
    Said("@10 Two hundred metres uphill from the stop. In winter that is ice.", 2, agreed=5),
    Said("@7 I have said all this before, to three different teams.", 1, agreed=7),
    Said("@20 My sister has to take a day off work to come with me.", 2, agreed=1),
    Said("@19 Put the bus times on the appointment letter.", 3, agreed=8),
    Said("@15 It is loud in there. I left before they called me.", 2),
    Said("@22 Thank you for asking, and please tell us what you did with it.", 3, agreed=11),
)

SAID_EARLIER = (
    Said("@1 The waiting is worse than the test.", agreed=6),
    Said("@2 I want a real date, not “soon”.", 2, agreed=8),
    Said("@5 Tell me what to bring, in order.", 2),
    Said("People were quiet when the word “pathway” was used.", 1, "observation"),
    Said("They would like a person to ring, not a machine.", 2, "paraphrase", agreed=3),
    Said("@7 My letter came after the appointment.", 1, agreed=2),
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
    "facilitator": "Amina",
    "expected": 15,
    "feedback_how": "At the next meeting.",
    "contact": "Riverside Engagement Team, 01632 960 123",
    "questions": ("What is waiting like?", "What would you want to be told?"),
}

UPCOMING: dict[str, Any] = {
    "title": "Your words in the new booking letter",
    "starts": "18:00",
    "ends": "19:30",
    "place": "Riverside Carers' Centre",
    "involvement_type": "co_design",
    "purpose": "To write the letter together.",
    "influence": "The words you choose go into the letter.",
    "facilitator": "Amina",
    "expected": 12,
    "questions": ("Which words are hard?", "What is missing?"),
}

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
