"""Unlocking a workspace: kept apart and light, because it runs while a person waits for the first page."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from engage_desktop.store import opening
from engage_desktop.store.store import Store


def unlock(folder: Path, passphrase: str, *, now: datetime) -> Store:
    """Open a workspace with its passphrase (about half a second on purpose: run it off the UI thread).

    Raises WrongPassphrase, SlotsDamaged, DatabaseDamaged, WorkspaceNewer, WaitFirst, NoWorkspace: each its own sentence.
    """
    return opening.open_store(folder, opening.unlock(folder, passphrase, now_seconds=now.timestamp()))


def open_for_worker(store: Store) -> Store:
    """Return a second connection to an open workspace, for one worker thread."""
    return opening.open_second(store.folder, store.key)


def open_again(store: Store) -> Store:
    """Open a workspace that lock() closed, on the thread that will use it: a connection stays with its thread."""
    return opening.open_store(store.folder, store.key)


def lock(store: Store) -> None:
    """Close the workspace in order; the passphrase is needed to open it again."""
    opening.close_store(store)


def strength(passphrase: str) -> str:
    """Return how hard a passphrase is to guess, as a word: "short", "weak", "fair" or "strong".

    Counts kinds of characters and words, not a claim about any one attacker.
    """
    if len(passphrase) < opening.SHORTEST_PASSPHRASE or len(set(passphrase)) < 4:
        return "short"
    kinds = sum(
        any(test(character) for character in passphrase)
        for test in (str.islower, str.isupper, str.isdigit, lambda c: not c.isalnum())
    )
    words = len([word for word in passphrase.split() if len(word) >= 3])
    points = len(passphrase) + 3 * (kinds - 1) + 3 * max(0, words - 1)
    return "strong" if points >= 24 else "fair" if points >= 16 else "weak"
