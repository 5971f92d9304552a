"""What taking in a bundle did, told from the tables before and after; and the row that keeps it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from engage_desktop.central import conflicts, senders
from engage_desktop.central.arriving import BLANK, Brought, new_among
from engage_desktop.central.facts import VOID
from engage_desktop.central.server import Connection
from engage_desktop.domain.conflicts import Conflict
from engage_desktop.domain.consent import WITHDRAWN
from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.merge_report import HERE_ALREADY, NOUNS, Change, Fault, MergeReport

_CONSENT = "consent.answered"
ERASED_NOUN, PARKED_NOUN, LATE = "erased entries", "kept for a newer version", "E01"
_REGISTERS = [kind.name for kind in KINDS.values() if kind.is_register]
_SETTLED = "select distinct target from resolutions"
_EXISTING = """
    insert into existing select cells.row, cells.name, cells.value from cells
    where row in (select row from fresh where kind = any(%s))"""
_CHANGED = """
    select cells.name, cells.row, existing.value, cells.value from cells
    left join existing using (row, name)
    where cells.row in (select row from existing) and cells.value is distinct from coalesce(existing.value, 'null')
    order by split_part(cells.name, '.', 1), cells.row, cells.name"""


@dataclass(frozen=True, slots=True)
class Counted:
    """What is new in a bundle: how many entries by noun, which are at fault, whom it asks to erase (site, person).

    withdrawn: how many withdraw consent. parked: how many are of a newer version. is_late: some speak of erased people.
    """

    nouns: dict[str, int]
    kinds: frozenset[str]
    withdrawn: int
    parked: int
    faults: tuple[Fault, ...]
    erasing: frozenset[tuple[str, str]]
    is_late: bool


@dataclass(frozen=True, slots=True)
class Before:
    """What stood before the fresh entries. rows: what they touch; created: by table, rows not there yet."""

    rows: set[str]
    created: dict[str, list[str]]
    conflicts: tuple[Conflict, ...]


def counted(connection: Connection, brought: Brought) -> Counted:
    """Count what is new, before anything of it is erased."""
    nouns: dict[str, int] = {}
    kinds: set[str] = set()
    consents = parked = withdrawn = 0
    asked = "select kind, state, is_parked, count(*) from incoming where fault = '' group by kind, state, is_parked"
    for name, state, is_parked, count in connection.execute(asked).fetchall():
        kind = KINDS.get(name)
        kinds.add(name)
        parked += count * is_parked
        consents += count * (name == _CONSENT)
        if kind is None or state == BLANK or not kind.is_register:
            noun = ERASED_NOUN if state == BLANK else PARKED_NOUN if kind is None else NOUNS[kind.table]
            nouns[noun] = nouns.get(noun, 0) + count
    if consents:
        found = connection.execute(
            "select count(*) from fresh where kind = %s and body->>'answer' = %s", (_CONSENT, WITHDRAWN)
        ).fetchone()
        withdrawn = found[0] if found else 0
    faulty = new_among(connection, [(fault.site, fault.seq) for fault in brought.faults])
    asking = new_among(connection, brought.erasing.keys())
    return Counted(
        nouns=nouns,
        kinds=frozenset(kinds),
        withdrawn=withdrawn,
        parked=parked,
        faults=tuple(fault for fault in brought.faults if (fault.site, fault.seq) in faulty),
        erasing=frozenset((place[0], brought.erasing[place]) for place in asking),
        is_late=bool(new_among(connection, brought.late)),
    )


def before(connection: Connection, new: Counted) -> Before:
    """Look at what the entries in `fresh` are about to touch."""
    rows = {row for (row,) in connection.execute(_SETTLED).fetchall()} if VOID in new.kinds else set()
    created: dict[str, list[str]] = {}
    if not new.kinds.intersection(_REGISTERS):
        return Before(rows, created, tuple(conflicts.found(connection, rows)))
    connection.execute(_EXISTING, (_REGISTERS,))
    written = connection.execute("select distinct kind, row from fresh where kind = any(%s)", (_REGISTERS,)).fetchall()
    for name in {name for name, _ in written}:
        table, ids = KINDS[name].table, [row for kind, row in written if kind == name]
        held = {row for (row,) in connection.execute(f"select id from {table} where id = any(%s)", (ids,)).fetchall()}
        created[table] = sorted(set(ids) - held)
        rows.update(ids)
    return Before(rows, created, tuple(conflicts.found(connection, rows)))


def already(connection: Connection, bundle: str) -> MergeReport | None:
    """Return the report of a bundle that is taken in already: nothing new, all here."""
    row = connection.execute("select report from inbox where id = %s and state = 'applied'", (bundle,)).fetchone()
    if row is None:
        return None
    kept = MergeReport.from_json(row[0])
    here = kept.already_here + kept.entries
    return MergeReport(bundle, kept.label, kept.kind, kept.made_at, already_here=here, notices=(HERE_ALREADY,))


def report(
    connection: Connection, incoming: Incoming, new: Counted, stood: Before, *, entries: int, already_here: int
) -> MergeReport:
    """Return what the bundle did."""
    known = {conflicts.key(one) for one in stood.conflicts}
    counting = senders.centre_sites(connection) if new.erasing else set()
    nouns = {**new.nouns, **_created(connection, stood.created)}
    is_told = not new.is_late or LATE in incoming.notices
    return MergeReport(
        bundle=incoming.bundle,
        label=incoming.label,
        kind=incoming.kind,
        made_at=incoming.made_at.astimezone(UTC).isoformat(),
        new={noun: count for noun, count in sorted(nouns.items()) if count},
        changed=_changes(connection),
        conflicting=tuple(one for one in conflicts.found(connection, stood.rows) if conflicts.key(one) not in known),
        withdrawn=new.withdrawn,
        erased=len({person for site, person in new.erasing if site in counting}),
        quarantined=new.faults,
        already_here=already_here,
        notices=incoming.notices if is_told else (*incoming.notices, LATE),
        entries=entries,
    )


def keep(connection: Connection, incoming: Incoming, told: MergeReport, *, now: datetime, is_final: bool) -> None:
    """Keep the bundle and its report in the inbox."""
    values = {
        "id": incoming.bundle,
        "read_at": int(now.timestamp() * 1000),
        "sha256": incoming.sha256,
        "operations": told.entries,
        "kind": incoming.kind,
        "sender": incoming.sender,
        "label": incoming.label,
        "made_at": int(incoming.made_at.timestamp() * 1000),
        "report": told.to_json(),
        "state": "applied",
        "file": incoming.file,
        "notices": " ".join(told.notices),
        "final": int(is_final),
    }
    marks = ", ".join(["%s"] * len(values))
    sets = ", ".join(f"{name} = excluded.{name}" for name in values)
    connection.execute(
        f"insert into inbox({', '.join(values)}) values ({marks}) on conflict (id) do update set {sets}",
        list(values.values()),
    )


def _created(connection: Connection, created: dict[str, list[str]]) -> dict[str, int]:
    """Return how many of these rows say something now, by noun."""
    said = "select count(distinct row) from cells where row = any(%s) and name like %s and value <> 'null'"
    counts = {}
    for table, rows in created.items():
        found = connection.execute(said, (rows, f"{table}.%")).fetchone() if rows else None
        counts[NOUNS[table]] = found[0] if found else 0
    return counts


def _changes(connection: Connection) -> tuple[Change, ...]:
    changes = []
    for name, row, old, new in connection.execute(_CHANGED).fetchall():
        table, was = name.partition(".")[0], None if old is None else json.loads(old)
        changes.append(Change(name, row, conflicts.title(connection, table, row), was, json.loads(new)))
    return tuple(changes)
