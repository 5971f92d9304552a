"""What a bundle brings, copied into the temporary table `incoming` and compared with the log: new, here already, or a fork."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from engage_desktop.central import facts
from engage_desktop.central.projecting import ARRIVAL
from engage_desktop.central.scratch import MANY
from engage_desktop.central.server import Connection
from engage_desktop.domain import erasure
from engage_desktop.domain.exchange import Incoming, Run
from engage_desktop.domain.kinds import is_known_whole
from engage_desktop.domain.log import Entry, Operation
from engage_desktop.domain.merge_report import Fault
from engage_desktop.domain.refusals import Refusal, Stopped
from engage_desktop.domain.runs import Collected

WHOLE, BLANK, SELECTED = 0, 1, 3
ERASED = "person.erased"
_EVERY = 2_000  # entries between two looks at whether to stop
_COLUMNS = "site, seq, hlc, act, kind, row, digest, chain, operation, state, fault, is_edged, is_parked, parts"
_TYPES = (
    *("text", "int8", "int8", "int8", "text", "text", "bytea", "bytea"),
    *("text", "int2", "text", "bool", "bool", "text"),
)
_RUNS = "select site, first_seq, last_seq from unnest(%s::text[], %s::bigint[], %s::bigint[]) run(site, first_seq, last_seq)"
_OVERLAPPING = f"""
    select exists (select from ({_RUNS}) run join operations on operations.site = run.site
                   and operations.seq between run.first_seq and run.last_seq)"""
_HERE = """
    select count(*), (array_agg(chain) filter (where seq = %s))[1] from operations where site = %s and seq between %s and %s"""
_HELD = """
    insert into held select incoming.*, operations.digest <> incoming.digest is_fork,
        operations.chain <> incoming.chain and length(operations.chain) > 0 and length(incoming.chain) > 0 is_rechained,
        operations.state state_here, operations.row row_here, length(operations.chain) = 0 is_unchained
    from incoming join operations using (site, seq)"""
_LOOSE_ENDS = f"""
    with run as ({_RUNS})
    select first.chain, sha256(coalesce(before.chain, decode(repeat('00', 32), 'hex')) || first.digest)
    from run join incoming first on (first.site, first.seq) = (run.site, run.first_seq)
    left join operations before on (before.site, before.seq) = (run.site, run.first_seq - 1)
    where length(first.chain) > 0 and (run.first_seq = 1 or length(before.chain) > 0)
    union all
    select after.chain, sha256(last.chain || after.digest)
    from run join incoming last on (last.site, last.seq) = (run.site, run.last_seq)
    join operations after on (after.site, after.seq) = (run.site, run.last_seq + 1)
    where length(last.chain) > 0 and length(after.chain) > 0"""
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_Row = tuple[str, int, int, int, str, str, bytes, bytes, str, int, str, bool, bool, str | None]


class Forked(Refusal):
    """Another entry is here already under the same number of the same site."""

    code = "B10"

    def __init__(self) -> None:
        super().__init__(
            "The laptop that made this bundle was copied or put back to an earlier day: it has numbered different records "
            "the same. Nothing was changed. Keep the file, and restore or set up that laptop again so it gets a new number."
        )


@dataclass(slots=True)
class Brought:
    """What was seen while entries were copied. runs: which came; skipped: how many were not read, being here.

    late: those that speak of people who are erased already.

    erasing: the person whom an entry (site, seq) asks to erase; named: ids that blanked entries say are erased.
    """

    entries: int = 0
    skipped: int = 0
    late: list[tuple[str, int]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    runs: Collected = field(default_factory=Collected)
    erasing: dict[tuple[str, int], str] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)

    @property
    def sites(self) -> list[str]:
        """The sites whose entries came, in order."""
        return sorted(site for site, _ in self.runs)

    def run_columns(self) -> tuple[list[str], list[int], list[int]]:
        """Return the runs as columns: site, first seq, last seq."""
        flat = [(site, first, last) for site, some in self.runs for first, last in some]
        return [site for site, _, _ in flat], [first for _, first, _ in flat], [last for _, _, last in flat]


def copy_in(
    connection: Connection,
    incoming: Incoming,
    erased: set[str],
    *,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> Brought:
    """Copy the entries into the table `incoming`. What speaks of erased ids comes in without its body.

    A bundle whose runs are here to the last entry is not even read.
    """
    brought = Brought()
    if incoming.runs and all(_is_here(connection, run) for run in incoming.runs):
        for run in incoming.runs:
            brought.runs.add(run.site, run.first_seq, run.last_seq)
            brought.skipped += run.last_seq - run.first_seq + 1
        brought.entries = brought.skipped
        return brought
    with (
        connection.cursor() as cursor,
        cursor.copy(f"copy incoming({_COLUMNS}) from stdin (format binary)") as copy,
    ):
        copy.set_types(_TYPES)
        for entry in incoming.entries():
            copy.write_row(_row(entry, erased, brought))
            brought.runs.add(entry.site, entry.seq, entry.seq)
            brought.entries += 1
            if brought.entries % _EVERY == 0:
                if progress is not None:
                    progress(brought.entries, max(incoming.operations, brought.entries))
                if cancelled is not None and cancelled():
                    raise Stopped
    if brought.entries >= MANY:
        connection.execute("analyze incoming(site, seq, kind, row, state)")
    return brought


def set_apart(connection: Connection, brought: Brought) -> int:
    """Move what is here already from `incoming` to the table `held`; return how many. A fork is refused.

    A run of new entries whose chain does not go on from the entry before it, or into the one after it, is one too.
    """
    overlaps = connection.execute(_OVERLAPPING, brought.run_columns()).fetchone()
    count, new = 0, brought.run_columns()
    if overlaps and overlaps[0]:
        count = connection.execute(_HELD).rowcount
        if connection.execute("select 1 from held where is_fork or is_rechained limit 1").fetchone():
            raise Forked
        connection.execute(
            "delete from incoming using held where (incoming.site, incoming.seq) = (held.site, held.seq)"
        )
        new = _new_runs(connection)
    if any(said != follows for said, follows in connection.execute(_LOOSE_ENDS, new).fetchall()):
        raise Forked
    return count + brought.skipped


def new_among(connection: Connection, places: Collection[tuple[str, int]]) -> set[tuple[str, int]]:
    """Return which of these entries were not here before."""
    if not places:
        return set()
    new = "select site, seq from incoming where (site, seq) in (select * from unnest(%s::text[], %s::bigint[]))"
    columns = [[site for site, _ in places], [seq for _, seq in places]]
    return set(connection.execute(new, columns).fetchall())


def _new_runs(connection: Connection) -> tuple[list[str], list[int], list[int]]:
    """Return the runs that are in `incoming` still, as columns."""
    left = Brought()
    for site, seq in connection.execute("select site, seq from incoming order by site, seq").fetchall():
        left.runs.add(site, seq, seq)
    return left.run_columns()


def _is_here(connection: Connection, run: Run) -> bool:
    """Return whether a run is here to its last entry, as its chain value tells."""
    found = connection.execute(_HERE, (run.last_seq, run.site, run.first_seq, run.last_seq)).fetchone()
    return found == (run.last_seq - run.first_seq + 1, run.chain_after)


def _row(entry: Entry, erased: set[str], brought: Brought) -> _Row:
    operation = entry.operation
    if operation is None:
        return _blank(entry, entry.residue, brought)
    if erased and erasure.mentions(operation, erased):
        brought.late.append((entry.site, entry.seq))
        return _blank(entry, erasure.residue_bytes(operation), brought)
    body = operation.body
    if operation.kind == ERASED and not entry.fault:
        brought.erasing[entry.site, entry.seq] = str(body["person"])
    if entry.fault:
        brought.faults.append(Fault(entry.site, entry.seq, operation.kind, entry.fault))
    return (
        entry.site,
        entry.seq,
        operation.hlc,
        operation.act,
        operation.kind,
        operation.row,
        entry.digest,
        entry.chain,
        entry.canonical.decode(),
        WHOLE if entry.chain else SELECTED,
        entry.fault,
        "target" in body or bool(body.get("supersedes")),
        not is_known_whole(operation),
        _parts(operation),
    )


def _blank(entry: Entry, residue: bytes, brought: Brought) -> _Row:
    arrival = erasure.arrival_in(residue)
    brought.named |= erasure.ids_in(residue)
    kind, row = (ARRIVAL, arrival[0]) if arrival else ("", "")
    return (
        *(entry.site, entry.seq, 0, entry.seq, kind, row, entry.digest, entry.chain),
        *(residue.decode(), BLANK, "", False, False, None),
    )


def _parts(operation: Operation) -> str | None:
    """Return a fact's columns as one text, or None where its body has to be parsed in the database instead."""
    names = facts.COLUMNS.get(operation.kind)
    if names is None:
        return None
    values = list(map(operation.body.get, names))
    try:
        text = facts.BETWEEN.join([facts.NOTHING if value is None else value for value in values])
    except TypeError:  # a number or a list is among them
        return None
    is_plain = text.count(facts.BETWEEN) == len(names) - 1 and text.count(facts.NOTHING) == values.count(None)
    return text if is_plain else None
