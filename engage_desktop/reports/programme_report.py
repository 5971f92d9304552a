"""Reports across sessions: themes by session and method, answers before and after, how early people are involved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.reports.dates import day_in_full
from engage_desktop.reports.document import Block, Document, Heading, KeyFacts, Notice, Paragraph, Table


@dataclass(frozen=True, slots=True)
class JointLine:
    """A theme in one session: with which method it was heard, and from whom."""

    theme: str
    session: str
    method: str
    heard: str
    carers: str
    staff: str


@dataclass(frozen=True, slots=True)
class JointSession:
    """One session of the programme."""

    title: str
    date: str
    kind: str
    method: str
    came: str
    comments: str


@dataclass(frozen=True, slots=True)
class ProgrammeReport:
    """Everything the joint report says."""

    organisation: str
    name: str
    facts: tuple[tuple[str, str], ...]
    sessions: tuple[JointSession, ...]
    themes: tuple[JointLine, ...]
    notes: tuple[str, ...]
    made_at: datetime
    language: str = "en-GB"


@dataclass(frozen=True, slots=True)
class Shift:
    """One theme under a question that was asked twice; shares as ranges. said: what can be said of the difference."""

    theme: str
    before: str
    after: str
    said: str


@dataclass(frozen=True, slots=True)
class AskedTwice:
    """A question that was asked before and after a change, with how many comments each time."""

    question: str
    before: str
    after: str
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """Everything the before-and-after view says."""

    organisation: str
    first: str
    second: str
    questions: tuple[AskedTwice, ...]
    notes: tuple[str, ...]
    made_at: datetime
    language: str = "en-GB"


@dataclass(frozen=True, slots=True)
class StageReport:
    """How many sessions came at which stage. late: a sentence on those that came only at the end."""

    organisation: str
    rows: tuple[tuple[str, str, str], ...]
    late: str
    made_at: datetime
    language: str = "en-GB"


def programme_report(report: ProgrammeReport) -> Document:
    """Return the joint report."""
    return Document(
        title=report.name,
        organisation=report.organisation,
        running=(f"Joint report · {report.name}",),
        language=report.language,
        shape="compact",
        blocks=tuple(_joint(report)),
    )


def before_after(view: BeforeAfter) -> Document:
    """Return the before-and-after view."""
    return Document(
        title="Before and after",
        organisation=view.organisation,
        running=("Before and after",),
        language=view.language,
        shape="compact",
        blocks=tuple(_twice(view)),
    )


def stage_report(report: StageReport) -> Document:
    """Return the report on stages."""
    heads = ("When people were involved", "Sessions", "Which")
    counted: Block = Table("Sessions by stage", heads, report.rows, widths=(3, 2, 6), numbers=(1,))
    if not report.rows:
        counted = Paragraph("No session has a stage yet.")
    return Document(
        title="How early people are involved",
        organisation=report.organisation,
        running=("How early people are involved",),
        language=report.language,
        blocks=(
            Paragraph("As early as possible is the promise. This counts when it was.", "lead"),
            counted,
            Paragraph(report.late),
            Paragraph(f"Made on {day_in_full(report.made_at)}.", "soft"),
        ),
    )


def _joint(report: ProgrammeReport) -> Iterator[Block]:
    yield Paragraph("Joint report of all sessions of one programme", "lead")
    if report.facts:
        yield KeyFacts(report.facts)
    yield Heading("The sessions")
    rows = tuple(
        (f"{each.title}\n{each.date}\n{each.kind}", each.method, each.came, each.comments) for each in report.sessions
    )
    if rows:
        yield Table("", ("Session", "Method", "Came", "Comments"), rows, numbers=(2, 3))
    else:
        yield Paragraph("No session belongs to it.")
    yield Heading("Themes, by session and method")
    if report.themes:
        lines = tuple(
            (f"{each.theme}\n{each.session}", each.method, each.heard, each.carers, each.staff)
            for each in report.themes
        )
        caption = "Comments by theme: staff stand apart and are in no other number"
        heads = ("Theme and session", "Method", "Public and carers", "Of them, carers", "Staff")
        yield Table(caption, heads, lines, numbers=(2, 3, 4))
    else:
        yield Paragraph("No comment has been put under a theme yet.")
    for note in report.notes:
        yield Paragraph(note, "soft")
    yield Paragraph(f"Made on {day_in_full(report.made_at)}.", "soft")


def _twice(view: BeforeAfter) -> Iterator[Block]:
    yield KeyFacts((("Before", view.first), ("After", view.second)))
    if not view.questions:
        yield Notice(
            "Nothing to compare", ("The later session asks none of the earlier one's marked questions again.",)
        )
    for asked in view.questions:
        yield Heading(asked.question)
        yield KeyFacts((("Answers before", asked.before), ("Answers after", asked.after)))
        rows = tuple((shift.theme, shift.before, shift.after, shift.said) for shift in asked.shifts)
        if rows:
            yield Table("", ("Theme", "Before", "After", "What can be said"), rows)
        else:
            yield Paragraph("Its answers have not been put under themes, so there is nothing to compare.")
    for note in view.notes:
        yield Paragraph(note, "soft")
    yield Paragraph(f"Made on {day_in_full(view.made_at)}.", "soft")
