"""How far a summary reaches, written from the data: who was not in the room, what is hidden, what kept people away."""

from __future__ import annotations

from collections.abc import Sequence

from engage_desktop.domain.comments import OWN_WORDS
from engage_desktop.domain.summary import Heard
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.reach import FEWER, NOT_REACHED, reach_report
from engage_desktop.reports import summary_words as words
from engage_desktop.store.store import Store


def limits_of(store: Store, session: str, lists: Lists, *, heard: Sequence[Heard], hides_numbers: bool) -> str:
    """Return the paragraph."""
    printed = [item for part in heard for item in part.printed]
    groups = reach_report(store, session, lists).groups
    unsolved = [(each.group, each.barrier) for each in store.plans.barriers(session) if not each.done_on]
    sentences = (
        words.limits(
            comments=sum(part.comments for part in heard),
            quoted=sum(item.is_quote for item in printed),
            unquoted=sum(part.unasked + part.withheld for part in heard),
            paraphrased=sum(item.comment.kind != OWN_WORDS for item in printed),
            hides_numbers=hides_numbers,
        ),
        words.not_in_the_room(
            [line.group for line in groups if line.state == NOT_REACHED],
            [line.group for line in groups if line.state == FEWER],
        ),
        words.barriers(unsolved),
    )
    return " ".join(sentence for sentence in sentences if sentence)
