"""Questions to a central store: what came, from whom, how far each laptop's log reaches, what is erased. Writes nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields
from typing import Any, TypeVar

from engage_desktop.central import conflicts, erasing, senders, server
from engage_desktop.central.arriving import BLANK
from engage_desktop.central.server import Connection
from engage_desktop.central.tables import quoted
from engage_desktop.domain import dumping, runs, same_person
from engage_desktop.domain.conflicts import Conflict
from engage_desktop.domain.kept import BundleReceived, Device, Erasure, InboxEntry, Revocation, Sender
from engage_desktop.domain.log import CHAIN_START, Entry, read_own
from engage_desktop.domain.merge_report import Fault
from engage_desktop.domain.receipts import Receipt
from engage_desktop.domain.texts import fold

Fact = TypeVar("Fact")
_CURRENT = "where current = 1 order by hlc, site, id"
_ERASURES = """(select e.id, e.person, e.reason, e.at, e.site, e.hlc, o.seq from erasures e
    join operations o on o.site = e.site and o.kind = 'person.erased' and o.row = e.id) erasures"""
_RUNS = """
    select min(seq), max(seq) from (
        select seq, seq - row_number() over (order by seq) which from operations where site = %s and length(chain) > 0
    ) numbered group by which order by 1"""
_AT_ONCE = 1_000
_ENTRIES = f"""
    select seq, operation, digest, chain from operations where site = %s and seq > %s and kind = any(%s)
    and state in (0, 3) order by seq limit {_AT_ONCE}"""
_HELD = f"""
    select seq, operation, digest, chain, state from operations where site = %s and seq > %s and state in (0, 1, 3)
    order by seq limit {_AT_ONCE}"""
_ABOUT = {
    "people": "select count(*) from people where id = any(%s) and coalesce(removed, 0) = 0",
    "needs": "select count(*) from needs where person = any(%s) and coalesce(removed, 0) = 0",
    "arrivals": "select count(*) from arrivals where person = any(%s) and current = 1",
    "consents": "select count(*) from consents where person = any(%s) and current = 1",
    "comments": "select count(distinct root) from comments where person = any(%s) and current = 1",
    "payments": "select count(*) from payments where person = any(%s) and current = 1",
    "told": "select count(*) from told_back where person = any(%s) and current = 1",
}
_COUNTED = {
    "sessions": "select count(*) from sessions where coalesce(removed, 0) = 0",
    "people": "select count(*) from people where coalesce(removed, 0) = 0",
    "arrivals": "select count(*) from arrivals where current = 1",
    "consents": "select count(*) from consents where current = 1",
    "comments": "select count(distinct root) from comments where current = 1",
    "operations": "select count(*) from operations",
}


class Reading:
    """Questions, each answered from what is committed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def dump(self) -> str:
        """Return every table that the log determines as one text: the same for the same entries on any store."""
        return dumping.text({table: self._dumped(table, columns) for table, columns in dumping.DUMPED.items()})

    def inbox(self) -> list[InboxEntry]:
        """Return the bundles that were taken in, newest first."""
        return self._facts(InboxEntry, "inbox", "order by read_at desc, id")

    def inbox_entry(self, bundle: str) -> InboxEntry | None:
        """Return one bundle that was taken in, or None."""
        found = self._facts(InboxEntry, "inbox", "where id = %s", bundle)
        return found[0] if found else None

    def taken_in(self, bundle: str) -> int | None:
        """Return when a bundle was taken in (milliseconds since 1970 UTC), or None."""
        found = self._value("select read_at from inbox where id = %s and state = 'applied'", bundle)
        return None if found is None else int(found)

    def senders(self) -> list[Sender]:
        """Return whose the sites are."""
        return self._facts(Sender, "senders", "order by site")

    def centre_sites(self) -> set[str]:
        """Return the sites whose receipts, devices, packs and erasures count."""
        with server.told():
            return senders.centre_sites(self._connection)

    def devices(self) -> list[Device]:
        """Return the devices that a centre enrolled, earliest first."""
        return self._of_centre(self._facts(Device, "devices", _CURRENT))

    def revocations(self) -> list[Revocation]:
        """Return the devices that a centre has revoked, earliest first."""
        return self._of_centre(self._facts(Revocation, "device_revocations", _CURRENT))

    def receipts(self, site: str) -> list[Receipt]:
        """Return what a centre has confirmed of a site, earliest first."""
        rest = "where of_site = %s and current = 1 order by hlc, site, id"
        return self._of_centre(self._facts(Receipt, "receipts", rest, site))

    def bundles_received(self) -> list[BundleReceived]:
        """Return what stores of any role said of bundles, earliest first; `site` tells whose word it is."""
        return self._facts(BundleReceived, "bundles_received", _CURRENT)

    def erasures(self) -> list[Erasure]:
        """Return who was erased by the word of a centre, and in which entry, earliest first."""
        return self._of_centre(self._facts(Erasure, _ERASURES, "order by hlc, site, id"))

    def erased_ids(self) -> set[str]:
        """Return every id that is erased for ever."""
        with server.told():
            return erasing.erased_ids(self._connection)

    def conflicts(self) -> list[Conflict]:
        """Return every conflict that nobody has settled."""
        with server.told():
            return conflicts.found(self._connection)

    def conflict_count(self) -> int:
        """Return how many conflicts nobody has settled."""
        return len(self.conflicts())

    def quarantined(self) -> list[Fault]:
        """Return the entries that are kept and not used, and why."""
        rows = self._ask(
            "select site, seq, kind, reason from quarantined join operations using (site, seq) order by site, seq"
        )
        return [Fault(*row) for row in rows]

    def extent(self) -> dict[str, int]:
        """Return the last seq of every site in the log."""
        return dict(self._ask("select site, max(seq) from operations group by site"))

    def entries_of(self, kinds: Collection[str]) -> Iterator[Entry]:
        """Yield the entries of some kinds that have their body, of every site, in order."""
        for site in sorted(self.extent()):
            last = 0
            while rows := self._ask(_ENTRIES, (site, last, sorted(kinds))):
                for seq, text, digest, chain in rows:
                    last = seq
                    yield Entry(site, seq, read_own(text), text.encode(), bytes(digest), bytes(chain))

    def held(self, site: str) -> Iterator[Entry]:
        """Yield what is here of a site, in order, erased ones blank."""
        last = 0
        while rows := self._ask(_HELD, (site, last)):
            for seq, text, digest, chain, state in rows:
                last = seq
                if state == BLANK:
                    yield Entry(site, seq, None, b"", bytes(digest), bytes(chain), residue=text.encode())
                else:
                    yield Entry(site, seq, read_own(text), text.encode(), bytes(digest), bytes(chain))

    def chain_at(self, site: str, seq: int) -> bytes | None:
        """Return a site's chain value after `seq`, or None where the log does not hold it."""
        return self._bytes("chain", site, seq)

    def digest_at(self, site: str, seq: int) -> bytes | None:
        """Return the digest of one entry, or None where the log does not hold it."""
        return self._bytes("digest", site, seq)

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
        found = self._value(
            "select r.last_seq from received r join inbox i on i.id = r.bundle where r.site = %s and i.state = 'applied' "
            "order by i.read_at desc, r.last_seq desc limit 1",
            site,
        )
        return int(found or 0)

    def groups(self) -> dict[str, frozenset[str]]:
        """Return for everyone who is linked as the same person the whole group."""
        links = self._ask("select person, other from same_person_links where current = 1")
        return same_person.groups(links)

    def named(self, name: str) -> list[str]:
        """Return the people of this full name, however it is written: capitals and accents make no difference."""
        held = self._ask("select id, name from people where coalesce(removed, 0) = 0 and name <> '' order by id")
        wanted = fold(name)
        return [person for person, called in held if fold(called) == wanted]

    def about(self, ids: Collection[str]) -> dict[str, int]:
        """Return how much is kept of these people."""
        return {noun: int(self._value(question, sorted(ids)) or 0) for noun, question in _ABOUT.items()}

    def counts(self) -> dict[str, int]:
        """Return how much is kept: what was not removed, facts that stand, entries of the log."""
        return {noun: int(self._value(question) or 0) for noun, question in _COUNTED.items()}

    def _ask(self, question: str, values: Sequence[Any] = ()) -> list[Any]:
        """Return the rows that a question gives."""
        with server.told():
            return self._connection.execute(question, values).fetchall()

    def _runs(self, site: str) -> list[runs.Run]:
        return [(first, last) for first, last in self._ask(_RUNS, (site,))]

    def _bytes(self, column: str, site: str, seq: int) -> bytes | None:
        found = self._value(f"select {column} from operations where site = %s and seq = %s", site, seq)
        return bytes(found) if found else None

    def _value(self, question: str, *values: Any) -> Any:
        rows = self._ask(question, values)
        return rows[0][0] if rows else None

    def _facts(self, kind: type[Fact], table: str, rest: str, *values: Any) -> list[Fact]:
        names = ", ".join(quoted(field.name) for field in fields(kind))  # type: ignore[arg-type]
        rows = self._ask(f"select {names} from {table} {rest}", values)
        return [kind(*row) for row in rows]

    def _of_centre(self, facts: list[Fact]) -> list[Fact]:
        counting = self.centre_sites()
        return [fact for fact in facts if getattr(fact, "site", "") in counting]

    def _dumped(self, table: str, columns: tuple[str, ...]) -> Iterator[dict[str, Any]]:
        named = ", ".join("value::json" if name == "value" else quoted(name) for name in columns)
        for row in self._ask(f"select {named} from {table}"):
            yield dict(zip(columns, row, strict=True))
