"""Every way in which a few consent facts can be written, and what they must come to, worked out plainly and by itself."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from engage_desktop.domain import log
from engage_desktop.domain.consent import GIVEN, NOT_ASKED, REFUSED, WITHDRAWN
from engage_desktop.domain.log import CHAIN_START, Entry, Operation
from tests.written import CONSENT

ANSWERS = (GIVEN, REFUSED, WITHDRAWN)
VOID = "void"
CONSENT_KIND, VOID_KIND, LINK_KIND = "consent.answered", "fact.voided", "same_person.claimed"
_TURN = 1 << 40


class Fact(NamedTuple):
    """An answer with the earlier answers that it supersedes, or a void with the one earlier fact that it takes back."""

    says: str
    others: tuple[int, ...] = ()


Told = tuple[Fact, ...]


def every(count: int) -> Iterator[Told]:
    """Return every way to write `count` facts, each with any part of the earlier ones in view."""
    if count == 0:
        yield ()
        return
    for before in every(count - 1):
        for fact in _next(before):
            yield (*before, fact)


def sampled(count: int, how_many: int, chance: random.Random) -> Iterator[Told]:
    """Return some of them, each as likely as any other."""
    for _ in range(how_many):
        told: Told = ()
        while len(told) < count:
            told = (*told, chance.choice(_next(told)))
        yield told


def _next(before: Told) -> list[Fact]:
    answers = [place for place, fact in enumerate(before) if fact.says != VOID]
    views = [view for size in range(len(answers) + 1) for view in combinations(answers, size)]
    return [Fact(says, view) for says in ANSWERS for view in views] + [Fact(VOID, (at,)) for at in range(len(before))]


def taken_back(told: Told, here: Collection[int]) -> set[int]:
    """Return which of the facts that are here were taken back. No void takes back a withdrawal."""
    gone: set[int] = set()
    for place in sorted(here, reverse=True):  # a void speaks of an earlier fact, so all voids of this one are judged
        live = (at for at in here if told[at] == Fact(VOID, (place,)) and at not in gone)
        if told[place].says != WITHDRAWN and any(True for _ in live):
            gone.add(place)
    return gone


def standing(told: Told, here: Collection[int]) -> list[int]:
    """Return which answers stand, of those facts that are here."""
    gone = taken_back(told, here)
    live = [place for place in here if told[place].says != VOID and place not in gone]
    return [place for place in live if not any(place in told[later].others for later in live)]


def due(told: Told, stands: Collection[int]) -> str:
    """Return what these standing answers come to: the clock has no say in it."""
    said = {told[place].says for place in stands}
    return next((answer for answer in (WITHDRAWN, REFUSED, GIVEN) if answer in said), NOT_ASKED)


def is_given_over_a_withdrawal(told: Told, here: Collection[int], answer: str) -> bool:
    """Return whether a yes is shown although a withdrawal is here that no answer which counts has listed."""
    gone = taken_back(told, here)
    listed = {at for place in here if told[place].says != VOID and place not in gone for at in told[place].others}
    return answer == GIVEN and any(told[place].says == WITHDRAWN and place not in listed for place in here)


def row(number: int, place: int) -> str:
    """Return the id of a fact: of the `place`th of story `number`."""
    return f"f{number}.{place}"


def person(number: int, is_other: bool = False) -> str:
    """Return the id of the person of story `number`, or of the other record of the same person."""
    return f"{'q' if is_other else 'p'}{number}"


def rounds(stories: Sequence[Told], sites: Sequence[str], clocks: Sequence[int], others: int) -> list[list[Entry]]:
    """Return the entries of each round: the first fact of every story, the second, and so on, then the links.

    sites: where each round is written; clocks: which turn each round's clock shows; others: bit by bit, whether a round
    speaks of the other record.
    """
    heads: dict[str, tuple[int, bytes]] = {}
    found = []
    for turn, site in enumerate(sites):
        entries = []
        for number, told in enumerate(stories):
            kind, name, body = _written(number, told, turn, is_other=bool(others >> turn & 1))
            seq, chain = heads.get(site, (0, CHAIN_START))
            made = Operation(site, seq + 1, _TURN * (clocks[turn] + 1) + number, kind, name, body, seq + 1, "0" * 32)
            canonical = made.canonical()
            digest = log.digest(canonical)
            heads[site] = (seq + 1, log.chain(chain, digest))
            entries.append(Entry(site, seq + 1, made, canonical, digest, heads[site][1]))
        found.append(entries)
    return found


def _written(number: int, told: Told, turn: int, *, is_other: bool) -> tuple[str, str, dict[str, object]]:
    if turn == len(told):
        body: dict[str, object] = {"person": person(number), "other": person(number, True), "reason": ""}
        return LINK_KIND, f"l{number}", body
    fact = told[turn]
    if fact.says == VOID:
        at = fact.others[0]
        kind = VOID_KIND if told[at].says == VOID else CONSENT_KIND
        return VOID_KIND, row(number, turn), {"target": row(number, at), "of": kind, "reason": ""}
    seen = sorted(row(number, at) for at in fact.others)
    said = {"person": person(number, is_other), "answer": fact.says, "supersedes": seen}
    return CONSENT_KIND, row(number, turn), {**CONSENT, **said}
