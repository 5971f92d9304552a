"""The shipped help pages: which there are, what they are called, and which hold the words someone looks for."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache

from engage_desktop.domain.texts import fold
from engage_desktop.paths import resources_folder

_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)
_MARKS = re.compile(r"[*_`#>|\[\]()]+")
FIRST = "start"


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help. name: of its file; title: its first heading; text: Markdown."""

    name: str
    title: str
    text: str


@cache
def topics(language: str = "en") -> tuple[Topic, ...]:
    """Return every page in the order of the contents."""
    folder = resources_folder() / "help" / language
    names: list[str] = json.loads((folder / "contents.json").read_text(encoding="utf-8"))
    return tuple(_read(name, (folder / f"{name}.md").read_text(encoding="utf-8")) for name in names)


def topic(name: str) -> Topic:
    """Return the page of this name, or the first page where there is none."""
    found = {each.name: each for each in topics()}
    return found.get(name) or found[FIRST]


def holding(words: str) -> list[Topic]:
    """Return the pages that hold every word, begun or whole, those that say it in the title first; all for no words."""
    wanted = fold(words).split()
    found = [each for each in topics() if all(_begins(word, f"{each.title} {each.text}") for word in wanted)]
    return sorted(found, key=lambda each: not all(_begins(word, each.title) for word in wanted))


def _begins(word: str, text: str) -> bool:
    return f" {word}" in f" {fold(_MARKS.sub(' ', text))}"


def _read(name: str, text: str) -> Topic:
    heading = _HEADING.search(text)
    return Topic(name, heading.group(1) if heading else name, text)
