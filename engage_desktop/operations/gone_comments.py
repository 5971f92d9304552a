"""What the central team tells every laptop of comments that responses rest on: that one is gone, or that it is back.

A laptop that never held a comment cannot see that it was taken out, erased, or that its speaker took their consent back. It
is told by random ids and a word of GONE alone, never who spoke or what was said.
"""

from __future__ import annotations

from datetime import datetime

from engage_desktop.domain.answers import SaidGone
from engage_desktop.operations import membership
from engage_desktop.operations.answer_facts import take_back
from engage_desktop.operations.citing import Cited
from engage_desktop.operations.return_kinds import CITES, VOID
from engage_desktop.store.store import Store


def tell_gone(store: Store, *, now: datetime) -> int:
    """Note which comments that responses rest on are gone now, and which are back; return how many notes that took.

    Nothing is written where nothing new is to be said. Raises NotACentre.
    """
    membership.require_centre(store)
    said: dict[str, list[SaidGone]] = {}
    for word in store.answers.said_gone():
        said.setdefault(word.citation, []).append(word)
    cited = Cited(store, shown=0)
    gone: list[tuple[str, str]] = []
    back: list[str] = []
    for link in store.answers.citations():
        why, words = cited.why_gone(link.root), said.get(link.id, [])
        if why and (not words or words[-1].why != why):
            gone.append((link.id, why))
        elif not why and cited.is_standing(link.root):
            back += [word.void for word in words]
    if gone or back:
        with store.act(now=now) as act:
            for citation, why in gone:
                take_back(act, now=now, kind=CITES, facts=[citation], reason=why)
            take_back(act, now=now, kind=VOID, facts=back)
            act.done.clear()  # as a receipt: it says what is so, and undo does not change that
    return len(gone) + len(back)
