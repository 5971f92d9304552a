"""What is unusual about a plan when its session opens: few warnings, each with its reason; the gate itself is in opening.py."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engage_desktop.domain.sessions import INFORM, Session, plain_date, plain_time
from engage_desktop.domain.texts import fold
from engage_desktop.operations import asked_before, chooser, honesty, overlaps, reach
from engage_desktop.operations.gate_lines import GateLine
from engage_desktop.operations.lists import Lists
from engage_desktop.store.store import Store

LATE = "late"


def warnings(store: Store, session: Session, today: date, lists: Lists | None) -> Iterator[GateLine]:
    """Yield the warnings in the order in which they are best mended."""
    yield from _looking(store, session)
    yield from _timing(session, today)
    yield from _decided(store, session)
    if lists is not None:
        yield from _type_and_start(session, lists)
    yield from _groups(store, session, lists)
    yield from _overlaps(store, session)
    yield from _questions(store, session)
    yield from _words(store, session)
    if not session.duty:
        yield GateLine(
            "no_duty",
            "The plan does not state the duty in law behind this. Choose one; “No duty in law applies” is an answer.",
            promise="002.1",
            part="duty",
        )


def _looking(store: Store, session: Session) -> Iterator[GateLine]:
    if not store.plans.looks(session.id):
        yield GateLine(
            "not_looked",
            "Nobody has looked for what people have told us already. Search first; “nothing found” is an answer.",
            promise="004.20",
            part="looks",
        )


def _timing(session: Session, today: date) -> Iterator[GateLine]:
    held, decided = plain_date(session.date), plain_date(session.decision_on)
    if session.decision_on and session.decision_on < session.date:
        yield GateLine(
            "decision_before",
            f"The decision is made on {decided}, before the session on {held}. What people say comes too late for it.",
            promise="000.1",
            part="decision_on",
        )
    if session.decision_on and session.decision_on < today.isoformat():
        yield GateLine(
            "decision_past",
            f"The day of the decision, {decided}, is over. What people say cannot change it.",
            promise="001.3",
            part="decision_on",
        )
    if session.feedback_by and session.feedback_by < max(session.date, today.isoformat()):
        yield GateLine(
            "feedback_before",
            f"People would hear back by {plain_date(session.feedback_by)}. The session is on {held}, and today is "
            f"{plain_date(today.isoformat())}.",
            promise="002.26",
            part="feedback_by",
        )
    if session.starts and session.ends and session.ends <= session.starts:
        yield GateLine(
            "ends_before",
            f"The session would end at {plain_time(session.ends)}, and it starts at {plain_time(session.starts)}.",
            promise="000.11",
            part="ends",
        )
    if session.closes_on and session.closes_on < max(session.date, today.isoformat()):
        closes = plain_date(session.closes_on)
        yield GateLine(
            "window_closed",
            f"People could take part until {closes}. The session is on {held}, and today is "
            f"{plain_date(today.isoformat())}.",
            promise="000.1",
            part="closes_on",
        )


def _decided(store: Store, session: Session) -> Iterator[GateLine]:
    wanted = fold(session.decision)
    made = [each for each in store.answers.decisions() if wanted and fold(each.text) == wanted]
    if made:
        on = f" on {plain_date(made[0].on)}" if made[0].on else ""
        yield GateLine(
            "decision_made",
            f"This decision was made already{on}. What people say cannot change it.",
            row=made[0].id,
            promise="001.3",
            part="decision",
        )


def _type_and_start(session: Session, lists: Lists) -> Iterator[GateLine]:
    mismatch = chooser.mismatch(lists, session)
    if mismatch is not None:
        yield GateLine("mismatch", mismatch.sentence, promise="004.12", part="involvement_type")
    if is_late(lists, session):
        stage = lists.named("project_stages", session.project_stage)
        yield GateLine(
            "late_start",
            f"People are involved late: the project stands at “{stage}”.",
            promise="002.16",
            part="project_stage",
        )


def is_late(lists: Lists, session: Session) -> bool:
    """Return whether people are involved only when much is settled: the list of project stages says which these are."""
    stages = lists.of("project_stages")
    return any(entry.code == session.project_stage and entry.category == LATE for entry in stages)


def _groups(store: Store, session: Session, lists: Lists | None) -> Iterator[GateLine]:
    for reminder in reach.one_method_only(store, session.id, lists):
        yield GateLine(
            "one_method",
            reminder.sentence,
            row=reminder.row,
            promise="000.1" if reminder.has_barrier else "002.22",
            part="reach",
        )


def _overlaps(store: Store, session: Session) -> Iterator[GateLine]:
    for overlap in overlaps.overlaps(store, session=session.id)[:1]:
        yield GateLine("overlap", overlap.sentence, row=overlap.session, promise="000.7", part="date")


def _questions(store: Store, session: Session) -> Iterator[GateLine]:
    asked = [] if session.involvement_type == INFORM else store.sessions.questions(session.id)
    for question, earlier in asked_before.repeats(store, asked):
        if not question.again.strip() and not question.follows:
            yield GateLine(
                "asked_before",
                f"“{_short(question.text)}” was asked before, on {plain_date(earlier.date)} at “{_short(earlier.title)}”.",
                row=question.id,
                promise="004.22",
                part="questions",
            )
    loose = [question for question in asked if not question.gap]
    if loose:
        many = "1 question fills" if len(loose) == 1 else f"{len(loose)} questions fill"
        yield GateLine(
            "no_gap",
            f"{many} no gap in what we know. Say which gap, so that nobody is asked what we know already.",
            row=loose[0].id,
            promise="004.21",
            part="questions",
        )


def _words(store: Store, session: Session) -> Iterator[GateLine]:
    for part, mark in honesty.marks_of_plan(store, session)[:1]:
        yield GateLine("label", f"The plan says “{mark.words}”. {mark.why}", promise="004.13", part=part)


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79].rstrip()}…"
