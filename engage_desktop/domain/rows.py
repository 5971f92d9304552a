"""How a row of a table becomes a fact: by the names of its fields, whichever store keeps the table."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, TypeVar

Fact = TypeVar("Fact")
_NOTHING: Mapping[str, Any] = {"str": "", "int": 0}


@cache
def names_of(kind: Any) -> tuple[str, ...]:
    """Return the columns that a kind of fact is read from; what is computed is none."""
    return tuple(field.name for field in fields(kind) if not field.metadata.get("computed"))


def as_facts(kind: type[Fact], rows: Iterable[tuple[Any, ...]], names: Collection[str] | None = None) -> Iterator[Fact]:
    """Build facts from rows that hold `names` (all of the kind's) in order; what a row lacks takes the fact's default.

    A part without a default may be missing too, where a laptop wrote only some parts of a record, or the rest of them is
    still on its way: it is empty then, or 0.
    """
    known_kind: Any = kind
    held = names_of(known_kind) if names is None else tuple(names)
    needed = _needed(known_kind)
    for row in rows:
        known = {name: value for name, value in zip(held, row, strict=True) if value is not None}
        if needed.keys() - known.keys():
            known = {**needed, **known}
        yield kind(**known)


@cache
def _needed(kind: Any) -> Mapping[str, Any]:
    """Return what stands for the parts that have no default: nothing of their type, or None for any other."""
    return {
        field.name: _NOTHING.get(str(field.type))
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    }
