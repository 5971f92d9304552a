"""Backups: opened and counted when made, thinned, checked before they take a place, and nothing deleted by a restore."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.operations import keeping
from engage_desktop.store import backups, opening, slots
from engage_desktop.store.backups import Backup
from engage_desktop.store.refusals import BackupDamaged, DatabaseDamaged, DiskRefused, WorkspaceInUse, WorkspaceNewer
from engage_desktop.store.schema import SCHEMA_VERSION
from engage_desktop.store.store import Store
from tests.workspaces import NOW, fresh_workspace


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = fresh_workspace(tmp_path)
    yield store
    if opening.was_unclean(store.folder):
        opening.close_store(store)


def write(store: Store, contact: str) -> None:
    with store.act(now=NOW) as act:
        act.set("team.set", store.teams.own().id, contact=contact)


def damage(backup: Backup) -> None:
    data = bytearray(backup.path.read_bytes())
    data[len(data) // 2] ^= 1
    backup.path.write_bytes(data)


def test_a_backup_is_opened_counted_and_holds_all_that_was_acknowledged(store: Store) -> None:
    write(store, "before")
    backup = backups.make(store, now=NOW)
    assert backup.operations == store.history.count() == 2
    assert backups.check(backup, store.key) == 2
    assert backups.all_in(store.folder) == [backup]
    assert backup.path.stat().st_mode & 0o077 == 0
    assert slots.is_readable(store.folder / backups.FOLDER)


def test_a_changed_byte_is_found_with_and_without_the_key(store: Store) -> None:
    backup = backups.make(store, now=NOW)
    assert backups.is_as_written(backup)
    damage(backup)
    assert not backups.is_as_written(backup)
    with pytest.raises(BackupDamaged, match="Your records were not touched"):
        backups.check(backup, store.key)
    backup.path.unlink()
    assert not backups.is_as_written(backup)


def test_the_three_newest_and_the_newest_of_seven_days_are_kept(store: Store) -> None:
    for hours in (*range(0, 24 * 10, 12), 24 * 10, 24 * 10 + 1, 24 * 10 + 2):
        backups.make(store, now=NOW + timedelta(hours=hours))
    kept = [backup.made_at - NOW for backup in backups.all_in(store.folder)]
    assert kept[:3] == [timedelta(hours=hours) for hours in (242, 241, 240)]
    assert len(kept) == 9
    assert len({(NOW + age).date() for age in kept}) == 7


def test_damage_is_not_backed_up_and_pushes_out_no_older_backup(store: Store) -> None:
    for hours in range(4):
        backups.make(store, now=NOW + timedelta(hours=hours))
    before = sorted((store.folder / backups.FOLDER).iterdir())
    store.flush()
    with (store.folder / opening.DATABASE).open("r+b") as file:
        file.seek(-2_000, 2)
        file.write(b"\x00" * 100)
    with pytest.raises(DatabaseDamaged, match="The older backups are kept"):
        backups.make(store, now=NOW + timedelta(hours=5))
    assert sorted((store.folder / backups.FOLDER).iterdir()) == before
    assert not keeping.forget_older_copies(store, now=NOW + timedelta(hours=6))
    assert sorted((store.folder / backups.FOLDER).iterdir()) == before
    assert backups.check(backups.all_in(store.folder)[0], store.key) == 1


def test_a_backup_cut_short_while_it_was_made_is_no_backup(store: Store) -> None:
    whole = backups.make(store, now=NOW)
    cut = whole.path.with_name("engage-20990101-000000-000000.db")
    cut.write_bytes(whole.path.read_bytes()[:5_000])
    assert backups.all_in(store.folder) == [whole]
    backups.make(store, now=NOW + timedelta(hours=1))
    assert not cut.exists()
    assert whole.path.exists()


@pytest.mark.parametrize("note", ["", "{}", "[]", '{"operations": "many"}', "\x00"])
def test_a_damaged_note_hides_its_backup_and_no_other(store: Store, note: str) -> None:
    backups.make(store, now=NOW)
    second = backups.make(store, now=NOW + timedelta(days=1))
    second.path.with_suffix(".json").write_text(note)
    assert [backup.made_at for backup in backups.all_in(store.folder)] == [NOW]


def test_the_drill_restores_counts_and_leaves_nothing(store: Store) -> None:
    with pytest.raises(BackupDamaged, match="no backup yet"):
        backups.drill(store, now=NOW)
    backups.make(store, now=NOW)
    write(store, "since")
    before = {path.name for path in store.folder.iterdir()}
    assert backups.drill(store, now=NOW) == 1
    assert {path.name for path in store.folder.iterdir()} == before
    assert store.teams.own().contact == "since"


def test_a_drill_on_a_damaged_backup_says_so(store: Store) -> None:
    damage(backups.make(store, now=NOW))
    with pytest.raises(BackupDamaged):
        backups.drill(store, now=NOW)


def test_a_restore_keeps_what_was_there_and_writes_under_a_new_name(store: Store) -> None:
    write(store, "kept")
    backup = backups.make(store, now=NOW)
    write(store, "after")
    folder, key, site = store.folder, store.key, store.site
    opening.close_store(store)
    aside = backups.restore(folder, backup, key, now=NOW)
    again = opening.open_store(folder, key)
    assert again.teams.own().contact == "kept"
    assert again.site != site
    assert site in again.own_sites()
    opening.close_store(again)
    (aside / opening.INCARNATION).write_bytes((folder / opening.INCARNATION).read_bytes())
    slots.copy_to(folder, aside / slots.FILE)
    before = opening.open_store(aside, key)
    assert before.teams.own().contact == "after", "what was there before still opens"
    opening.close_store(before)


def test_nothing_is_restored_under_an_open_window(store: Store) -> None:
    backup = backups.make(store, now=NOW)
    write(store, "after")
    with pytest.raises(WorkspaceInUse):
        backups.restore(store.folder, backup, store.key, now=NOW)
    assert store.teams.own().contact == "after"
    assert not (store.folder / "replaced").exists()


def test_a_damaged_backup_takes_no_place(store: Store) -> None:
    backup = backups.make(store, now=NOW)
    damage(backup)
    opening.close_store(store)
    before = (store.folder / opening.DATABASE).read_bytes()
    with pytest.raises(BackupDamaged):
        backups.restore(store.folder, backup, store.key, now=NOW)
    assert (store.folder / opening.DATABASE).read_bytes() == before


def test_a_backup_of_a_newer_version_takes_no_place(store: Store) -> None:
    store.raw().execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    backup = backups.make(store, now=NOW)
    store.raw().execute(f"pragma user_version = {SCHEMA_VERSION}")
    opening.close_store(store)
    with pytest.raises(WorkspaceNewer):
        backups.restore(store.folder, backup, store.key, now=NOW)
    opening.close_store(opening.open_store(store.folder, store.key))


def test_the_third_copy_of_the_keys_comes_back_where_both_others_are_gone(store: Store) -> None:
    backups.make(store, now=NOW)
    assert not backups.bring_back_slots(store.folder), "nothing is touched while one is whole"
    for name in (slots.FILE, slots.COPY):
        (store.folder / name).write_bytes(b"damaged")
    assert backups.bring_back_slots(store.folder)
    assert slots.is_readable(store.folder)


def test_a_disk_that_takes_no_backup_is_said_and_no_half_one_stays(store: Store) -> None:
    folder = store.folder / backups.FOLDER
    folder.mkdir()
    (folder / slots.FILE).mkdir()
    with pytest.raises(DiskRefused, match="there is no new backup"):
        backups.make(store, now=NOW)
    assert backups.all_in(store.folder) == []
    assert not list(folder.glob("engage-*"))


def test_the_note_says_what_the_file_is_and_nothing_of_anyone(store: Store) -> None:
    backup = backups.make(store, now=NOW)
    note = json.loads(backup.path.with_suffix(".json").read_bytes())
    assert note == {"operations": 1, "sha256": backup.sha256, "made_at": NOW.isoformat()}
