"""Reading the operation log itself: for bundles, for history, and for what is in no bundle yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engage_desktop.domain.log import Operation, decode
from engage_desktop.store.rows import Reader

_AT_ONCE = 2_000
_ENDS = """with recursive sites(site) as (
    select min(site) from operations
    union all select (select min(site) from operations where site > sites.site) from sites where sites.site is not null)
select site, (select min(seq) from operations o where o.site = sites.site),
    (select max(seq) from operations o where o.site = sites.site) from sites where site is not null"""


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
        return sum(last - first + 1 for _, first, last in self._reader.rows(_ENDS))

    def extent(self) -> dict[str, int]:
        """Return the last seq of every site in the log."""
        return {str(site): int(last) for site, _, last in self._reader.rows(_ENDS)}

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

    def of_row(self, row: str) -> list[Operation]:
        """Return every operation that speaks of one row, in the order of their clocks."""
        found = self._reader.rows("select operation from operations where row = ? order by hlc, site", [row])
        return [decode(text.encode()) for (text,) in found]
