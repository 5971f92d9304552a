"""Entries of others on their way into the log: what is here already, forks, whose a site is, chains, states. No tables."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from engage_desktop.domain import erasure, log
from engage_desktop.domain.exchange import CENTRE, Incoming
from engage_desktop.domain.log import Entry, Operation
from engage_desktop.domain.merge_report import Fault
from engage_desktop.store import erasing, runs
from engage_desktop.store.inserting import insert_many
from engage_desktop.store.refusals import Forked, SiteTaken
from engage_desktop.store.runs import Collected, Run

WHOLE, ERASED, PURGED, SELECTED = 0, 1, 2, 3
_APPEND = "insert into operations(site, seq, hlc, act, kind, row, digest, chain, operation, state)"
_BETWEEN = "select seq, digest, chain, state from operations where site = ? and seq between ? and ?"
_AMONG = "select seq, digest, chain, state from operations where site = ? and seq in (select value from json_each(?))"
_LOOSE = """
    select site, seq, digest from operations where state = 3
    union all select o.site, seq, digest from json_each(?) as named cross join operations o
        where o.site = named.value and state = 1 and length(chain) = 0
    order by site, seq"""
_LINKED = "update operations set chain = ?, state = case state when 3 then 0 else state end where site = ? and seq = ?"


class Held(NamedTuple):
    """An entry that is here: its digest, chain value (empty where unknown) and state."""

    digest: bytes
    chain: bytes
    state: int


@dataclass(slots=True)
class Brought:
    """What some entries brought. operations: new, to be projected; stubs: (site, residue) of new blanked ones."""

    operations: list[Operation] = field(default_factory=list)
    stubs: list[tuple[str, bytes]] = field(default_factory=list)
    rows: list[tuple[Any, ...]] = field(default_factory=list)


class Arriving:
    """Puts a bundle's entries into the log. already_here: those that were; late: those of people who are erased already.

    before: which runs of a site were here. fresh: ids that blanked entries say are erased. emptied: entries that were whole
    here and came erased. loose: sites of which blanked entries came without their neighbours.
    """

    def __init__(self, connection: Any, incoming: Incoming, own_sites: Sequence[str]) -> None:
        self._connection = connection
        self._incoming = incoming
        self._own = own_sites
        self._may_bring: dict[str, bool] = {}
        self.before: dict[str, list[Run]] = {}
        self.erased = erasing.erased_ids(connection)
        self.already_here = self.late = self.new = self.hlc = 0
        self.fresh: set[str] = set()
        self.loose: set[str] = set()
        self.emptied: list[tuple[str, int]] = []
        self.faults: list[Fault] = []
        self.came = Collected()
        self.added = Collected()

    def put(self, entries: Sequence[Entry]) -> Brought:
        """Log what is new of some entries, and return what it says."""
        by_site: dict[str, list[Entry]] = {}
        for entry in entries:
            by_site.setdefault(entry.site, []).append(entry)
        brought = Brought()
        for site, some in by_site.items():
            some.sort(key=lambda entry: entry.seq)
            self._put_of_site(site, some, brought)
        insert_many(self._connection, _APPEND, brought.rows)
        self.new += len(brought.rows)
        return brought

    def _put_of_site(self, site: str, entries: list[Entry], brought: Brought) -> None:
        held = self._held(site, entries)
        if not held and self._is_plain(entries):
            self._put_run(site, entries, brought)
            return
        last, was_new, is_own = 0, False, site in self._own
        for entry in entries:
            seq = entry.seq
            here = held.get(seq)
            if last and seq != last + 1:
                self._require_leads(site, last, held)
                last = 0
            if here is None:
                self._require_may_bring(site)
                if not (was_new and last):
                    self._require_follows(site, seq, entry.digest, entry.chain, held)
                self._add(entry, brought)
                held[seq] = Held(entry.digest, entry.chain, _state(entry))
                self.added.add(site, seq, seq)
            else:
                self._meet(entry, here)
                if was_new and last:
                    self._require_follows(site, seq, here.digest, here.chain, held)
            if here is None or not is_own:
                self.came.add(site, seq, seq)
            last, was_new = seq, here is None
        self._require_leads(site, last, held)

    def _is_plain(self, entries: Sequence[Entry]) -> bool:
        """Return whether new entries are one whole run of nobody who is erased: then there is nothing to look at one by one."""
        if self.erased or entries[-1].seq - entries[0].seq + 1 != len(entries):
            return False
        return all(entry.chain and entry.operation is not None and not entry.fault for entry in entries)

    def _put_run(self, site: str, entries: Sequence[Entry], brought: Brought) -> None:
        """Do for an unbroken new run what is otherwise done entry by entry."""
        first, last = entries[0], entries[-1]
        self._require_may_bring(site)
        self._require_follows(site, first.seq, first.digest, first.chain, {})
        self._require_leads(site, last.seq, {last.seq: Held(last.digest, last.chain, WHOLE)})
        operations = [entry.operation for entry in entries if entry.operation is not None]
        brought.rows += [
            (
                site,
                of.seq,
                of.hlc,
                of.act,
                of.kind,
                of.row,
                entry.digest,
                entry.chain,
                str(entry.canonical, "utf-8"),
                WHOLE,
            )
            for entry, of in zip(entries, operations, strict=True)
        ]
        brought.operations += operations
        self.hlc = max(self.hlc, *(operation.hlc for operation in operations))
        for collected in (self.added, self.came):
            collected.add(site, first.seq, last.seq)

    def _held(self, site: str, entries: Sequence[Entry]) -> dict[int, Held]:
        first, last = entries[0].seq, entries[-1].seq
        if last - first < 4 * len(entries):
            found = self._connection.execute(_BETWEEN, (site, first, last))
        else:
            found = self._connection.execute(_AMONG, (site, json.dumps([entry.seq for entry in entries])))
        return {row[0]: Held(*row[1:]) for row in found.fetchall()}

    def _one(self, site: str, seq: int) -> Held | None:
        row = self._connection.execute(_BETWEEN, (site, seq, seq)).fetchone()
        return Held(*row[1:]) if row else None

    def _meet(self, entry: Entry, here: Held) -> None:
        """Compare an entry with the one that is here: another under its number is a fork; erased stays erased."""
        self.already_here += 1
        if here.digest != entry.digest or (here.chain and entry.chain and here.chain != entry.chain):
            raise Forked
        place = (entry.site, entry.seq)
        if not entry.chain and not here.chain and ERASED in (here.state, _state(entry)):
            self.loose.add(entry.site)
        if entry.chain and not here.chain:
            self._connection.execute(
                "update operations set chain = ? where site = ? and seq = ?", (entry.chain, *place)
            )
            self._connection.execute("update operations set state = 0 where site = ? and seq = ? and state = 3", place)
        if entry.operation is None and here.state in (WHOLE, SELECTED):
            self.emptied.append(place)
            self.fresh |= erasure.ids_in(entry.residue)

    def _require_may_bring(self, site: str) -> None:
        """Refuse a site's new entries from who may not speak for it: a laptop for a centre or for us, a copy of us."""
        known = self._may_bring.get(site)
        if known is None:
            if self._own and site == self._own[-1]:
                raise Forked
            is_relayed = site not in self._incoming.sites
            if is_relayed and self._incoming.role != CENTRE:
                known = site not in self._own and site not in erasing.centre_sites(self._connection)
            self._may_bring[site] = known = known is not False
            self.before[site] = runs.of_site(self._connection, site, own=site in self._own)
        if not known:
            raise SiteTaken

    def _require_follows(self, site: str, seq: int, digest: bytes, chain: bytes, held: dict[int, Held]) -> None:
        """Refuse an entry whose chain value does not follow from that of the entry before it, where that is here."""
        if not chain:
            return
        before = log.CHAIN_START
        if seq > 1:
            here = held.get(seq - 1) or self._one(site, seq - 1)
            if here is None or not here.chain:
                return
            before = here.chain
        if log.chain(before, digest) != chain:
            raise Forked

    def _require_leads(self, site: str, last: int, held: dict[int, Held]) -> None:
        """Refuse a run that the entry after it, which is here, does not follow."""
        after, here = self._one(site, last + 1), held[last]
        if after and after.chain and here.chain and log.chain(here.chain, after.digest) != after.chain:
            raise Forked

    def _add(self, entry: Entry, brought: Brought) -> None:
        operation, residue = entry.operation, entry.residue
        if operation is not None:
            self.hlc = max(self.hlc, operation.hlc)
            if self.erased and erasure.mentions(operation, self.erased):
                residue, operation = erasure.residue_bytes(operation), None
                self.late += 1
        if operation is None:
            self.fresh |= erasure.ids_in(residue)
            if not entry.chain:
                self.loose.add(entry.site)
            row = erasing.residue_row(residue)
            brought.rows.append(
                (entry.site, entry.seq, 0, entry.seq, "", row, entry.digest, entry.chain, residue.decode(), ERASED)
            )
            brought.stubs.append((entry.site, residue))
            return
        text = entry.canonical.decode()
        brought.rows.append(
            (
                *(entry.site, entry.seq, operation.hlc, operation.act, operation.kind, operation.row),
                *(entry.digest, entry.chain, text, WHOLE if entry.chain else SELECTED),
            )
        )
        if entry.fault:
            self.faults.append(Fault(entry.site, entry.seq, operation.kind, entry.fault))
            self._connection.execute(
                "insert or replace into quarantined(site, seq, bundle, reason) values (?, ?, ?, ?)",
                (entry.site, entry.seq, self._incoming.bundle, entry.fault),
            )
            return
        brought.operations.append(operation)


def bind(connection: Any, incoming: Incoming, own_sites: Sequence[str]) -> None:
    """Note whose the sender's sites are. Refuses a site that another device brought before."""
    for site in incoming.sites:
        if site in own_sites:
            continue
        known = connection.execute("select device, role from senders where site = ?", (site,)).fetchone()
        if known is not None and known[0] != incoming.sender:
            raise SiteTaken
        if known is None or known[1] != incoming.role:
            connection.execute(
                "insert or replace into senders(site, device, role) values (?, ?, ?)",
                (site, incoming.sender, incoming.role),
            )


def link_selected(connection: Any, blanked: Collection[str]) -> None:
    """Give entries that came without their neighbours their chain, where the neighbours are here now.

    blanked: the sites of which entries without a body came so. There is no index of those, so no other site is looked through.
    """
    known: tuple[str, int, bytes] = ("", 0, b"")
    loose = connection.execute(_LOOSE, (json.dumps(sorted(blanked)),)).fetchall()
    for site, seq, digest in loose:
        if known[:2] == (site, seq - 1):
            before = known[2]
        elif seq == 1:
            before = log.CHAIN_START
        else:
            row = connection.execute(
                "select chain from operations where site = ? and seq = ?", (site, seq - 1)
            ).fetchone()
            before = row[0] if row else b""
        if not before:
            continue
        chain = log.chain(before, digest)
        after = connection.execute(
            "select digest, chain from operations where site = ? and seq = ?", (site, seq + 1)
        ).fetchone()
        if after and after[1] and log.chain(chain, after[0]) != after[1]:
            raise Forked
        connection.execute(_LINKED, (chain, site, seq))
        known = (site, seq, chain)


def _state(entry: Entry) -> int:
    return ERASED if entry.operation is None else WHOLE
