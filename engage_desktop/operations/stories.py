"""Stories: one long account of one person. Whose it is, and whether that person agreed that it is used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from engage_desktop.domain.comments import Comment, CommentNotPossible, once
from engage_desktop.domain.consent import GIVEN, NOT_ASKED, REFUSED, WITHDRAWN, Purpose
from engage_desktop.domain.refusals import NothingHere
from engage_desktop.domain.summary import STORY
from engage_desktop.operations.comments import correct, said_by_badge
from engage_desktop.operations.consent import HowAsked, record_consents
from engage_desktop.store.store import Store

PURPOSE = "story_case_study"
UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Story:
    """A story as it stands. answer: what its teller says to its use, or UNNAMED; badge: the teller's in its session, if any."""

    comment: Comment
    answer: str
    badge: int | None = None

    @property
    def is_asked(self) -> bool:
        """Whether its teller has answered, whatever they said."""
        return self.answer not in (UNNAMED, NOT_ASKED)


def stories(store: Store, *, today: str, session: str | None = None) -> tuple[Story, ...]:
    """Return the stories of a session, or of all, earliest first, each with the answer of its teller. today: ISO date."""
    held = once(reversed(store.comments.about(STORY, session=session)))
    badges = {
        (arrival.session, arrival.person): arrival.badge
        for of in dict.fromkeys(comment.session for comment in held)
        for arrival in reversed(store.attendance.arrivals(of))
    }
    return tuple(
        Story(each, story_answer(store, each, today=today), badges.get((each.session, each.person or "")))
        for each in held
    )


def find_story(store: Store, named: str) -> Comment:
    """Return the one story whose id is or begins with `named`, as it stands. Raises NothingHere."""
    held = [each for each in store.comments.about(STORY) if (named and each.root.startswith(named)) or each.id == named]
    found = once(held)
    if len(found) != 1:
        how_many = "No story has" if not found else f"{len(found)} stories have"
        raise NothingHere(
            f"{how_many} an id that begins with “{named}”. Nothing was changed. List the stories to see the ids."
        )
    return found[0]


def story_answer(store: Store, comment: Comment, *, today: str) -> str:
    """Return what the teller of a story says to its use: given, refused, withdrawn, expired or not_asked; UNNAMED for nobody's.

    The teller of an unnamed story cannot be asked, so it is kept and counted, and never printed.
    """
    if comment.person is None:
        return UNNAMED
    return store.consents.permitted(comment.person, today=today).get(PURPOSE, NOT_ASKED)


def asked_in(purposes: tuple[Purpose, ...]) -> Purpose:
    """Return the purpose that asks about stories, or raise NothingHere."""
    for purpose in purposes:
        if purpose.id == PURPOSE:
            return purpose
    raise NothingHere(
        "The words in force ask nothing about stories, so nothing was recorded and stories are not printed. "
        "Ask the central team for a pack that holds the question."
    )


def say_whose(store: Store, *, now: datetime, comment: str, badge: int) -> str:
    """Note that a story is that of the person with a badge; the words stay as they are. Return the new version's id.

    Raises CommentNotPossible where nobody wears the badge, SessionNotOpen where the session is closed.
    """
    held = _story(store, comment)
    return correct(store, now=now, comment=held.id, text=held.text, how=said_by_badge(store, held, badge))


def answer_for_story(
    store: Store,
    *,
    now: datetime,
    comment: str,
    agrees: bool,
    purposes: tuple[Purpose, ...],
    how: HowAsked | None = None,
) -> str:
    """Record whether the teller of a story agrees that it is used, in the exact words of the purpose; return the answer.

    Raises CommentNotPossible for a story that is nobody's. A no after a yes takes the yes back.
    """
    held = _story(store, comment)
    if held.person is None:
        raise CommentNotPossible(
            "Nobody's name stands with this story, so nobody can agree to its use. It is kept, and not printed. "
            "Say first whose story it is."
        )
    asked_in(purposes)
    stands = story_answer(store, held, today=now.date().isoformat())
    answer = GIVEN if agrees else WITHDRAWN if stands == GIVEN else REFUSED
    record_consents(
        store,
        now=now,
        person=held.person,
        answers={PURPOSE: answer},
        purposes=purposes,
        session=held.session,
        how=how or HowAsked(),
    )
    return answer


def _story(store: Store, comment: str) -> Comment:
    held = store.comments.get(comment)
    standing = store.comments.standing_versions(held.root) if held is not None else []
    if not standing:
        raise NothingHere("This story is not in the list any more. Nothing was changed.")
    if standing[-1].about != STORY:
        raise CommentNotPossible(
            "This comment is not marked as a story, so nothing was recorded. Its use follows what was agreed to at the "
            "door. Correct it and choose “A story, kept whole” if it is one."
        )
    return standing[-1]
