"""What a person can do with decisions: record one, say which responses it rests on, and walk back to what people said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.answers import Decision
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.promises import AnswerNotPossible, Promise
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.answer_facts import add_all, day, take_back
from engage_desktop.operations.citing import SHOWN, Cited, YouSaid
from engage_desktop.operations.responses import find_response, promises
from engage_desktop.reports import answer_words as words
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

_DECISION, _LINK = "decision.made", "decision.rests_on"
WITH = ("staff", "board", "partners", "people")
APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class ChainStep:
    """One response that a decision rests on: what people said with the comments, and whether they were told."""

    promise: Promise
    you_said: YouSaid

    @property
    def comments(self) -> tuple[Comment, ...]:
        """The first comments that stand behind it; responses.comments_behind() reads all."""
        return self.you_said.cited


@dataclass(frozen=True, slots=True)
class Chain:
    """A decision, the responses it rests on, and the comments these rest on. comments, team: each comment once.

    elsewhere: comments that only another laptop holds, each once. sentence: says it for a print, also where nothing is behind it.
    """

    decision: Decision
    steps: tuple[ChainStep, ...]
    comments: int
    team: int
    sentence: str
    elsewhere: int = 0

    @property
    def is_without_comments(self) -> bool:
        """Whether nobody's words stand behind the decision, not even those of staff."""
        return not self.comments and not self.team and not self.elsewhere

    @property
    def broken(self) -> int:
        """How many comments that its responses were made from are gone."""
        return sum(len(step.you_said.broken) for step in self.steps)


@dataclass(frozen=True, slots=True)
class HeardRight:
    """Whether people said that they were heard right. confirmed, not_confirmed: comments, by the latest answer to each."""

    confirmed: int
    not_confirmed: int
    sentence: str


def record_decision(
    store: Store,
    *,
    now: datetime,
    text: str,
    decided_by: str,
    decided_with: str,
    how: str = "",
    in_room: str = "",
    interests: str = "",
    on: str = "",
    session: str | None = None,
    programme: str | None = None,
    responses: Iterable[str] = (),
) -> Decision:
    """Record a decision that was made, and what it rests on. decided_with: one of WITH; on: ISO date, today if empty.

    in_room: who was there; how: how it was decided; interests: conflicts of interest, "none" where nobody had one. Raises
    AnswerNotPossible (field: the part); then nothing is recorded.
    """
    today = now.astimezone().date().isoformat()
    body = {
        "session": session,
        "programme": programme,
        "text": clean(text, name="The decision"),
        "decided_by": line(decided_by, name="Who decided"),
        "decided_with": decided_with,
        "how": clean(how, name="This text"),
        "in_room": clean(in_room, name="This text"),
        "interests": clean(interests, name="This text"),
        "on": day(on, field="on", latest=today) or today,
    }
    _require_whole(body)
    rests_upon = [find_response(store, each).id for each in dict.fromkeys(responses)]
    decision = ids.new_fact(now)
    with store.act(now=now) as act:
        act.append(_DECISION, decision, body)
        _link(act, now, decision, rests_upon)
    return find_decision(store, decision)


def take_back_decision(store: Store, *, now: datetime, decision: str) -> None:
    """Take a decision out of the list: it was recorded by mistake. To put it right, record it again."""
    find_decision(store, decision)
    links = [link.id for link in store.answers.decision_links(decision)]
    with store.act(now=now) as act:
        take_back(act, now=now, kind=_LINK, facts=links)
        take_back(act, now=now, kind=_DECISION, facts=[decision])


def rest_on(store: Store, *, now: datetime, decision: str, response: str) -> None:
    """Say that a decision rests on a response. The same again changes nothing."""
    find_decision(store, decision)
    find_response(store, response)
    if all(link.response != response for link in store.answers.decision_links(decision)):
        with store.act(now=now) as act:
            _link(act, now, decision, [response])


def no_longer_rest_on(store: Store, *, now: datetime, decision: str, response: str) -> None:
    """Take back that a decision rests on a response."""
    links = [link.id for link in store.answers.decision_links(decision) if link.response == response]
    if links:
        with store.act(now=now) as act:
            take_back(act, now=now, kind=_LINK, facts=links)


def chain(store: Store, decision: str, *, today: str = "") -> Chain:
    """Return a decision with its responses and their comments: three steps, and nothing that leads nowhere."""
    return _chains(store, [find_decision(store, decision)], today)[0]


def decision_report(store: Store, *, session: str | None = None, today: str = "") -> tuple[Chain, ...]:
    """Return every decision with how many comments stand behind it; those with none first, then by their day.

    The comments themselves are left out here; `chain` reads the first ones of each response.
    """
    found = _chains(store, store.answers.decisions(session), today, shown=0)
    return tuple(sorted(found, key=lambda each: (not each.is_without_comments, each.decision.on, each.decision.id)))


def decisions_without_comments(store: Store, *, session: str | None = None) -> tuple[Decision, ...]:
    """Return the decisions that nobody's words stand behind, by their day."""
    return tuple(each.decision for each in decision_report(store, session=session) if each.is_without_comments)


def decisions_on(store: Store, response: str) -> tuple[Decision, ...]:
    """Return the decisions that rest on a response."""
    resting = {link.decision for link in store.answers.decision_links() if link.response == response}
    return tuple(decision for decision in store.answers.decisions() if decision.id in resting)


def heard_right(store: Store, session: str) -> HeardRight:
    """Return how many comments of a session were read back and confirmed, and how many were not."""
    latest = {approval.root: approval.answer for approval in store.answers.approvals(session)}
    yes = sum(answer == APPROVED for answer in latest.values())
    return HeardRight(yes, len(latest) - yes, words.confirmed(yes, len(latest) - yes))


def find_decision(store: Store, decision: str) -> Decision:
    """Return a decision that stands. Raises NothingHere."""
    for held in store.answers.decisions():
        if held.id == decision:
            return held
    raise NothingHere("This decision is not in the list any more. Nothing was changed. Look at the list again.")


def _chains(store: Store, decisions: list[Decision], today: str, *, shown: int = SHOWN) -> list[Chain]:
    cited = Cited(store, shown=shown)
    known = {each.response.id: each for each in promises(store, today=today)}
    links: dict[str, dict[str, None]] = {}
    for link in store.answers.decision_links():
        links.setdefault(link.decision, {})[link.response] = None
    found = []
    for decision in decisions:
        resting = [known[each] for each in links.get(decision.id, ()) if each in known]
        steps = tuple(ChainStep(promise, cited.you_said(promise.response)) for promise in resting)
        counts = cited.count({root for step in steps for root in step.you_said.roots})
        elsewhere = len({root for step in steps for root in step.you_said.elsewhere_roots})
        sentence = words.rests_on(counts.heard, counts.team, elsewhere)
        found.append(Chain(decision, steps, counts.heard, counts.team, sentence, elsewhere))
    return found


def _link(act: Act, now: datetime, decision: str, responses: Iterable[str]) -> None:
    add_all(act, now=now, kind=_LINK, bodies=({"decision": decision, "response": each} for each in responses))


def _require_whole(body: dict[str, str | None]) -> None:
    if not body["text"]:
        raise AnswerNotPossible(
            "This does not say yet what was decided, so it was not recorded. Write it in one sentence.", field="text"
        )
    if not body["decided_by"]:
        raise AnswerNotPossible(
            "People are owed a name for who decided. Write the person or the body; nothing was recorded yet.",
            field="decided_by",
        )
    if body["decided_with"] not in WITH:
        raise AnswerNotPossible(
            f"Say with whom it was decided: {', '.join(WITH)}. Nothing was recorded yet.", field="decided_with"
        )
