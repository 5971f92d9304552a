"""The look in force: a theme's named colours and the text size. Values are in resources/themes/*.json, not here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from engage_desktop.paths import resources_folder

THEMES = ("light", "dark", "high-contrast")
SMALLEST, LARGEST = 1.0, 2.0


@dataclass(frozen=True, slots=True)
class Look:
    """One theme at one text size; `scale` 1.0 is 100 %."""

    name: str
    scale: float
    tokens: Mapping[str, str]

    def colour(self, token: str) -> QColor:
        """Return the colour that the theme gives this token; KeyError for a name it does not have."""
        return QColor(self.tokens[token])

    def px(self, size: float) -> int:
        """Return `size` pixels at 100 % as whole pixels at the text size in force."""
        return round(size * self.scale)

    @property
    def text_contrast(self) -> float:
        """The least contrast that text must have in this theme (WCAG 1.4.3 AA, or 1.4.6 AAA in high contrast)."""
        return 7.0 if self.name == "high-contrast" else 4.5


@cache
def read_tokens(name: str) -> Mapping[str, str]:
    """Return the tokens of a theme; KeyError for a theme that is not shipped."""
    if name not in THEMES:
        raise KeyError(name)
    tokens: dict[str, str] = json.loads((resources_folder() / "themes" / f"{name}.json").read_text(encoding="utf-8"))
    return tokens


def make_look(name: str, scale: float) -> Look:
    """Return the look of a theme at a text size kept between 100 and 200 %."""
    return Look(name, min(max(scale, SMALLEST), LARGEST), read_tokens(name))


_in_force: list[Look] = []


def current_look() -> Look:
    """Return the look in force: light at 100 % until a theme is applied."""
    return _in_force[0] if _in_force else make_look("light", 1.0)


def put_in_force(look: Look) -> None:
    """Make `look` the one that widgets paint with. Only `theme.apply_theme` calls this."""
    _in_force[:] = [look]
