"""What the bodies of operations are made of: parts with their form and limit, and kinds of operation as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engage_desktop.domain.texts import LONGEST_COMMENT, LONGEST_LINE, LONGEST_PARAGRAPH

LARGEST_COUNT = 1_000_000_000
"""Also the highest version of a cell: one more must always fit, or nobody could ever change the cell again."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a body. kind: "text", "id", "count" (an integer of at least 0), "moment", "ids" or "stamps".

    Stamps are ids of facts or "<hlc>-<site>" of writes, sorted, each once.
    """

    kind: str = "text"
    limit: int = LONGEST_LINE
    optional: bool = False

    def accepts(self, value: Any) -> bool:
        """Return whether `value` may stand here."""
        if type(value) is str:
            return len(value) <= self.limit if self.kind in _TEXTS else self.kind == "id" and _is_id(value)
        if value is None:
            return self.optional
        if self.kind == "count":
            return type(value) is int and 0 <= value <= LARGEST_COUNT
        if self.kind in _LISTS:
            return isinstance(value, list) and len(value) <= self.limit and all(_is_id(item) for item in value)
        return False


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of operation. table: its place in the projection. is_register: last writer wins, column by column.

    is_final: no void takes it back.
    """

    name: str
    table: str
    parts: Mapping[str, Part]
    is_register: bool = False
    is_final: bool = False


LINE = Part()
OPTIONAL = Part(optional=True)
LONG = Part(limit=LONGEST_PARAGRAPH)
ID = Part(kind="id")
OPTIONAL_ID = Part(kind="id", optional=True)
COUNT = Part(kind="count")
OPTIONAL_COUNT = Part(kind="count", optional=True)
MOMENT = Part(limit=40)
IDS = Part(kind="ids", limit=50)
STAMPS = Part(kind="stamps", limit=200)
FLAG = Part(kind="count", optional=True)
"""1 for yes, 0 or nothing for no."""
COMMENT_TEXT = Part(limit=LONGEST_COMMENT)
DAY = Part(limit=10)
"""An ISO date, or empty text while there is none."""


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and _fits_id(value) is not None


_TEXTS, _LISTS = ("text", "moment"), ("ids", "stamps")
_fits_id = re.compile(r"[\w.-]{1,64}").fullmatch
