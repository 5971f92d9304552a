"""Six plain words that two people read to each other, to be sure that both screens speak of the same keys."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

PURPOSE = b"engage-desktop six words v1"
WORDS = 2048
BITS = 11
COUNT = 6


def load_words(resources: Path, *, language: str = "en") -> tuple[str, ...]:
    """Return the 2,048 words. A language without its own list gets the English one."""
    own = resources / "wording" / f"six_words.{language}.txt"
    path = own if own.is_file() else resources / "wording" / "six_words.en.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def six_words(words: Sequence[str], *keys: bytes) -> tuple[str, ...]:
    """Return six words for these keys, in this order: 66 bits of scrypt over SHA-256(keys ‖ …).

    The work of a tenth of a second and 32 MiB keeps someone in the middle from trying keys until the words agree.
    """
    given = hashlib.sha256(b"".join(keys)).digest()
    found = hashlib.scrypt(given, salt=PURPOSE, n=2**15, r=8, p=1, maxmem=64 * 1024 * 1024, dklen=9)
    number = int.from_bytes(found) >> (8 * len(found) - COUNT * BITS)
    return tuple(words[number >> BITS * place & (WORDS - 1)] for place in reversed(range(COUNT)))
