"""Reading what is kept of exchange with others: bundles taken in, conflicts, receipts, devices, packs, erasures, runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engage_desktop.domain import receipts
from engage_desktop.domain.conflicts import Conflict
from engage_desktop.domain.kept import BundleReceived, Device, Erasure, InboxEntry, Revocation, Sender
from engage_desktop.domain.log import CHAIN_START
from engage_desktop.domain.merge_report import Fault
from engage_desktop.domain.receipts import Receipt
from engage_desktop.store import conflicts, erasing, runs
from engage_desktop.store.rows import Reader

_CURRENT = "where current = 1 order by hlc, site, id"


@dataclass(frozen=True, slots=True)
class PackKept:
    """A pack that came. expires: ISO date; document: canonical JSON; received_at: milliseconds since 1970 UTC."""

    version: int
    received_at: int
    expires: str
    document: str


@dataclass(frozen=True, slots=True)
class Couriered:
    """Another laptop's bundle that this one carries to the central team, byte for byte."""

    bundle: str
    file: str
    sha256: str
    size: int
    label: str
    kind: str
    found_at: int
    delivered_at: int | None = None


class Exchange:
    """Questions about exchange."""

    def __init__(self, reader: Reader, connection: Any) -> None:
        self._reader = reader
        self._connection = connection

    def inbox(self) -> list[InboxEntry]:
        """Return the bundles that were taken in, newest first."""
        return self._reader.facts(InboxEntry, "inbox", "order by read_at desc, id")

    def inbox_entry(self, bundle: str) -> InboxEntry | None:
        """Return one bundle that was taken in, or None."""
        found = self._reader.facts(InboxEntry, "inbox", "where id = ?", [bundle])
        return found[0] if found else None

    def taken_in(self, bundle: str) -> int | None:
        """Return when a bundle was taken in (milliseconds since 1970 UTC), or None."""
        found = self._reader.value("select read_at from inbox where id = ? and state = 'applied'", [bundle])
        return None if found is None else int(found)

    def conflicts(self) -> list[Conflict]:
        """Return every conflict that nobody has settled."""
        return conflicts.all_open(self._connection)

    def conflict_count(self) -> int:
        """Return how many conflicts nobody has settled."""
        return len(self.conflicts())

    def quarantined(self) -> list[Fault]:
        """Return the entries that are kept and not used, and why."""
        rows = self._reader.rows(
            "select q.site, q.seq, coalesce(o.kind, ''), q.reason from quarantined q "
            "left join operations o on o.site = q.site and o.seq = q.seq order by q.site, q.seq"
        )
        return [Fault(*row) for row in rows]

    def devices(self) -> list[Device]:
        """Return the devices that a centre enrolled, earliest first."""
        return self._of_centre(self._reader.facts(Device, "devices", _CURRENT))

    def revocations(self) -> list[Revocation]:
        """Return the devices that a centre has revoked, earliest first."""
        return self._of_centre(self._reader.facts(Revocation, "device_revocations", _CURRENT))

    def receipts(self, site: str) -> list[Receipt]:
        """Return what a centre has confirmed of a site, earliest first."""
        rest = "where of_site = ? and current = 1 order by hlc, site, id"
        return self._of_centre(self._reader.facts(Receipt, "receipts", rest, [site]))

    def bundles_received(self) -> list[BundleReceived]:
        """Return what stores of any role said of bundles, earliest first; `site` tells whose word it is."""
        return self._reader.facts(BundleReceived, "bundles_received", _CURRENT)

    def erasures(self) -> list[Erasure]:
        """Return who was erased by the word of a centre, and in which entry, earliest first."""
        return self._of_centre(self._reader.facts(Erasure, _ERASURES, "order by hlc, site, id"))

    def confirmed_to(self, site: str) -> int:
        """Return up to which seq a receipt confirms a site: only where its chain value equals ours at that place."""
        return receipts.confirmed_to(self.receipts(site), lambda seq: self.chain_at(site, seq))

    def senders(self) -> list[Sender]:
        """Return whose the sites of others are."""
        return self._reader.facts(Sender, "senders", "order by site")

    def centre_sites(self) -> set[str]:
        """Return the sites whose receipts, devices, packs and erasures count."""
        return erasing.centre_sites(self._connection)

    def packs(self) -> list[PackKept]:
        """Return the packs that came, newest version first."""
        return self._reader.facts(PackKept, "packs", "order by version desc")

    def pack(self) -> PackKept | None:
        """Return the pack in force: the one of the highest version."""
        found = self._reader.facts(PackKept, "packs", "order by version desc limit 1")
        return found[0] if found else None

    def couriered(self) -> list[Couriered]:
        """Return the bundles of others that this laptop carries, earliest first."""
        return self._reader.facts(Couriered, "couriered", "order by found_at, bundle")

    def extent(self) -> dict[str, int]:
        """Return the last seq of every site in the log."""
        rows = self._reader.rows(runs.ENDS)
        return {str(site): int(last) for site, _, last in rows}

    def chain_at(self, site: str, seq: int) -> bytes | None:
        """Return a site's chain value after `seq`, or None where the log does not hold it."""
        found = self._reader.value("select chain from operations where site = ? and seq = ?", [site, seq])
        return bytes(found) if found else None

    def contiguous(self, site: str) -> tuple[int, bytes]:
        """Return up to which seq a site's log is here without a gap, and the chain value there."""
        here = self._runs(site)
        if not here or here[0][0] != 1:
            return 0, CHAIN_START
        return here[0][1], self.chain_at(site, here[0][1]) or b""

    def gaps(self, site: str) -> list[tuple[int, int]]:
        """Return what is missing of a site before the last entry that is here, (first, last) each."""
        return runs.missing(self._runs(site))

    def brought_to(self, site: str) -> int:
        """Return up to which seq the latest bundle went that held this site, 0 for none.

        A laptop that was put back to an earlier day still has that much of the number it wrote under before.
        """
        found = self._reader.value(
            "select r.last_seq from received r join inbox i on i.id = r.bundle where r.site = ? and i.state = 'applied' "
            "order by i.read_at desc, r.last_seq desc limit 1",
            [site],
        )
        return int(found or 0)

    def erased_ids(self) -> set[str]:
        """Return every id that is erased for ever."""
        return erasing.erased_ids(self._connection)

    def _runs(self, site: str) -> list[runs.Run]:
        return runs.of_site(self._connection, site, own=site == self._own_site())

    def _own_site(self) -> str:
        return str(self._reader.value("select value from this_laptop where name = 'site'"))

    def _of_centre(self, facts: Iterable[Any]) -> list[Any]:
        counting = self.centre_sites()
        return [fact for fact in facts if fact.site in counting]


_ERASURES = """(select e.id, e.person, e.reason, e.at, e.site, e.hlc, o.seq from erasures e
    join operations o on o.site = e.site and o.kind = 'person.erased' and o.row = e.id)"""
