"""Keeping a workspace whole: examined with its newest backup, backed up daily, restored, keys brought back alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.operations import keeping, workspaces
from engage_desktop.store import opening, slots
from engage_desktop.store.refusals import BackupDamaged, SlotsDamaged, WrongPassphrase
from engage_desktop.store.store import Store
from tests.workspaces import NOW, PASSPHRASE, fresh_workspace


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = fresh_workspace(tmp_path)
    yield store
    if opening.was_unclean(store.folder):
        opening.close_store(store)


def name_contact(store: Store, contact: str) -> None:
    workspaces.edit_team(store, now=NOW, contact=contact)


def damage(backup: keeping.Backup) -> None:
    backup.path.write_bytes(backup.path.read_bytes()[:-1] + b"?")


def newest(store: Store, days: int = 0) -> keeping.Check:
    return keeping.examine(store, now=NOW + timedelta(days=days))[-1]


def test_the_newest_backup_is_examined_too(store: Store) -> None:
    assert newest(store).is_well
    backup = keeping.back_up(store, now=NOW)
    assert newest(store).found == "1 kept; the newest opens, holds 1 entries and is from today"
    assert newest(store, 1).found.endswith("1 day old")
    assert newest(store, 9).found.endswith("9 days old")
    damage(backup)
    assert not newest(store).is_well


def test_a_daily_backup_is_made_once_a_day_and_only_where_something_was_written(store: Store) -> None:
    assert keeping.back_up_daily(store, now=NOW) is not None
    name_contact(store, "one")
    assert keeping.back_up_daily(store, now=NOW + timedelta(hours=3)) is None
    assert keeping.back_up_daily(store, now=NOW + timedelta(days=1)) is not None
    assert keeping.back_up_daily(store, now=NOW + timedelta(days=2)) is None


def test_a_restore_takes_the_newest_whole_backup_and_says_where_the_rest_is(store: Store) -> None:
    for day, contact in enumerate(("one", "two", "three")):
        name_contact(store, contact)
        keeping.back_up(store, now=NOW + timedelta(days=day))
    damage(keeping.list_backups(store.folder)[0])
    opening.close_store(store)
    restored = keeping.restore(store.folder, PASSPHRASE, now=NOW)
    assert restored.store.teams.own().contact == "two"
    assert restored.backup.made_at == NOW + timedelta(days=1)
    assert restored.aside.is_dir()
    assert restored.aside.is_relative_to(store.folder / "replaced")
    opening.close_store(restored.store)


def test_a_backup_that_is_named_and_damaged_is_refused_and_no_other_taken_instead(store: Store) -> None:
    keeping.back_up(store, now=NOW)
    named = keeping.back_up(store, now=NOW + timedelta(days=1))
    damage(named)
    opening.close_store(store)
    with pytest.raises(BackupDamaged, match="Try an older backup"):
        keeping.restore_backup(store.folder, PASSPHRASE, backup=named, now=NOW)
    assert not (store.folder / "replaced").exists()


def test_without_a_whole_backup_nothing_is_changed(store: Store) -> None:
    damage(keeping.back_up(store, now=NOW))
    opening.close_store(store)
    before = (store.folder / opening.DATABASE).read_bytes()
    with pytest.raises(BackupDamaged, match="no backup that is whole"):
        keeping.restore_backup(store.folder, PASSPHRASE, now=NOW)
    assert (store.folder / opening.DATABASE).read_bytes() == before


def test_where_only_the_keys_are_lost_they_alone_come_back(store: Store) -> None:
    keeping.back_up(store, now=NOW)
    name_contact(store, "after the backup")
    opening.close_store(store)
    folder = store.folder
    assert not keeping.only_keys_are_lost(folder)
    for name in (slots.FILE, slots.COPY):
        (folder / name).write_bytes(b"damaged")
    assert keeping.only_keys_are_lost(folder)
    with pytest.raises(WrongPassphrase):
        keeping.restore_keys(folder, "not this one", now=NOW)
    restored = keeping.restore_keys(folder, PASSPHRASE, now=NOW)
    assert restored.teams.own().contact == "after the backup"
    assert restored.site == store.site
    opening.close_store(restored)


def test_keys_that_no_backup_holds_stay_lost_and_say_so(store: Store) -> None:
    opening.close_store(store)
    for name in (slots.FILE, slots.COPY):
        (store.folder / name).unlink()
    with pytest.raises(SlotsDamaged):
        keeping.restore_keys(store.folder, PASSPHRASE, now=NOW)


def test_what_is_here_is_counted_without_naming_anyone(store: Store) -> None:
    assert keeping.what_is_here(store)["operations"] == 1
    assert set(keeping.versions(store)) == {"sqlite", "sqlcipher"}
