"""Making the summary of a session: gathers its records, hides small numbers, keeps to the consents, writes PDF and HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from engage_desktop.domain.disclosure import HIDDEN_NOTE
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session, plain_date
from engage_desktop.domain.summary import Heard
from engage_desktop.operations import summary_answered, summary_counted, summary_heard, summary_planned
from engage_desktop.operations.balance import balance
from engage_desktop.operations.copies import SAVED, SUMMARY, write_copy
from engage_desktop.operations.costs import reuse
from engage_desktop.operations.decisions import heard_right
from engage_desktop.operations.explaining import explaining_words
from engage_desktop.operations.limits import limits_of
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.print_files import keep_both
from engage_desktop.operations.print_request import PrintRequest, lines
from engage_desktop.operations.session_heads import session_contact, session_head
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.document import Document
from engage_desktop.reports.html import render_html
from engage_desktop.reports.pdf import render_pdf
from engage_desktop.reports.session_summary import SessionSummary, session_summary
from engage_desktop.store.store import Store


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


def build_summary(store: Store, *, session: str, lists: Lists, now: datetime) -> SessionSummary:
    """Return everything that the summary says, ready to print: numbers made safe, words with consent and no others."""
    held = store.sessions.get(session)
    request = PrintRequest(store, now, lists, session=session)
    heard = summary_heard.heard_by_question(store, session, request.today)
    came = summary_heard.who_came(store, session, lists)
    needs_note, needs_hide = summary_heard.access_needs(store, session)
    hidden = HIDDEN_NOTE if came.hides else ""
    pulse = summary_counted.pulse_rows(store, session, lists)
    summary = SessionSummary(
        head=session_head(store, held, lists),
        purpose=held.purpose,
        who_came=came.rows,
        questions=summary_heard.questions_heard(store, session, heard),
        made_at=now.astimezone(),
        already_fixed=lines(held.already_fixed),
        who_note=". ".join(part for part in (came.also.rstrip("."), hidden) if part),
        numbers=summary_counted.numbers(store, session, heard, lists),
        pulse=tuple((asked, said) for asked, said, _ in pulse),
        pulse_shares=tuple(share for _, _, share in pulse),
        costs=summary_counted.costs(store, session, lists, total_is_safe=came.total_is_safe),
        needs_note=needs_note,
        next_steps=lines(held.next_steps),
        hear_back=words.hear_back(plain_date(held.feedback_by), held.feedback_how),
        notes_taken=held.notes_how,
        contact=session_contact(store, held),
        limits=limits_of(store, session, lists, heard=heard, hides_numbers=came.hides or needs_hide),
        about=_about(store, held, lists),
    )
    return _with_answers(_with_plan(summary, request, held, total_is_safe=came.total_is_safe), request, held, heard)


def _with_plan(summary: SessionSummary, request: PrintRequest, held: Session, *, total_is_safe: bool) -> SessionSummary:
    """Return the summary with what it says of the plan."""
    store, lists = request.store, request.lists
    reach, reach_note = summary_planned.reach_rows(store, held, lists, total_is_safe=total_is_safe)
    return replace(
        summary,
        record=summary_planned.record_facts(store, held, lists),
        changes=summary_planned.plan_changes(store, held, lists),
        reach=reach,
        reach_note=reach_note,
        waived=summary_planned.waived(store, held),
        not_linked=summary_planned.not_linked(store, held),
    )


def _with_answers(
    summary: SessionSummary, request: PrintRequest, held: Session, heard: Sequence[Heard]
) -> SessionSummary:
    """Return the summary with themes, options, and what came of it."""
    store = request.store
    services, services_note = summary_counted.services(store, held.id)
    return replace(
        summary,
        themes=summary_answered.themes(store, held.id),
        services=services,
        services_note=services_note,
        options=summary_answered.options(store, held),
        dots=summary_counted.dots(store, held.id),
        answers=summary_answered.answers(request, held),
        decisions=summary_answered.decisions(request, held),
        reflection=summary_answered.reflection(store, held),
        risks=summary_answered.risks(store, held, heard),
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
    return SummaryFiles(*keep_both(made.pdf, made.html, stem=made.stem, out=out, what="summary"))


def note_summary(
    store: Store, *, now: datetime, session: str, made: SummaryPrint | None = None, act: str = SAVED
) -> None:
    """Note that the summary of a session was saved or printed now; with `made`, also the hash of each of its files.

    act: SAVED or PRINTED, of operations/copies.
    """
    store.laptop.keep_fact(f"summary:{session}", now.isoformat())
    if made is not None:
        with store.act(now=now) as writing:
            for data in (made.pdf, made.html.encode())[: 2 if act == SAVED else 1]:
                write_copy(writing, now=now, session=session, what=SUMMARY, act=act, data=data)


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


def _about(store: Store, held: Session, lists: Lists) -> tuple[str, ...]:
    """Return sentences on how the summary came about: the purpose explained, people heard right, quotes, what was used again."""
    used = reuse(store, held.id)
    again = [f"The plan was taken over from “{used.copied_from}”."] if used.copied_from else []
    if used.in_all > 1:
        again.append(f"It has been used {used.in_all:,} times, so questions and sheets were not made anew.")
    sentences = (
        explaining_words(store, held.id, lists),
        heard_right(store, held.id).sentence,
        balance(store, held.id, lists).sentence,
        *again,
    )
    return tuple(sentence for sentence in sentences if sentence)
