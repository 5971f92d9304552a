"""The ledger of erasures: a file beside the database, never in a backup, with the ids of whoever is erased and nothing else.

A restored backup is older than the ledger, so whoever it names is erased again before anything is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engage_desktop.store.refusals import DiskRefused
from engage_desktop.store.slots import write_atomically

FILE = "erasures"


def read(folder: Path) -> set[str]:
    """Return the ids in the ledger; none where there is no ledger yet."""
    try:
        return set((folder / FILE).read_text("utf-8").split())
    except FileNotFoundError:
        return set()
    except (OSError, UnicodeDecodeError) as error:
        raise DiskRefused(
            "The list of erasures beside the records cannot be read, so the records were not opened: somebody who was "
            "erased could come back. Check the disk, then try again."
        ) from error


def write(folder: Path, ids: Iterable[str]) -> None:
    """Bring the ledger up to date; ids only ever come to it."""
    known = read(folder)
    wanted = known | set(ids)
    if wanted != known:
        write_atomically(folder / FILE, "".join(f"{row}\n" for row in sorted(wanted)).encode())


def note(connection: Any, ids: Iterable[str]) -> None:
    """Note in the database what the ledger beside it says, so that a check can tell where an erasure comes from."""
    connection.executemany("insert or ignore into ledger(id) values (?)", [(row,) for row in ids])
