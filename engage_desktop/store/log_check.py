"""Proving that the log is whole: nothing missing that was here, nothing altered, chains that hold, nothing erased left in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from engage_desktop.domain import erasure, log
from engage_desktop.store import erasing, runs
from engage_desktop.store.rebuilding import WHOLE
from engage_desktop.store.store import Store

_ENTRIES = "select site, seq, digest, chain, operation, hlc, act, kind, row, state from operations order by site, seq"
_ERASED, _PURGED, _SELECTED = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. found: what was seen, in words and numbers."""

    name: str
    is_well: bool
    found: str


def examined_log(store: Store) -> Check:
    """Check that each entry is what its digest says and filed rightly, that chains hold, and that none is missing.

    Of other sites an entry may be missing that never came; which did is kept beside the log.
    """
    connection, states = store.raw(), Counter[int]()
    erased = erasing.erased_ids(connection)
    site, expected, before, gaps = "", 0, log.CHAIN_START, set[int]()
    for row in connection.execute(_ENTRIES):
        if row[0] != site:
            site, expected, before = row[0], 1, log.CHAIN_START
            gaps = _gaps(store, site)
        if row[1] != expected:
            if expected not in gaps:
                return _broken(expected)
            before = b""
        if not _is_whole(row, erased) or not _is_chained(row, before):
            return _broken(row[1])
        expected, before = row[1] + 1, row[3]
        states[row[9]] += 1
    return Check("log", True, _told(states))


def _gaps(store: Store, site: str) -> set[int]:
    """Return where the gaps of a site begin."""
    own = site in store.own_sites()
    return set() if own else {first for first, _ in runs.missing(runs.of_site(store.raw(), site))}


def _is_whole(row: tuple[Any, ...], erased: set[str]) -> bool:
    """Return whether an entry is what its digest says and what its columns say, and nobody's who is erased."""
    text, state = row[4], row[9]
    if state not in WHOLE:
        return bool(row[8] == erasing.residue_row(text.encode()) and (row[5], row[6], row[7]) == (0, row[1], ""))
    if log.digest(text.encode()) != row[2]:
        return False
    held = log.read_own(text)
    if erased and erasure.mentions(held, erased):
        return False
    return (held.site, held.seq, held.hlc, held.act, held.kind, held.row) == (row[0], row[1], *row[5:9])


def _is_chained(row: tuple[Any, ...], before: bytes) -> bool:
    """Return whether an entry's chain value follows from the one before, as far as both are known."""
    if row[9] == _SELECTED:
        return not row[3]
    return not before or not row[3] or log.chain(before, row[2]) == row[3]


def _broken(seq: int) -> Check:
    return Check("log", False, f"the log breaks at entry {seq} of one laptop")


def _told(states: Counter[int]) -> str:
    parts = [f"{states.total():,} entries, none missing, none altered"]
    for state, words in ((_ERASED, "erased"), (_PURGED, "removed here"), (_SELECTED, "without their neighbours")):
        if states[state]:
            parts.append(f"{states[state]:,} {words}")
    return ", ".join(parts)
