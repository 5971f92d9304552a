"""Plans of the practice story, written as a person would write them: session by session, through the same operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from engage_desktop.domain.sessions import Session
from engage_desktop.operations import already_told, lessons, outreach, planning, questions, sessions
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.practice.plan_words import OUTREACH, Plan
from engage_desktop.operations.practice.story_words import OPENED_ANYWAY
from engage_desktop.store.store import Store

_FEEDBACK_AFTER = 28  # days


def write_session(
    store: Store,
    *,
    now: datetime,
    day: datetime,
    parts: Mapping[str, Any],
    plan: Plan,
    programme: str,
    lists: Lists,
    follows: Session | None = None,
) -> Session:
    """Plan a session with everything that belongs to it. day: when it is held; follows: whose first question it asks again."""
    made = sessions.add_session(
        store,
        now=now,
        lists=lists,
        **{**parts, **plan.more},
        **dated(day, plan),
        programme=programme,
        follows=follows.id if follows else None,
    )
    _look_first(store, now, made, plan)
    _write_rows(store, now, day, made.id, plan)
    _say_of_questions(store, now, made.id, plan, follows)
    _write_agenda(store, now, made.id, plan)
    _take_up_lessons(store, now, made.id)
    return store.sessions.get(made.id)


def dated(day: datetime, plan: Plan) -> dict[str, str]:
    """Return the days of a session that is held on this day."""

    def after(days: int) -> str:
        return (day + timedelta(days=days)).date().isoformat()

    return {
        "date": after(0),
        "feedback_by": after(_FEEDBACK_AFTER),
        "decision_on": after(plan.decision_in),
        "report_by": after(plan.report_in),
    }


def open_session(store: Store, *, now: datetime, session: str, lists: Lists) -> None:
    """Open a session; what the gate still warns of has its reason."""
    sessions.open_session(store, now=now, session=session, lists=lists, reason=OPENED_ANYWAY)


def log_contacts(store: Store, *, today: datetime, until: datetime, since: datetime) -> None:
    """Note the contacts with groups between two moments."""
    for contact in OUTREACH:
        on = today - timedelta(days=contact["before"])
        if since <= on < until:
            parts = {name: value for name, value in contact.items() if name != "before"}
            outreach.log_outreach(store, now=on, on=on.date().isoformat(), **parts)


def _look_first(store: Store, now: datetime, session: Session, plan: Plan) -> None:
    words, result = plan.looked
    found = len(already_told.already_told(store, words, apart_from=session.id))
    already_told.note_look(store, now=now, session=session.id, words=words, found=found, result=result)


def _write_rows(store: Store, now: datetime, day: datetime, session: str, plan: Plan) -> None:
    moments = _moments(now)
    for row in plan.reach:
        planning.write_reach(store, now=next(moments), session=session, **row)
    for row in plan.partners:
        planning.write_partner(store, now=next(moments), session=session, **row)
    for row in plan.barriers:
        done = (day - timedelta(days=row["done_in"])).date().isoformat() if row["done_in"] is not None else ""
        parts = {name: value for name, value in row.items() if name != "done_in"}
        planning.write_barrier(store, now=next(moments), session=session, **parts, done_on=done)
    for row in plan.costs:
        planning.write_cost(store, now=next(moments), session=session, **row)


def _say_of_questions(store: Store, now: datetime, session: str, plan: Plan, follows: Session | None) -> None:
    asked = store.sessions.questions(session)
    for row, moment in zip(plan.gaps, _moments(now), strict=False):
        gap = planning.write_gap(store, now=moment, session=session, text=row["text"], known=row["known"])
        about: dict[str, object] = {"gap": gap}
        if row["question"] == plan.measured:
            about["measured"] = 1
            if follows is not None:
                about["follows"] = store.sessions.questions(follows.id)[0].id
                about["again"] = "To see whether waiting has become easier."
        questions.say_of_question(store, now=now, session=session, question=asked[row["question"] - 1].id, **about)


def _write_agenda(store: Store, now: datetime, session: str, plan: Plan) -> None:
    asked = store.sessions.questions(session)
    for row in plan.agenda:
        number = int(row.get("question", 0))
        question = asked[number - 1].id if number else None
        planning.write_agenda_item(store, now=now, session=session, **{**row, "question": question})


def _moments(now: datetime) -> Iterator[datetime]:
    """Yield a moment for each row, a second apart, so that rows stand in the order in which they are written."""
    return (now + timedelta(seconds=seconds) for seconds in count())


def _take_up_lessons(store: Store, now: datetime, session: str) -> None:
    """Take up what did not work before, and leave aside what the place makes needless."""
    for lesson in lessons.lessons_for(store, session):
        if lesson.worked:
            reason = "This meeting needs another way of working."
            lessons.judge_lesson(store, now=now, session=session, lesson=lesson, verdict="rejected", reason=reason)
        else:
            lessons.judge_lesson(store, now=now, session=session, lesson=lesson, verdict="accepted")
