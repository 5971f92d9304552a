"""Lessons: what worked and what did not, offered back where the same place, group or method is planned again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.answers import SharedInsight
from engage_desktop.domain.comments import batch_lines
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import Session
from engage_desktop.domain.texts import clean, fold
from engage_desktop.operations.pack_news import lessons_of_the_team
from engage_desktop.store.store import Store

ACCEPTED, REJECTED = VERDICTS = ("accepted", "rejected")
PLACE, GROUP, METHOD = "place", "group", "method"
"""Why a lesson is offered: the same of these is planned."""
_NOT_WORKED = "not_worked"
"""What the method of a partner's lesson begins with where it did not work; see of_shared()."""


class LessonNotPossible(Refusal):
    """A lesson cannot be judged as asked."""

    code = "LESSON"


@dataclass(frozen=True, slots=True)
class Lesson:
    """One line of a debrief. digest: its id, the same on every laptop. source: whose it is, empty for our own team.

    place, group, method: of the session it comes from. of_session: None for a partner's. same: why it is offered, of
    PLACE, GROUP, METHOD. verdict: what this plan made of it, empty until somebody says.
    """

    digest: str
    text: str
    worked: bool
    source: str = ""
    date: str = ""
    place: str = ""
    group: str = ""
    method: str = ""
    of_session: str | None = None
    title: str = ""
    same: tuple[str, ...] = ()
    verdict: str = ""
    reason: str = ""


def lessons_for(store: Store, session: str) -> tuple[Lesson, ...]:
    """Return the lessons for a plan: the same place first, then the same group, then the same method.

    Within each, what did not work stands before what did, the latest first.
    """
    planned = store.sessions.get(session)
    place, groups, methods = fold(planned.place), _groups(store, session), _methods(store, planned)
    said = {held.lesson: held for held in store.plans.lesson_verdicts(session)}
    found: dict[str, Lesson] = {}
    for lesson in all_lessons(store):
        if lesson.of_session == session or lesson.digest in found:
            continue
        same = _same(lesson, place, groups, methods)
        if same:
            verdict = said.get(lesson.digest)
            judged = (verdict.verdict, verdict.reason) if verdict else ("", "")
            found[lesson.digest] = replace(lesson, same=same, verdict=judged[0], reason=judged[1])
    newest = sorted(found.values(), key=lambda lesson: lesson.date, reverse=True)
    return tuple(sorted(newest, key=lambda lesson: (_RANK[lesson.same[0]], lesson.worked)))


def judge_lesson(store: Store, *, now: datetime, session: str, lesson: Lesson, verdict: str, reason: str = "") -> None:
    """Note whether a plan takes a lesson up. Rejecting one needs a reason, which is kept with the plan."""
    if verdict not in VERDICTS:
        raise LessonNotPossible("A lesson is accepted or rejected. Nothing was noted.")
    reason = clean(reason, name="The reason")
    if verdict == REJECTED and not reason:
        raise LessonNotPossible(
            "Say in a few words why this lesson does not fit here. Nothing was noted.", field="reason"
        )
    body = {
        "session": session,
        "of_session": lesson.of_session,
        "lesson": lesson.digest,
        "text": lesson.text,
        "source": lesson.source,
        "verdict": verdict,
        "reason": reason,
    }
    with store.act(now=now) as act:
        act.append("lesson.judged", ids.new_fact(now), body)


def all_lessons(store: Store) -> Iterator[Lesson]:
    """Yield every lesson: our own from each debrief, then those that partners and the team's other tables shared."""
    reach: dict[str, list[str]] = {}
    for group in store.plans.reach():
        reach.setdefault(group.session, []).append(group.group)
    for session in store.sessions.all():
        groups = "; ".join(reach.get(session.id, ()))
        for text, worked in debrief_lines(session):
            yield Lesson(
                digest=digest_of("", session.id, text),
                text=text,
                worked=worked,
                date=session.date,
                place=session.place,
                group=groups,
                method=session.method,
                of_session=session.id,
                title=session.title,
            )
    for shared in (*store.answers.shared(), *lessons_of_the_team(store)):
        if shared.sort == "lesson":
            yield of_shared(shared)


def of_shared(shared: SharedInsight) -> Lesson:
    """Return a partner's lesson with its source. A title that begins with "not_worked" says that it did not work."""
    return Lesson(
        digest=digest_of(shared.source, shared.on, shared.text),
        text=shared.text,
        worked=not shared.title.startswith(_NOT_WORKED),
        source=shared.source,
        date=shared.on,
        place=shared.place,
        group=shared.group,
        method=shared.method,
        title=shared.title.removeprefix(_NOT_WORKED).lstrip(": "),
    )


def shared_title(lesson: Lesson) -> str:
    """Return the title under which a lesson travels in an insight library, so that of_shared() reads it again."""
    return lesson.title if lesson.worked else f"{_NOT_WORKED}: {lesson.title}".rstrip(": ")


def debrief_lines(session: Session) -> list[tuple[str, bool]]:
    """Return the lines of a debrief, what did not work first, each with whether it worked. "Nothing, because …" is none."""
    less = [(text, False) for text in batch_lines(session.went_less_well) if not _NOTHING.match(fold(text))]
    return less + [(text, True) for text in batch_lines(session.went_well)]


def digest_of(source: str, origin: str, text: str) -> str:
    """Return the id of a lesson: the same words of the same session or partner have the same one everywhere."""
    return hashlib.sha256(f"{source}\0{origin}\0{fold(text)}".encode()).hexdigest()[:32]


def _groups(store: Store, session: str) -> set[str]:
    return {fold(group.group) for group in store.plans.reach(session) if group.group.strip()}


def _methods(store: Store, session: Session) -> set[str]:
    return {session.method, *(group.method for group in store.plans.reach(session.id))} - {""}


def _same(lesson: Lesson, place: str, groups: set[str], methods: set[str]) -> tuple[str, ...]:
    theirs = {fold(group) for group in lesson.group.split("; ") if group.strip()}
    checks = (
        (PLACE, bool(place) and fold(lesson.place) == place),
        (GROUP, bool(theirs & groups)),
        (METHOD, lesson.method in methods),
    )
    return tuple(name for name, holds in checks if holds)


_NOTHING = re.compile(r"(nothing|none|n/a)\b\W*(because\b.*)?$")
_RANK = {PLACE: 0, GROUP: 1, METHOD: 2}
