"""What is still open before a session closes, computed from its records and never ticked by hand."""

from __future__ import annotations

from dataclasses import dataclass

from engage_desktop.operations.carried import SAVED, RecordStates
from engage_desktop.store.store import Store

NEEDS_NOT_ASKED = "needs_not_asked"
CONSENT_NOT_ASKED = "consent_not_asked"
STILL_HERE = "still_here"
QUESTIONS_UNANSWERED = "questions_unanswered"
NO_NEXT_STEPS = "no_next_steps"
NO_FEEDBACK_DATE = "no_feedback_date"
NO_NOTES_HOW = "no_notes_how"
NO_COMMENTS = "no_comments"
IN_NO_BUNDLE = "in_no_bundle"


@dataclass(frozen=True, slots=True)
class CloseCheck:
    """One thing to look at. code: what; count: how many; step: where it is mended; names: what it is about, at most five."""

    code: str
    count: int
    step: str
    names: tuple[str, ...] = ()


def close_checks(store: Store, session: str, *, states: RecordStates | None = None) -> list[CloseCheck]:
    """Return what is still open in a session, in the order in which it is best mended. Empty: everything is done."""
    held = store.sessions.get(session)
    checks = [
        _needs_not_asked(store, session),
        _consent_not_asked(store, session),
        _still_here(store, session),
        CloseCheck(NO_COMMENTS, 0 if store.comments.count(session) else 1, "listen"),
        _questions_unanswered(store, session),
        CloseCheck(NO_NOTES_HOW, 0 if held.notes_how.strip() else 1, "close"),
        CloseCheck(NO_NEXT_STEPS, 0 if held.next_steps.strip() else 1, "close"),
        CloseCheck(NO_FEEDBACK_DATE, 0 if held.feedback_by else 1, "respond"),
        _in_no_bundle(session, states or RecordStates(store)),
    ]
    return [check for check in checks if check.count]


def needs_to_ask(store: Store, session: str) -> dict[str, list[str]]:
    """Return the needs, by person, of people who came and were not yet asked whether they were met."""
    asked = {answer.need for answer in store.people.need_answers(session)}
    all_needs = store.people.all_needs()
    came = dict.fromkeys(arrival.person for arrival in store.attendance.arrivals(session))
    open_needs = {person: [need.id for need in all_needs.get(person, []) if need.id not in asked] for person in came}
    return {person: needs for person, needs in open_needs.items() if needs}


def _needs_not_asked(store: Store, session: str) -> CloseCheck:
    waiting = needs_to_ask(store, session)
    return CloseCheck(NEEDS_NOT_ASKED, sum(map(len, waiting.values())), "welcome", _names(store, list(waiting)))


def _consent_not_asked(store: Store, session: str) -> CloseCheck:
    came = dict.fromkeys(arrival.person for arrival in store.attendance.arrivals(session))
    unasked = [person for person in came if not store.consents.standing_together(person)]
    return CloseCheck(CONSENT_NOT_ASKED, len(unasked), "welcome", _names(store, unasked))


def _still_here(store: Store, session: str) -> CloseCheck:
    here = dict.fromkeys(arrival.person for arrival in store.attendance.arrivals(session) if arrival.is_here)
    return CloseCheck(STILL_HERE, len(here), "welcome")


def _questions_unanswered(store: Store, session: str) -> CloseCheck:
    answered = store.comments.count_by_question(session)
    silent = [question.text for question in store.sessions.questions(session) if not answered.get(question.id)]
    return CloseCheck(QUESTIONS_UNANSWERED, len(silent), "listen", tuple(silent[:5]))


def _in_no_bundle(session: str, states: RecordStates) -> CloseCheck:
    waiting = states.in_no_bundle if states.state_of(session) == SAVED else 0
    return CloseCheck(IN_NO_BUNDLE, waiting, "sharing")


def _names(store: Store, people: list[str]) -> tuple[str, ...]:
    named = (store.people.get(person).name for person in people)
    return tuple([name for name in named if name][:5])
