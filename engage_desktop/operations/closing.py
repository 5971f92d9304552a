"""What is still open before a session closes, computed from its records and never ticked by hand; and the close itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.consent import NOT_ASKED
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import CLOSED, Session, next_state
from engage_desktop.domain.texts import clean
from engage_desktop.operations import explaining, stories
from engage_desktop.operations.attendance import room
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
NO_DEBRIEF = "no_debrief"
NO_PULSE = "no_pulse"
NOT_NOTED_HOW_EXPLAINED = "not_noted_how_explained"
FEWER_CAME = "fewer_came"
STORIES_NOT_ASKED = "stories_not_asked"
STORIES_UNNAMED = "stories_unnamed"
GATE = "close"
DEBRIEF = ("went_well", "went_less_well")
"""The two questions of the debrief: parts of a session, and the warnings under which silence about them is kept."""
_ASKED = {"went_well": "what worked", "went_less_well": "what did not work so well"}


class DebriefMissing(Refusal):
    """The session would close without anybody having been asked what worked and what did not. missing: of DEBRIEF."""

    code = "CLOSE-DEBRIEF"

    def __init__(self, missing: tuple[str, ...]) -> None:
        what = " and ".join(_ASKED[part] for part in missing)
        super().__init__(
            f"The session is not closed yet: nobody has said {what}. "
            "Write a line for it, or say “nothing, because …”. Then close it.",
            field=missing[-1],
        )
        self.missing = missing


@dataclass(frozen=True, slots=True)
class CloseCheck:
    """One thing to look at. code: what; count: how many; step: where it is mended; names: what it is about, at most five.

    rows: the id of each of these, where each is mended by itself.
    """

    code: str
    count: int
    step: str
    names: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()


def close_checks(store: Store, session: str, *, states: RecordStates | None = None) -> list[CloseCheck]:
    """Return what is still open in a session, in the order in which it is best mended. Empty: everything is done."""
    held = store.sessions.get(session)
    heard = store.comments.count_up_to(session, 1) > 0
    checks = [
        _needs_not_asked(store, session),
        _consent_not_asked(store, session),
        *_stories(store, session),
        _still_here(store, session),
        CloseCheck(NOT_NOTED_HOW_EXPLAINED, int(heard and not explaining.is_noted(store, session)), "listen"),
        CloseCheck(NO_COMMENTS, 0 if heard else 1, "listen"),
        _questions_unanswered(store, session),
        CloseCheck(NO_NOTES_HOW, 0 if held.notes_how.strip() else 1, "close"),
        CloseCheck(NO_NEXT_STEPS, 0 if held.next_steps.strip() else 1, "close"),
        CloseCheck(NO_DEBRIEF, len(debrief_missing(store, session)), "close"),
        _fewer_came(store, held),
        CloseCheck(NO_PULSE, 0 if store.plans.pulse(session) else 1, "close"),
        CloseCheck(NO_FEEDBACK_DATE, 0 if held.feedback_by else 1, "respond"),
        _in_no_bundle(session, states or RecordStates(store)),
    ]
    return [check for check in checks if check.count]


def debrief_missing(store: Store, session: str) -> tuple[str, ...]:
    """Return which of the two questions of the debrief have no answer, and were not asked at the close either."""
    held = store.sessions.get(session)
    asked = {waiver.warning for waiver in store.plans.waivers(session) if waiver.gate == GATE}
    return tuple(part for part in DEBRIEF if not str(getattr(held, part)).strip() and part not in asked)


def close(store: Store, *, now: datetime, session: str, reasons: Mapping[str, str] | None = None) -> Session:
    """Close a session once the debrief was asked. Nothing more can be recorded in it until it is reopened.

    The first time, with reasons=None, DebriefMissing asks for what is missing. reasons: what was answered then, by part, such
    as "nothing, because we were only three"; where it is silent, the silence is kept. It is not asked again.
    """
    held = store.sessions.get(session)
    next_state(held.state, CLOSED, "")
    missing = debrief_missing(store, session)
    if missing and reasons is None:
        raise DebriefMissing(missing)
    said = {part: clean((reasons or {}).get(part, ""), name="The answer") for part in missing}
    at = now.isoformat()
    with store.act(now=now) as act:
        for part, reason in said.items():
            waived = {"session": session, "gate": GATE, "warning": part, "reason": reason, "at": at}
            act.append("gate.waived", ids.new_fact(now), waived)
        state = {"session": session, "state": "closed", "reason": "", "at": at}
        act.append("session.state", ids.new_fact(now), state)
    return store.sessions.get(session)


def debrief_silence(store: Store, session: str) -> dict[str, str]:
    """Return what was answered in place of a debrief, by part; empty text where nothing was answered."""
    found = {waiver.warning: waiver.reason for waiver in store.plans.waivers(session) if waiver.gate == GATE}
    held = store.sessions.get(session)
    return {part: found[part] for part in DEBRIEF if part in found and not str(getattr(held, part)).strip()}


def needs_to_ask(store: Store, session: str) -> dict[str, list[str]]:
    """Return the needs, by person, of people who came and were not yet asked whether they were met."""
    asked = {answer.need for answer in store.people.need_answers(session)}
    all_needs = store.people.all_needs()
    came = dict.fromkeys(arrival.person for arrival in store.attendance.arrivals(session))
    open_needs = {person: [need.id for need in all_needs.get(person, []) if need.id not in asked] for person in came}
    return {person: needs for person, needs in open_needs.items() if needs}


def _fewer_came(store: Store, held: Session) -> CloseCheck:
    """Ask why fewer came than were hoped for, once somebody has come or the session is over."""
    short = (held.expected or 0) - room(store, held.id).in_all
    return CloseCheck(FEWER_CAME, max(short, 0) if not held.shortfall.strip() else 0, "close")


def _needs_not_asked(store: Store, session: str) -> CloseCheck:
    waiting = needs_to_ask(store, session)
    return CloseCheck(NEEDS_NOT_ASKED, sum(map(len, waiting.values())), "welcome", _names(store, list(waiting)))


def _consent_not_asked(store: Store, session: str) -> CloseCheck:
    came = dict.fromkeys(arrival.person for arrival in store.attendance.arrivals(session))
    unasked = [person for person in came if not store.consents.standing_together(person)]
    return CloseCheck(CONSENT_NOT_ASKED, len(unasked), "welcome", _names(store, unasked))


def _stories(store: Store, session: str) -> Iterator[CloseCheck]:
    """Yield the stories whose tellers were never asked, and those that stand with nobody's name: neither is printed."""
    told = stories.stories(store, today="", session=session)
    for code, answer in ((STORIES_NOT_ASKED, NOT_ASKED), (STORIES_UNNAMED, stories.UNNAMED)):
        held = [each for each in told if each.answer == answer]
        some = held[:5]
        names = tuple(_opening(each.comment.text) for each in some)
        yield CloseCheck(code, len(held), "close", names, tuple(each.comment.id for each in some))


def _opening(text: str) -> str:
    """Return the first words of a story."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= 60 else f"“{line[:59].rstrip()}…”"


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
