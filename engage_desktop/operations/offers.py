"""Offers to help: "I want to help with…" beside the local groups it fits; a name goes to a group only with consent for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engage_desktop.domain.comments import Comment
from engage_desktop.domain.consent import GIVEN
from engage_desktop.domain.texts import fold
from engage_desktop.operations.lists import Entry
from engage_desktop.store.store import Store

OFFER = "offer"
"""The sort of comment (resources/lists/comment_sorts) in which somebody offers to help."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_SAME = 5  # letters: "garden" and "gardening" are about the same thing


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer. groups: names of local groups it may fit, best first.

    may_be_named: those of them to which the speaker agreed to be put in touch; only they may be given the name.
    """

    comment: Comment
    groups: tuple[str, ...]
    may_be_named: tuple[str, ...]
    name: str = ""


def offers(store: Store, *, session: str, groups: Sequence[Entry], today: str) -> list[Offer]:
    """Return the offers of a session with the groups of the directory that they fit. groups: resources/lists/local_groups.

    The name stands only where the speaker agreed to be put in touch with one of these groups by its name.
    """
    return [_offer(store, said, groups, today) for said in store.comments.of_session(session) if said.about == OFFER]


def offers_by(store: Store, *, person: str, groups: Sequence[Entry], today: str) -> list[Offer]:
    """Return what one person offered, in any session."""
    return [_offer(store, said, groups, today) for said in store.comments.of_person(person) if said.about == OFFER]


def _offer(store: Store, comment: Comment, groups: Sequence[Entry], today: str) -> Offer:
    fitting = _fitting(comment.text, groups)
    permitted = store.consents.permitted(comment.person, today=today) if comment.person else {}
    named = tuple(group for group in fitting if permitted.get(f"share_partner:{group}") == GIVEN)
    name = store.people.get(comment.person).name if named and comment.person else ""
    return Offer(comment, fitting, named, name)


def _fitting(text: str, groups: Sequence[Entry]) -> tuple[str, ...]:
    said = _stems(text)
    scored = [(len(said & _stems(f"{group.label} {group.definition}")), group.label) for group in groups]
    return tuple(label for score, label in sorted(scored, key=lambda pair: (-pair[0], pair[1])) if score)


def _stems(text: str) -> set[str]:
    return {word[:_SAME] for word in _WORD.findall(fold(text))}
