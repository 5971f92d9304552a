"""Text that people typed: what may be stored, how it is folded for comparing, how it is shown beside our own words."""

from __future__ import annotations

import re
import unicodedata

from engage_desktop.domain.refusals import TextNotAccepted

LONGEST_COMMENT = 20_000
LONGEST_LINE = 400
LONGEST_PARAGRAPH = 8_000

_ISOLATE_START, _ISOLATE_END = "\u2068", "\u2069"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_CONTROL = re.compile("[\x01-\x08\x0b-\x1f]")
_FIGURES = re.compile(r"([0-9]{1,18})")
_LETTERS = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


def clean(text: str, *, limit: int = LONGEST_PARAGRAPH, name: str = "This text") -> str:
    """Return `text` in NFC without surrounding space, or refuse it.

    Refuses U+0000 and lone surrogates, which PostgreSQL and UTF-8 cannot hold, and text over `limit` characters.
    Line ends become "\\n"; other control characters become spaces.
    """
    if _UNSTORABLE.search(text):
        raise TextNotAccepted(
            f"{name} holds a character that cannot be stored. Nothing was saved. Type it again without that character."
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _CONTROL.sub(" ", text)
    text = unicodedata.normalize("NFC", text).strip()
    if len(text) > limit:
        raise TextNotAccepted(
            f"{name} is {len(text):,} characters long; at most {limit:,} fit. Nothing was saved. Split it in two."
        )
    return text


def line(text: str, *, name: str = "This text") -> str:
    """Return a single line of at most 400 characters."""
    return clean(" ".join(text.split()), limit=LONGEST_LINE, name=name)


def fold(text: str) -> str:
    """Return `text` for comparing: lower case, accents and stroke letters removed, spaces single."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


def counting_order(label: str) -> tuple[tuple[int, str], ...]:
    """Return what labels are sorted by so that "table 10" comes after "table 9"."""
    return tuple((int(part), "") if part.isdecimal() else (0, fold(part)) for part in _FIGURES.split(label))


def mid_sentence(name: str) -> str:
    """Return what somebody is called as it stands within a sentence: an article in front is written small.

    "A" is an article only before a small letter: "A Patel" is a person.
    """
    first, _, rest = name.strip().partition(" ")
    is_article = bool(rest) and (first == "The" or (first in ("A", "An") and rest[:1].islower()))
    return f"{first.lower()} {rest}" if is_article else name.strip()


def isolated(text: str) -> str:
    """Return `text` wrapped so that its writing direction cannot disturb the words around it (Unicode UAX #9)."""
    return f"{_ISOLATE_START}{text}{_ISOLATE_END}"
