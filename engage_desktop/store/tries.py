"""Wrong passphrases: counted in a small file, with a pause that grows after the fifth. Nothing is ever wiped."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from engage_desktop.store.refusals import WaitFirst, WrongPassphrase
from engage_desktop.store.slots import write_atomically

FREE_TRIES = 5
LONGEST_PAUSE = 900  # seconds
_MOST_COUNTED = 1_000
FILE = "tries"


def pause_after(wrong: int) -> int:
    """Return the pause in seconds after `wrong` wrong tries in a row: none up to 5, then 5, 10, 20 … up to 900."""
    return 0 if wrong < FREE_TRIES else min(LONGEST_PAUSE, 5 * 2 ** (wrong - FREE_TRIES))


def require_no_pause(folder: Path, now_seconds: float) -> None:
    """Raise WaitFirst while the pause lasts. Where the clock was set back, the pause starts again, once."""
    wrong, last = _read(folder)
    pause = pause_after(wrong)
    if pause and last > now_seconds:
        _keep(folder, wrong, now_seconds)
        last = now_seconds
    left = math.ceil(last + pause - now_seconds)
    if pause and left > 0:
        raise WaitFirst(
            f"There were {wrong} wrong passphrases. Nothing is lost. Wait {_in_words(left)}, then try again.",
            seconds=left,
        )


@contextmanager
def counted(folder: Path, now_seconds: float) -> Iterator[None]:
    """Count a WrongPassphrase raised in the block; forget the count when the block succeeds."""
    try:
        yield
    except WrongPassphrase:
        _keep(folder, _read(folder)[0] + 1, now_seconds)
        raise
    forget(folder)


def forget(folder: Path) -> None:
    """Forget the count: the right passphrase was given, or the recovery code."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)


def _keep(folder: Path, wrong: int, now_seconds: float) -> None:
    with suppress(OSError):  # a full disk must not hide that the passphrase was wrong
        write_atomically(folder / FILE, json.dumps([wrong, now_seconds]).encode())


def _read(folder: Path) -> tuple[int, float]:
    try:
        wrong, last = json.loads((folder / FILE).read_bytes())
        return min(int(wrong), _MOST_COUNTED), float(last)
    except (OSError, ValueError, TypeError, OverflowError):
        return 0, 0.0


def _in_words(seconds: int) -> str:
    if seconds < 100:
        return "1 second" if seconds == 1 else f"{seconds} seconds"
    return f"{math.ceil(seconds / 60)} minutes"
