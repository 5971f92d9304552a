"""What a person can do with proposals: write versions of them, answer each suggestion, and weigh the themes against them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from engage_desktop.domain import ids
from engage_desktop.domain.answers import Proposal, ProposalVersion, SuggestionAnswer
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import clean, line
from engage_desktop.domain.versions import Change, changes, with_suggestions
from engage_desktop.operations.answer_facts import take_back
from engage_desktop.operations.themes import ThemeCount, theme_counts, theme_of
from engage_desktop.reports import answer_words as words
from engage_desktop.store.gateway import Act
from engage_desktop.store.store import Store

SUPPORTS, OPPOSES, UNMET = STANCES = ("supports", "opposes", "unmet")
USED, NOT_USED = "used", "not_used"
_ANSWER, _STANCE, _VERSION = "suggestion.answered", "theme.weighed", "proposal.versioned"
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Record:
    """A proposal with the themes that support it, oppose it, or are left unmet by it, each with its count and comments."""

    proposal: Proposal
    supports: tuple[ThemeCount, ...]
    opposes: tuple[ThemeCount, ...]
    unmet: tuple[ThemeCount, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a proposal made of a suggestion. comment: None where it is gone since."""

    answer: SuggestionAnswer
    comment: Comment | None

    @property
    def is_used(self) -> bool:
        """Whether it changed the text."""
        return self.answer.outcome == USED


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed between two versions, stretch by stretch, naming the suggestions. others: used, but fit no one place."""

    before: ProposalVersion
    after: ProposalVersion
    changes: tuple[Change, ...]
    suggestions: Mapping[str, Suggestion]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reflected:
    """Whether people can see their part in what was made. is_shown: two versions, and an answer to a suggestion at least."""

    is_shown: bool
    sentence: str
    used: int = 0
    not_used: int = 0


def add_proposal(
    store: Store, *, now: datetime, title: str, text: str = "", session: str | None = None, programme: str | None = None
) -> Proposal:
    """Add a proposal, with its first version where there is a text already."""
    named = line(title, name="The title")
    if not named:
        raise AnswerNotPossible("The proposal needs a title, so it was not saved. Write what it is.", field="title")
    words_of = clean(text, name="The text")
    proposal = ids.new_fact(now)
    with store.act(now=now) as act:
        act.set("proposal.set", proposal, title=named, session=session, programme=programme, removed=0)
        if words_of:
            _write_version(act, now, proposal, 1, words_of)
    return find_proposal(store, proposal)


def edit_proposal(store: Store, *, now: datetime, proposal: str, title: str) -> Proposal:
    """Give a proposal another title."""
    find_proposal(store, proposal)
    named = line(title, name="The title")
    if not named:
        raise AnswerNotPossible("A proposal keeps a title. Nothing was changed.", field="title")
    with store.act(now=now) as act:
        act.set("proposal.set", proposal, title=named)
    return find_proposal(store, proposal)


def remove_proposal(store: Store, *, now: datetime, proposal: str) -> None:
    """Take a proposal off the list; undo brings it back."""
    find_proposal(store, proposal)
    with store.act(now=now) as act:
        act.set("proposal.set", proposal, removed=1)


def write_version(
    store: Store,
    *,
    now: datetime,
    proposal: str,
    text: str,
    used: Mapping[str, str] = _NONE,
    not_used: Mapping[str, str] = _NONE,
) -> ProposalVersion:
    """Write the next version, and what it made of suggestions: root of a comment → how it was used, or why it was not.

    Raises AnswerNotPossible where nothing changed, or where a suggestion is not used without a reason.
    """
    find_proposal(store, proposal)
    words_of = clean(text, name="The text")
    held = store.answers.versions(proposal)
    if not words_of or (held and held[-1].text == words_of):
        raise AnswerNotPossible(
            "The text is the same as before, so no new version was made. Change it first.", field="text"
        )
    answers = [*((root, USED, why) for root, why in used.items()), *((r, NOT_USED, why) for r, why in not_used.items())]
    checked = [(root, outcome, _reason(store, root, outcome, why)) for root, outcome, why in answers]
    with store.act(now=now) as act:
        version = _write_version(act, now, proposal, (held[-1].number if held else 0) + 1, words_of)
        for root, outcome, reason in checked:
            _answer(store, act, now, proposal, version if outcome == USED else None, root, outcome, reason)
    return next(each for each in store.answers.versions(proposal) if each.id == version)


def answer_suggestion(
    store: Store, *, now: datetime, proposal: str, root: str, outcome: str, reason: str = "", version: str | None = None
) -> None:
    """Say what a proposal made of a suggestion: USED, in the newest version unless another is named, or NOT_USED and why."""
    find_proposal(store, proposal)
    if outcome not in (USED, NOT_USED):
        raise AnswerNotPossible("Say whether the suggestion was used or not. Nothing was saved.", field="outcome")
    why = _reason(store, root, outcome, reason)
    held = store.answers.versions(proposal)
    newest = version or (held[-1].id if held else None)
    with store.act(now=now) as act:
        _answer(store, act, now, proposal, newest if outcome == USED else None, root, outcome, why)


def weigh(store: Store, *, now: datetime, proposal: str, theme: str, stance: str = "") -> None:
    """Say how a theme stands to a proposal: one of STANCES, or nothing to take it back. One theme has one stance."""
    find_proposal(store, proposal)
    theme_of(store, theme)
    if stance and stance not in STANCES:
        raise AnswerNotPossible(f"Choose one of: {', '.join(STANCES)}. Nothing was saved.", field="stance")
    held = [each for each in store.answers.stances(proposal) if each.theme == theme]
    if [each.stance for each in held] == ([stance] if stance else []):
        return
    with store.act(now=now) as act:
        take_back(act, now=now, kind=_STANCE, facts=(each.id for each in held))
        if stance:
            act.append(_STANCE, ids.new_fact(now), {"proposal": proposal, "theme": theme, "stance": stance})


def record(store: Store, proposal: str) -> Record:
    """Return a proposal with its three lists, most heard first; staff and partners stand apart in each count."""
    held = find_proposal(store, proposal)
    stances = {each.theme: each.stance for each in store.answers.stances(proposal)}
    counted = theme_counts(store, session=held.session) if stances else ()
    known = {each.theme.id: each for each in counted}
    if stances.keys() - known.keys():
        counted = theme_counts(store)
    lists = {stance: tuple(each for each in counted if stances.get(each.theme.id) == stance) for stance in STANCES}
    return Record(held, lists[SUPPORTS], lists[OPPOSES], lists[UNMET])


def suggestions(store: Store, proposal: str) -> tuple[Suggestion, ...]:
    """Return what a proposal made of each suggestion, the latest answer to each, in the order in which they were answered."""
    answers = {each.root: each for each in store.answers.suggestion_answers(proposal)}
    standing = {comment.root: comment for comment in store.answers.comments(answers)}
    return tuple(Suggestion(each, standing.get(root)) for root, each in answers.items())


def difference(store: Store, proposal: str, *, number: int | None = None) -> Difference:
    """Return what changed from the version before to version `number`, the newest if None, naming the suggestions.

    Raises NothingHere where there are not two versions yet.
    """
    held = store.answers.versions(proposal)
    at = next(
        (place for place, each in enumerate(held) if each.number == number), len(held) - 1 if number is None else 0
    )
    if at < 1:
        raise NothingHere("There is only one version, so there is nothing to compare yet. Write the next one first.")
    before, after = held[at - 1], held[at]
    used = {each.answer.root: each for each in suggestions(store, proposal) if each.answer.version == after.id}
    said = {root: f"{each.comment.text if each.comment else ''} {each.answer.reason}" for root, each in used.items()}
    named, others = with_suggestions(changes(before.text, after.text), said)
    return Difference(before, after, tuple(named), used, others)


def reflected(store: Store, session: str) -> Reflected:
    """Return whether people can see how their suggestions changed what was made, from the session's proposals."""
    held = store.sessions.get(session)
    proposals = [
        each
        for each in store.answers.proposals()
        if each.session == session or (each.session is None and each.programme and each.programme == held.programme)
    ]
    answers = [each for proposal in proposals for each in suggestions(store, proposal.id)]
    changed = any(len(store.answers.versions(proposal.id)) > 1 for proposal in proposals)
    used = sum(each.is_used for each in answers)
    not_used = len(answers) - used
    is_shown = changed and bool(answers)
    return Reflected(is_shown, words.reflected(used, not_used, is_shown=is_shown), used, not_used)


def find_proposal(store: Store, proposal: str) -> Proposal:
    """Return a proposal that is on the list. Raises NothingHere."""
    for held in store.answers.proposals():
        if held.id == proposal:
            return held
    raise NothingHere("This proposal is not on the list any more. Nothing was changed. Look at the list again.")


def _write_version(act: Act, now: datetime, proposal: str, number: int, text: str) -> str:
    version = ids.new_fact(now)
    act.append(_VERSION, version, {"proposal": proposal, "number": number, "text": text, "at": now.isoformat()})
    return version


def _answer(
    store: Store, act: Act, now: datetime, proposal: str, version: str | None, root: str, outcome: str, reason: str
) -> None:
    earlier = (each.id for each in store.answers.suggestion_answers(proposal) if each.root == root)
    take_back(act, now=now, kind=_ANSWER, facts=list(earlier))
    body = {"proposal": proposal, "version": version, "root": root, "outcome": outcome, "reason": reason}
    act.append(_ANSWER, ids.new_fact(now), body)


def _reason(store: Store, root: str, outcome: str, reason: str) -> str:
    """Return the reason as it is kept. Raises where the comment is gone, or where a suggestion is put aside without one."""
    if not store.answers.comments([root]):
        raise NothingHere("This suggestion is not in the list any more. Nothing was changed.")
    why = clean(reason, name="The reason")
    if outcome == NOT_USED and not why:
        raise AnswerNotPossible(
            "People are owed a reason where their suggestion was not used. Write why; nothing was saved yet.",
            field="reason",
        )
    return why
