"""New identities: UUIDv7 for facts, so that they sort by time; UUIDv4 for people, whose id must not tell when they came."""

from __future__ import annotations

import os
import uuid
from datetime import datetime

_48_BITS = 2**48 - 1


def new_fact(now: datetime) -> str:
    """Return a new UUIDv7 (RFC 9562) as text: 48 bits of milliseconds, then random."""
    raw, ms = os.urandom(10).hex(), f"{int(now.timestamp() * 1000) & _48_BITS:012x}"
    return f"{ms[:8]}-{ms[8:]}-7{raw[:3]}-{'89ab'[int(raw[3], 16) & 3]}{raw[4:7]}-{raw[7:19]}"


def new_person() -> str:
    """Return a new UUIDv4 as text."""
    return str(uuid.uuid4())
