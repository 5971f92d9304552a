"""Keeping the words of a session to what its records bear out: the type that is printed, and words that say too much."""

from __future__ import annotations

from collections.abc import Iterable

from engage_desktop.domain.answers import Decision, Response
from engage_desktop.domain.labels import Kind, Mark, Meeting, PrintedType, lint, lint_over
from engage_desktop.domain.labels import printed_type as _printed_type
from engage_desktop.domain.sessions import CO_PRODUCTION, Session
from engage_desktop.store.store import Store

LINTED = (
    *("title", "purpose", "influence", "already_fixed", "decision", "planned_use", "feedback_how"),
    *("ground_rules", "equality_note", "next_steps", "easy_read"),
)
"""The texts of a plan that are printed."""
ANSWERED = ("said", "did", "reason", "difference", "evidence", "easy_read")
"""The texts of an answer that are printed."""
DECIDED = ("text", "how", "in_room", "interests")
"""The texts of a decision that are printed."""
CLOSING = ("notes_how", "next_steps", "shortfall", "went_well", "went_less_well")
"""The texts that are written when a session closes: the summary prints them, and lessons travel to others."""


def printed_type(store: Store, session: str | Session) -> PrintedType:
    """Return the type that may be printed over a session, and why it is another one than was chosen."""
    held = store.sessions.get(session) if isinstance(session, str) else session
    if held.involvement_type != CO_PRODUCTION:
        return PrintedType(held.involvement_type)
    decisions = [
        decision
        for decision in store.answers.decisions()
        if decision.session == held.id or (held.programme and decision.programme == held.programme)
    ]
    return _printed_type(held, store.plans.partners(held.id), decisions, _meetings(store, held))


def marks(store: Store, session: str | Session, text: str) -> tuple[Mark, ...]:
    """Return the words of a text that the session does not bear out, each with the reason."""
    held = store.sessions.get(session) if isinstance(session, str) else session
    honest = not printed_type(store, held).is_downgraded
    return lint(text, involvement_type=held.involvement_type, honest=honest)


def marks_of_plan(store: Store, session: str | Session) -> tuple[tuple[str, Mark], ...]:
    """Return the marks in every printed text of a plan, with the part they stand in."""
    held = store.sessions.get(session) if isinstance(session, str) else session
    honest = not printed_type(store, held).is_downgraded
    texts = [(part, getattr(held, part)) for part in LINTED]
    texts += [("questions", question.text) for question in store.sessions.questions(held.id)]
    texts += [("agenda", item.title) for item in store.plans.agenda(held.id)]
    texts += [("options", option.text) for option in store.plans.options(held.id)]
    found = [(part, lint(text, involvement_type=held.involvement_type, honest=honest)) for part, text in texts]
    return tuple((part, mark) for part, marked in found for mark in marked)


def marks_of_answer(store: Store, response: Response) -> tuple[Mark, ...]:
    """Return the words of an answer that the sessions it answers do not bear out, each once: it is printed over all of them."""
    text = "\n".join(str(getattr(response, part)) for part in ANSWERED)
    return _each_once(lint_over(text, kinds(store, _answered(store, response)))) if _may_claim(text) else ()


def marks_of_decision(store: Store, decision: Decision) -> tuple[Mark, ...]:
    """Return the words of a decision that its session, and those whose answers it rests on, do not bear out, each once."""
    text = "\n".join(str(getattr(decision, part)) for part in DECIDED)
    if not _may_claim(text):
        return ()
    sessions = {decision.session} if decision.session else set()
    for link in store.answers.decision_links(decision.id):
        sessions |= _answered(store, store.answers.response(link.response))
    return _each_once(lint_over(text, kinds(store, sessions)))


def marks_of_closing(store: Store, session: str | Session) -> tuple[tuple[str, Mark], ...]:
    """Return the marks in what is written when a session closes, with the part they stand in."""
    held = store.sessions.get(session) if isinstance(session, str) else session
    honest = not printed_type(store, held).is_downgraded
    texts = ((part, str(getattr(held, part))) for part in CLOSING)
    return tuple(
        (part, mark)
        for part, text in texts
        for mark in lint(text, involvement_type=held.involvement_type, honest=honest)
    )


def kinds(store: Store, sessions: Iterable[str | Session]) -> tuple[Kind, ...]:
    """Return what counts of sessions for the words that stand over them, each kind once. Those that are gone are left out."""
    wanted = list(sessions)
    known = {each.id: each for each in store.sessions.all()} if any(isinstance(each, str) for each in wanted) else {}
    held = [known.get(each) if isinstance(each, str) else each for each in wanted]
    found = {(each.involvement_type, not printed_type(store, each).is_downgraded) for each in held if each is not None}
    return tuple(sorted(found))


def is_of_sharing(mark: Mark) -> bool:
    """Return whether a word claims that people shared in the work, which readers are owed the truth of; “consult” does not."""
    return "produc" in mark.words.lower() or "design" in mark.words.lower()


def explained(marks: Iterable[Mark]) -> list[str]:
    """Return what to tell whoever wrote the words, a sentence or two for each."""
    return list(dict.fromkeys(f"“{mark.words}”: {mark.why}" for mark in marks))


def _answered(store: Store, response: Response) -> set[str]:
    """Return the sessions that an answer is printed over: its own, and those where the words were said that it rests on."""
    spoken = store.answers.spoken(each.root for each in store.answers.citations(response.id)).values()
    return {each.session for each in spoken} | ({response.session} if response.session else set())


def _may_claim(text: str) -> bool:
    """Return whether any session could object to a text: only then the sessions are looked for."""
    return bool(lint(text, involvement_type="", honest=False))


def _each_once(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple({mark.words.lower(): mark for mark in marks}.values())


def _meetings(store: Store, session: Session) -> list[Meeting]:
    """Return the sessions of the same programme that were planned as co-production too, earliest first."""
    if not session.programme:
        return []
    others = [
        held
        for held in store.sessions.all()
        if held.programme == session.programme and held.involvement_type == CO_PRODUCTION and held.id != session.id
    ]
    return [Meeting(held.date, store.plans.partners(held.id)) for held in sorted(others, key=lambda each: each.date)]
