"""Reading the operation log itself: for bundles, for history, and for what is in no bundle yet."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from engage_desktop.domain.erasure import ERASABLE, mentions
from engage_desktop.domain.log import Entry, Operation, read_own
from engage_desktop.store.refusals import Purged
from engage_desktop.store.rows import Reader
from engage_desktop.store.runs import ENDS

_AT_ONCE = 2_000
_PURGED = 2
_WITH_BODY = (0, 3)  # the states of an entry that is here whole, and of one that came without its neighbours


class History:
    """Questions about the log."""

    def __init__(self, reader: Reader, connection: Any) -> None:
        self._reader = reader
        self._connection = connection

    def count(self) -> int:
        """Return how many operations there are, of all sites. Reads every entry; length() reads two for each site."""
        return int(self._reader.value("select count(*) from operations"))

    def length(self) -> int:
        """Return how many operations there are by where each site's log begins and ends, which is at once."""
        return sum(last - first + 1 for _, first, last in self._reader.rows(ENDS))

    def extent(self) -> dict[str, int]:
        """Return the last seq of every site in the log."""
        return {str(site): int(last) for site, _, last in self._reader.rows(ENDS)}

    def chain_at(self, site: str, seq: int) -> bytes | None:
        """Return a site's chain value after `seq`, or None where the log does not hold it."""
        found = self._reader.value("select chain from operations where site = ? and seq = ?", [site, seq])
        return None if found is None else bytes(found)

    def digest_at(self, site: str, seq: int) -> bytes | None:
        """Return the digest of one operation, or None."""
        found = self._reader.value("select digest from operations where site = ? and seq = ?", [site, seq])
        return None if found is None else bytes(found)

    def canonical(self, site: str, *, after: int = 0, to: int | None = None) -> Iterator[bytes]:
        """Yield the canonical bytes of a site's operations, in order, without holding them all."""
        last = after
        while True:
            rows = self._reader.rows(
                f"select seq, operation from operations where site = ? and seq > ? and seq <= ? order by seq limit {_AT_ONCE}",
                [site, last, 2**62 if to is None else to],
            )
            if not rows:
                return
            for seq, text in rows:
                last = seq
                yield text.encode()

    def entries(self, site: str, *, after: int = 0, to: int | None = None) -> Iterator[Entry]:
        """Yield a site's entries, in order, erased ones blank. Raises Purged for one that was removed here."""
        for row in self._of_site(site, after, to):
            yield _entry(site, *row)

    def for_centre(self, site: str, *, after: int, to: int) -> Iterator[bytes | Entry]:
        """Yield a site's entries as a bundle to the centre takes them: canonical bytes, and erased ones as blank entries.

        What is only carried need not be read as a record: that took longer than all else in making a bundle.
        Raises Purged for one that was removed here.
        """
        for row in self._of_site(site, after, to):
            yield row[1].encode() if row[4] in _WITH_BODY else _entry(site, *row)

    def _of_site(self, site: str, after: int, to: int | None) -> Iterator[tuple[int, str, bytes, bytes, int]]:
        """Yield (seq, operation, digest, chain, state), without holding them all."""
        last = after
        while rows := self._reader.rows(
            f"select seq, operation, digest, chain, state from operations where site = ? and seq > ? and seq <= ? "
            f"order by seq limit {_AT_ONCE}",
            [site, last, 2**62 if to is None else to],
        ):
            yield from rows
            last = rows[-1][0]

    def held(self, site: str) -> Iterator[Entry]:
        """Yield what is here of a site, in order, erased ones blank; what was removed here is left out."""
        for row in self._of_site(site, 0, None):
            if row[4] != _PURGED:
                yield _entry(site, *row)

    def of_kinds(self, site: str, kinds: Iterable[str]) -> Iterator[Entry]:
        """Yield a site's entries of some kinds that have their body, in order."""
        last, wanted = 0, json.dumps(sorted(kinds))
        while rows := self._reader.rows(
            f"select seq, operation, digest, chain, state from operations where site = ? and seq > ? "
            f"and kind in (select value from json_each(?)) and state in (0, 3) order by seq limit {_AT_ONCE}",
            [site, last, wanted],
        ):
            for seq, text, digest, chain, state in rows:
                last = seq
                yield _entry(site, seq, text, digest, chain, state)

    def sessions_named(self, site: str, *, after: int, to: int) -> set[str]:
        """Return the sessions that a site's entries with a body speak of. One statement: a busy day has 100,000 entries."""
        rows = self._reader.rows(
            """select distinct case kind when 'session.set' then row else json_extract(operation, '$.body.session') end,
                json_extract(operation, '$.body.cells.session[1]')
            from operations where site = ? and seq > ? and seq <= ? and state in (0, 3)""",
            [site, after, to],
        )
        return {str(named) for row in rows for named in row if named is not None}

    def places_about(self, ids: Collection[str]) -> list[tuple[str, int]]:
        """Return (site, seq) of every entry that speaks of one of these ids. Reads the whole log once."""
        named = re.compile("|".join(map(re.escape, sorted(ids)))).search
        wanted, found = frozenset(ids), []
        for site in self.extent():
            for entry in self.of_kinds(site, ERASABLE):
                if named(entry.canonical.decode()) and entry.operation and mentions(entry.operation, wanted):
                    found.append((site, entry.seq))
        return found

    def of_row(self, row: str) -> list[Operation]:
        """Return every operation that speaks of one row, in the order of their clocks."""
        found = self._reader.rows(
            "select operation from operations where row = ? and state in (0, 3) order by hlc, site", [row]
        )
        return [read_own(text) for (text,) in found]


def _entry(site: str, seq: int, text: str, digest: bytes, chain: bytes, state: int) -> Entry:
    if state == _PURGED:
        raise Purged(
            "Some of these records were removed from this laptop after the central team had confirmed them, so they are in "
            "no new bundle. The central team has them."
        )
    if state == 1:
        return Entry(site, seq, None, b"", bytes(digest), bytes(chain), residue=text.encode())
    return Entry(site, seq, read_own(text), text.encode(), bytes(digest), bytes(chain))
