"""Reports across sessions: the joint report of a programme, answers before and after a change, and how early people came in."""

from __future__ import annotations

from engage_desktop.domain.comments import once
from engage_desktop.domain.disclosure import HIDDEN, HIDDEN_NOTE, SMALLEST_BASE_FOR_SHARE, SMALLEST_SHOWN
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.sessions import Question, Session, plain_date
from engage_desktop.operations.attendance import room
from engage_desktop.operations.print_request import PrintRequest, called
from engage_desktop.operations.programmes import Joint, joint, sessions_of, stage_counts
from engage_desktop.operations.reach import share_range
from engage_desktop.operations.session_heads import session_head
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.document import Document
from engage_desktop.reports.programme_report import (
    AskedTwice,
    BeforeAfter,
    JointLine,
    JointSession,
    ProgrammeReport,
    Shift,
    StageReport,
    before_after,
    programme_report,
    stage_report,
)

TOO_FEW = "Too few answers to compare"
_NOT_SAID = "Not stated"
_NOTES = (
    (
        "A share is given as the range that it could lie in for people like those who came (95 times in 100). Where the "
        "ranges overlap, nobody can say that anything changed."
    ),
    (
        f"Numbers from 1 to {SMALLEST_SHOWN - 1} are hidden, and shares of fewer than {SMALLEST_BASE_FOR_SHARE} answers "
        "are not given."
    ),
)


def joint_report(request: PrintRequest) -> Document:
    """Return the joint report: themes by session and method; the how often, how often by carers, and staff apart."""
    if request.programme is None:
        raise NothingHere("This print is about a programme, and none was chosen. Choose the programme, then print.")
    found = joint(request.store, request.programme)
    stage = called(request.lists, "project_stages", found.programme.project_stage)
    facts = (("What it is for", found.programme.aim), ("Who leads it", found.programme.owner), ("How far it is", stage))
    return programme_report(
        ProgrammeReport(
            organisation=request.store.teams.own().name,
            name=found.programme.name,
            facts=tuple((label, value) for label, value in facts if value),
            sessions=tuple(_session(request, held) for held in found.sessions),
            themes=tuple(
                JointLine(
                    theme=row.name,
                    session=f"{row.title}, {plain_date(row.date)}",
                    method=_method(request, row.method),
                    heard=row.printed[0],
                    carers=row.printed[1],
                    staff=row.printed[2],
                )
                for row in found.rows
                if row.public or row.carers or row.staff
            ),
            notes=_notes(found),
            made_at=request.now.astimezone(),
        )
    )


def _notes(found: Joint) -> tuple[str, ...]:
    said = "These are counts of comments, not of people. Nobody who came stands for everyone."
    return (said, f"{HIDDEN_NOTE}.") if any(row.printed[1] == HIDDEN for row in found.rows) else (said,)


def compared(request: PrintRequest) -> Document:
    """Return the answers to marked questions before and after: of a session and the one it follows, or of a programme."""
    second = _follower(request)
    first = request.store.sessions.get(second.follows or "")
    before = {question.id: question for question in request.store.sessions.questions(first.id)}
    asked = [
        (before[question.follows], question)
        for question in request.store.sessions.questions(second.id)
        if question.follows in before and (question.measured or before[question.follows].measured)
    ]
    return before_after(
        BeforeAfter(
            organisation=request.store.teams.own().name,
            first=f"{first.title}, {plain_date(first.date)}",
            second=f"{second.title}, {plain_date(second.date)}",
            questions=tuple(_twice(request, earlier, later) for earlier, later in asked),
            notes=_NOTES,
            made_at=request.now.astimezone(),
        )
    )


def stages(request: PrintRequest) -> Document:
    """Return how many sessions came at which stage, and how often people came in only at the end."""
    counts, held = stage_counts(request.store), request.store.sessions.all()
    rows = []
    for stage, number in counts.by_stage.items():
        titles = "; ".join(sorted(session.title for session in held if session.stage == stage)) or "None"
        rows.append((called(request.lists, "stages", stage), f"{number:,}", titles))
    if counts.not_stated:
        rows.append((_NOT_SAID, f"{counts.not_stated:,}", ""))
    late = words.many(counts.by_stage.get("reviewing", 0), "session came", "sessions came")
    only = f" Only at the end: {'; '.join(counts.only_reviewing)}." if counts.only_reviewing else ""
    return stage_report(
        StageReport(
            organisation=request.store.teams.own().name,
            rows=tuple(rows),
            late=f"{late} only when things were being reviewed.{only}",
            made_at=request.now.astimezone(),
        )
    )


def _session(request: PrintRequest, held: Session) -> JointSession:
    came = room(request.store, held.id).in_all
    return JointSession(
        title=held.title,
        date=plain_date(held.date),
        kind=session_head(request.store, held, request.lists).involvement_type,
        method=_method(request, held.method),
        came=f"Fewer than {SMALLEST_SHOWN}" if 0 < came < SMALLEST_SHOWN else f"{came:,}",
        comments=f"{request.store.comments.count(held.id):,}",
    )


def _method(request: PrintRequest, code: str) -> str:
    return called(request.lists, "methods", code) if code else _NOT_SAID


def _follower(request: PrintRequest) -> Session:
    """Return the session that asks again: the one chosen, the one that follows it, or the last of a programme."""
    held = request.store.sessions.all()
    if request.session is not None:
        chosen = request.store.sessions.get(request.session)
        after = [each for each in held if each.follows == chosen.id]
        found = [chosen] if chosen.follows else sorted(after, key=lambda each: each.date)[-1:]
    else:
        within = sessions_of(request.store, request.programme) if request.programme else held
        found = sorted((each for each in within if each.follows), key=lambda each: each.date)[-1:]
    if not found:
        raise NothingHere(
            "No session asks the questions of another one again, so there is nothing to compare. Link the later session to "
            "the earlier one on its Plan page first."
        )
    return found[0]


def _twice(request: PrintRequest, earlier: Question, later: Question) -> AskedTwice:
    before, all_before = _themed(request, earlier)
    after, all_after = _themed(request, later)
    names = {theme.id: theme.name for theme in request.store.answers.themes()}
    wanted = sorted(before.keys() | after.keys(), key=lambda theme: (-before.get(theme, 0), names.get(theme, "")))
    return AskedTwice(
        question=later.text,
        before=f"{all_before:,}",
        after=f"{all_after:,}",
        shifts=tuple(
            _shift(names.get(theme, theme), (before.get(theme, 0), all_before), (after.get(theme, 0), all_after))
            for theme in wanted
        ),
    )


def _themed(request: PrintRequest, question: Question) -> tuple[dict[str, int], int]:
    """Return how many of the answers to a question stand under each theme, and how many answers there are."""
    answers = {
        comment.root
        for comment in once(request.store.comments.of_session(question.session))
        if comment.question == question.id
    }
    counts: dict[str, set[str]] = {}
    for link in request.store.answers.theme_links(question.session):
        if link.root in answers:
            counts.setdefault(link.theme, set()).add(link.root)
    return {theme: len(roots) for theme, roots in counts.items()}, len(answers)


def _shift(theme: str, before: tuple[int, int], after: tuple[int, int]) -> Shift:
    first, second = _range(*before), _range(*after)
    if first is None or second is None:
        said = TOO_FEW
    elif second[1] < first[0]:
        said = "Fewer than before"
    elif first[1] < second[0]:
        said = "More than before"
    else:
        said = "No change that these numbers can show"
    return Shift(theme, _share_words(*before), _share_words(*after), said)


def _range(part: int, base: int) -> tuple[int, int] | None:
    """Return the range of a share, or None; a hidden number has the range of all that are hidden, which gives none away."""
    if base < SMALLEST_BASE_FOR_SHARE:
        return None
    is_hidden = 0 < part < SMALLEST_SHOWN
    least = share_range(1 if is_hidden else part, base)
    most = share_range(SMALLEST_SHOWN - 1 if is_hidden else part, base)
    return (least[0], most[1]) if least and most else None


def _share_words(part: int, base: int) -> str:
    """Return a count of a base as people may read it: with its range, and never a bare percentage of a few."""
    counted = f"fewer than {SMALLEST_SHOWN}" if 0 < part < SMALLEST_SHOWN else f"{part:,}"
    found = _range(part, base)
    if found is None:
        return f"{counted} of {base:,}"
    low, high = found
    return f"{counted} of {base:,}: {low // 10} to {-(-high // 10)} in 100"
