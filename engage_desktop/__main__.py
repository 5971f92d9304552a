"""Where both commands begin: the window, or the command line when a subcommand is named. Loads only the one asked for."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

PRACTICE, WORKSPACE = "--practice", "--workspace"


def main() -> int:
    """Show the window, or run one command; return the exit code."""
    words = sys.argv[1:]
    if asks_for_window(words):
        return window()
    return int(importlib.import_module("engage_desktop.cli").commands(words, prog_name="engage-desktop") or 0)


def window() -> int:
    """Show the window and return the exit code once it was closed. `--practice` and `--workspace DIR` are understood."""
    words = sys.argv[1:]
    folder = Path(words[words.index(WORKSPACE) + 1]) if WORKSPACE in words[:-1] else None
    return int(importlib.import_module("engage_desktop.app").run(folder, practice=PRACTICE in words))


def asks_for_window(words: Sequence[str]) -> bool:
    """Return whether nothing but options of the window is asked for."""
    left = [word for word in words if word != PRACTICE]
    return not left or (len(left) == 2 and left[0] == WORKSPACE)


if __name__ == "__main__":
    sys.exit(main())
