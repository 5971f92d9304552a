"""Finding what partners' insight libraries tell us, by the beginnings of words; where the libraries come from is elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engage_desktop.domain.answers import SharedInsight
from engage_desktop.domain.texts import fold

Searched = tuple[frozenset[str], SharedInsight]
"""One thing with the words by which it is found."""
_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """Return the words of a text without accents and capitals."""
    return _WORD.findall(fold(text))


def searched(told: SharedInsight) -> frozenset[str]:
    """Return the words by which one thing is found: what it says, where and with whom, and whose it is."""
    return frozenset(words_of(" ".join((told.title, told.text, told.place, told.group, told.source))))


def prepared(shared: Iterable[SharedInsight]) -> list[Searched]:
    """Return each thing once, the newest first, with the words by which it is found."""
    found: dict[tuple[object, ...], SharedInsight] = {}
    for told in shared:
        key = (told.source, told.sort, told.title, told.text, told.place, told.group, told.method, told.on)
        found.setdefault(key, told)
    ordered = sorted(found.values(), key=lambda told: (told.on, told.id), reverse=True)
    return [(searched(told), told) for told in ordered]


def holding(known: Iterable[Searched], words: str) -> list[SharedInsight]:
    """Return what holds every word, each begun at least, in the order in which it is known. No word finds nothing."""
    wanted = words_of(words)
    if not wanted:
        return []
    return [told for have, told in known if all(any(word.startswith(begun) for word in have) for begun in wanted)]


def said_by(told: SharedInsight) -> str:
    """Return what one thing says, with its title in front where that says more."""
    if not told.text or told.text.startswith(told.title):
        return told.text or told.title
    return f"{told.title}: {told.text}"
