"""Themes named while typing: `#` and first letters. What names no theme stays in the words, as it was typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engage_desktop.domain.answers import Theme

_TAG = re.compile(r"(?:^|(?<=\s))#([^\W\d_][\w-]*)")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A typed line with its themes taken out. unknown: letters behind a # that name no theme; they stay in the text."""

    text: str
    themes: tuple[Theme, ...]
    unknown: tuple[str, ...] = ()


def read_tags(typed: str, match: Callable[[str], Sequence[Theme]]) -> Tagged:
    """Return the themes that stand in a typed line. match: the themes that letters may mean, the likeliest first."""
    if "#" not in typed:
        return Tagged(typed, ())
    themes: list[Theme] = []
    unknown: list[str] = []

    def taken(found: re.Match[str]) -> str:
        meant = match(found[1])
        if not meant:
            unknown.append(found[1])
            return found[0]
        themes.append(meant[0])
        return ""

    text = _TAG.sub(taken, typed)
    if themes:
        text = re.sub(r"[ \t]{2,}", " ", text).strip()
    return Tagged(text, tuple(dict.fromkeys(themes)), tuple(unknown))
