"""How a name sounds and what it is short for, so that two spellings of one name can be found. No records here."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations
from pathlib import Path

from rapidfuzz import fuzz

from engage_desktop.domain.texts import fold

_WORD = re.compile(r"[^\W\d_]+")
_NEARLY = 86.0
_SHORTEST_NEARLY = 5  # shorter words are too often different names: Jon and Jan
_TELLING_SOUND = 3  # fewer consonants sound alike too often: John and Joan
_SPELT_LIKE = 80.0
_SOUNDS = (
    (r"^(?:mac|mc)(?=[a-z]{2})", "mk"),
    (r"^(?:kn|gn|pn)", "n"),
    (r"^wr", "r"),
    (r"^ps", "s"),
    (r"s(?=[ei][aeou])", "x"),  # Irish and Welsh: Siobhan, Sean, Sian
    (r"(?:sch|sh|ch(?=[aeiouy]))", "x"),
    (r"tio", "x"),
    (r"(?:bh|mh)", "v"),
    (r"ph", "f"),
    (r"(?:dh|gh|fh)(?=[aeiouy]?$|t|n)", ""),
    (r"th", "t"),
    (r"dh", "d"),
    (r"gh", "g"),
    (r"ck|kh|ch|q|c(?![eiy])", "k"),
    (r"c", "s"),
    (r"(?:j|g(?=[ei]))", "j"),
    (r"z", "s"),
    (r"^wh", "w"),
    (r"(?<!^)w", ""),
    (r"v", "f"),
)
_COMPILED = tuple((re.compile(pattern), sound) for pattern, sound in _SOUNDS)
_TWICE = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class ShortNames:
    """Which first names are short for one another: name → the groups it belongs to."""

    groups: dict[str, frozenset[int]] = field(default_factory=dict)

    def are_one(self, one: str, other: str) -> bool:
        """Return whether two folded words are forms of one name."""
        return bool(self.groups.get(one, frozenset()) & self.groups.get(other, frozenset()))


NO_SHORT_NAMES = ShortNames()


def load_short_names(resources: Path) -> ShortNames:
    """Read the list of short names from the resources folder."""
    found = json.loads((resources / "lists" / "short_names.json").read_text(encoding="utf-8"))
    groups: dict[str, set[int]] = {}
    for at, names in enumerate(found["entries"]):
        for name in names:
            groups.setdefault(fold(name), set()).add(at)
    return ShortNames({name: frozenset(places) for name, places in groups.items()})


def words_of(name: str) -> tuple[str, ...]:
    """Return the folded words of a name, without marks and single initials unless there is nothing else."""
    words = tuple(_WORD.findall(fold(name).replace("'", "").replace("’", "")))
    return tuple(word for word in words if len(word) > 1) or words


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """Return how a folded word sounds, roughly: the same for Siobhan and Shivaun, Catherine and Katharine."""
    for pattern, spoken in _COMPILED:
        word = pattern.sub(spoken, word)
    first = "a" if word[:1] in "aeiouy" and word else word[:1]
    rest = re.sub(r"[aeiouyh]", "", word[1:])
    return _TWICE.sub(r"\1", first + rest)


def are_alike(one: tuple[str, ...], other: tuple[str, ...], short: ShortNames) -> bool:
    """Return whether two names may be one: every word of the shorter finds its like in the longer, each word once.

    A name of one word is like a longer one only where the first words are alike.
    """
    if not one or not other:
        return False
    few, many = sorted((one, other), key=len)
    if len(few) == 1:
        return _word_alike(few[0], many[0], short)
    left = list(many)
    for word in few:
        like = next((each for each in left if _word_alike(word, each, short)), None)
        if like is None:
            return False
        left.remove(like)
    return True


class Marks:
    """Gives marks of which two alike names always share one, so that not every two names need be compared."""

    def __init__(self, short: ShortNames) -> None:
        self._short = short
        self._known: dict[str, tuple[str, ...]] = {}

    def of_first(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the marks of a name's first word."""
        return self._of(words[0]) if words else ()

    def of_two(self, words: tuple[str, ...]) -> set[str]:
        """Return the marks of every two words of a name; none for a name of one word."""
        return {
            " ".join(sorted((mark, other_mark)))
            for word, other in combinations(words, 2)
            for mark in self._of(word)
            for other_mark in self._of(other)
        }

    def _of(self, word: str) -> tuple[str, ...]:
        if word not in self._known:
            marks = [f"sounds-{sound(word)}", *(f"short-{group}" for group in self._short.groups.get(word, ()))]
            if len(word) >= _SHORTEST_NEARLY:
                marks += [f"begins-{word[:3]}", f"ends-{word[-3:]}"]
            self._known[word] = tuple(marks)
        return self._known[word]


def _word_alike(one: str, other: str, short: ShortNames) -> bool:
    if one == other or short.are_one(one, other):
        return True
    if one.endswith("a") != other.endswith("a"):
        return False  # Paul and Paula
    heard = sound(one)
    if heard == sound(other) and (len(heard) >= _TELLING_SOUND or fuzz.ratio(one, other) >= _SPELT_LIKE):
        return True
    return min(len(one), len(other)) >= _SHORTEST_NEARLY and fuzz.ratio(one, other) >= _NEARLY
