"""Makes any text safe to show: no control characters, no direction overrides, every isolate closed. No markup here."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Direction = Literal["ltr", "rtl"]

ISOLATE_OPENERS = "\u2066\u2067\u2068"
ISOLATE_CLOSER = "\u2069"
_FIRST_STRONG_ISOLATE = "\u2068"
# Controls, invisible fillers, embeddings and overrides (U+202A to U+202E), the byte order mark, non-characters.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060\ufeff\ufff0-\uffff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_ISOLATES = re.compile("[\u2066-\u2069]")


def shown(text: str) -> str:
    """Return `text` as both renderers print it: lines parted by "\\n", nothing that hides or turns other words."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = _LONE_SURROGATE.sub("\ufffd", text).replace("\t", " ")
    text = _HIDDEN.sub(lambda found: found.group() if found.group() == "\ufffd" else "", text)
    if _ISOLATES.search(text):
        text = "\n".join(_balanced(line) for line in text.split("\n"))
    return unicodedata.normalize("NFC", text)


def apart(text: str) -> str:
    """Return a person's words wrapped so that their writing direction cannot disturb ours, nor end the wrapping early."""
    return f"{_FIRST_STRONG_ISOLATE}{_ISOLATES.sub('', text)}{ISOLATE_CLOSER}"


def direction_of(text: str, default: Direction = "ltr") -> Direction:
    """Return the direction of the first strong character outside isolates (Unicode UAX #9, P2), or `default`."""
    depth = 0
    for character in text:
        if character in ISOLATE_OPENERS:
            depth += 1
        elif character == ISOLATE_CLOSER:
            depth = max(0, depth - 1)
        elif depth == 0:
            kind = unicodedata.bidirectional(character)
            if kind == "L":
                return "ltr"
            if kind in ("R", "AL"):
                return "rtl"
    return default


def _balanced(line: str) -> str:
    kept: list[str] = []
    depth = 0
    for character in line:
        if character == ISOLATE_CLOSER:
            if depth == 0:
                continue
            depth -= 1
        elif character in ISOLATE_OPENERS:
            depth += 1
        kept.append(character)
    return "".join(kept) + ISOLATE_CLOSER * depth
