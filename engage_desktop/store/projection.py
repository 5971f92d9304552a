"""The projection: what one operation does to the ordinary tables. Any order of the same operations gives the same tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from operator import itemgetter
from typing import Any

from engage_desktop.domain import erasure
from engage_desktop.domain.kinds import KINDS, columns, is_known_whole
from engage_desktop.domain.log import Operation, canonical_json
from engage_desktop.domain.merge import stands
from engage_desktop.domain.parts import Kind
from engage_desktop.store import cells
from engage_desktop.store.cells import Set, cell_name
from engage_desktop.store.inserting import insert_many

__all__ = ["Set", "add_facts", "apply", "apply_all", "apply_residue", "cell_name"]
_WITHDRAWN, _CONSENT, _VOID, _ARRIVAL = "withdrawn", "consent.answered", "fact.voided", "arrival.recorded"
_COMMENT = "comment.heard"
_FEW = 4  # as many are put into the tables one by one just as fast


def apply(connection: Any, operation: Operation, *, is_new: bool = False) -> None:
    """Bring the tables up to date with `operation`; applying it again changes nothing.

    is_new: the operation was made just now, so nothing can speak of its fact yet. A kind or a column that this version does
    not know is kept in the log and noted as parked.
    """
    kind = KINDS.get(operation.kind)
    if not is_known_whole(operation):
        _park(connection, operation)
    if kind is None:
        return
    if kind.is_register:
        cells.set_all(connection, kind, [operation])
    else:
        _add_fact(connection, kind, operation, is_new=is_new)


def apply_residue(connection: Any, site: str, residue: bytes) -> None:
    """Bring the tables up to date with what is left of an erased entry: of an arrival, that somebody came."""
    arrival = erasure.arrival_in(residue)
    if arrival is not None:
        row, session, role = arrival
        body = {"session": session, "person": "", "role": role, "badge": None, "at": ""}
        _add_fact(connection, KINDS[_ARRIVAL], Operation(site, 0, 0, _ARRIVAL, row, body, 0, ""), is_new=False)


def add_facts(connection: Any, kind_name: str, facts: Sequence[tuple[str, int, str, Mapping[str, Any]]]) -> None:
    """Bring the tables up to date with many facts of one kind, (row, hlc, site, body) each, as apply() does one by one."""
    kind = KINDS[kind_name]
    if kind.is_register:
        raise ValueError(f"{kind_name} is a register: its columns are set one by one")
    statement, names = _insertion(kind_name)
    insert_many(connection, statement.partition(" values ")[0], _rows(kind, names, facts))
    edged = connection.execute(
        "select distinct target from edges where target in (select value from json_each(?))",
        (json.dumps([fact[0] for fact in facts]),),
    ).fetchall()
    for (row,) in edged:
        _refresh(connection, row, kind_name, set())
    for row, _, _, body in facts:
        _link_all(connection, kind_name, row, body)


def _rows(
    kind: Kind, names: tuple[str, ...], facts: Sequence[tuple[str, int, str, Mapping[str, Any]]]
) -> list[tuple[Any, ...]]:
    """Return the rows of new facts in their table; bodies that have every part are read at once."""
    if "stamps" not in {part.kind for part in kind.parts.values()}:
        whole = itemgetter(*names)
        with suppress(KeyError):
            return [(row, hlc, site, 1, *whole(body)) for row, hlc, site, body in facts]
    return [(row, hlc, site, 1, *_columns_of(body, names)) for row, hlc, site, body in facts]


def apply_all(connection: Any, operations: Iterable[Operation], *, later: list[Operation] | None = None) -> list[Set]:
    """Bring the tables up to date with operations, those of one kind at once; return which cells changed.

    Order does not matter, neither here nor when they come one by one. later: takes the comments whose id is here already,
    for afterwards: the search index must be told of each of them.
    """
    by_kind: dict[str, list[Operation]] = {}
    for operation in operations:
        by_kind.setdefault(operation.kind, []).append(operation)
    changed: list[Set] = []
    for name, held in by_kind.items():
        kind = KINDS.get(name)
        if kind is None:
            unknown = held
        elif kind.is_register:
            unknown = [operation for operation in held if not is_known_whole(operation)]
        else:
            known = kind.parts.keys()
            unknown = [operation for operation in held if not operation.body.keys() <= known]
        for operation in unknown:
            _park(connection, operation)
        if kind is not None and kind.is_register:
            changed += cells.set_all(connection, kind, held)
        elif kind is not None:
            _add_all(connection, kind, held, later if name == _COMMENT else None)
    return changed


def _add_all(connection: Any, kind: Kind, operations: Sequence[Operation], later: list[Operation] | None) -> None:
    alone = list(operations)
    if len(operations) >= _FEW:
        known = _known_ids(connection, kind, [operation.row for operation in operations])
        together: list[Operation] = []
        alone = []
        for operation in operations:
            (alone if operation.row in known else together).append(operation)
            known.add(operation.row)
        add_facts(connection, kind.name, [(each.row, each.hlc, each.site, each.body) for each in together])
    if later is not None:
        later += alone
        return
    for operation in alone:
        _add_fact(connection, kind, operation, is_new=False)


def _known_ids(connection: Any, kind: Kind, rows: Sequence[str]) -> set[str]:
    held = f"select id from {kind.table} where id in (select value from json_each(?))"
    return {row for (row,) in connection.execute(held, (json.dumps(rows),)).fetchall()}


def _park(connection: Any, operation: Operation) -> None:
    connection.execute("insert or ignore into parked(site, seq) values (?, ?)", (operation.site, operation.seq))


def _add_fact(connection: Any, kind: Kind, operation: Operation, *, is_new: bool) -> None:
    body = operation.body
    edged = not is_new and _is_edged(connection, operation.row)
    statement, names = _insertion(kind.name)
    values = [operation.row, operation.hlc, operation.site, 1, *_columns_of(body, names)]
    if connection.execute(statement, values).rowcount == 0:
        edged = _keep_earlier(connection, kind, operation, names)
    if edged:
        _refresh(connection, operation.row, kind.name, set())
    _link_all(connection, kind.name, operation.row, body)


def _keep_earlier(connection: Any, kind: Kind, operation: Operation, names: tuple[str, ...]) -> bool:
    """Of two entries with one id, such as the same wording kept by two laptops, let the earlier be the one that is shown.

    Return whether this one took the place of what was there. It is hidden first, so that the search index follows.
    Equal clocks of one site, which no honest laptop writes, are told apart by what the entries say.
    """
    columns_held = ", ".join(["hlc", "site", *(f'"{name}"' for name in names)])
    held = connection.execute(f"select {columns_held} from {kind.table} where id = ?", (operation.row,)).fetchone()
    values = _columns_of(operation.body, names)
    ours, theirs = (operation.hlc, operation.site), (held[0], held[1])
    if (*ours, _said(names, values)) >= (*theirs, _said(names, held[2:])):
        return False
    if not kind.is_final:  # what no void takes back stands for ever
        connection.execute(f"update {kind.table} set current = 0 where id = ?", (operation.row,))
    sets = ", ".join(["hlc = ?", "site = ?", *(f'"{name}" = ?' for name in names)])
    connection.execute(f"update {kind.table} set {sets} where id = ?", (*ours, *values, operation.row))
    return True


def _said(names: tuple[str, ...], values: Sequence[Any]) -> bytes:
    return canonical_json(dict(zip(names, values, strict=True)))


def _columns_of(body: Mapping[str, Any], names: tuple[str, ...]) -> list[Any]:
    """Return what a fact's columns hold; a list is kept as its canonical JSON."""
    values = list(map(body.get, names))
    if list in map(type, values):
        return [canonical_json(value).decode() if isinstance(value, list) else value for value in values]
    return values


def _is_edged(connection: Any, fact: str) -> bool:
    return connection.execute("select 1 from edges where target = ? limit 1", (fact,)).fetchone() is not None


@cache
def _insertion(kind: str) -> tuple[str, tuple[str, ...]]:
    names = columns(KINDS[kind])
    named = ", ".join(["id", "hlc", "site", "current", *(f'"{name}"' for name in names)])
    marks = ", ".join("?" * (4 + len(names)))
    return f"insert or ignore into {KINDS[kind].table}({named}) values ({marks})", names


def _link_all(connection: Any, kind_name: str, row: str, body: Mapping[str, Any]) -> None:
    """Note what a fact voids or supersedes."""
    if kind_name == _VOID:
        _link(connection, body["target"], row, "void", body["of"])
    for target in body.get("supersedes") or ():
        _link(connection, target, row, "supersede", kind_name)


def _link(connection: Any, target: str, fact: str, why: str, of: str) -> None:
    added = connection.execute(
        "insert or ignore into edges(target, fact, why, of) values (?, ?, ?, ?)", (target, fact, why, of)
    ).rowcount
    if added == 0:  # of two edges between the same facts, which no honest laptop writes, the lesser counts
        held = connection.execute("select why, of from edges where target = ? and fact = ?", (target, fact)).fetchone()
        if (why, of) >= tuple(held):
            refresh(connection, target, held[1])
            return
        connection.execute("update edges set why = ?, of = ? where target = ? and fact = ?", (why, of, target, fact))
        refresh(connection, target, held[1])
    refresh(connection, target, of)


def refresh(connection: Any, fact: str, kind_name: str) -> None:
    """Work out anew whether a fact of a kind stands."""
    _refresh(connection, fact, kind_name, set())


def _refresh(connection: Any, fact: str, kind_name: str, seen: set[str]) -> None:
    """Work out anew whether `fact` stands, then whatever it voids or supersedes."""
    kind = KINDS.get(kind_name)
    if kind is None or kind.is_register or kind.is_final or fact in seen:
        return
    seen.add(fact)
    successors = _edges(connection, fact, "supersede", kind_name)

    def voids(of: str) -> list[str]:
        if of != fact and of not in successors:
            return _edges(connection, of, "void", _VOID)
        if kind_name == _CONSENT and _is_withdrawal(connection, of):
            return []
        return _edges(connection, of, "void", kind_name)

    current = stands(fact, voids, lambda _: successors)
    connection.execute(
        f"update {kind.table} set current = ? where id = ? and current <> ?", (int(current), fact, int(current))
    )
    for target, of in connection.execute("select target, of from edges where fact = ?", (fact,)).fetchall():
        _refresh(connection, target, of, seen)


def _edges(connection: Any, target: str, why: str, of: str) -> list[str]:
    """Return the facts that void or supersede `target`, of those that name its kind rightly."""
    rows = connection.execute(
        "select fact from edges where target = ? and why = ? and of = ?", (target, why, of)
    ).fetchall()
    return [row[0] for row in rows]


def _is_withdrawal(connection: Any, fact: str) -> bool:
    row = connection.execute("select answer from consents where id = ?", (fact,)).fetchone()
    return row is not None and row[0] == _WITHDRAWN
