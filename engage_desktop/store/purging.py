"""Removing from this laptop what the central team has confirmed: bodies of entries and what the tables hold of them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from engage_desktop.domain import log
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Operation
from engage_desktop.domain.merge_report import NOUNS
from engage_desktop.store import rebuilding
from engage_desktop.store.refusals import NotConfirmed

_OF_SESSION = (
    *("arrival.recorded", "departure.recorded", "consent.answered", "comment.heard"),
    *("comment.agreed", "need.asked", "batch.recorded"),
    *("comment.themed", "comment.flagged", "comment.approved", "payment.recorded"),
)
"""Personal data of a session. The plan, its state and the heads that were counted without a name stay, and so do responses
and decisions, with the random ids of the comments that they rest on."""
_OF_PERSON = (
    *("person.set", "need.set", "consent.answered", "same_person.claimed", "same_person.denied"),
    *("comment.approved", "payment.recorded", "told.back"),
)
_BLANK = "update operations set state = 2, hlc = 0, act = seq, kind = '', row = '', operation = '' where site = ? and seq = ?"


def entries_of(connection: Any, sessions: Collection[str]) -> list[Operation]:
    """Return the entries that a purge of these sessions removes: theirs, and those of people who came to no other."""
    chosen, facts, elsewhere, people = [], set[str](), set[str](), set[str]()
    for operation in _entries(connection, (*_OF_SESSION, "session.state")):
        person, session = operation.body.get("person"), operation.body.get("session")
        if session in sessions:
            if operation.kind in _OF_SESSION:
                chosen.append(operation)
                facts.add(operation.row)
                people.update([person] if person else [])
        elif person:
            elsewhere.add(person)
    leaving = people - elsewhere
    needs = {row for (row,) in _of(connection, "select id from needs where person in", leaving)}
    for operation in _entries(connection, (*_OF_PERSON, "fact.voided", "conflict.resolved")):
        named = {operation.row, operation.body.get("person"), operation.body.get("target")}
        if operation.row not in facts and named & (leaving | needs | facts):
            chosen.append(operation)
    return chosen


def remove(
    connection: Any,
    sessions: Collection[str],
    confirmed: Callable[[str], int],
    own_sites: Collection[str],
) -> Mapping[str, int]:
    """Blank what a purge removes, inside the transaction that is open, and return how many entries by noun.

    confirmed: up to which seq the central team has confirmed a site. Raises NotConfirmed where an own entry is not.
    """
    entries = entries_of(connection, sessions)
    reached = {site: confirmed(site) for site in {operation.site for operation in entries} & set(own_sites)}
    waiting = sum(operation.seq > reached.get(operation.site, operation.seq) for operation in entries)
    if waiting:
        raise NotConfirmed(
            f"{waiting:,} of these records are not confirmed by the central team, so nothing was removed. "
            "Make a bundle, and wait for its receipt."
        )
    places = [(operation.site, operation.seq) for operation in entries]
    connection.executemany(_BLANK, places)
    for table in ("parked", "quarantined"):
        connection.executemany(f"delete from {table} where site = ? and seq = ?", places)
    rebuilding.rebuild(connection, {operation.row for operation in entries})
    connection.execute(
        "delete from drafts where session in (select value from json_each(?))", (json.dumps(sorted(sessions)),)
    )
    return dict(Counter(NOUNS[KINDS[operation.kind].table] for operation in entries))


def _entries(connection: Any, kinds: Iterable[str]) -> Iterator[Operation]:
    found = connection.execute(
        "select operation from operations where state in (0, 3) and kind in (select value from json_each(?))",
        (json.dumps(list(kinds)),),
    )
    for (text,) in found:
        yield log.read_own(text)


def _of(connection: Any, question: str, ids: Collection[str]) -> list[tuple[str]]:
    found: list[tuple[str]] = connection.execute(
        f"{question} (select value from json_each(?))", (json.dumps(sorted(ids)),)
    ).fetchall()
    return found
