"""The window's fonts: the shipped Noto Sans, or the system's own where it is missing. Paper has its own fonts."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from engage_desktop.gui.look.tokens import Look
from engage_desktop.paths import resources_folder

BODY = 14
_FIRST = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


def _add(file_name: str) -> str | None:
    path = resources_folder() / "fonts" / file_name
    if not path.is_file():
        return None
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return families[0] if families else None


@cache
def _family() -> str | None:
    """Load the window's own font once and return its family, or None where only the system's fonts are there."""
    found = [family for family in map(_add, _FIRST) if family]
    return found[0] if found else None


@cache
def load_other_scripts() -> tuple[str, ...]:
    """Load every other shipped font, so that names and comments in other scripts show. Call after the first paint."""
    others = sorted(path.name for path in (resources_folder() / "fonts").glob("*.ttf") if path.name not in _FIRST)
    return tuple(family for family in map(_add, others) if family)


def body_font(look: Look) -> QFont:
    """Return the font of ordinary text at the text size in force."""
    family = _family()
    font = QFont(family) if family else QFont()
    font.setPixelSize(look.px(BODY))
    return font
