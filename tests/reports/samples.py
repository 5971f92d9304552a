"""Realistic documents for the tests and for looking at: one whole session, its slips and sheets. No test lives here."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from engage_desktop.reports.consent_receipt import ConsentReceipt, ReceiptAnswer, consent_receipt
from engage_desktop.reports.document import Block, Document
from engage_desktop.reports.recovery_sheet import RecoverySheet, recovery_sheet
from engage_desktop.reports.roll_call import PersonHere, RollCall, roll_call
from engage_desktop.reports.session_head import SessionHead
from engage_desktop.reports.session_summary import NeedMet, QuestionHeard, SaidQuote, SessionSummary, session_summary
from engage_desktop.reports.sign_in_sheet import SignInSheet, sign_in_sheet

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
MADE_AT = datetime(2026, 11, 21, 16, 5, tzinfo=UTC)

WELSH = "Roedd y staff yn garedig iawn, ond mae'r tŷ ymhell o'r feddygfa a does dim dŵr poeth yno."
POLISH = "Czekałam trzy godziny. Łatwiej byłoby, gdyby ktoś mówił po polsku – dziękuję za żółtą kartkę."
ARABIC = "انتظرت 3 ساعات في العيادة، ولم يشرح لي أحد سبب التأخير (حتى الموظفون لم يعرفوا)."
URDU = "مجھے اپنی زبان میں خط چاہیے تھا، لیکن عملے نے میری بہت مدد کی۔"

HEAD = SessionHead(
    organisation="Oak Lane Community Voices",
    title="Getting an appointment at Oak Lane",
    date="21 November 2026, 2pm to 4pm",
    place="St Mary’s church hall, Oak Lane",
    involvement_type="Consultation",
    involvement_definition="Asking for people’s views on ideas, plans, or options",
    influence="Your views will be weighed before the practice decides its opening hours on 12 January 2027. "
    "The number of doctors cannot change this year.",
)


def summary() -> SessionSummary:
    """Return the summary of a session with forty people, in five languages."""
    return SessionSummary(
        head=HEAD,
        purpose="To hear how people find making an appointment, and which opening hours would suit them.",
        already_fixed=("The practice stays in the same building.", "The number of doctors cannot change this year."),
        who_came=(
            ("Members of the public", "31"),
            ("Carers", "6"),
            ("Staff", "Fewer than 5"),
            ("Interpreters", "Fewer than 5"),
            ("Everyone", "Hidden"),
        ),
        who_note="Small numbers are hidden to protect people’s privacy.",
        questions=_questions(),
        numbers=(("People who would use an evening opening", "24"), ("People who prefer to phone", "18")),
        numbers_note="A show of hands; people could answer more than once.",
        needs=(
            NeedMet("British Sign Language interpreter", "Fewer than 5", "Fewer than 5"),
            NeedMet("Large print", "7", "7"),
            NeedMet("A hearing loop", "6", "None: the loop was broken"),
        ),
        next_steps=(
            "We will give this summary to the practice by 28 November 2026.",
            "The practice will answer each point in writing by 20 January 2027.",
            "We will ask the hall to mend its hearing loop before we meet there again.",
        ),
        hear_back="By 31 January 2027, by post or email, as you chose. The answer will also hang in the waiting room.",
        notes_taken="Two people wrote while others spoke. Each table read its notes back before the end.",
        contact="Oak Lane Community Voices, 01632 960 001, hello@example.org",
        limits="This is what the people who came told us. They do not stand for everyone who lives here.",
        made_at=MADE_AT,
    )


def _questions() -> tuple[QuestionHeard, ...]:
    return (
        QuestionHeard(
            "What is good about making an appointment now?",
            "19 comments",
            (
                SaidQuote("The receptionist knew my name and found me a slot the same day.", "Own words", "A carer"),
                SaidQuote(WELSH, "Own words", "", "4 people agreed", "cy"),
                SaidQuote("The app works well when you have signal 👍", "Own words", "Unnamed", "9 people agreed"),
            ),
            "3 comments are not printed, because nobody said that we may use the words.",
        ),
        QuestionHeard(
            "What gets in the way?",
            "27 comments",
            (
                SaidQuote(
                    "I phone at 8 and I am number 34. By the time I get through, everything has gone, and they tell me "
                    "to phone again tomorrow. I work nights. I cannot keep phoning at 8 in the morning, so in the end I "
                    "went to A&E, sat there for six hours, and felt ashamed of taking up the bed.",
                    "Own words",
                    "Unnamed",
                    "12 people agreed",
                ),
                SaidQuote(POLISH, "Own words", "Through an interpreter", "", "pl"),
                SaidQuote(ARABIC, "Own words", "Through an interpreter", "", "ar"),
                SaidQuote(URDU, "Own words", "Unnamed", "", "ur"),
                SaidQuote("Deaf people are told to phone. There is no other way in.", "Group view", "Table 3"),
            ),
        ),
        QuestionHeard("Which opening hours would suit you?", "No comments"),
    )


def receipt() -> ConsentReceipt:
    """Return one person's answers."""
    project = "You can contact me about this project and tell me what happened as a result."
    words = "You can use my words in reports without my name."
    return ConsentReceipt(
        organisation=HEAD.organisation,
        reference="R-7K3M-04",
        answered_at=MADE_AT,
        method="On screen, read aloud by a helper",
        answered_by="The person, with support",
        answers=(
            ReceiptAnswer("Contact about this project", project, "2", "Yes"),
            ReceiptAnswer("Using my words without my name", words, "3", "Yes"),
            ReceiptAnswer("Taking my photo", "You can take and use my photo.", "1", "No"),
            ReceiptAnswer("Using my words", "يمكنكم استخدام كلماتي في التقارير دون اسمي.", "3", "Yes", "Arabic", "ar"),
        ),
        how_to_withdraw="Tell anyone on our team, phone 01632 960 001, or send us the code below. You do not have to say "
        "why. We stop using what you gave us in anything new; what is already printed stays printed.",
        withdrawal_code="WREN-4827-OAK",
        contact="Oak Lane Community Voices, 01632 960 001",
        session=HEAD,
    )


def call(people: int = 28) -> RollCall:
    """Return a roll call with as many people as asked for."""
    kinds = ("Member of the public", "Carer", "Staff", "Interpreter")
    names = ("Siobhán Ní Bhriain", "Łukasz Wójcik", "Siân Gŵyr", "Mohammed Al-Khatib", "أحمد الخطيب", "Grace Okonkwo")
    rows = tuple(
        PersonHere(f"{names[at % 6]} {at + 1}", kinds[at % 4], f"1:{30 + at % 30}pm", "3:10pm" if at % 9 == 8 else "")
        for at in range(people)
    )
    return RollCall(HEAD, rows, MADE_AT, counted_only=12)


def recovery() -> RecoverySheet:
    """Return a recovery sheet with a code of the right shape that opens nothing."""
    code = "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "QPZRY9X8GF2TVDW0S3JN54KHCE"
    return RecoverySheet("Oak Lane Community Voices", code, MADE_AT)


def sign_in(cards: int = 6) -> SignInSheet:
    """Return a sheet of blank cards."""
    return SignInSheet(HEAD, "K7", ("Member of the public", "Carer", "Staff", "Interpreter", "Councillor"), cards)


def document(*blocks: Block, title: str = "A test", language: str = "en-GB") -> Document:
    """Return a small document around some blocks."""
    return Document(title=title, organisation="Oak Lane Community Voices", blocks=blocks, language=language)


def prints() -> dict[str, Document]:
    """Return one of each print."""
    return {
        "summary": session_summary(summary()),
        "receipt": consent_receipt(receipt()),
        "roll call": roll_call(call()),
        "recovery sheet": recovery_sheet(recovery()),
        "sign-in cards": sign_in_sheet(sign_in()),
    }
