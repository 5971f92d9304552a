"""The dump: one canonical text of all tables that the log determines, the same on every store that holds the same log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from engage_desktop.domain.kinds import KINDS, columns
from engage_desktop.domain.log import canonical_json
from engage_desktop.domain.parts import Kind

FACT_COLUMNS = ("id", "hlc", "site", "current")


def _of(kind: Kind) -> tuple[str, ...]:
    return ("id", *columns(kind)) if kind.is_register else (*FACT_COLUMNS, *columns(kind))


DUMPED: Mapping[str, tuple[str, ...]] = {
    "cells": ("row", "name", "ver", "hlc", "site"),
    "past_cells": ("row", "name", "ver", "hlc", "site", "value"),
    "edges": ("target", "fact", "why", "of"),
    "erased": ("id",),
    **{kind.table: _of(kind) for kind in KINDS.values()},
}
"""Every projected table and its columns; what a store numbers for itself (comments.n) is not among them."""


def text(tables: Mapping[str, Iterable[Mapping[str, Any]]]) -> str:
    """Return one line for each row, "table<TAB>row as canonical JSON", all lines sorted."""
    lines = [f"{table}\t{canonical_json(dict(row)).decode()}\n" for table, rows in tables.items() for row in rows]
    return "".join(sorted(lines))
