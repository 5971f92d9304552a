"""Whose words are printed: the first words beside the version that staff wrote, and what the speaker said of that version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.answers import Approval
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.refusals import NothingHere, Refusal
from engage_desktop.store.store import Store

APPROVED, NOT_APPROVED = ANSWERS = ("approved", "not_approved")
UNCHANGED, NOT_ASKED = "unchanged", "not_asked"


class ApprovalNotPossible(Refusal):
    """What a speaker said of a version cannot be recorded as asked."""

    code = "APPROVAL"


@dataclass(frozen=True, slots=True)
class Voice:
    """One comment as it was said and as it stands. state: UNCHANGED, NOT_ASKED, APPROVED or NOT_APPROVED.

    An answer holds for the version that the speaker saw: a later edit asks anew.
    """

    said: Comment
    printed: Comment
    state: str

    @property
    def is_edited(self) -> bool:
        """Whether the words are other words than those that were said."""
        return self.said.text != self.printed.text


def approve(store: Store, *, now: datetime, comment: str, answer: str = APPROVED) -> str:
    """Record what the speaker said of the version that stands now. Raises ApprovalNotPossible, NothingHere."""
    if answer not in ANSWERS:
        raise ApprovalNotPossible("The speaker agrees with the words or does not. Nothing was recorded.")
    voice = voice_of(store, comment)
    fact = ids.new_fact(now)
    body = {
        "session": voice.printed.session,
        "root": voice.printed.root,
        "version": voice.printed.id,
        "person": voice.printed.person,
        "answer": answer,
    }
    with store.act(now=now) as act:
        act.append("comment.approved", fact, body)
    return fact


def voice_of(store: Store, comment: str) -> Voice:
    """Return a comment, by any of its ids, as it was said and as it stands. Raises NothingHere where it was taken out."""
    held = store.comments.get(comment)
    versions = store.comments.versions(held.root) if held is not None else []
    standing = store.comments.standing_versions(held.root) if held is not None else []
    if not versions or not standing:
        raise NothingHere("This comment is not in the list any more. Nothing was changed. Undo brings it back.")
    printed = standing[-1]
    return Voice(versions[0], printed, _state(versions[0], printed, store.answers.approvals(printed.session)))


def voices(store: Store, comments: Iterable[Comment], *, session: str) -> dict[str, Voice]:
    """Return the voices of comments that were edited or that their speakers saw, by the id of the standing version.

    Comments that stand as they were said, and that nobody was asked about, are left out.
    """
    answers = store.answers.approvals(session)
    asked = {answer.root for answer in answers}
    found = {}
    for comment in comments:
        if comment.is_corrected or comment.root in asked:
            said = store.comments.versions(comment.root)[0]
            found[comment.id] = Voice(said, comment, _state(said, comment, answers))
    return found


def _state(said: Comment, printed: Comment, answers: Iterable[Approval]) -> str:
    of_this = [answer.answer for answer in answers if answer.version == printed.id]
    if of_this:
        return of_this[-1]
    return UNCHANGED if said.text == printed.text else NOT_ASKED


def approval_words(voice: Voice) -> str:
    """Return what a print says of a voice: empty where the words stand as they were said and nobody was asked."""
    return {
        UNCHANGED: "",
        NOT_ASKED: "Edited by staff. The speaker has not been asked about these words.",
        NOT_APPROVED: "The speaker did not agree with these words.",
        APPROVED: "The speaker has agreed with these words."
        if voice.is_edited
        else "The speaker has seen these words.",
    }[voice.state]
