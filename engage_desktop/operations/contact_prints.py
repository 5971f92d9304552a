"""Letters, labels and certificates: what goes to one person each. The names of the files give nobody away."""

from __future__ import annotations

from engage_desktop.domain.sessions import Session, plain_date
from engage_desktop.operations.answer_prints import ENGLISH, answers_of, called_form, told_item
from engage_desktop.operations.contact_back import Contact, ContactList, contact_list
from engage_desktop.operations.print_request import PrintRequest, called, lines
from engage_desktop.operations.responses import Answered
from engage_desktop.operations.session_heads import session_contact
from engage_desktop.operations.telling import EASY_READ, LARGE_PRINT, POST
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.contact_letter import ContactLetter, address_labels, contact_letters, contact_sheet
from engage_desktop.reports.document import Document, Heading, PageBreak
from engage_desktop.reports.thanks_certificate import ThanksCertificate, thanks_certificate
from engage_desktop.reports.you_said_sheet import SaidItem

_STOP = (
    "If you do not want to hear from us again, tell us and we stop at once. You need not say why. Anything else about this "
    "letter:"
)


def letters(request: PrintRequest) -> Document:
    """Return a letter for everyone who is told by post.

    Those who asked for large print stand in the large print alone, all others in the standard one: nobody gets two, and
    nobody the wrong one.
    """
    people = [each for each in by_post(request) if (LARGE_PRINT in each.forms) == request.large_print]
    found = _answers(request)
    return contact_letters(
        [_letter(request, each, found) for each in people], organisation=request.store.teams.own().name
    )


def labels(request: PrintRequest) -> Document:
    """Return the address labels of everyone who is told by post, those of each sending organisation on sheets of their own."""
    people = by_post(request)
    own = request.store.teams.own().name
    by_sender: dict[str, list[str]] = {}
    for each in people:
        by_sender.setdefault(each.sender, []).append(_addressed(each))
    if len(by_sender) < 2:
        sender = next(iter(by_sender), own)
        return address_labels(by_sender.get(sender, []), sender=sender)
    first, *others = [(sender, address_labels(found, sender=sender)) for sender, found in sorted(by_sender.items())]
    blocks = [Heading(first[0]), *first[1].blocks]
    for sender, sheet in others:
        blocks += [PageBreak(), Heading(sender), *sheet.blocks]
    return Document(title="Address labels", organisation=own, blocks=tuple(blocks))


def sheet(request: PrintRequest) -> Document:
    """Return whom to tell by which way, with the number or address that each way needs; nobody who said no is on it."""
    found = contact_list(request.store, today=request.today, session=request.session, response=request.response)
    ways = [
        (called(request.lists, "ways_of_hearing", way), [_listed(request, each) for each in people])
        for way, people in found.by_channel.items()
    ]
    held = request.store.sessions.get(request.session) if request.session else None
    return contact_sheet(
        ways,
        title=_session_line(held) if held else "Our sessions",
        organisation=request.store.teams.own().name,
        others=f"{words.many(found.by_poster, 'other person hears', 'other people hear')} by a poster or at the next session. "
        f"{words.many(found.refused, 'person', 'people')} said no, or took it back: not on this sheet.",
    )


def _listed(request: PrintRequest, each: Contact) -> tuple[str, str, str]:
    forms = [called_form(request, form) for form in each.forms]
    language = called(request.lists, "explaining_ways", each.language) if each.language not in ENGLISH else ""
    mind = [part for part in (language, *forms, each.group) if part]
    return each.name or "Somebody who gave no name", each.value or "In person", ", ".join(mind)


def by_post(request: PrintRequest) -> tuple[Contact, ...]:
    """Return whom to write to: of a session or a response, or one person of it."""
    found: ContactList = contact_list(
        request.store, today=request.today, session=request.session, response=request.response
    )
    posted = found.by_channel.get(POST, ())
    return tuple(each for each in posted if request.person in (None, each.person))


def certificate(request: PrintRequest) -> Document:
    """Return a certificate of thanks for one person: the session named, or everything they came to."""
    store = request.store
    if request.person is None:
        return thanks_certificate(
            ThanksCertificate(
                organisation=store.teams.own().name,
                name="",
                sessions=(_session_line(request.held()),),
                signed=_signed(request, request.held()),
                given_at=request.now.astimezone(),
            )
        )
    person = store.people.get(request.person)
    linked = store.people.groups().get(person.id, frozenset([person.id]))
    wanted = [store.sessions.get(request.session)] if request.session else store.sessions.all()
    came = [
        held
        for held in wanted
        if request.session or any(arrival.person in linked for arrival in store.attendance.arrivals(held.id))
    ]
    return thanks_certificate(
        ThanksCertificate(
            organisation=store.teams.own().name,
            name=person.name or "Somebody who would rather not be named",
            sessions=tuple(_session_line(held) for held in sorted(came, key=lambda held: held.date)),
            signed=_signed(request, came[0] if came else None),
            given_at=request.now.astimezone(),
        )
    )


def _answers(request: PrintRequest) -> list[Answered]:
    found = answers_of(request)
    if request.response is None:
        return found
    return [each for each in found if each.response.id == request.response]


def _letter(request: PrintRequest, to: Contact, found: list[Answered]) -> ContactLetter:
    store, own = request.store, request.store.teams.own()
    held = store.sessions.get(request.session) if request.session else None
    return ContactLetter(
        sender=to.sender,
        hosts=own.name if to.sender != own.name else "",
        address=_addressed(to),
        greeting=f"Dear {to.address_as or to.name}" if to.address_as or to.name else "Hello",
        session_line=_session_line(held) if held else "our sessions",
        items=tuple(_item(request, each, easy=EASY_READ in to.forms) for each in found),
        contact=", ".join(session_contact(store, held).splitlines()),
        stop=_STOP,
        signed=to.sender,
        written_at=request.now.astimezone(),
    )


def _item(request: PrintRequest, each: Answered, *, easy: bool) -> SaidItem:
    item = told_item(request, each)
    simple = lines(each.response.easy_read)
    if not (easy and simple):
        return item
    return SaidItem(item.part, item.subject, "", item.how, did="\n".join(simple))


def _addressed(to: Contact) -> str:
    return "\n".join(part for part in (to.name, *lines(to.value)) if part)


def _session_line(held: Session) -> str:
    return f"{held.title}, {plain_date(held.date)}"


def _signed(request: PrintRequest, held: Session | None) -> str:
    team = request.store.teams.own().name
    named = held.facilitator.strip() if held else ""
    return f"{named}, {team}" if named else team
