"""What came of what people said, on paper: the sheet and poster, how far one promise is, and the changes that can be seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from engage_desktop.domain.answers import CANNOT, DONE, TO_PERSON, TO_SESSION, Response, ToldBack
from engage_desktop.domain.promises import FINAL, OVERDUE
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import plain_date
from engage_desktop.operations.ageing import unanswered_themes
from engage_desktop.operations.audiences import sessions_behind, still_in_print
from engage_desktop.operations.contact_back import contact_list
from engage_desktop.operations.honesty import is_of_sharing, marks_of_answer
from engage_desktop.operations.impact import Impact, impact, without_evidence
from engage_desktop.operations.option_changes import note_of
from engage_desktop.operations.print_request import PrintRequest, called, lines
from engage_desktop.operations.responses import Answered, answered, find_response
from engage_desktop.operations.session_heads import session_contact
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.document import Document
from engage_desktop.reports.impact_list import Change, ImpactList, impact_list
from engage_desktop.reports.progress_sheet import ProgressSheet, progress_in_easy_words, progress_sheet
from engage_desktop.reports.you_said_sheet import (
    COULD_NOT,
    DID,
    WILL,
    SaidItem,
    YouSaidSheet,
    you_said_poster,
    you_said_sheet,
)
from engage_desktop.store.store import Store

ENGLISH = ("", "en", "en-GB")
_ON_POSTER = 6


def answers_of(request: PrintRequest) -> list[Answered]:
    """Return the answers that a print is about: of its session, its programme, or all; those told last, overdue first."""
    found = list(answered(request.store, today=request.today, session=request.session))
    if request.session is None and request.programme is not None:
        within = {held.id for held in request.store.sessions.all() if held.programme == request.programme}
        found = [each for each in found if _is_within(request.store, each.response, within)]
    return found


def _is_within(store: Store, response: Response, sessions: Collection[str]) -> bool:
    """Return whether an answer is to what was said in one of these sessions; one over several is, where any of them is."""
    return response.session in sessions if response.session else bool(sessions_behind(store, response) & set(sessions))


def said_item(request: PrintRequest, each: Answered) -> SaidItem:
    """Return one answer as it is printed: from the comments that stand behind it, with their count."""
    response, lists = each.response, request.lists
    part = DID if response.outcome == DONE else COULD_NOT if response.outcome == CANNOT else WILL
    return SaidItem(
        part=part,
        subject=subject_of(request.store, response),
        said=each.you_said.sentence,
        how=called(lists, "response_outcomes", response.outcome),
        did=response.did,
        reason=response.reason,
        difference=response.difference,
        evidence=response.evidence,
        owner=response.owner,
        due=_due_words(each),
        told="; ".join(told_lines(request, each)),
        still=still_in_print(request.store, each.promise.still),
        broken=" ".join(part for part in _notes(request, each) if part),
    )


def _notes(request: PrintRequest, each: Answered) -> tuple[str, ...]:
    """Return what readers of an answer are owed to know besides it: broken links, words that claim too much, and changes."""
    response = each.response
    changed = note_of(request.store, response.session, response.option)
    return (
        each.you_said.broken_note,
        says_too_much(request, response),
        f"The option was changed after people were asked. {changed}" if changed else "",
    )


def says_too_much(request: PrintRequest, response: Response) -> str:
    """Return what readers are owed where an answer claims more than the records bear out, such as “co-produced”."""
    marks = [mark for mark in marks_of_answer(request.store, response) if is_of_sharing(mark)]
    return " ".join(f"We wrote “{mark.words}”. {mark.why}" for mark in marks)


def told_item(request: PrintRequest, each: Answered) -> SaidItem:
    """Return an answer on a paper that itself tells people: it owes no more word where the answer is the last one."""
    item = said_item(request, each)
    return replace(item, due="") if each.response.outcome in FINAL else item


def subject_of(store: Store, response: Response) -> str:
    """Return what a response is about: its theme, the option it speaks of, or what was said."""
    theme = next((held.name for held in store.answers.themes() if held.id == response.theme), "")
    option = next((held.text for held in store.plans.options(response.session) if held.id == response.option), "")
    return theme or option or response.said


def you_said(request: PrintRequest) -> Document:
    """Return “you said, we did, we could not because” to hand out."""
    return you_said_sheet(_sheet(request, answers_of(request)))


def poster(request: PrintRequest) -> tuple[Document, ...]:
    """Return the same as a poster on one page, with as many answers as fit; what could not be done is never left out first."""
    found = answers_of(request)
    most = min(len(found), _ON_POSTER)
    sizes = range(max(most, 1), 0, -1)
    return tuple(you_said_poster(_sheet(request, _mixed(found, size), len(found))) for size in sizes)


def progress(request: PrintRequest) -> Document:
    """Return how far one promise is, with the formats in which it is not there yet."""
    return progress_sheet(_progress(request))


def progress_easy_read(request: PrintRequest) -> Document:
    """Return the same promise in easy words. Raises NothingHere where nobody has written them."""
    sheet = _progress(request)
    if not sheet.easy_read:
        raise NothingHere(
            "There are no easy words for this promise yet, so nothing was printed. Write them beside the response first."
        )
    return progress_in_easy_words(sheet)


def missing_variants(request: PrintRequest) -> tuple[str, ...]:
    """Return the formats and languages in which a promise is not there, though it should be or somebody asked for them."""
    response = _response(request)
    missing = [] if response.easy_read.strip() else [called_form(request, "easy_read")]
    found = contact_list(request.store, today=request.today, response=response.id)
    people = [each for held in found.by_channel.values() for each in held] + list(found.unreachable)
    forms = {form for each in people for form in each.forms} - {"large_print", "easy_read"}
    languages = {each.language for each in people} - set(ENGLISH)
    missing += sorted(called_form(request, form) for form in forms)
    return (*missing, *sorted(called(request.lists, "explaining_ways", code) for code in languages))


def called_form(request: PrintRequest, form: str) -> str:
    """Return what people call a format."""
    return request.lists.label(request.lists.access_needs, form)


def changes(request: PrintRequest) -> Document:
    """Return what changed because of people: only what is done, with evidence."""
    store, scope = request.store, {"session": request.session, "programme": request.programme}
    found = impact(store, today=request.today, **scope)
    held = store.sessions.get(request.session) if request.session else None
    return impact_list(
        ImpactList(
            organisation=store.teams.own().name,
            title=title_of(request),
            changes=tuple(_change(request, each) for each in found),
            left_out=len(without_evidence(store, today=request.today, **scope)),
            contact=", ".join(session_contact(store, held).splitlines()),
            made_at=request.now.astimezone(),
        )
    )


def title_of(request: PrintRequest) -> str:
    """Return what a print of a session, of a programme or of everything is about."""
    if request.session is not None:
        return request.store.sessions.get(request.session).title
    names = {held.id: held.name for held in request.store.plans.programmes()}
    return names.get(request.programme or "", "All our sessions")


def _sheet(request: PrintRequest, found: list[Answered], in_all: int = 0) -> YouSaidSheet:
    """Return the answers as a sheet. in_all: how many there are besides, where only some are shown."""
    store = request.store
    held = store.sessions.get(request.session) if request.session else None
    waiting = unanswered_themes(store, request.today, session=request.session)
    more = max(0, in_all - len(found))
    return YouSaidSheet(
        title=title_of(request),
        organisation=store.teams.own().name,
        items=tuple(told_item(request, each) for each in found),
        contact=session_contact(store, held),
        made_at=request.now.astimezone(),
        head=request.head() if held else None,
        waiting=tuple((each.theme.name, _waiting_words(each.unanswered, each.days)) for each in waiting),
        notes=(f"{words.many(more, 'more answer stands', 'more answers stand')} on our sheet. Ask for it.",)
        if more
        else (),
    )


def _mixed(found: list[Answered], size: int) -> list[Answered]:
    """Return so many answers that what was done and what could not be done stand side by side, most heard first."""
    loud = sorted(found, key=lambda each: (-each.you_said.count, each.response.id))
    could_not = [each for each in loud if each.response.outcome == CANNOT]
    others = [each for each in loud if each.response.outcome != CANNOT]
    kept = min(len(could_not), max(size // 2, size - len(others)))
    return [*others[: size - kept], *could_not[:kept]]


def _progress(request: PrintRequest) -> ProgressSheet:
    store, response = request.store, _response(request)
    [each] = [each for each in answered(store, today=request.today) if each.response.id == response.id]
    item = said_item(request, each)
    held = store.sessions.get(response.session) if response.session else None
    facts = (
        ("Our answer", item.how),
        ("What we do or did", item.did),
        ("Because", item.reason),
        ("What changed for people", item.difference),
        ("Where you can see it", item.evidence),
        ("Who looks after it", item.owner),
        ("You hear from us", item.due),
        ("Please note", item.broken),
    )
    return ProgressSheet(
        organisation=store.teams.own().name,
        subject=item.subject,
        said=item.said,
        facts=tuple((label, value) for label, value in facts if value),
        told=(*told_lines(request, each), *([f"Still to be told: {item.still}"] if item.still else [])),
        easy_read=lines(response.easy_read),
        missing=missing_variants(request),
        contact=session_contact(store, held),
        made_at=request.now.astimezone(),
        session_line=f"{held.title}, {plain_date(held.date)}" if held else "",
    )


def _response(request: PrintRequest) -> Response:
    if request.response is None:
        raise NothingHere("This print is about one promise, and none was chosen. Choose the promise, then print.")
    return find_response(request.store, request.response)


def _due_words(each: Answered) -> str:
    if (each.promise.told and not each.promise.is_open) or not each.response.due:
        return ""
    day = f"By {plain_date(each.response.due)}"
    return f"{day}. That day has passed, and we still owe you this." if each.promise.state == OVERDUE else day


def told_lines(request: PrintRequest, each: Answered) -> tuple[str, ...]:
    """Return when, how and who was told. Nobody is named, and nobody counted."""
    titles = {held.id: held.title for held in request.store.sessions.all()}
    return tuple(dict.fromkeys(_told_words(request, note, titles) for note in each.promise.told))


def _told_words(request: PrintRequest, told: ToldBack, titles: Mapping[str, str]) -> str:
    way = called(request.lists, "telling_ways", told.way)
    words = f"{plain_date(told.on)}: {way[:1].lower()}{way[1:]}"
    if told.audience == TO_PERSON:
        return f"{words}, to people who asked to hear"
    if told.audience == TO_SESSION and told.session != request.session:
        return f"{words}, to the people of “{titles.get(told.session or '', '')}”"
    return words


def _waiting_words(comments: int, days: int) -> str:
    waited = f", waiting for {words.many(days, 'day', 'days')}" if days else ""
    return f"{words.many(comments, 'comment', 'comments')}{waited}"


def _change(request: PrintRequest, each: Impact) -> Change:
    response = each.response
    held = request.store.sessions.get(response.session) if response.session else None
    return Change(
        subject=subject_of(request.store, response),
        said=each.you_said.sentence,
        did=each.did,
        evidence=each.evidence,
        difference=each.difference,
        session=f"{held.title}, {plain_date(held.date)}" if held else "",
    )
