"""Wrong passphrases: counted in a small file, with a pause that grows after the fifth. Nothing is ever wiped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engage_desktop.store.refusals import WaitFirst, WrongPassphrase
from engage_desktop.store.slots import write_atomically

FREE_TRIES = 5
LONGEST_PAUSE = 900  # seconds
_FILE = "tries"


def pause_after(wrong: int) -> int:
    """Return the pause in seconds after `wrong` wrong tries in a row: none up to 5, then 5, 10, 20 … up to 900."""
    return 0 if wrong < FREE_TRIES else min(LONGEST_PAUSE, 5 * 2 ** (wrong - FREE_TRIES))


def require_no_pause(folder: Path, now_seconds: float) -> None:
    """Raise WaitFirst while the pause lasts. A clock that was set back does not lengthen it beyond its own length."""
    wrong, last = _read(folder)
    pause = pause_after(wrong)
    left = min(pause, round(last + pause - now_seconds))
    if left > 0:
        raise WaitFirst(
            f"There were {wrong} wrong passphrases. Nothing is lost. Wait {left} seconds, then try again.", seconds=left
        )


@contextmanager
def counted(folder: Path, now_seconds: float) -> Iterator[None]:
    """Count a WrongPassphrase raised in the block; forget the count when the block succeeds."""
    try:
        yield
    except WrongPassphrase:
        write_atomically(folder / _FILE, json.dumps([_read(folder)[0] + 1, now_seconds]).encode())
        raise
    (folder / _FILE).unlink(missing_ok=True)


def _read(folder: Path) -> tuple[int, float]:
    try:
        wrong, last = json.loads((folder / _FILE).read_bytes())
    except (FileNotFoundError, ValueError, TypeError):
        return 0, 0.0
    return int(wrong), float(last)
