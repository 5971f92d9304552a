"""Turns resources/themes/window.qss into the stylesheet of one look. What the sheet says is in that file."""

from __future__ import annotations

import re
from functools import cache

from engage_desktop.gui.look.tokens import Look
from engage_desktop.paths import resources_folder

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r"@([a-z]+(?:-[a-z]+)*)")
_SIZE = re.compile(r"(?<![\w#])(-?\d+(?:\.\d+)?)u((?:[+-]\d+)*)")
_TERM = re.compile(r"[+-]\d+")


@cache
def _template() -> str:
    return _COMMENT.sub("", (resources_folder() / "themes" / "window.qss").read_text(encoding="utf-8"))


def make_stylesheet(look: Look, *, right_to_left: bool = False) -> str:
    """Return the whole stylesheet for a look; sizes scale with its text size, lines and rings do not."""
    words = dict(look.tokens)
    words["start"], words["end"] = ("right", "left") if right_to_left else ("left", "right")
    sheet = _TOKEN.sub(lambda match: _word(words, match.group(1)), _template())
    return _SIZE.sub(lambda match: _pixels(look, match), sheet)


def _word(words: dict[str, str], name: str) -> str:
    if name in words:
        return words[name]
    if name.endswith("px"):  # "@ringpx": a number straight before its unit
        return words[name[:-2]] + "px"
    raise KeyError(name)


def _pixels(look: Look, match: re.Match[str]) -> str:
    extra = sum(int(term) for term in _TERM.findall(match.group(2)))
    return f"{look.px(float(match.group(1))) + extra}px"
