"""What the person chose for the look of the window; nothing personal, readable before the workspace is unlocked."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

THEMES = ("light", "dark", "high-contrast")
TEXT_SIZES = (100, 125, 150, 175, 200)
SHORTEST_LOCK, LONGEST_LOCK = 2, 15
_FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """theme: one of THEMES. text_size: per cent, one of TEXT_SIZES. lock_minutes: 2 to 15. window: width and height."""

    theme: str = "light"
    text_size: int = 100
    lock_minutes: int = 5
    window: tuple[int, int] = (1280, 800)


def load_settings(folder: Path) -> Settings:
    """Return the settings kept in a workspace folder; anything missing or odd takes its default."""
    try:
        found = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    return checked(Settings(**{name: value for name, value in found.items() if name in asdict(Settings())}))


def save_settings(folder: Path, settings: Settings) -> None:
    """Keep the settings in the workspace folder."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = folder / f"{_FILE}.part"
    part.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
    part.replace(folder / _FILE)


def checked(settings: Settings) -> Settings:
    """Return the settings with every value within its bounds."""
    window = settings.window
    sound = isinstance(window, list | tuple) and len(window) == 2 and all(isinstance(side, int) for side in window)
    return replace(
        settings,
        theme=settings.theme if settings.theme in THEMES else "light",
        text_size=settings.text_size if settings.text_size in TEXT_SIZES else 100,
        lock_minutes=min(LONGEST_LOCK, max(SHORTEST_LOCK, int(settings.lock_minutes))),
        window=(max(800, window[0]), max(500, window[1])) if sound else (1280, 800),
    )
