"""Many facts of one kind written in one act: the same log, chain and tables as one by one, in a few statements a thousand."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from engage_desktop.domain import clock
from engage_desktop.domain.kinds import KINDS
from engage_desktop.domain.log import canonical_json
from engage_desktop.store import projection
from engage_desktop.store.schema import searchable

Fact = tuple[str, Mapping[str, Any]]
"""The id of a fact and its body."""

_NONCE = 32  # hex digits
_CACHE_KIB = 64 * 1024
"""Pages kept meanwhile: with the small cache every page of the log is written twice."""
_INDEXED_AT_ONCE, _USUALLY = 8 * 2**20, 2**20
"""Bytes of new index kept in memory before they are written out: with the usual ones a third of the work is merging."""
_NOTHING = object()
_quote = json.JSONEncoder(ensure_ascii=False).encode
_INDEXED = (
    f"case when octet_length(text) = length(text) then text else {searchable('text')} end"  # ASCII has no strokes
)
_TOUCHING = (
    "create temp table touched (n integer primary key, was integer not null)",
    """create temp trigger touching after update of current on main.comments
    begin insert or ignore into touched values (old.n, old.current); end""",
)
_TAKE_OUT = f"""insert into comments_search(comments_search, rowid, text)
    select 'delete', n, {_INDEXED} from comments
    where current = 0 and n in (select n from temp.touched where was = 1 and n <= ?) order by n"""
_SET = "insert into comments_search(comments_search, rank) values (?, ?)"
_PUT_IN = f"""insert into comments_search(rowid, text)
    select n, {_INDEXED} from comments where n > ?1 and current = 1
    union all
    select n, {_INDEXED} from comments
    where current = 1 and n in (select n from temp.touched where was = 0 and n <= ?1)"""


class Writer:
    """Turns facts of one kind into entries of the log, one after another. seq, hlc and chain_value: where it stands."""

    def __init__(self, kind: str, *, site: str, act: int, now_ms: int, seq: int, hlc: int, chain_value: bytes) -> None:
        self.kind = kind
        self.site = site
        self.act = act
        self.seq = seq
        self.hlc = hlc
        self.chain_value = chain_value
        self._now_ms = now_ms
        self._names: list[str] = []
        self._values: list[Any] = []
        self._pieces: list[str] = []
        self._keys: frozenset[str] = frozenset()

    def entries(self, facts: Sequence[Fact]) -> list[tuple[Any, ...]]:
        """Return the log's rows for `facts`, in the columns of the log in their order."""
        made = []
        nonces = secrets.token_hex(_NONCE // 2 * len(facts))
        sha256 = hashlib.sha256
        for position, (row, body) in enumerate(facts):
            self.seq += 1
            self.hlc = clock.tick(self.hlc, self._now_ms)
            nonce = nonces[position * _NONCE : (position + 1) * _NONCE]
            text = (
                f'{{"act":{self.act},"body":{self._body(body)},"hlc":{self.hlc},"kind":"{self.kind}","nonce":"{nonce}",'
                f'"row":{_quote(row)},"seq":{self.seq},"site":"{self.site}"}}'
            )
            digest = sha256(text.encode()).digest()
            self.chain_value = sha256(self.chain_value + digest).digest()
            made.append((self.site, self.seq, self.hlc, self.act, self.kind, row, digest, self.chain_value, text))
        return made

    def _body(self, body: Mapping[str, Any]) -> str:
        """Return the canonical JSON of a body: what log.canonical_json() makes of it, several times faster.

        What is the very same object as in the body before is not written anew: most parts of an import are.
        """
        if body.keys() != self._keys:
            self._keys = frozenset(body)
            self._names = sorted(self._keys)
            if not self._keys <= KINDS[self.kind].parts.keys():
                raise ValueError(f"{self.kind} has no such part")
            self._values = [_NOTHING] * len(self._names)
            self._pieces = [""] * len(self._names)
        values, pieces = self._values, self._pieces
        for place, name in enumerate(self._names):
            value = body[name]
            if value is not values[place] or value.__class__ is list:
                values[place] = value
                pieces[place] = f'"{name}":{_quote(value) if value.__class__ is str else _other(value)}'
        return f"{{{','.join(pieces)}}}"


def _other(value: Any) -> str:
    if value is None:
        return "null"
    return "[]" if value == [] else canonical_json(value).decode()


@contextmanager
def searched_afterwards(connection: Any) -> Iterator[None]:
    """Leave the search index alone while the block adds or voids comments, then bring it up to date, all in one transaction.

    A trigger for every row makes the index write itself out row by row, which costs ten times as much.
    """
    triggers = connection.execute(
        "select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'comments' order by name"
    ).fetchall()
    last = connection.execute("select max(n) from comments").fetchone()[0] or 0
    for name, _ in triggers:
        connection.execute(f'drop trigger "{name}"')
    for statement in _TOUCHING:
        connection.execute(statement)
    with _more_memory(connection):
        yield
        connection.execute("drop trigger temp.touching")
        _take_out(connection, last)
        connection.execute(_SET, ("hashsize", _INDEXED_AT_ONCE))
        connection.execute(_PUT_IN, (last,))
        connection.execute(_SET, ("hashsize", _USUALLY))
    connection.execute("drop table temp.touched")
    for _, statement in triggers:
        connection.execute(statement)


@contextmanager
def _more_memory(connection: Any) -> Iterator[None]:
    """Keep at least _CACHE_KIB of pages in memory while the block works."""
    (before,) = connection.execute("pragma cache_size").fetchone()
    connection.execute(f"pragma cache_size = {min(before, -_CACHE_KIB)}").fetchall()
    try:
        yield
    finally:
        connection.execute(f"pragma cache_size = {before}").fetchall()


def _take_out(connection: Any, last: int) -> None:
    """Take the voided comments out of the index and leave nothing of them in it.

    Where they are a good part of the index, writing the rest anew is ten times as fast.
    """
    gone = connection.execute("select count(*) from temp.touched where was = 1").fetchone()[0]
    anew = gone * 10 > last
    if anew:
        connection.execute(_SET, ("secure-delete", 0))
    if gone:
        connection.execute(_TAKE_OUT, (last,))
    if anew:
        connection.execute("insert into comments_search(comments_search) values ('optimize')")
        connection.execute(_SET, ("secure-delete", 1))


def project(connection: Any, writer: Writer, facts: Sequence[Fact], entries: Sequence[tuple[Any, ...]]) -> None:
    """Bring the tables up to date with facts that were just logged."""
    projection.add_facts(
        connection,
        writer.kind,
        [(row, entry[2], writer.site, body) for (row, body), entry in zip(facts, entries, strict=True)],
    )
