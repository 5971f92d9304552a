"""Parts of a session's summary that stand only where there is something to say: plan and actual, answers, costs, the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engage_desktop.domain.disclosure import HIDDEN
from engage_desktop.reports.document import Block, BulletList, Heading, KeyFacts, Notice, Panel, Paragraph, Table
from engage_desktop.reports.summary_words import EVERYONE, NOT_ANSWERED, TOO_FEW


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """One change of a plan that was open already. asked_before: how many had their say before, in words."""

    part: str
    before: str
    after: str
    when: str
    reason: str
    asked_before: str = ""


@dataclass(frozen=True, slots=True)
class ReachRow:
    """A group: how many were hoped for, how many came, and in which ways it was asked."""

    group: str
    hoped: str
    came: str
    how: str


@dataclass(frozen=True, slots=True)
class DotsShown:
    """Dots on options: the heads of the columns, and a row for each option; the last row is for all."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    """One answer. how: the outcome in words; told: when people were told, or when they will be."""

    subject: str
    how: str
    said: str
    answer: str
    told: str
    broken: str = ""


@dataclass(frozen=True, slots=True)
class DecisionMade:
    """One decision with its facts: by whom, with whom, who was there, what it rests on."""

    text: str
    facts: tuple[tuple[str, str], ...]


def hidden_in_one_row(rows: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return who came, with the kinds of people whose numbers are hidden in one row instead of a row of stars for each."""
    hidden = [label for label, count in rows if count == HIDDEN and label != EVERYONE]
    if len(hidden) < 3:
        return tuple(rows)
    each = ", ".join(f"{label[:1].lower()}{label[1:]}" for label in hidden)
    at = next(place for place, (label, _) in enumerate(rows) if label == hidden[0])
    shown = [row for row in rows if row[0] not in hidden]
    return (*shown[:at], (f"Each of these: {each}", HIDDEN), *shown[at:])


def evaluation(rows: Sequence[tuple[str, str]], shares: Sequence[float | None]) -> Iterator[Block]:
    """Yield how it was for people: a table where there is something to compare, otherwise one sentence."""
    if not rows:
        return
    if any(said != TOO_FEW for _, said in rows[1:]):
        header = ("What we asked people", "How many said yes")
        yield Table("How it was for people", header, tuple(rows), widths=(3, 2), bars=tuple(shares))
        return
    people = rows[0][1]
    told = f"{'Nobody' if people == '0' else f'{people} people'} told us how it was for them"
    yield Paragraph(f"{told}: too few to show what they said." if rows[1:] else f"{told}.")


def changed(changes: Sequence[ChangedPart]) -> Iterator[Block]:
    """Yield what was changed after the session opened."""
    if changes:
        yield Heading("Changed after the session had opened")
    for change in changes:
        facts = (
            ("Before", change.before),
            ("Now", change.after),
            ("Because", change.reason),
            ("When", change.when),
            ("Who was asked before", change.asked_before),
        )
        yield Panel(change.part, "", tuple((label, value) for label, value in facts if value))


def reach(rows: Sequence[ReachRow], note: str) -> Iterator[Block]:
    """Yield whom the session meant to reach, and whom it did."""
    if note:
        yield Paragraph(note)
    if rows:
        cells = tuple((row.group, row.hoped, row.came, row.how) for row in rows)
        yield Table("Whom we meant to reach", ("Group", "Hoped for", "Came", "How we asked"), cells)


def themes(rows: Sequence[tuple[str, str, str, str]]) -> Iterator[Block]:
    """Yield the themes, voices side by side."""
    if rows:
        caption = "Comments by theme: staff stand apart and are in no other number"
        yield Table(caption, ("Theme", "Public and carers", "Of them, carers", "Staff"), tuple(rows), numbers=(1, 2, 3))
        if any(carers == "*" for _, _, carers, _ in rows):
            yield Paragraph("* = small number of carers hidden to protect people's privacy", "soft")


def services(rows: Sequence[tuple[str, str]], note: str) -> Iterator[Block]:
    """Yield where people met waste, repeated steps and waiting."""
    if rows:
        yield Table("Waste, repeated steps and waiting, by service", ("Service", "Comments"), tuple(rows), numbers=(1,))
    if note:
        yield Paragraph(note, "soft")


def options(answered: Sequence[tuple[str, str]], dots: DotsShown | None) -> Iterator[Block]:
    """Yield the options that people were asked about, the answer to each, and the dots on them."""
    if not answered and dots is None:
        return
    yield Heading("The options")
    if answered and all(answer == NOT_ANSWERED for _, answer in answered):
        if dots is None:
            yield BulletList(tuple(option for option, _ in answered))
        yield Paragraph("We have not answered any of them yet." if answered[1:] else "We have not answered it yet.")
    elif answered:
        yield KeyFacts(tuple(answered))
    if dots is not None:
        numbers = tuple(range(1, len(dots.head)))
        yield Table("Dots that people put on the options", dots.head, dots.rows, numbers=numbers)


def answers(
    given: Sequence[AnswerGiven], decided: Sequence[DecisionMade], reflection: Sequence[str]
) -> Iterator[Block]:
    """Yield what came of it so far."""
    if not given and not decided and not reflection:
        return
    yield Heading("What came of it")
    for answer in given:
        facts = (
            ("You said", answer.said),
            ("Our answer", answer.answer),
            ("Told", answer.told),
            ("Note", answer.broken),
        )
        yield Panel(answer.subject, answer.how, tuple((label, value) for label, value in facts if value))
    for decision in decided:
        yield Panel(decision.text, "Decision", decision.facts)
    if reflection:
        yield Paragraph(reflection[0])
        if reflection[1:]:
            yield BulletList(tuple(reflection[1:]))


def risks(rows: Sequence[tuple[str, str]]) -> Iterator[Block]:
    """Yield the box of risks."""
    if rows:
        yield Notice(
            "Risks that people told us of",
            tuple(f"{what.rstrip('.')}. Looked after by {owner}" for what, owner in rows),
        )


def costs(rows: Sequence[tuple[str, str]]) -> Iterator[Block]:
    """Yield what it cost, access costs on a line of their own."""
    if rows:
        yield Heading("What it cost")
        yield Table("Hours and money", ("What", "How much"), tuple(rows), numbers=(1,))
        yield Paragraph(
            "Access costs stand apart: they are what it takes for everyone to take part, not a price.", "soft"
        )


def record(
    facts: Sequence[tuple[str, str]], waived: Sequence[tuple[str, str]], not_linked: Sequence[str]
) -> Iterator[Block]:
    """Yield how it was planned: facts everyone is owed, warnings gone past, and agenda items that serve no decision."""
    if not facts and not waived and not not_linked:
        return
    yield Heading("How it was planned")
    unlinked = (("On the agenda, not linked to the decision", "; ".join(not_linked)),) if not_linked else ()
    if facts or unlinked:
        yield KeyFacts((*facts, *unlinked))
    reasons = {reason for _, reason in waived}
    if len(reasons) == 1:
        yield Paragraph(f"Warnings that we went past, because: {reasons.pop()}")
        yield BulletList(tuple(warning for warning, _ in waived))
    elif waived:
        yield Table("Warnings that we went past, and why", ("Warning", "Reason"), tuple(waived), widths=(3, 2))
