"""Theme and text size as chosen from the View menu: shown at once, and kept with the workspace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QApplication

from engage_desktop.gui.theme import apply_theme
from engage_desktop.settings import TEXT_SIZES, load_settings, save_settings


def show_settings(folder: Path) -> None:
    """Give the window the look that the settings of a workspace ask for."""
    settings = load_settings(folder)
    apply_theme(_application(), settings.theme, settings.text_size / 100)


def choose(folder: Path, **changes: Any) -> None:
    """Change theme or text_size, keep it, and show it."""
    save_settings(folder, replace(load_settings(folder), **changes))
    show_settings(folder)


def next_text_size(folder: Path, steps: int) -> int:
    """Return the text size `steps` larger or smaller than now, within what is offered."""
    place = TEXT_SIZES.index(load_settings(folder).text_size) + steps
    return TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)]


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
