"""What changed between two versions of a text, sentence by sentence, and which suggestion each change comes from. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from engage_desktop.domain.texts import fold

SAME, ADDED, REMOVED = "same", "added", "removed"
_SENTENCE = re.compile(r"[^\n.!?]*[.!?]+[\"”’')]*(?:\s|$)|[^\n]+")
_WORD = re.compile(r"\w{4,}")
_LEAST_SHARED = 2


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch of a text between two versions. suggestions: roots of the comments that it comes from."""

    kind: str
    text: str
    suggestions: tuple[str, ...] = ()


def sentences(text: str) -> list[str]:
    """Return the sentences and lines of a text, in order, without the space around them."""
    return [piece for found in _SENTENCE.finditer(text) if (piece := found.group().strip())]


def changes(before: str, after: str) -> list[Change]:
    """Return the whole of both texts as stretches that stayed, went and came, in reading order."""
    old, new = sentences(before), sentences(after)
    found: list[Change] = []
    for how, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if how == "equal":
            found.append(Change(SAME, " ".join(old[first:last])))
            continue
        found += [Change(REMOVED, " ".join(old[first:last]))] if last > first else []
        found += [Change(ADDED, " ".join(new[start:end]))] if end > start else []
    return found


def with_suggestions(found: Iterable[Change], suggestions: Mapping[str, str]) -> tuple[list[Change], tuple[str, ...]]:
    """Return the changes with the suggestions that each comes from, and the suggestions that fit no single change.

    suggestions: root → the words of the suggestion and of what was made of it. A suggestion belongs to the changes that
    share most of its longer words, at least two; where there is one change alone, every suggestion belongs to it.
    """
    changed = list(found)
    places = [at for at, change in enumerate(changed) if change.kind != SAME]
    belonging: dict[int, list[str]] = {}
    others: list[str] = []
    for root, words in suggestions.items():
        best = _best(words, {at: changed[at].text for at in places})
        if not best and len({at for at in places if changed[at].kind == ADDED}) <= 1:
            best = places
        for at in best:
            belonging.setdefault(at, []).append(root)
        if not best:
            others.append(root)
    named = [Change(change.kind, change.text, tuple(belonging.get(at, ()))) for at, change in enumerate(changed)]
    return named, tuple(others)


def _best(words: str, texts: Mapping[int, str]) -> list[int]:
    wanted = set(_WORD.findall(fold(words)))
    shared = {at: len(wanted & set(_WORD.findall(fold(text)))) for at, text in texts.items()}
    most = max(shared.values(), default=0)
    return [at for at, count in shared.items() if count == most] if most >= _LEAST_SHARED else []
