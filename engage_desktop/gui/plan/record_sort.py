"""What a list of records needs to know of its sort: words, columns, fields, and the acts that write it. No widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from engage_desktop.gui.plan.record_fields import RecordField
from engage_desktop.gui.plan.record_model import Column

REASON = "reason"


def never(_: str) -> bool:
    """Say that no change needs a reason."""
    return False


@dataclass(frozen=True, slots=True)
class SortWords:
    """What people read about one sort of record. The acts are what Undo names."""

    title: str
    words: str
    empty: str
    add: str
    adding: str
    changing: str
    removing: str
    moving: str = ""


@dataclass(frozen=True, slots=True)
class RecordSort:
    """One sort of record in a plan.

    read(session) returns its records. write(store, *, now, session, row, **values) adds one where row is empty. take_off and
    move are operations too: take_off(store, *, now, row), move(store, *, now, row, by); without move there is no order.
    """

    words: SortWords
    columns: tuple[Column, ...]
    fields: tuple[RecordField, ...]
    read: Callable[[str], Sequence[Any]]
    write: Callable[..., Any]
    take_off: Callable[..., Any] | None
    move: Callable[..., Any] | None = None
    has_chip: bool = False
    """Whether the last column shows chips."""
    is_kept_after_closing: bool = False
    """Whether it may still be written once the session is closed."""
    asks_reason: Callable[[str], bool] = never
    """asks_reason(session): whether every change needs a reason now. Then write and take_off take `reason`, nothing moves,
    and the field of the part "reason" is shown; otherwise it is not."""
