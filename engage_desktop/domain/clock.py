"""The hybrid logical clock: orders acts even where laptops' clocks disagree, and never blocks capture."""

from __future__ import annotations

COUNTER_BITS = 16
FURTHEST_AHEAD_MS = 5 * 60 * 1000


def tick(last: int, now_ms: int) -> int:
    """Return the next clock value after `last` at wall-clock `now_ms` (milliseconds since 1970 UTC)."""
    return max(last + 1, now_ms << COUNTER_BITS)


def witness(last: int, seen: int, now_ms: int) -> int:
    """Return the clock after seeing another site's value: bumped above it, but at most 5 minutes past the wall clock."""
    ceiling = (now_ms + FURTHEST_AHEAD_MS) << COUNTER_BITS
    return max(last, min(seen, ceiling))


def milliseconds(hlc: int) -> int:
    """Return the wall-clock part, in milliseconds since 1970 UTC."""
    return hlc >> COUNTER_BITS
