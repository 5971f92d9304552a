"""The summary of one session, for the people who came and for those who must answer. Numbers arrive already made safe."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports import summary_parts as parts
from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import Block, BulletList, Document, Heading, KeyFacts, Paragraph, Quote, Table
from engage_desktop.reports.plain import Direction, apart
from engage_desktop.reports.session_head import SessionHead
from engage_desktop.reports.summary_parts import AnswerGiven, ChangedPart, DecisionMade, DotsShown, ReachRow


@dataclass(frozen=True, slots=True)
class SaidQuote:
    """Words that may be printed: what kind they are ("Own words"), who said them ("A carer"), who agreed ("12 agreed").

    approval: what their speaker said of them, where staff changed them.
    """

    text: str
    kind: str
    attribution: str = ""
    agreement: str = ""
    language: str = ""
    direction: Direction | None = None
    approval: str = ""


@dataclass(frozen=True, slots=True)
class QuestionHeard:
    """One question: how much was said ("14 comments"), the words that may be printed, and a note on the others.

    again: why it was asked although people were asked before.
    """

    question: str
    counts: str
    quotes: tuple[SaidQuote, ...] = ()
    note: str = ""
    again: str = ""


@dataclass(frozen=True, slots=True)
class NeedMet:
    """One access need: how many asked and for how many it was met, as text already made safe."""

    need: str
    asked: str
    met: str


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """Everything the summary says. An empty text or list is left out, or said to be missing where that matters.

    record: what everyone is owed to know of the plan. reach, reach_note: plan and actual. changes: of the plan while it was
    open. reflection: whether people's part can be seen. waived: warnings that somebody went past, with the reason.
    about: sentences on how it was made: explained, heard right, balance, used again.
    """

    head: SessionHead
    purpose: str
    who_came: tuple[tuple[str, str], ...]
    questions: tuple[QuestionHeard, ...]
    made_at: datetime
    already_fixed: tuple[str, ...] = ()
    who_note: str = ""
    numbers: tuple[tuple[str, str], ...] = ()
    numbers_note: str = ""
    needs: tuple[NeedMet, ...] = ()
    needs_note: str = ""
    next_steps: tuple[str, ...] = ()
    hear_back: str = ""
    notes_taken: str = ""
    contact: str = ""
    limits: str = ""
    language: str = "en-GB"
    record: tuple[tuple[str, str], ...] = ()
    changes: tuple[ChangedPart, ...] = ()
    reach: tuple[ReachRow, ...] = ()
    reach_note: str = ""
    themes: tuple[tuple[str, str, str, str], ...] = ()
    services: tuple[tuple[str, str], ...] = ()
    services_note: str = ""
    options: tuple[tuple[str, str], ...] = ()
    dots: DotsShown | None = None
    pulse: tuple[tuple[str, str], ...] = ()
    pulse_shares: tuple[float | None, ...] = ()
    answers: tuple[AnswerGiven, ...] = ()
    decisions: tuple[DecisionMade, ...] = ()
    reflection: tuple[str, ...] = ()
    risks: tuple[tuple[str, str], ...] = ()
    costs: tuple[tuple[str, str], ...] = ()
    waived: tuple[tuple[str, str], ...] = ()
    not_linked: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


def session_summary(summary: SessionSummary) -> Document:
    """Return the document."""
    return Document(
        title=summary.head.title,
        organisation=summary.head.organisation,
        running=summary.head.running(),
        language=summary.language,
        shape="compact",
        blocks=tuple(_blocks(summary)),
    )


def _blocks(summary: SessionSummary) -> Iterator[Block]:
    yield Paragraph("What we heard, and what happens next", "lead")
    yield summary.head.notice()
    fixed = summary.already_fixed[0] if len(summary.already_fixed) == 1 else ""
    facts = (*summary.head.facts(), ("Why we met", summary.purpose), ("Already fixed", fixed))
    yield KeyFacts(tuple((label, value) for label, value in facts if value))
    if summary.already_fixed and not fixed:
        yield Heading("What is already fixed")
        yield BulletList(summary.already_fixed)
    yield from parts.changed(summary.changes)
    yield from _who(summary)
    yield from _said(summary)
    yield from parts.themes(summary.themes)
    yield from parts.services(summary.services, summary.services_note)
    yield from parts.options(summary.options, summary.dots)
    yield from _counted(summary)
    yield from _needs(summary)
    yield from parts.answers(summary.answers, summary.decisions, summary.reflection)
    yield from parts.risks(summary.risks)
    yield from _next(summary)
    yield from parts.costs(summary.costs)
    yield from parts.record(summary.record, summary.waived, summary.not_linked)
    yield from _about(summary)


def _who(summary: SessionSummary) -> Iterator[Block]:
    yield Heading("Who came")
    if summary.who_came:
        yield Table("", ("People", "How many"), parts.hidden_in_one_row(summary.who_came), numbers=(1,))
    else:
        yield Paragraph("Nobody was counted at this session.")
    if summary.who_note:
        yield Paragraph(summary.who_note, "soft")
    yield from parts.reach(summary.reach, summary.reach_note)


def _said(summary: SessionSummary) -> Iterator[Block]:
    yield Heading("What people said")
    if not summary.questions:
        yield Paragraph("No comments were written down at this session.")
    for heard in summary.questions:
        yield Heading(heard.question, 2)
        counts = " ".join(part for part in (heard.counts, heard.again) if part)
        if counts:
            yield Paragraph(counts, "soft")
        for quote in heard.quotes:
            yield Quote(quote.text, _by(quote), quote.language, quote.direction)
        if heard.note:
            yield Paragraph(heard.note, "soft")


def _by(quote: SaidQuote) -> str:
    known = (quote.kind, quote.attribution and apart(quote.attribution), quote.agreement, quote.approval)
    return " · ".join(part for part in known if part)


def _counted(summary: SessionSummary) -> Iterator[Block]:
    if summary.numbers:
        yield Heading("Numbers")
        yield Table("", ("What", "How many"), summary.numbers, numbers=(1,))
        if summary.numbers_note:
            yield Paragraph(summary.numbers_note, "soft")
    yield from parts.evaluation(summary.pulse, summary.pulse_shares)


def _needs(summary: SessionSummary) -> Iterator[Block]:
    if not summary.needs and not summary.needs_note:
        yield Paragraph("No access needs were written down for this session.")
        return
    yield Heading("Access needs")
    if summary.needs:
        rows = tuple((need.need, need.asked, need.met) for need in summary.needs)
        yield Table("What people asked for", ("Need", "Asked for by", "Met for"), rows, numbers=(1, 2))
    if summary.needs_note:
        yield Paragraph(summary.needs_note, "soft")


def _next(summary: SessionSummary) -> Iterator[Block]:
    yield Heading("What happens next")
    if summary.next_steps:
        yield BulletList(summary.next_steps)
    else:
        yield Paragraph("No next steps have been written down yet.")
    facts = (("When you will hear from us", summary.hear_back), ("Contact", summary.contact))
    told = tuple((label, value) for label, value in facts if value)
    if told:
        yield KeyFacts(told)


def _about(summary: SessionSummary) -> Iterator[Block]:
    yield Heading("About this summary")
    if summary.notes_taken:
        yield Paragraph(f"How notes were taken: {apart(summary.notes_taken)}")
    if summary.about:
        yield Paragraph(" ".join(summary.about))
    if summary.limits:
        yield Paragraph(summary.limits)
    yield Paragraph(f"Made on {day_in_full(summary.made_at)}.", "soft")
