"""New identities: UUIDv7 for facts, so that they sort by time; UUIDv4 for people, whose id must not tell when they came."""

from __future__ import annotations

import secrets
import uuid
from datetime import datetime


def new_fact(now: datetime) -> str:
    """Return a new UUIDv7 (RFC 9562) as text: 48 bits of milliseconds, then random."""
    milliseconds = int(now.timestamp() * 1000) & (2**48 - 1)
    value = (milliseconds << 80) | (0x7 << 76) | (secrets.randbits(12) << 64) | (0b10 << 62) | secrets.randbits(62)
    return str(uuid.UUID(int=value))


def new_person() -> str:
    """Return a new UUIDv4 as text."""
    return str(uuid.uuid4())
