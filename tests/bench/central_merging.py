"""P10: bring 25,000 (long: 100,000) comments of one laptop into PostgreSQL.

Yardstick: COPY of ready rows into temporary tables and INSERT … ON CONFLICT DO NOTHING into the same log and table, by hand,
with every value known beforehand and nothing checked. Goal 1.3 ×.
"""

from __future__ import annotations

import sys
import time
from functools import cache

import psycopg

from engage_desktop.central.central import Central
from engage_desktop.domain import log
from engage_desktop.domain.exchange import Incoming
from engage_desktop.domain.log import Entry, Operation
from tests.bench.filled import BOUNDED, NOW, comment_body, texts
from tests.bench.measuring import Row, in_turn, ratio
from tests.postgres import Server, binary, server

SITE = "5a" * 16
_LOGGED = "site, seq, hlc, act, kind, row, digest, chain, operation, state"
_LOG_TYPES = ("text", "int8", "int8", "int8", "text", "text", "bytea", "bytea", "text", "int2")
_COMMENT = ("session", "question", "kind", "text", "source", "person", "table", "language", "batch", "root", "reason")
_SHOWN = ", ".join(["id", "hlc", "site", "current", *(f'"{name}"' for name in _COMMENT)])
_SHOWN_TYPES = ("text", "int8", "text", "int2", *("text" for _ in _COMMENT))


@cache
def entries(count: int) -> tuple[Entry, ...]:
    """Return a laptop's log of `count` comments."""
    chain, hlc, made = log.CHAIN_START, int(NOW.timestamp() * 1000) << 16, []
    for seq, text in enumerate(texts(count, seed=9), start=1):
        comment = f"01a1fd8c-6900-7e74-bbb2-{seq:012x}"
        body = comment_body("session-1", comment, text)
        operation = Operation(SITE, seq, hlc + seq, "comment.heard", comment, body, seq, f"{seq:032x}")
        canonical = operation.canonical()
        digest = log.digest(canonical)
        chain = log.chain(chain, digest)
        made.append(Entry(SITE, seq, operation, canonical, digest, chain))
    return tuple(made)


def product(running: Server, count: int) -> float:
    """Return the seconds of taking the bundle in, into an empty central store."""
    held, address = entries(count), running.new_database()
    incoming = Incoming(
        bundle="bb" * 16,
        kind="to-centre",
        sender="dd" * 32,
        role="laptop",
        label="Table 1",
        sha256="00" * 32,
        made_at=NOW,
        file="table-1.engage",
        sites=(SITE,),
        is_selected=False,
        notices=(),
        entries=lambda: held,
        operations=count,
    )
    with Central(address) as central:
        central.prepare()
        started = time.perf_counter()
        central.take_in(incoming, now=NOW)
        took = time.perf_counter() - started
    running.drop(address)
    return took


def by_hand(running: Server, count: int) -> float:
    """Return the seconds of COPY and INSERT … ON CONFLICT by hand, into the same tables, in one transaction."""
    held, address = entries(count), running.new_database()
    logged = [
        (each.site, each.seq, one.hlc, one.act, one.kind, one.row, each.digest, each.chain, each.canonical.decode(), 0)
        for each in held
        if (one := each.operation) is not None
    ]
    shown = [
        (one.row, one.hlc, one.site, 1, *(one.body.get(name) for name in _COMMENT))
        for each in held
        if (one := each.operation) is not None
    ]
    with Central(address) as central:
        central.prepare()
    with psycopg.connect(address) as connection:
        started = time.perf_counter()
        for table, columns, types, rows in (
            ("operations", _LOGGED, _LOG_TYPES, logged),
            ("comments", _SHOWN, _SHOWN_TYPES, shown),
        ):
            connection.execute(
                f"create temp table brought_{table} on commit drop as select {columns} from {table} limit 0"
            )
            with (
                connection.cursor() as cursor,
                cursor.copy(f"copy brought_{table}({columns}) from stdin (format binary)") as copy,
            ):
                copy.set_types(types)
                for row in rows:
                    copy.write_row(row)
            connection.execute(
                f"insert into {table}({columns}) select {columns} from brought_{table} on conflict do nothing"
            )
        connection.commit()
        took = time.perf_counter() - started
    running.drop(address)
    return took


def measure(long: bool) -> list[Row]:
    """Return the row of P10."""
    count = BOUNDED if long else BOUNDED // 4
    if binary() is None:
        print("P10 WAS LEFT OUT: this machine has no PostgreSQL server", file=sys.stderr, flush=True)
        return []
    with server() as running:
        pairs = in_turn(lambda: product(running, count), lambda: by_hand(running, count))
    return [Row("P10", f"bring {count:,} comments into PostgreSQL", ratio(pairs), 1.3, samples=f"{len(pairs)} pairs")]
