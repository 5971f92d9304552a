"""Making the summary of a session: gathers its records, hides small numbers, keeps to the consents, writes PDF and HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engage_desktop.domain.attendance import Arrival
from engage_desktop.domain.comments import OWN_WORDS, Comment
from engage_desktop.domain.disclosure import HIDDEN_NOTE, protect
from engage_desktop.domain.people import NEED_OUTCOMES
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session, plain_date, plain_time
from engage_desktop.domain.summary import Heard, Printed, of_the_team, sort_out
from engage_desktop.operations.attendance import room
from engage_desktop.operations.lists import Lists
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.document import Document
from engage_desktop.reports.html import render_html
from engage_desktop.reports.pdf import render_pdf
from engage_desktop.reports.session_head import SessionHead
from engage_desktop.reports.session_summary import QuestionHeard, SaidQuote, SessionSummary, session_summary
from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.store import Store

_NOT_ASKED = "not_asked"
_SIGNED_IN, _COUNTED = "signed_in", "counted"


class SummaryStopped(Refusal):
    """The summary was cancelled while it was made."""

    code = "STOPPED"


@dataclass(frozen=True, slots=True)
class SummaryFiles:
    """The two files of one summary: the same words in both."""

    pdf: Path
    html: Path


@dataclass(frozen=True, slots=True)
class SummaryPrint:
    """One summary rendered and not yet kept anywhere. stem: its file name without the ending."""

    pdf: bytes
    html: str
    stem: str


def session_head(store: Store, session: Session, lists: Lists) -> SessionHead:
    """Return what heads every print of a session."""
    involvement = lists.involvement(session.involvement_type)
    return SessionHead(
        organisation=store.teams.own().name,
        title=session.title,
        date=words.when(plain_date(session.date), plain_time(session.starts), plain_time(session.ends)),
        place=session.place,
        involvement_type=involvement.label,
        involvement_definition=involvement.definition,
        influence=session.influence,
    )


def build_summary(store: Store, *, session: str, lists: Lists, now: datetime) -> SessionSummary:
    """Return everything that the summary says, ready to print: numbers made safe, words with consent and no others."""
    held = store.sessions.get(session)
    heard = _heard(store, session, now.date().isoformat())
    came, came_hides = _who_came(store, session, lists)
    needs_note, needs_hide = _needs(store, session)
    return SessionSummary(
        head=session_head(store, held, lists),
        purpose=held.purpose,
        who_came=came,
        questions=tuple(_question(store, session, part) for part in heard),
        made_at=now.astimezone(),
        already_fixed=_lines(held.already_fixed),
        who_note=HIDDEN_NOTE if came_hides else "",
        numbers=_numbers(store, session, heard),
        needs_note=needs_note,
        next_steps=_lines(held.next_steps),
        hear_back=words.hear_back(plain_date(held.feedback_by), held.feedback_how),
        notes_taken=held.notes_how,
        contact=held.contact or store.teams.own().contact,
        limits=_limits(heard, hides_numbers=came_hides or needs_hide),
    )


def summary_document(store: Store, *, session: str, lists: Lists, now: datetime) -> Document:
    """Return the summary as a document."""
    return session_summary(build_summary(store, session=session, lists=lists, now=now))


def render_summary(
    store: Store,
    *,
    now: datetime,
    session: str,
    lists: Lists,
    fonts: Path,
    large_print: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SummaryPrint:
    """Render both files in memory, for a preview. Raises SummaryStopped where it was cancelled."""
    step = _steps(progress, cancelled)
    document = summary_document(store, session=session, lists=lists, now=now)
    step(1)
    pdf = render_pdf(document, fonts=fonts, large_print=large_print, made_at=now)
    step(2)
    html = render_html(document, large_print=large_print)
    step(3)
    return SummaryPrint(pdf, html, summary_stem(store.sessions.get(session), large_print=large_print))


def make_summary(
    store: Store,
    *,
    now: datetime,
    session: str,
    lists: Lists,
    fonts: Path,
    out: Path,
    large_print: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SummaryFiles:
    """Write the summary as PDF and HTML into the folder `out`. The file names hold no title and no person.

    Raises DiskRefused, SummaryStopped; then neither file is left half written.
    """
    made = render_summary(
        store,
        now=now,
        session=session,
        lists=lists,
        fonts=fonts,
        large_print=large_print,
        progress=progress,
        cancelled=cancelled,
    )
    return keep_summary(made, out)


def keep_summary(made: SummaryPrint, out: Path) -> SummaryFiles:
    """Write a rendered summary into a folder. Raises DiskRefused."""
    files = SummaryFiles(out / f"{made.stem}.pdf", out / f"{made.stem}.html")
    try:
        out.mkdir(parents=True, exist_ok=True)
        for path, data in ((files.pdf, made.pdf), (files.html, made.html.encode())):
            part = path.with_name(f"{path.name}.part")
            part.write_bytes(data)
            part.replace(path)
    except OSError as error:
        raise DiskRefused(
            f"The summary could not be written there ({error.strerror}). Your records are safe. Choose another folder."
        ) from error
    return files


def note_summary(store: Store, *, now: datetime, session: str) -> None:
    """Note on this laptop that the summary of a session was saved or printed now."""
    store.laptop.keep_fact(f"summary:{session}", now.isoformat())


def summary_noted_at(store: Store, session: str) -> datetime | None:
    """Return when the summary of a session was last saved or printed on this laptop, or None."""
    found = store.laptop.fact(f"summary:{session}")
    return datetime.fromisoformat(found) if found else None


def summary_stem(session: Session, *, large_print: bool = False) -> str:
    """Return the file name without its ending: date and the end of the session's id, nothing personal."""
    return f"summary-{session.date}-{session.id[-8:]}{'-large' if large_print else ''}"


def _steps(progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None) -> Callable[[int], None]:
    def step(done: int) -> None:
        if cancelled is not None and cancelled():
            raise SummaryStopped("The summary was stopped. Nothing was written. Make it again when you are ready.")
        if progress is not None:
            progress(done, 3)

    return step


def _who_came(store: Store, session: str, lists: Lists) -> tuple[tuple[tuple[str, str], ...], bool]:
    """Return rows of who came, kinds of participant apart, and whether anything in them or their parts is hidden."""
    counted = room(store, session)
    if not counted.in_all:
        return (), False
    known = [entry.code for entry in lists.roles]
    order = [*known, *sorted(counted.by_role.keys() - set(known))]
    by_role = protect({role: counted.by_role[role] for role in order if counted.by_role.get(role)})
    by_way = protect({_SIGNED_IN: counted.signed_in, _COUNTED: counted.counted})
    rows = [(lists.label(lists.roles, role), by_role.shown(role)) for role in by_role.cells]
    rows.append(("Everyone", by_role.shown_total()))
    if counted.counted and by_role.total is not None and by_way.total is not None:
        # Where either whole is hidden the parts are left out: they would add up to it, or it would give them away.
        rows.append(("Of them, signed in", by_way.shown(_SIGNED_IN)))
        rows.append(("Of them, counted at the door", by_way.shown(_COUNTED)))
        return tuple(rows), by_role.hides_anything or by_way.hides_anything
    return tuple(rows), by_role.hides_anything


def _heard(store: Store, session: str, today: str) -> list[Heard]:
    """Return what was said by question in their order, then under no question, then apart by the team."""
    comments = store.comments.of_session(session)
    roles = _roles(store.attendance.arrivals(session))
    permitted = store.consents.all_permitted(today=today)
    names = {person.id: person.name for person in store.people.all()}
    asked = [question.id for question in store.sessions.questions(session)]
    groups: dict[str, list[Comment]] = {question: [] for question in asked}
    groups[""], groups[_TEAM] = [], []
    for comment in comments:
        place = _TEAM if of_the_team(comment, roles) else comment.question or ""
        groups[place if place in groups else ""].append(comment)
    heard = [sort_out(place, held, permitted=permitted, names=names) for place, held in groups.items()]
    return [part for part in heard if part.comments or part.question in asked]


_TEAM = "team"


def _roles(arrivals: Iterable[Arrival]) -> Mapping[str, str]:
    """Return the role in which each person came; the latest arrival counts, and stands first."""
    return {arrival.person: arrival.role for arrival in reversed(list(arrivals))}


def _question(store: Store, session: str, heard: Heard) -> QuestionHeard:
    titles = {question.id: question.text for question in store.sessions.questions(session)}
    title = titles.get(heard.question) or _UNDER_NO_QUESTION[heard.question]
    if heard.question == "" and not titles:
        title = "All comments"
    return QuestionHeard(
        question=title,
        counts=words.counted(heard.comments, heard.agreed) if heard.comments else "Nobody spoke to this question.",
        quotes=tuple(_quote(printed) for printed in heard.printed),
        note=words.not_printed(
            unasked=heard.unasked, withheld=heard.withheld, more=heard.more, listed=len(heard.printed)
        ),
    )


_UNDER_NO_QUESTION = {"": "Under no question", _TEAM: "Said by staff, partners, interpreters and councillors"}


def _quote(printed: Printed) -> SaidQuote:
    comment = printed.comment
    return SaidQuote(
        text=comment.text,
        kind=words.kind_words(comment.kind),
        attribution=printed.name,
        agreement=words.agreement(comment.agreed),
        language=comment.language,
    )


def _numbers(store: Store, session: str, heard: list[Heard]) -> tuple[tuple[str, str], ...]:
    public = [part for part in heard if part.question != _TEAM]
    team = sum(part.comments for part in heard if part.question == _TEAM)
    rows = [("Comments from the public and carers", f"{sum(part.comments for part in public):,}")]
    if team:
        rows.append(("Comments from staff, partners, interpreters and councillors", f"{team:,}"))
    rows.append(("Times that people said they agreed", f"{sum(part.agreed for part in heard):,}"))
    rows.append(("Questions asked", f"{len(store.sessions.questions(session)):,}"))
    return tuple(rows)


def _needs(store: Store, session: str) -> tuple[str, bool]:
    all_needs = store.people.all_needs()
    came = {arrival.person for arrival in store.attendance.arrivals(session)}
    needs = {need.id for person in came for need in all_needs.get(person, [])}
    outcomes = {answer.need: answer.outcome for answer in store.people.need_answers(session)}
    needs |= outcomes.keys()
    counts = dict.fromkeys((*NEED_OUTCOMES, _NOT_ASKED), 0)
    for need in needs:
        counts[outcomes.get(need, _NOT_ASKED)] += 1
    safe = protect(counts)
    sentence = words.needs(len(needs), *(safe.shown(name) for name in (*NEED_OUTCOMES, _NOT_ASKED)))
    return (f"{sentence} {HIDDEN_NOTE}." if safe.hides_anything else sentence), safe.hides_anything


def _limits(heard: list[Heard], *, hides_numbers: bool) -> str:
    printed = [item for part in heard for item in part.printed]
    return words.limits(
        comments=sum(part.comments for part in heard),
        quoted=sum(item.is_quote for item in printed),
        unquoted=sum(part.unasked + part.withheld for part in heard),
        paraphrased=sum(item.comment.kind != OWN_WORDS for item in printed),
        hides_numbers=hides_numbers,
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
