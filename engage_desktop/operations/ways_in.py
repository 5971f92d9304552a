"""Which ways of reaching the team there are, read from the contact that it typed: only those are offered on paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from engage_desktop.operations.lists import Entry

_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"\+?\(?\d[\d\s().\-/]*\d")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.IGNORECASE)
_STREET = re.compile(
    r"\b(?:freepost|p\.?\s?o\.?\s+box|street|road|lane|avenue|house|hall|centre|library|square|drive|close|court|building|"
    r"hospital|surgery|terrace|crescent|parade|quay|gardens|grove|mews|church|school|college|university)\b",
    re.IGNORECASE,
)
_FEWEST_FIGURES = 5
_SHORTEST_ASKED = 3  # 111, 999: too short to be told from a house number without a word beside it
_RING = re.compile(r"\b(?:phone|tel|telephone|ring|call|mobile|text)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ContactWays:
    """phone: a number stands there. email, post: an address of that kind does."""

    phone: bool = False
    email: bool = False
    post: bool = False

    @property
    def any(self) -> bool:
        """Whether there is one at all."""
        return self.phone or self.email or self.post


def contact_ways(contact: str) -> ContactWays:
    """Return the ways that a contact names, as people type one: lines with a place, a number, an address."""
    email = bool(_EMAIL.search(contact))
    rest = _WEB.sub(" ", _EMAIL.sub(" ", contact))
    post = bool(_POSTCODE.search(rest))
    rest = _POSTCODE.sub(" ", rest)
    figures = [sum(map(str.isdigit, found)) for found in _NUMBER.findall(rest)]
    fewest = _SHORTEST_ASKED if _RING.search(rest) else _FEWEST_FIGURES
    phone = any(count >= fewest for count in figures)
    return ContactWays(phone, email, post or bool(_STREET.search(rest)))


def ways_in(entries: Iterable[Entry], contact: str) -> tuple[str, ...]:
    """Return the ways of taking part that somebody who reads the poster can go: none without a way to reach the team."""
    ways = contact_ways(contact)
    if not ways.any:
        return ()
    there = {
        "phone": ways.phone,
        "post": ways.post and ways.email,
        "by_post": ways.post and not ways.email,
        "by_email": ways.email and not ways.post,
    }
    return tuple(entry.label for entry in entries if there.get(entry.code, True))
