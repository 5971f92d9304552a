"""The tables of a central team's PostgreSQL database, made from the table of kinds. Schema changes only add.

Text is COLLATE "C", so that it sorts by bytes as everywhere else; what counts is BIGINT; true and false are 1 and 0.
"""

from __future__ import annotations

from collections.abc import Iterator

from engage_desktop.central.server import CentralRefused, Connection
from engage_desktop.domain.dumping import FACT_COLUMNS
from engage_desktop.domain.kinds import KINDS, columns
from engage_desktop.domain.parts import Kind

VERSION = 3
_TEXT = 'text collate "C"'
_PREPARING = 0x656E67616765  # "engage": the advisory lock under which tables are made
_LOG = f"""
create table if not exists operations (
    site {_TEXT}, seq bigint, hlc bigint not null, act bigint not null, kind {_TEXT} not null, row {_TEXT} not null,
    digest bytea not null, chain bytea not null, operation {_TEXT} not null, state smallint not null default 0,
    primary key (site, seq));
create table if not exists cells (
    row {_TEXT}, name {_TEXT}, ver bigint not null, hlc bigint not null, site {_TEXT} not null, value {_TEXT} not null,
    primary key (row, name));
create table if not exists past_cells (
    row {_TEXT}, name {_TEXT}, ver bigint, hlc bigint, site {_TEXT}, value {_TEXT} not null,
    primary key (row, name, ver, hlc, site));
create table if not exists edges (
    target {_TEXT}, fact {_TEXT}, why {_TEXT} not null, of {_TEXT} not null, primary key (target, fact));
create index if not exists edges_by_fact on edges(fact);
create index if not exists loose_operations on operations(site, seq) where state = 3;
create table if not exists erased (id {_TEXT} primary key);
"""
_KEPT_HERE = f"""
create table if not exists centre (name {_TEXT} primary key, value {_TEXT} not null);
create table if not exists inbox (
    id {_TEXT} primary key, read_at bigint not null, sha256 {_TEXT} not null, operations bigint not null,
    kind {_TEXT} not null, sender {_TEXT} not null, label {_TEXT} not null, made_at bigint not null,
    report {_TEXT} not null, state {_TEXT} not null, file {_TEXT} not null, notices {_TEXT} not null,
    final smallint not null);
create table if not exists received (
    bundle {_TEXT}, site {_TEXT}, first_seq bigint, last_seq bigint not null, primary key (bundle, site, first_seq));
create table if not exists quarantined (
    site {_TEXT}, seq bigint, bundle {_TEXT} not null, reason {_TEXT} not null, primary key (site, seq));
create table if not exists senders (site {_TEXT} primary key, device {_TEXT} not null, role {_TEXT} not null);
create table if not exists parked (site {_TEXT}, seq bigint, primary key (site, seq));
"""
_INDEXES = (("comments", "session"), ("receipts", "of_site"), ("consents", "person"))
_CORRECTIONS = "create index if not exists corrections on comments(root) where id <> root"


def belong_to(connection: Connection, organisation: str) -> None:
    """Note whose records these are where nobody's are here yet; refuse where they are another team's."""
    kept = "insert into centre(name, value) values ('organisation', %s) on conflict (name) do nothing"
    connection.execute(kept, (organisation,))
    found = connection.execute("select value from centre where name = 'organisation'").fetchone()
    if found is None or found[0] != organisation:
        raise CentralRefused(
            "This database holds the records of another team, so nothing was changed. "
            "Name the database of your own team, or make a new one.",
            code="D-OTHER",
        )


def prepare(connection: Connection) -> None:
    """Make the tables that are missing and add the columns that are; what is there stays as it is."""
    with connection.transaction():
        connection.execute("select pg_advisory_xact_lock(%s)", (_PREPARING,))
        if _is_ready(connection):
            return
        for statement in _statements():
            connection.execute(statement)
        connection.execute(
            "insert into centre(name, value) values ('version', %s) on conflict (name) do update set value = excluded.value",
            (str(VERSION),),
        )


def quoted(name: str) -> str:
    """Return a name as SQL writes it: some columns are called as SQL's own words are."""
    return f'"{name}"'


def type_of(kind: Kind, column: str) -> str:
    """Return the type of a column of a kind's table."""
    return "bigint" if kind.parts[column].kind == "count" else "text"


def _is_ready(connection: Connection) -> bool:
    """Return whether the tables are this version's. Those of a newer program are refused, never touched."""
    if connection.execute("select to_regclass('centre')").fetchone() == (None,):
        return False
    found = connection.execute("select value from centre where name = 'version'").fetchone()
    version = int(found[0]) if found else 0
    if version > VERSION:
        raise CentralRefused(
            "This database was prepared by a newer version of the program, so nothing was changed. "
            "Update the program on this computer, then try again.",
            code="D-NEWER",
        )
    return version == VERSION


def _statements() -> Iterator[str]:
    yield from _LOG.strip().split(";\n")
    yield from _KEPT_HERE.strip().split(";\n")
    for kind in KINDS.values():
        if kind.is_register:
            yield f"create table if not exists {kind.table} (id {_TEXT} primary key)"
        else:
            own = f"id {_TEXT} primary key, hlc bigint not null, site {_TEXT} not null, current smallint not null"
            yield f"create table if not exists {kind.table} ({own})"
        for name in columns(kind):
            if name not in FACT_COLUMNS:
                typed = "bigint" if type_of(kind, name) == "bigint" else _TEXT
                yield f"alter table {kind.table} add column if not exists {quoted(name)} {typed}"
    yield _CORRECTIONS
    for table, column in _INDEXES:
        yield f"create index if not exists {table}_by_{column} on {table}({quoted(column)})"
