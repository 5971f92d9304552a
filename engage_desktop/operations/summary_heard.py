"""What a summary says of the room: who came, what was said under each question, what became of access needs; all made safe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engage_desktop.domain.attendance import Arrival
from engage_desktop.domain.comments import Comment, once
from engage_desktop.domain.disclosure import HIDDEN_NOTE, protect
from engage_desktop.domain.people import NEED_OUTCOMES
from engage_desktop.domain.sessions import INFORM, Question
from engage_desktop.domain.summary import MOST_LISTED, STORY, Heard, Printed, of_the_team, sort_out
from engage_desktop.operations.approvals import NOT_APPROVED, Voice, approval_words, voices
from engage_desktop.operations.attendance import room
from engage_desktop.operations.balance import chosen_quotes
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.questions import questions_asked
from engage_desktop.reports import summary_words as words
from engage_desktop.reports.session_summary import QuestionHeard, SaidQuote
from engage_desktop.store.store import Store

_NOT_ASKED = "not_asked"
_SIGNED_IN, _COUNTED = "signed_in", "counted"
TEAM, STORIES = "team", "stories"
_UNDER_NO_QUESTION = {
    "": "Under no question",
    STORIES: "Stories, kept whole",
    TEAM: "Said by staff, partners, interpreters and councillors",
}


@dataclass(frozen=True, slots=True)
class WhoCame:
    """Who came, safe to print. rows: kinds of participant apart; also: second roles, counted once already.

    total_is_safe: whether the number of all may be told.
    """

    rows: tuple[tuple[str, str], ...] = ()
    also: str = ""
    hides: bool = False
    total_is_safe: bool = True


def who_came(store: Store, session: str, lists: Lists) -> WhoCame:
    """Return rows of who came, kinds of participant apart."""
    counted = room(store, session)
    if not counted.in_all:
        return WhoCame()
    known = [entry.code for entry in lists.roles]
    order = [*known, *sorted(counted.by_role.keys() - set(known))]
    by_role = protect({role: counted.by_role[role] for role in order if counted.by_role.get(role)})
    by_way = protect({_SIGNED_IN: counted.signed_in, _COUNTED: counted.counted})
    rows = [(lists.label(lists.roles, role), by_role.shown(role)) for role in by_role.cells]
    rows.append((words.EVERYONE, by_role.shown_total()))
    hides = by_role.hides_anything
    if counted.counted and by_role.total is not None and by_way.total is not None:
        # Where either whole is hidden the parts are left out: they would add up to it, or it would give them away.
        rows.append(("Of them, signed in", by_way.shown(_SIGNED_IN)))
        rows.append(("Of them, counted at the door", by_way.shown(_COUNTED)))
        hides = hides or by_way.hides_anything
    second = protect({role: count for role, count in sorted(counted.also.items()) if count})
    also = ", ".join(f"{lists.label(lists.roles, role).lower()} {second.shown(role)}" for role in second.cells)
    told = f"Some came as more than one of these. They are counted once, and were also: {also}." if also else ""
    return WhoCame(tuple(rows), told, hides or second.hides_anything, by_role.total is not None)


def heard_by_question(store: Store, session: str, today: str) -> list[Heard]:
    """Return what was said by question in their order, then under no question, then stories, then apart by the team."""
    comments = once(store.comments.of_session(session))
    roles = _roles(store.attendance.arrivals(session))
    permitted = store.consents.all_permitted(today=today)
    names = {person.id: person.name for person in store.people.all()}
    asked = [question.id for question in questions_asked(store, session)]
    groups: dict[str, list[Comment]] = {question: [] for question in asked}
    groups[""], groups[STORIES], groups[TEAM] = [], [], []
    for comment in comments:
        place = comment.question or ""
        if of_the_team(comment, roles):
            place = TEAM
        elif comment.about == STORY:
            place = STORIES
        groups[place if place in groups else ""].append(comment)
    chosen = frozenset(chosen_quotes(store, session))
    heard = [
        sort_out(place, held, permitted=permitted, names=names, most=MOST_LISTED, chosen=chosen)
        for place, held in groups.items()
    ]
    return [part for part in heard if part.comments or part.question in asked]


def questions_heard(store: Store, session: str, heard: Iterable[Heard]) -> tuple[QuestionHeard, ...]:
    """Return what was said under each question, ready to print."""
    heard = list(heard)
    is_inform = store.sessions.get(session).involvement_type == INFORM
    asked = {question.id: question for question in questions_asked(store, session)}
    known = voices(store, (item.comment for part in heard for item in part.printed), session=session)
    return tuple(_question(asked, part, known, is_inform=is_inform) for part in heard)


def access_needs(store: Store, session: str) -> tuple[str, bool]:
    """Return what became of access needs, by outcome and never by need or person, and whether numbers are hidden."""
    all_needs = store.people.all_needs()
    came = {arrival.person for arrival in store.attendance.arrivals(session)}
    needs = {need.id for person in came for need in all_needs.get(person, [])}
    outcomes = {answer.need: answer.outcome for answer in store.people.need_answers(session)}
    needs |= outcomes.keys()
    counts = dict.fromkeys((*NEED_OUTCOMES, _NOT_ASKED), 0)
    for need in needs:
        counts[outcomes.get(need, _NOT_ASKED)] += 1
    safe = protect(counts)
    sentence = words.needs(len(needs), *(safe.shown(name) for name in (*NEED_OUTCOMES, _NOT_ASKED)))
    return (f"{sentence} {HIDDEN_NOTE}." if safe.hides_anything else sentence), safe.hides_anything


def _roles(arrivals: Iterable[Arrival]) -> Mapping[str, str]:
    """Return the role in which each person came; the latest arrival counts, and stands first."""
    return {arrival.person: arrival.role for arrival in reversed(list(arrivals))}


def _question(
    asked: Mapping[str, Question], heard: Heard, known: Mapping[str, Voice], *, is_inform: bool
) -> QuestionHeard:
    question = asked.get(heard.question)
    title = question.text if question else _UNDER_NO_QUESTION[heard.question]
    if heard.question == "" and not asked:
        title = "Unprompted comments" if is_inform else "All comments"
    again = question.again.strip() if question else ""
    return QuestionHeard(
        question=title,
        counts=words.counted(heard.comments, heard.agreed) if heard.comments else "Nobody spoke to this question.",
        quotes=tuple(_quote(printed, known.get(printed.comment.id)) for printed in heard.printed),
        note=words.not_printed(
            unasked=heard.unasked,
            withheld=heard.withheld,
            more=heard.more,
            listed=len(heard.printed),
            unchosen=heard.unchosen,
        ),
        again=f"Asked before, and asked again because: {again}" if again else "",
    )


def _quote(printed: Printed, voice: Voice | None) -> SaidQuote:
    """Return a comment as it is printed: with the speaker's own words where they did not agree with the edited ones."""
    comment = printed.comment
    text, approval = comment.text, ""
    if voice is not None:
        approval = approval_words(voice)
        if voice.is_edited and voice.state == NOT_APPROVED:
            text, approval = voice.said.text, "As first said. The speaker did not agree with a later wording."
        elif voice.is_edited:
            approval = f"{approval} First written down as: “{voice.said.text}”"
    return SaidQuote(
        text=text,
        kind=words.kind_words(comment.kind),
        attribution=printed.name,
        agreement=words.agreement(comment.agreed),
        language=comment.language,
        approval=approval,
    )
