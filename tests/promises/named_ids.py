"""The promises that planning, opening, closing, responding and giving account make real, by their ids."""

from __future__ import annotations


def _ids(source: str, *rows: object) -> tuple[str, ...]:
    return tuple(f"{source}.{row}" for row in rows)


NAMED = (
    *_ids("000", *range(1, 6), *range(7, 10), *range(11, 18)),
    *_ids("001", *range(1, 5), *range(6, 9), *range(10, 16)),
    *_ids("002", *range(1, 5), 6, *range(8, 12), *range(14, 21), 22, 24, *range(26, 29)),
    *_ids("003", "0a", *range(1, 5), *range(6, 11)),
    *_ids("004", *range(1, 19), *range(20, 23)),
)
