"""What a person can do with marks on comments: a risk gets an owner, travels with the records and heads the summary's box."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.answers import CommentFlag
from engage_desktop.domain.comments import Comment
from engage_desktop.domain.promises import AnswerNotPossible
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.texts import clean, line
from engage_desktop.operations.answer_facts import take_back
from engage_desktop.store.store import Store

RISK = "risk"
_FLAG = "comment.flagged"


@dataclass(frozen=True, slots=True)
class Flagged:
    """A mark with the comment that it stands on, as the comment stands now."""

    flag: CommentFlag
    comment: Comment


def flag(store: Store, *, now: datetime, root: str, flag: str = RISK, owner: str = "", note: str = "") -> str:
    """Mark a comment, by its root, and return the mark's id. A mark of the same sort is replaced.

    Raises AnswerNotPossible for a risk that nobody looks after; NothingHere where the comment is not in the list.
    """
    found = store.answers.comments([root])
    if not found:
        raise NothingHere("This comment is not in the list any more. Nothing was changed.")
    sort, owner = line(flag, name="The mark"), line(owner, name="Who looks after it")
    if not sort:
        raise AnswerNotPossible("Choose a mark first. Nothing was saved.", field="flag")
    if sort == RISK and not owner:
        raise AnswerNotPossible(
            "A risk needs somebody who looks after it, or it gets lost. Write who; nothing was saved yet.",
            field="owner",
        )
    body = {
        "session": found[0].session,
        "root": root,
        "flag": sort,
        "owner": owner,
        "note": clean(note, name="The note"),
    }
    made = ids.new_fact(now)
    with store.act(now=now) as act:
        take_back(act, now=now, kind=_FLAG, facts=_held(store, root, sort))
        act.append(_FLAG, made, body)
    return made


def unflag(store: Store, *, now: datetime, root: str, flag: str = RISK, reason: str = "") -> None:
    """Take a mark off a comment. Nothing happens where there is none."""
    held = _held(store, root, flag)
    if held:
        with store.act(now=now) as act:
            take_back(act, now=now, kind=_FLAG, facts=held, reason=clean(reason, name="The reason"))


def flagged(store: Store, *, flag: str = "", session: str | None = None) -> tuple[Flagged, ...]:
    """Return the marked comments that stand, earliest mark first. flag: only one sort of mark; session: only its comments."""
    marks = {(each.root, each.flag): each for each in store.answers.flags(session) if not flag or each.flag == flag}
    standing = {comment.root: comment for comment in store.answers.comments(root for root, _ in marks)}
    return tuple(Flagged(each, standing[each.root]) for each in marks.values() if each.root in standing)


def risks(store: Store, session: str | None = None) -> tuple[Flagged, ...]:
    """Return the concerns that are marked as a risk, with who looks after each."""
    return flagged(store, flag=RISK, session=session)


def _held(store: Store, root: str, sort: str) -> list[str]:
    return [each.id for each in store.answers.flags() if (each.root, each.flag) == (root, sort)]
