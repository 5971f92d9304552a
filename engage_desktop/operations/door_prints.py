"""What is printed at the door: roll call, sign-in cards, and the slip that a person takes home with their choices."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engage_desktop.domain import clock
from engage_desktop.domain.consent import GIVEN, REFUSED, WITHDRAWN, Consent
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import plain_time
from engage_desktop.operations.attendance import room
from engage_desktop.operations.consent import withdrawal_code
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.print_files import keep_both
from engage_desktop.operations.session_heads import session_head
from engage_desktop.reports.consent_receipt import ConsentReceipt, ReceiptAnswer, consent_receipt
from engage_desktop.reports.document import Document
from engage_desktop.reports.html import render_html
from engage_desktop.reports.pdf import render_pdf
from engage_desktop.reports.roll_call import PersonHere, RollCall, roll_call
from engage_desktop.reports.sign_in_sheet import SignInSheet, sign_in_sheet
from engage_desktop.store.store import Store

_ANSWERS = {GIVEN: "Yes", REFUSED: "No", WITHDRAWN: "Withdrawn"}
_GIVEN_BY = {
    "self": "You",
    "self_with_support": "You, with support",
    "parent_guardian": "A parent or guardian",
    "child_and_parent": "You and a parent or guardian",
    "lpa_attorney": "Someone with power of attorney",
    "court_deputy": "A deputy of the court",
    "best_interests_decision": "A best-interests decision",
}
_METHODS = {
    "tick_screen_self": "On the screen, by yourself",
    "tick_screen_assisted": "On the screen, with help",
    "oral_recorded_by_staff": "Spoken, and written down by us",
    "tick_paper": "Ticked on paper",
    "signed_paper": "Signed on paper",
    "via_interpreter": "Through an interpreter",
    "bsl_via_interpreter": "In BSL, through an interpreter",
    "email_letter": "By email or letter",
    "phone": "By phone",
    "imported": "Brought in from an earlier list",
}
_LANGUAGES = {"en": "English", "cy": "Welsh", "pl": "Polish", "ur": "Urdu"}


@dataclass(frozen=True, slots=True)
class DoorPrint:
    """One print in memory: the same words as PDF and as HTML. stem: its file name without the ending; names nobody.

    code: what its copies are noted as.
    """

    pdf: bytes
    html: str
    stem: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class DoorFiles:
    """The two files of one print."""

    pdf: Path
    html: Path


def print_roll_call(
    store: Store, *, now: datetime, session: str, lists: Lists, fonts: Path, large_print: bool = False
) -> DoorPrint:
    """Return the list to tick when the room must be emptied. now: also the time on the list."""
    held = store.sessions.get(session)
    known = {person.id: person for person in store.people.all()}
    latest = {arrival.person: arrival for arrival in reversed(store.attendance.arrivals(session))}
    people = [
        PersonHere(
            name=known[arrival.person].name or f"Someone, badge {arrival.badge}",
            kind=lists.label(lists.roles, arrival.role),
            arrived=_clock(arrival.at),
            left=_clock(arrival.left_at) if arrival.left_at else "",
        )
        for arrival in sorted(latest.values(), key=lambda arrival: known[arrival.person].sort_key())
        if arrival.person in known
    ]
    call = RollCall(
        head=session_head(store, held, lists),
        people=tuple(people),
        made_at=now.astimezone(),
        counted_only=room(store, session).counted,
    )
    about = f"{held.date}-{now.astimezone():%H%M}-{held.id[-8:]}"
    return _rendered(roll_call(call), "roll_call", about, fonts=fonts, large_print=large_print, now=now)


def print_sign_in_cards(
    store: Store, *, now: datetime, session: str, lists: Lists, fonts: Path, cards: int = 12, large_print: bool = False
) -> DoorPrint:
    """Return blank cards for the door with a new sheet code. cards: 1 to 200."""
    held = store.sessions.get(session)
    sheet = SignInSheet(
        head=session_head(store, held, lists),
        sheet_code=secrets.token_hex(2).upper(),
        kinds=tuple(entry.label for entry in lists.roles),
        cards=min(max(cards, 1), 200),
    )
    about = f"{held.date}-{sheet.sheet_code}"
    return _rendered(sign_in_sheet(sheet), "sign_in_cards", about, fonts=fonts, large_print=large_print, now=now)


def print_receipt(
    store: Store,
    *,
    now: datetime,
    person: str,
    lists: Lists,
    fonts: Path,
    answers: Sequence[str] = (),
    large_print: bool = False,
) -> DoorPrint:
    """Return the slip of a person's answers, which names nobody. answers: ids of one occasion; empty for all that stand.

    Raises NothingHere where there is no answer to print.
    """
    standing = store.consents.standing(person)
    chosen = [answer for answer in standing if not answers or answer.id in answers]
    if not chosen:
        raise NothingHere("This person has not answered anything yet, so there is no slip to print. Ask first.")
    last = chosen[-1]
    code = withdrawal_code([answer.id for answer in chosen])
    team = store.teams.own()
    held = store.sessions.get(last.session) if last.session else None
    contact = (held.contact if held else "") or team.contact or team.name
    receipt = ConsentReceipt(
        organisation=team.name,
        reference=f"R-{last.id[-8:].upper()}",
        answered_at=datetime.fromtimestamp(clock.milliseconds(last.hlc) / 1000, tz=now.tzinfo).astimezone(),
        method=_method(last),
        answered_by=_GIVEN_BY.get(last.given_by, last.given_by),
        answers=tuple(_answer(store, lists, answer) for answer in chosen),
        how_to_withdraw=(
            "You can change any answer, or all of them, whenever you like. You need not say why, and nothing else "
            "changes for you. Tell anyone at a session, or use the contact below, and give this code."
        ),
        withdrawal_code=code,
        contact=contact,
        session=session_head(store, held, lists) if held else None,
    )
    return _rendered(consent_receipt(receipt), "choices", code, fonts=fonts, large_print=large_print, now=now)


def keep_print(made: DoorPrint, folder: Path) -> DoorFiles:
    """Write both files into a folder, whole or not at all. Raises DiskRefused."""
    return DoorFiles(*keep_both(made.pdf, made.html, stem=made.stem, out=folder))


def _answer(store: Store, lists: Lists, answer: Consent) -> ReceiptAnswer:
    wording = store.consents.wording(answer.wording)
    short = next((purpose.short for purpose in lists.purposes if purpose.id == answer.purpose), answer.purpose)
    language = wording.language if wording else answer.language
    return ReceiptAnswer(
        purpose=short.replace("{organisation}", answer.controller),
        wording=wording.text if wording else "",
        version=str(answer.wording_version),
        answer=_ANSWERS.get(answer.answer, answer.answer),
        language_name=_LANGUAGES.get(language, language),
        language=language,
    )


def _method(answer: Consent) -> str:
    method = _METHODS.get(answer.method, answer.method)
    return f"{method}. With you: {answer.present}" if answer.present else method


def _clock(moment: str) -> str:
    return plain_time(f"{datetime.fromisoformat(moment).astimezone():%H:%M}")


def _rendered(document: Document, code: str, about: str, *, fonts: Path, large_print: bool, now: datetime) -> DoorPrint:
    stem = f"{code.replace('_', '-')}-{about}"
    return DoorPrint(
        pdf=render_pdf(document, fonts=fonts, large_print=large_print, made_at=now),
        html=render_html(document, large_print=large_print),
        stem=f"{stem}-large" if large_print else stem,
        code=code,
    )
