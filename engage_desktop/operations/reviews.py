"""Reviews: what somebody outside the team, such as a patient council, said of a session."""

from __future__ import annotations

from datetime import datetime

from engage_desktop.domain import ids
from engage_desktop.domain.answers import Review
from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.texts import clean, line
from engage_desktop.store.store import Store


class ReviewNotPossible(Refusal):
    """A review cannot be kept as given."""

    code = "REVIEW"


def receive_review(store: Store, *, now: datetime, session: str, reviewer: str, text: str) -> Review:
    """Keep what a reviewer said of a session. Raises ReviewNotPossible without a name or words, NothingHere for no session."""
    held = store.sessions.get(session)
    who, said = line(reviewer, name="The name of the reviewer"), clean(text, name="The review")
    if not who:
        raise ReviewNotPossible("Say who reviewed it, such as “Patient Council”. Nothing was kept.", field="reviewer")
    if not said:
        raise ReviewNotPossible("Write what the reviewer said. Nothing was kept.", field="text")
    review, at = ids.new_fact(now), now.isoformat()
    with store.act(now=now) as act:
        act.append("review.received", review, {"session": held.id, "reviewer": who, "text": said, "at": at})
    return Review(review, held.id, who, said, at)


def take_back_review(store: Store, *, now: datetime, review: str) -> None:
    """Take a review off a session; it stays in the log."""
    with store.act(now=now) as act:
        act.append(
            "fact.voided", ids.new_fact(now), {"target": review, "of": "review.received", "reason": "entered in error"}
        )


def reviews_of(store: Store, session: str) -> tuple[Review, ...]:
    """Return what reviewers said of a session, earliest first."""
    return tuple(store.answers.reviews(session))
