"""What a summary says in numbers: comments, information given, the evaluation, dots on options, and what it all cost."""

from __future__ import annotations

from collections.abc import Iterable

from engage_desktop.domain.disclosure import SMALLEST_BASE_FOR_SHARE, SMALLEST_SHOWN, share
from engage_desktop.domain.plans import Option
from engage_desktop.domain.summary import Heard
from engage_desktop.operations.costs import CostReport, cost_report
from engage_desktop.operations.dots import DotsTable, dots_table
from engage_desktop.operations.information import informed
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.option_changes import changes_of_option
from engage_desktop.operations.print_request import called
from engage_desktop.operations.pulse import QuestionPulse, pulse_result
from engage_desktop.operations.questions import questions_asked
from engage_desktop.operations.service_report import service_report, sort_counts
from engage_desktop.operations.summary_heard import TEAM
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.summary_parts import DotsShown
from engage_desktop.store.store import Store

_MOST_TABLES = 4
_TIME = ("staff_hours", "volunteer_hours")


def numbers(store: Store, session: str, heard: Iterable[Heard], lists: Lists) -> tuple[tuple[str, str], ...]:
    """Return what was counted. People told in passing, and what was handed out, are never added to people involved."""
    heard = list(heard)
    team = sum(part.comments for part in heard if part.question == TEAM)
    public = sum(part.comments for part in heard) - team
    rows = [("Comments from the public and carers", f"{public:,}")]
    if team:
        rows.append(("Comments from staff, partners, interpreters and councillors", f"{team:,}"))
    for about, found in sort_counts(store, session).items():
        if found.counts.heard:
            rows.append((f"Of the public's: {called(lists, 'comment_sorts', about)}", f"{found.counts.heard:,}"))
    agreed = sum(part.agreed for part in heard)
    if agreed:
        rows.append(("Times that people said they agreed", f"{agreed:,}"))
    rows.append(("Questions asked", f"{len(questions_asked(store, session)):,}"))
    given = informed(store, session)
    for label, count in (
        ("People told in passing, not counted as involved", given.told),
        ("Leaflets and booklets given out", given.leaflets),
        ("Times people were told where to go", given.signposts),
    ):
        if count:
            rows.append((label, f"{count:,}"))
    return tuple(rows)


def services(store: Store, session: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Return how many comments speak of waste, repeated steps and waiting, by service, made safe; and the note on that."""
    found = service_report(store, session=session)
    if not found.services.cells:
        return (), ""
    if found.services.is_withheld:
        return (), "Waste, repeated steps and waiting were spoken of, by too few people to show where."
    rows = tuple((name or "No service named", found.services.shown(name)) for name in found.services.cells)
    return rows, found.note


def pulse_rows(store: Store, session: str, lists: Lists) -> tuple[tuple[str, str, float | None], ...]:
    """Return the evaluation: how many answered, 0 as 0, and how many said yes to each question where enough answered.

    Behind each stands the share that said yes, where the numbers beside it are shown as they are.
    """
    found = pulse_result(store, session)
    rows: list[tuple[str, str, float | None]] = [("People who told us how it was for them", _few(found.people), None)]
    for question in found.questions:
        part = question.agree / question.answered if _is_shown(question) else None
        rows.append((called(lists, "pulse_questions", question.code), _yes(question), part))
    return tuple(rows)


def dots(store: Store, session: str) -> DotsShown | None:
    """Return the dots on each option, by table where there are few tables, or None where nobody put any."""
    found = dots_table(store, session)
    if not found.cells:
        return None
    tables = found.tables if len(found.tables) <= _MOST_TABLES else ()
    rows = tuple(_dots_row(found, option.id, _option_words(store, session, option), tables) for option in found.options)
    whole = ("All", *(f"{found.of_table(table):,}" for table in tables), f"{found.in_all:,}")
    head = ("Option", *(f"Table {table}" if table.isdigit() else table for table in tables), "All tables")
    return DotsShown(head, (*rows, whole))


def costs(store: Store, session: str, lists: Lists, *, total_is_safe: bool) -> tuple[tuple[str, str], ...]:
    """Return what it cost, access apart, in all and for each person reached. total_is_safe: whether that gives nobody away."""
    report = cost_report(store, session, lists)
    rows = list(_sums(report, lists))
    if not rows and not report.payments and not report.access:
        return ()
    if report.payments:
        rows.append(("Thanks in money, and expenses", words.money(report.payments)))
    rows.append(("All without access", words.money(report.without_access)))
    rows.append(("Access: interpreters, formats, travel, equipment", words.money(report.access)))
    if total_is_safe and report.people >= SMALLEST_SHOWN:
        each, access = report.per_person or 0, report.access_per_person or 0
        rows.append(("For each person reached, without access", words.money(each)))
        rows.append(("For each person reached, for access", words.money(access)))
    if report.per_outcome is not None:
        rows.append(("For each thing that was done about what people said", words.money(report.per_outcome)))
    return tuple(rows)


def _sums(report: CostReport, lists: Lists) -> Iterable[tuple[str, str]]:
    pence: dict[str, int] = {}
    minutes: dict[str, int] = {}
    access = {entry.code for entry in lists.of("cost_kinds") if entry.category == "access"}
    for cost in report.costs:
        if cost.minutes:
            minutes[cost.kind] = minutes.get(cost.kind, 0) + cost.minutes
        if cost.pence and cost.kind not in access:
            pence[cost.kind] = pence.get(cost.kind, 0) + cost.pence
    for kind, spent in minutes.items():
        yield called(lists, "cost_kinds", kind), words.time_spent(spent)
    for kind, paid in pence.items():
        yield called(lists, "cost_kinds", kind), words.money(paid)


def _option_words(store: Store, session: str, option: Option) -> str:
    """Return what an option says, and what it said when the first of its dots were put, where that was another thing."""
    changed = [each for each in changes_of_option(store, session, option.id) if each.dots and each.before]
    before = [f"{words.many(each.dots, 'dot', 'dots')} when it read “{each.before}”" for each in changed]
    return f"{option.text} ({'; '.join(before)})" if before else option.text


def _dots_row(found: DotsTable, option: str, text: str, tables: tuple[str, ...]) -> tuple[str, ...]:
    return (text, *(f"{found.cells.get((table, option), 0):,}" for table in tables), f"{found.total(option):,}")


def _is_shown(question: QuestionPulse) -> bool:
    """Return whether the numbers of a question may stand as they are: neither side is small enough to point at people."""
    sides = (question.agree, question.answered - question.agree)
    return question.answered >= SMALLEST_SHOWN and not any(0 < side < SMALLEST_SHOWN for side in sides)


def _yes(question: QuestionPulse) -> str:
    if question.answered < SMALLEST_SHOWN:
        return words.TOO_FEW
    others = question.answered - question.agree
    if 0 < question.agree < SMALLEST_SHOWN:
        return f"Fewer than {SMALLEST_SHOWN} of {question.answered:,} said yes"
    if 0 < others < SMALLEST_SHOWN:
        return f"Nearly all of {question.answered:,} said yes"
    said = f"{question.agree:,} of {question.answered:,} said yes"
    enough = question.answered >= SMALLEST_BASE_FOR_SHARE
    return f"{said}, {share(question.agree, question.answered)}" if enough else said


def _few(number: int) -> str:
    return f"Fewer than {SMALLEST_SHOWN}" if 0 < number < SMALLEST_SHOWN else f"{number:,}"
