"""Taking a bundle in: one transaction from the first entry to the row in the inbox, and the report of what it did."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

from engage_desktop.domain import clock
from engage_desktop.domain.conflicts import Conflict
from engage_desktop.domain.consent import WITHDRAWN
from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import Entry, Operation
from engage_desktop.domain.merge_report import HERE_ALREADY, NOUNS, Change, MergeReport
from engage_desktop.domain.refusals import Stopped
from engage_desktop.store import arriving, bulk, conflicts, erasing, projection, rebuilding, runs
from engage_desktop.store.arriving import Arriving
from engage_desktop.store.cells import Set
from engage_desktop.store.erasing import Settled
from engage_desktop.store.inserting import uncollected

_AT_ONCE = 10_000
_FEW = 200  # entries: so many are not worth leaving the search index for later
ERASED_NOUN, PARKED_NOUN = "erased entries", "kept for a newer version"
LATE = "E01"
Progress = Callable[[int, int], None]


class Merge:
    """One bundle on its way into the records, inside a transaction that is open."""

    def __init__(
        self, connection: Any, incoming: Incoming, own_sites: Sequence[str], *, now: datetime, searched: bool = True
    ) -> None:
        """searched: the search index is kept; a rehearsal, of which nothing stays, does without."""
        self._connection = connection
        self._incoming = incoming
        self._own = own_sites
        self._searched = searched
        self._now_ms = int(now.timestamp() * 1000)
        self._arriving = Arriving(connection, incoming, own_sites)
        self._new: Counter[str] = Counter()
        self._withdrawn = 0
        self._erasures: set[tuple[str, str]] = set()
        self._sets: dict[tuple[str, str, str], Set] = {}

    def run(self, progress: Progress, cancelled: Callable[[], bool]) -> MergeReport:
        """Take everything in and return the report. Raises Forked, SiteTaken or Stopped; then nothing may be kept."""
        held = already(self._connection, self._incoming.bundle)
        if held is not None:
            return held
        arriving.bind(self._connection, self._incoming, self._own)
        settled = Settled()
        opened: tuple[Conflict, ...] = ()
        if not self._skipped():
            before = conflicts.all_open(self._connection)
            self._take_all(progress, cancelled)
            settled = self._settle()
            opened = self._opened(before)
        self._keep_runs()
        self._witness()
        report = self._report(opened)
        self._keep(report, is_final=bool(report.erased or settled.ids or self._arriving.emptied))
        return report

    def _skipped(self) -> bool:
        """Return whether every run of the bundle is here to the last entry: then none of it need be read."""
        incoming = self._incoming
        for run in incoming.runs:
            row = self._connection.execute(
                "select chain from operations where site = ? and seq = ?", (run.site, run.last_seq)
            ).fetchone()
            if row is None or row[0] != run.chain_after:
                return False
            here = runs.of_site(self._connection, run.site, own=run.site in self._own)
            if runs.without([(run.first_seq, run.last_seq)], here):
                return False
        for run in incoming.runs:
            self._arriving.already_here += run.last_seq - run.first_seq + 1
            if run.site not in self._own:
                self._arriving.came.add(run.site, run.first_seq, run.last_seq)
        return bool(incoming.runs)

    def _take_all(self, progress: Progress, cancelled: Callable[[], bool]) -> None:
        entries, done = iter(self._incoming.entries()), 0
        some = list(itertools.islice(entries, _AT_ONCE))
        later: list[Operation] = []
        with ExitStack() as closing:
            if not self._searched:
                rebuilding.leave_search(self._connection)
            if len(some) > _FEW:
                closing.enter_context(uncollected())
            if len(some) > _FEW and self._searched:
                closing.enter_context(bulk.searched_afterwards(self._connection))
            while some:
                self._take(some, later)
                done += len(some)
                progress(done, max(done, self._incoming.operations))
                if cancelled():
                    raise Stopped
                some = list(itertools.islice(entries, _AT_ONCE))
        for operation in later:
            projection.apply(self._connection, operation)

    def _take(self, entries: Sequence[Entry], later: list[Operation]) -> None:
        brought = self._arriving.put(entries)
        for one in projection.apply_all(self._connection, brought.operations, later=later):
            self._sets.setdefault((one.table, one.row, one.column), one)
        for site, residue in brought.stubs:
            projection.apply_residue(self._connection, site, residue)
        self._new[ERASED_NOUN] += len(brought.stubs)
        self._count(brought.operations)

    def _count(self, operations: Sequence[Operation]) -> None:
        for name, count in Counter(operation.kind for operation in operations).items():
            kind = KINDS.get(name)
            if kind is None:
                self._new[PARKED_NOUN] += count
            elif not kind.is_register:
                self._new[NOUNS[kind.table]] += count
        for operation in operations:
            if operation.kind == "person.erased":
                self._erasures.add((operation.body["person"], operation.site))
            elif operation.kind == "consent.answered" and operation.body.get("answer") == WITHDRAWN:
                self._withdrawn += 1

    def _settle(self) -> Settled:
        came, connection = self._arriving, self._connection
        arriving.link_selected(connection, came.loose)
        emptied = [one for place in came.emptied if (one := erasing.entry(connection, *place)) is not None]
        if emptied:
            erasing.blank(connection, emptied)
            rebuilding.rebuild(connection, {operation.row for operation in emptied})
        return erasing.settle(connection, fresh=came.fresh)

    def _opened(self, before: Iterable[Conflict]) -> tuple[Conflict, ...]:
        """Return the conflicts that were not there before, or not with these writes."""
        known = {(one.of, one.target, frozenset(write.stamp for write in one.writes)) for one in before}
        return tuple(
            one
            for one in conflicts.all_open(self._connection)
            if (one.of, one.target, frozenset(write.stamp for write in one.writes)) not in known
        )

    def _changes(self) -> tuple[Change, ...]:
        """Return the cells of rows that were here before and say another thing now; count the rows that are new."""
        rows: dict[str, set[str]] = {}
        for table, row, _ in self._sets:
            rows.setdefault(table, set()).add(row)
        values = {(table, row): held for table, some in rows.items() for row, held in self._rows(table, some).items()}
        created = {(one.table, one.row) for one in self._sets.values() if not one.existed}
        self._new.update(NOUNS[table] for table, row in created if (table, row) in values)
        found = []
        for (table, row, column), one in sorted(self._sets.items()):
            held = values.get((table, row))
            if one.existed and held is not None and (table, row) not in created and held[column] != one.was:
                title = conflicts.title(self._connection, table, row)
                found.append(Change(f"{table}.{column}", row, title, one.was, held[column]))
        return tuple(found)

    def _rows(self, table: str, rows: set[str]) -> dict[str, dict[str, Any]]:
        kind = next(kind for kind in KINDS.values() if kind.table == table)
        named = ", ".join(f'"{name}"' for name in kind.parts)
        found = self._connection.execute(
            f"select id, {named} from {table} where id in (select value from json_each(?))", (json.dumps(sorted(rows)),)
        )
        return {row[0]: dict(zip(kind.parts, row[1:], strict=True)) for row in found.fetchall()}

    def _keep_runs(self) -> None:
        connection, bundle = self._connection, self._incoming.bundle
        for site, added in self._arriving.added:
            runs.keep(connection, site, [*self._arriving.before[site], *added])
        for site, came in self._arriving.came:
            connection.executemany(
                "insert or replace into received(bundle, site, first_seq, last_seq) values (?, ?, ?, ?)",
                [(bundle, site, first, last) for first, last in came],
            )

    def _witness(self) -> None:
        """Move the clock past what the entries say, but not far past the wall clock."""
        row = self._connection.execute("select value from this_laptop where name = 'hlc'").fetchone()
        last = int(row[0]) if row else 0
        seen = clock.witness(last, self._arriving.hlc, self._now_ms)
        if seen > last:
            self._connection.execute("insert or replace into this_laptop(name, value) values ('hlc', ?)", (str(seen),))

    def _report(self, opened: Sequence[Conflict]) -> MergeReport:
        incoming, came = self._incoming, self._arriving
        changed = self._changes()
        late = (LATE,) if came.late and LATE not in incoming.notices else ()
        return MergeReport(
            bundle=incoming.bundle,
            label=incoming.label,
            kind=incoming.kind,
            made_at=incoming.made_at.astimezone(UTC).isoformat(),
            new={noun: count for noun, count in sorted(self._new.items()) if count},
            changed=changed,
            conflicting=tuple(opened),
            withdrawn=self._withdrawn,
            erased=self._erased(),
            quarantined=tuple(came.faults),
            already_here=came.already_here,
            notices=(*incoming.notices, *late),
            entries=came.new,
        )

    def _erased(self) -> int:
        """Return how many people a centre has erased in this bundle, whether or not they were erased here before."""
        counting = erasing.centre_sites(self._connection) if self._erasures else set()
        return len({person for person, site in self._erasures if site in counting})

    def _keep(self, report: MergeReport, *, is_final: bool) -> None:
        incoming = self._incoming
        values = {
            "id": incoming.bundle,
            "read_at": self._now_ms,
            "sha256": incoming.sha256,
            "operations": report.entries,
            "kind": incoming.kind,
            "sender": incoming.sender,
            "label": incoming.label,
            "made_at": int(incoming.made_at.timestamp() * 1000),
            "report": report.to_json(),
            "state": "applied",
            "file": incoming.file,
            "notices": " ".join(report.notices),
            "final": int(is_final),
        }
        columns, marks = ", ".join(values), ", ".join("?" * len(values))
        self._connection.execute(f"insert or replace into inbox({columns}) values ({marks})", tuple(values.values()))
        if incoming.pack is not None:
            said = json.loads(incoming.pack)
            self._connection.execute(
                "insert or ignore into packs(version, received_at, expires, document) values (?, ?, ?, ?)",
                (said["version"], self._now_ms, said["expires"], incoming.pack.decode()),
            )


def already(connection: Any, bundle: str) -> MergeReport | None:
    """Return the report of a bundle that is taken in already: nothing new, all here."""
    row = connection.execute(
        "select report, operations, kind, label from inbox where id = ? and state = 'applied'", (bundle,)
    ).fetchone()
    if row is None:
        return None
    if not row[0]:  # taken in by the first version, which kept no report
        return MergeReport(bundle, row[3], row[2], "", already_here=row[1], notices=(HERE_ALREADY,))
    kept = MergeReport.from_json(row[0])
    here = kept.already_here + kept.entries
    return MergeReport(bundle, kept.label, kept.kind, kept.made_at, already_here=here, notices=(HERE_ALREADY,))
