"""The sheets that a session needs on paper, made from its plan: agenda, ground rules, privacy notice, forms, poster."""

from __future__ import annotations

from datetime import datetime, timedelta

from engage_desktop.domain.consent import CHANNELS, Purpose
from engage_desktop.domain.promises import OVERDUE
from engage_desktop.domain.sessions import CLOSED, INFORM, PLANNING, Session, plain_date, plain_time
from engage_desktop.operations.answer_prints import said_item
from engage_desktop.operations.audiences import sessions_behind
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.opening import blocks_of
from engage_desktop.operations.print_request import PrintRequest, called, lines, sheet_code
from engage_desktop.operations.responses import answered
from engage_desktop.operations.session_heads import session_contact, session_head
from engage_desktop.operations.ways_in import contact_ways, ways_in
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.agenda_sheet import INFORM as TOLD
from engage_desktop.reports.agenda_sheet import INVOLVE, NOT_SAID, AgendaLine, AgendaSheet, agenda_sheet
from engage_desktop.reports.comment_cards import CommentCards, comment_cards
from engage_desktop.reports.consent_sheet import AskedPurpose, ConsentSheet, consent_sheet
from engage_desktop.reports.document import Document
from engage_desktop.reports.evaluation_form import EvaluationForm, evaluation_form
from engage_desktop.reports.ground_rules_sheet import GroundRulesSheet, ground_rules_sheet
from engage_desktop.reports.involvement_poster import ComingSession, InvolvementPoster, involvement_poster
from engage_desktop.reports.paper_pack import paper_pack
from engage_desktop.reports.privacy_notice import PrivacyNotice, PurposeLine, privacy_notice
from engage_desktop.reports.you_said_sheet import SaidItem

GROUND_RULES = (
    "We listen. One person speaks at a time.",
    "Everyone's view counts. There are no wrong answers.",
    "We respect that we differ. We question ideas, not people.",
    "What is personal stays in this room.",
    "We use plain words, and say what short names stand for.",
    "Phones are on silent.",
    "You can take a break or step out at any time.",
    "You need not answer a question.",
    "We keep it short, so that others can speak too.",
    "We write down what you say, and check it with you.",
)
"""What is printed where a session has agreed no rules of its own (facts.md §10.4)."""
NO_CLINICAL_LEAD = "No clinical lead"
CARDS = 6
_WITHDRAW = (
    "You can change any answer whenever you like, and need not say why. Nothing else changes for you. Tell anyone at a "
    "session, or use the contact below."
)
_CHANNELS = {"email": "Email", "phone": "Phone call", "text": "Text message", "post": "Post"}
_MOST_COMING = 4
_MOST_SINCE = 4


def agenda(request: PrintRequest) -> Document:
    """Return the agenda, each part marked for telling or for hearing."""
    held = request.held()
    return agenda_sheet(
        AgendaSheet(
            head=request.head(),
            purpose=held.purpose,
            lines=_agenda_lines(request, held),
            lead=lead_words(held, request.lists),
            already_fixed="; ".join(lines(held.already_fixed)),
            since=_since(request, held),
            hear_back=words.hear_back(plain_date(held.feedback_by), held.feedback_how),
            contact=session_contact(request.store, held),
        )
    )


def lead_words(held: Session, lists: Lists) -> str:
    """Return who leads, or that there is no clinical lead: that is printed, not hidden."""
    if not held.lead.strip():
        return NO_CLINICAL_LEAD
    role = called(lists, "lead_roles", held.lead_role)
    return f"{held.lead}, {role}" if role else held.lead


def ground_rules(request: PrintRequest) -> Document:
    """Return the ground rules that the session agreed, or those that we ship."""
    held = request.held()
    return ground_rules_sheet(
        GroundRulesSheet(
            head=request.head(),
            rules=lines(held.ground_rules) or GROUND_RULES,
            notes=held.notes_how,
            contact=held.facilitator.strip() or session_contact(request.store, held),
        )
    )


def consent(request: PrintRequest) -> Document:
    """Return the blank consent sheet of one person: every purpose in the exact wording that is kept with an answer."""
    store, held = request.store, request.held()
    return consent_sheet(
        ConsentSheet(
            head=request.head(),
            sheet_code=sheet_code(),
            purposes=tuple(_asked(request)),
            told=tuple(notice.statement for notice in request.lists.notices),
            how_to_withdraw=_WITHDRAW,
            contact=session_contact(store, held),
        )
    )


def privacy(request: PrintRequest) -> Document:
    """Return the privacy notice, with the partners of this session and what each may receive."""
    store, held = request.store, request.held()
    partners = [partner for partner in store.plans.partners(held.id) if partner.name.strip()]
    shares = tuple((partner.name, partner.receives.strip() or "Nothing is given to them.") for partner in partners)
    shown = [purpose for purpose in request.lists.purposes if purpose.shown_by_default]
    return privacy_notice(
        PrivacyNotice(
            head=request.head(),
            purposes=tuple(_rests_on(purpose) for purpose in shown if not purpose.names_an_organisation),
            told=tuple(notice.statement for notice in request.lists.notices),
            shares=shares,
            contact=session_contact(store, held),
            complaints=store.teams.own().complaints,
        )
    )


def cards(request: PrintRequest) -> Document:
    """Return comment cards; where people are only informed they carry no question."""
    held = request.held()
    asked = () if held.involvement_type == INFORM else request.store.sessions.questions(held.id)
    return comment_cards(
        CommentCards(
            head=request.head(),
            sheet_code=sheet_code(),
            questions=tuple(question.text for question in asked),
            cards=CARDS,
        )
    )


def evaluation(request: PrintRequest) -> Document:
    """Return the evaluation form, in the same words as on the screen."""
    questions = request.lists.by_name.get("pulse_questions", ())
    answers = request.lists.by_name.get("pulse_answers", ())
    return evaluation_form(
        EvaluationForm(
            head=request.head(),
            sheet_code=sheet_code(),
            questions=tuple(entry.label for entry in questions),
            answers=tuple(entry.label for entry in answers),
        )
    )


def poster(request: PrintRequest) -> tuple[Document, ...]:
    """Return the poster, with fewer and fewer of the next sessions: the ways that the team's contact has now, and no other."""
    store = request.store
    coming = [held for held in _next_sessions(request) if not _unfinished(request, held)]
    team = store.teams.own()
    ways = ways_in(request.lists.by_name.get("ways_to_take_part", ()), team.contact)
    contact = team.contact.strip() or team.name
    next_ones = tuple(_coming(request, held) for held in coming[:_MOST_COMING])
    return tuple(
        involvement_poster(InvolvementPoster(team.name, next_ones[:count], ways, contact, len(coming[count:])))
        for count in range(max(len(next_ones), 1), 0, -1)
    )


def is_poster_without_contact(request: PrintRequest) -> bool:
    """Return whether the poster would tell nobody how to reach the team: to be said before it is printed."""
    return not contact_ways(request.store.teams.own().contact).any


def left_off_poster(request: PrintRequest) -> tuple[Session, ...]:
    """Return the next sessions that the poster does not announce: what their plans lack would keep them from opening."""
    return tuple(held for held in _next_sessions(request) if _unfinished(request, held))


def pack(request: PrintRequest) -> Document:
    """Return every sheet of the session in one file."""
    sheets = (agenda, ground_rules, privacy, consent, cards, evaluation)
    return paper_pack(request.head(), [sheet(request) for sheet in sheets])


def _agenda_lines(request: PrintRequest, held: Session) -> tuple[AgendaLine, ...]:
    titles = {question.id: question.text for question in request.store.sessions.questions(held.id)}
    at = datetime.strptime(held.starts, "%H:%M") if held.starts else None  # noqa: DTZ007 - only a time of day
    found = []
    for item in request.store.plans.agenda(held.id):
        what_for = {"inform": TOLD, "involve": INVOLVE}.get(item.aim, NOT_SAID)
        time = plain_time(f"{at:%H:%M}") if at else ""
        found.append(AgendaLine(time, item.title, what_for, titles.get(item.question or "", "")))
        at = at + timedelta(minutes=item.minutes) if at and item.minutes is not None else None
    return tuple(found)


def _since(request: PrintRequest, held: Session) -> tuple[tuple[str, str], ...]:
    """Return what is overdue, then the latest answers, to sessions of the same programme or that this one follows or copies."""
    store = request.store
    earlier = {
        each.id
        for each in store.sessions.all()
        if each.date < held.date
        and (each.id in (held.follows, held.copied_from) or (held.programme and each.programme == held.programme))
    }
    found = [
        each
        for each in answered(store, today=request.today)
        if (
            each.response.session in earlier
            if each.response.session
            else sessions_behind(store, each.response) & earlier
        )
    ]
    owed = [each for each in found if each.promise.state == OVERDUE]
    rest = [each for each in found if each not in owed and (each.response.did or each.response.reason)]
    items = [said_item(request, each) for each in [*owed, *rest[-_MOST_SINCE:]][:_MOST_SINCE]]
    return tuple((item.subject, _since_words(item)) for item in items)


def _since_words(item: SaidItem) -> str:
    owed = item.due if item.due.endswith("owe you this.") else ""
    parts = (item.how, item.did or item.reason, owed, f"Still to be told: {item.still}" if item.still else "")
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _asked(request: PrintRequest) -> list[AskedPurpose]:
    """Return the questions of the sheet; sharing is asked once for each named partner, never for partners in general."""
    named = request.store.teams.own().partner_names
    found = []
    for purpose in request.lists.purposes:
        if not purpose.shown_by_default:
            continue
        ways = tuple(_CHANNELS[way] for way in CHANNELS) if purpose.channels else ()
        statements = (
            [purpose.statement.replace("{organisation}", name) for name in named]
            if purpose.names_an_organisation
            else [purpose.statement]
        )
        found += [AskedPurpose(statement, purpose.version, purpose.note, ways) for statement in statements]
    return found


def _rests_on(purpose: Purpose) -> PurposeLine:
    basis = "Your consent" if "consent" in purpose.basis else f"Our {purpose.basis}"
    if purpose.basis == "explicit consent":
        basis = "Your clear consent"
    months = purpose.expires_months
    kept = words.many(months, "month", "months") if months else "Until you take it back"
    return PurposeLine(purpose.statement, basis, kept)


def _next_sessions(request: PrintRequest) -> list[Session]:
    held = [each for each in request.store.sessions.all() if each.date >= request.today and each.state != CLOSED]
    return sorted(held, key=lambda each: (each.date, each.starts, each.id))


def _unfinished(request: PrintRequest, held: Session) -> bool:
    """Return whether a poster would invite people to what cannot open as it is planned."""
    return held.state == PLANNING and bool(blocks_of(request.store, held))


def _coming(request: PrintRequest, held: Session) -> ComingSession:
    head = session_head(request.store, held, request.lists)
    kind = head.involvement_type if held.involvement_type else ""
    return ComingSession(held.title, head.date, held.place, kind, held.influence)
