"""New identities: UUIDv7 for facts, so that they sort by time; UUIDv4 for people, whose id must not tell when they came."""

from __future__ import annotations

import os
import uuid
from datetime import datetime
from threading import Lock

_48_BITS = 2**48 - 1
_STEP_BYTES = 4


class _Sequence:
    """The random part of the latest fact's id: facts of one millisecond sort in the order in which they were made.

    RFC 9562 §6.2, method 2 ("monotonic random"): within one millisecond the 74 random bits grow by a random step, so that a
    copied plan keeps the order of its lines and nobody can guess an id. The first of a millisecond leaves the highest bit free.
    """

    def __init__(self) -> None:
        self._lock, self._ms, self._random = Lock(), -1, 0

    def next(self, ms: int) -> int:
        """Return the 74 random bits of the next id of this millisecond."""
        with self._lock:
            if ms == self._ms:
                self._random += int.from_bytes(os.urandom(_STEP_BYTES)) + 1
            else:
                self._ms, self._random = ms, int.from_bytes(os.urandom(10)) >> 7
            return self._random


_sequence = _Sequence()


def new_fact(now: datetime) -> str:
    """Return a new UUIDv7 (RFC 9562) as text: 48 bits of milliseconds, then 74 random bits that only grow within one."""
    ms = int(now.timestamp() * 1000) & _48_BITS
    bits = _sequence.next(ms)
    high, low = bits >> 62, bits & (2**62 - 1) | 2**63
    raw = f"{ms:012x}7{high:03x}{low:016x}"
    return f"{raw[:8]}-{raw[8:12]}-{raw[12:16]}-{raw[16:20]}-{raw[20:]}"


def new_person() -> str:
    """Return a new UUIDv4 as text."""
    return str(uuid.uuid4())
