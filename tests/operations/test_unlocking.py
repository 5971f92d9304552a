"""Unlocking and locking, and how hard a passphrase is to guess, in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from engage_desktop.operations import unlocking
from engage_desktop.store import opening
from engage_desktop.store.refusals import WorkspaceInUse
from tests.workspaces import NOW, PASSPHRASE, fresh_workspace


def test_what_is_locked_opens_with_the_passphrase_or_again_on_another_thread(tmp_path: Path) -> None:
    store = fresh_workspace(tmp_path)
    unlocking.lock(store)
    assert not opening.was_unclean(store.folder)
    opened = unlocking.unlock(store.folder, PASSPHRASE, now=NOW)
    with pytest.raises(WorkspaceInUse):
        unlocking.open_again(store)
    worker = unlocking.open_for_worker(opened)
    assert worker.site == opened.site
    worker.close()
    unlocking.lock(opened)
    again = unlocking.open_again(opened)
    assert again.site == opened.site
    unlocking.lock(again)


@pytest.mark.parametrize(
    ("passphrase", "word"),
    [
        ("", "short"),
        ("seven77", "short"),
        ("aaaaaaaaaaaaaaaa", "short"),
        ("password", "weak"),
        ("summer2026", "weak"),
        ("market hall", "fair"),
        ("Summer-2026-Sefton", "strong"),
        ("market hall tuesday", "strong"),
        ("correct horse battery staple", "strong"),
    ],
)
def test_strength_is_one_of_four_words(passphrase: str, word: str) -> None:
    assert unlocking.strength(passphrase) == word


def test_more_never_makes_it_weaker() -> None:
    order = ("short", "weak", "fair", "strong")
    whole = "market Hall, Tuesday 10"
    ranks = [order.index(unlocking.strength(whole[:length])) for length in range(len(whole) + 1)]
    assert ranks == sorted(ranks)
