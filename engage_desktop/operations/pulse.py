"""What a person can do with the evaluation: answer it on the screen, type in sheets or a tally, read what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.plans import PulseAnswer
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.domain.sessions import PLANNING
from engage_desktop.operations.lists import Entry, Lists
from engage_desktop.store.store import Store

KIOSK, PAPER, TALLY = WAYS = ("kiosk", "paper", "tally")
NOT_SURE, LOWEST, HIGHEST = 0, 1, 5
AGREES = 4
"""From this score on somebody says yes."""
_LIST = "pulse_questions"
_MOST = 5_000


class PulseNotPossible(Refusal):
    """An answer to the evaluation cannot be recorded as asked."""

    code = "PULSE"


@dataclass(frozen=True, slots=True)
class QuestionPulse:
    """What people said to one question. counts: by score, 5 to 1, and 0 for not sure; only those that were given."""

    code: str
    counts: Mapping[int, int]

    @property
    def answered(self) -> int:
        """How many answered, not sure among them."""
        return sum(self.counts.values())

    @property
    def agree(self) -> int:
        """How many said yes, mostly or very much."""
        return sum(count for score, count in self.counts.items() if score >= AGREES)


@dataclass(frozen=True, slots=True)
class PulseResult:
    """The evaluation of one session. people: sheets on the screen and on paper, and the largest tally; 0 is said as 0."""

    people: int
    questions: tuple[QuestionPulse, ...]

    def of(self, code: str) -> QuestionPulse:
        """Return one question, without any answer where nobody gave one."""
        return next((held for held in self.questions if held.code == code), QuestionPulse(code, {}))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet or tally as it was recorded. way: one of WAYS; people: who stand behind it."""

    id: str
    way: str
    people: int
    answers: tuple[PulseAnswer, ...]


def short_questions(lists: Lists) -> tuple[Entry, ...]:
    """Return the few questions that are asked on the screen."""
    return tuple(entry for entry in lists.of(_LIST) if entry.category == "short")


def answer_sheet(
    store: Store, *, now: datetime, session: str, answers: Mapping[str, int], lists: Lists, way: str = KIOSK
) -> str:
    """Record one person's sheet: question → score from 1 to 5, or 0 for not sure. What is left out was not answered."""
    if not answers:
        raise PulseNotPossible("Nothing was answered on this sheet, so nothing was recorded. A blank sheet is fine.")
    return _record(store, now, session, [(code, score, 1) for code, score in answers.items()], way, lists)


def record_tally(
    store: Store, *, now: datetime, session: str, counts: Mapping[str, Mapping[int, int]], lists: Lists
) -> str:
    """Record a show of hands or a wall of dots: question → how many for each score."""
    given = [(code, score, count) for code, scores in counts.items() for score, count in scores.items() if count != 0]
    if not given:
        raise PulseNotPossible("The tally is empty, so nothing was recorded. Write how many, then record it.")
    return _record(store, now, session, given, TALLY, lists)


def take_sheet_out(store: Store, *, now: datetime, row: str) -> None:
    """Take out a sheet or a tally that was recorded by mistake; it stays in the history."""
    answers = [answer.id for answer in store.plans.pulse() if answer.sheet == row]
    if not answers:
        raise NothingHere("This sheet is not on the list any more. Nothing was changed.")
    with store.act(now=now) as act:
        for answer in answers:
            act.append("fact.voided", ids.new_fact(now), {"target": answer, "of": "pulse.answered", "reason": ""})


def pulse_result(store: Store, session: str) -> PulseResult:
    """Return what people said, question by question, in the order in which questions were first answered."""
    counts: dict[str, Counter[int]] = {}
    for answer in store.plans.pulse(session):
        counts.setdefault(answer.question, Counter())[answer.score] += answer.count
    people = sum(sheet.people for sheet in sheets_of(store, session))
    return PulseResult(people, tuple(QuestionPulse(code, dict(found)) for code, found in counts.items()))


def sheets_of(store: Store, session: str) -> list[Sheet]:
    """Return the sheets and tallies of a session, earliest first."""
    found: dict[str, list[PulseAnswer]] = {}
    for answer in store.plans.pulse(session):
        found.setdefault(answer.sheet, []).append(answer)
    return [Sheet(sheet, answers[0].way, _people(answers), tuple(answers)) for sheet, answers in found.items()]


def _people(answers: list[PulseAnswer]) -> int:
    """Return how many stand behind a sheet: one, or as many as answered the most answered question of a tally."""
    by_question: Counter[str] = Counter()
    for answer in answers:
        by_question[answer.question] += answer.count
    return max(by_question.values())


def _record(
    store: Store, now: datetime, session: str, given: list[tuple[str, int, int]], way: str, lists: Lists
) -> str:
    known = {entry.code for entry in lists.of(_LIST)}
    if way not in WAYS or any(code not in known for code, _, _ in given):
        raise PulseNotPossible("This is not a question of the evaluation. Nothing was recorded.")
    if any(not NOT_SURE <= score <= HIGHEST or not 1 <= count <= _MOST for _, score, count in given):
        raise PulseNotPossible(
            f"An answer is 1 to {HIGHEST}, or 0 for not sure, and given by 1 to {_MOST:,} people. Nothing was recorded."
        )
    if store.sessions.get(session).state == PLANNING:
        raise PulseNotPossible("This session is not open yet, so nothing was recorded. Open it on its Plan page first.")
    sheet = ids.new_fact(now)
    with store.act(now=now) as act:
        for code, score, count in given:
            body = {
                "session": session,
                "sheet": sheet,
                "question": code,
                "score": score,
                "count": count,
                "way": way,
                "at": now.isoformat(),
            }
            act.append("pulse.answered", ids.new_fact(now), body)
    return sheet
