"""Making, opening and closing: private, one at a time, checked after a crash, never older than itself, never twice."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from engage_desktop.store import engine, in_use, opening, slots
from engage_desktop.store.refusals import (
    DatabaseDamaged,
    DiskRefused,
    NoWorkspace,
    PassphraseTooWeak,
    PlaceRefused,
    WaitFirst,
    WorkspaceExists,
    WorkspaceInUse,
    WorkspaceNewer,
    WrongPassphrase,
)
from engage_desktop.store.schema import SCHEMA_VERSION
from engage_desktop.store.store import Store
from tests.workspaces import NOW, PASSPHRASE, fresh_workspace, template

SECONDS = NOW.timestamp()
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed workspace."""
    store = fresh_workspace(tmp_path)
    opening.close_store(store)
    return store.folder


def make(folder: Path, *, passphrase: str = PASSPHRASE) -> Store:
    return opening.create_store(
        folder,
        key=engine.new_database_key(),
        passphrase=passphrase,
        recovery=b"sealed",
        organisation="0b" * 16,
        secrets_kept={"team-key": b"secret"},
    )


def reopen(folder: Path) -> Store:
    return opening.open_store(folder, template().key)


def crash(store: Store) -> Path:
    """End as a killed program does: nothing is noted, and the system lets the lock go."""
    store.close()
    opening._holds.pop(store).release()
    return store.folder


def test_a_new_workspace_is_private_whole_and_holds_what_it_was_given(tmp_path: Path) -> None:
    store = make(tmp_path / "workspace")
    assert store.laptop.secret("team-key") == b"secret"
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    assert not (store.folder / opening.BEING_MADE).exists()
    opening.close_store(store)
    files = {path.name for path in store.folder.iterdir()}
    assert files == {"engage.db", "keys.slots", "keys.slots.copy", "incarnation", "lock"}
    assert all(stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 for path in store.folder.glob("keys*"))
    key = opening.unlock(store.folder, PASSPHRASE, now_seconds=SECONDS)
    again = opening.open_store(store.folder, key)
    assert again.site == store.site
    opening.close_store(again)


def test_first_run_cut_short_anywhere_leaves_a_folder_where_it_begins_anew(tmp_path: Path, folder: Path) -> None:
    names = (opening.INCARNATION, opening.DATABASE, slots.FILE, slots.COPY)
    for moved in range(len(names)):
        half = tmp_path / f"half-{moved}"
        (half / opening.BEING_MADE).mkdir(parents=True)
        for name in names[:moved]:
            shutil.copyfile(folder / name, half / name)
        assert not opening.is_workspace(half)
        store = make(half)
        opening.close_store(store)
        assert opening.is_workspace(half)


@pytest.mark.parametrize("left", ["engage.db", "keys.slots", "keys.slots.copy", "backups/engage-1.db"])
def test_whatever_is_left_of_a_workspace_is_never_made_over(tmp_path: Path, left: str) -> None:
    file = tmp_path / "workspace" / left
    file.parent.mkdir(parents=True)
    file.write_bytes(b"records")
    with pytest.raises(WorkspaceExists):
        make(tmp_path / "workspace")
    assert file.read_bytes() == b"records"


def test_a_folder_with_other_files_is_not_closed_to_its_people(tmp_path: Path) -> None:
    (tmp_path / "minutes.odt").write_text("")
    before = tmp_path.stat().st_mode
    with pytest.raises(PlaceRefused, match="other files"):
        make(tmp_path)
    assert tmp_path.stat().st_mode == before


@pytest.mark.parametrize("passphrase", ["", "short", "aaaaaaaaaaaa", "ababababab"])
def test_a_passphrase_that_protects_nobody_makes_nothing(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(PassphraseTooWeak):
        make(tmp_path / "workspace", passphrase=passphrase)
    assert not (tmp_path / "workspace").exists()


def test_a_second_window_is_refused_until_the_first_one_closes(folder: Path) -> None:
    first = reopen(folder)
    with pytest.raises(WorkspaceInUse, match="Close the other one first"):
        reopen(folder)
    second = opening.open_second(folder, template().key)
    assert second.site == first.site, "a worker of the same program may"
    second.close()
    opening.close_store(first)
    opening.close_store(reopen(folder))


def test_another_program_is_refused_and_may_open_once_the_first_was_killed(folder: Path) -> None:
    script = (
        "import sys, pathlib; from engage_desktop.store import in_use;"
        "hold = in_use.Hold(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(WorkspaceInUse):
            reopen(folder)
        other.kill()
    opening.close_store(reopen(folder))


def test_a_store_that_nobody_holds_any_more_lets_go(folder: Path) -> None:
    hold = in_use.Hold(folder)
    with pytest.raises(WorkspaceInUse):
        in_use.Hold(folder)
    hold.release()
    hold.release()
    in_use.Hold(folder).release()


def test_an_orderly_end_is_told_from_a_crash(folder: Path) -> None:
    assert not opening.was_unclean(folder)
    store = reopen(folder)
    assert opening.was_unclean(folder)
    crash(store)
    assert opening.was_unclean(folder)
    store = reopen(folder)
    opening.unmark(folder)
    crash(store)
    assert not opening.was_unclean(folder)


def test_after_a_crash_every_page_is_checked_and_what_was_left_behind_is_swept(folder: Path) -> None:
    crash(reopen(folder))
    (folder / "rebuilt-1.db-wal").write_bytes(b"")
    (folder / "drill-x").mkdir()
    (folder / "engage.db.part").write_bytes(b"")
    opening.close_store(reopen(folder))
    assert not [*folder.glob("rebuilt*"), *folder.glob("drill*"), *folder.glob("*.part")]
    crash(reopen(folder))
    data = bytearray((folder / "engage.db").read_bytes())
    data[-2_000] ^= 1
    (folder / "engage.db").write_bytes(data)
    with pytest.raises(DatabaseDamaged, match="passphrase is right"):
        reopen(folder)
    in_use.Hold(folder).release()


def test_records_that_are_gone_or_empty_are_never_replaced_by_an_empty_workspace(folder: Path) -> None:
    database = folder / "engage.db"
    whole = database.read_bytes()
    database.unlink()
    with pytest.raises(DatabaseDamaged, match="missing"):
        reopen(folder)
    assert not database.exists()
    database.write_bytes(b"")
    with pytest.raises(DatabaseDamaged):
        reopen(folder)
    database.write_bytes(whole)
    opening.close_store(reopen(folder))


def test_the_version_gate_keeps_an_older_program_away(folder: Path) -> None:
    store = reopen(folder)
    store.raw().execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    opening.close_store(store)
    before = (folder / "engage.db").read_bytes()
    with pytest.raises(WorkspaceNewer, match="Install the newer version"):
        reopen(folder)
    assert (folder / "engage.db").read_bytes() == before


def test_an_older_workspace_is_copied_aside_before_it_is_changed(folder: Path, tmp_path: Path) -> None:
    connection = engine.connect(folder / "engage.db", template().key)
    opening._copy_aside(connection, folder, SCHEMA_VERSION)
    connection.close()
    copy = next((folder / "backups").glob("before-version-*.db"))
    opened = engine.connect(copy, template().key)
    assert opened.execute("select count(*) from operations").fetchone()[0] == 1
    opened.close()


def test_a_copied_workspace_writes_under_a_new_name(folder: Path, tmp_path: Path) -> None:
    store = reopen(folder)
    site = store.site
    opening.close_store(store)
    shutil.copytree(folder, tmp_path / "copy")
    (tmp_path / "copy" / opening.INCARNATION).unlink()
    copied = opening.open_store(tmp_path / "copy", template().key)
    assert copied.site != site
    assert copied.own_sites() == [site, copied.site]
    with copied.act(now=NOW) as act:
        act.set("team.set", copied.teams.own().id, contact="the copy")
    assert copied.last_seq == 1
    opening.close_store(copied)
    again = opening.open_store(tmp_path / "copy", template().key)
    assert again.site == copied.site, "once is enough"
    opening.close_store(again)


@pytest.mark.parametrize("held", [b"", b"00" * 16, b"\xff\xfe"])
def test_a_damaged_incarnation_means_a_new_name_and_nothing_worse(folder: Path, held: bytes) -> None:
    store = reopen(folder)
    site = store.site
    opening.close_store(store)
    (folder / opening.INCARNATION).write_bytes(held)
    again = reopen(folder)
    assert again.site != site
    opening.close_store(again)


def test_a_damaged_copy_of_the_keys_is_mended_at_the_next_opening(folder: Path) -> None:
    (folder / slots.FILE).write_bytes(b"damaged")
    opening.close_store(reopen(folder))
    assert (folder / slots.FILE).read_bytes() == (folder / slots.COPY).read_bytes()


def test_wrong_passphrases_are_counted_and_then_have_to_wait(folder: Path) -> None:
    (folder / "tries").write_text(f"[4, {SECONDS}]")
    with pytest.raises(WrongPassphrase):
        opening.unlock(folder, "not this one", now_seconds=SECONDS)
    with pytest.raises(WaitFirst):
        opening.unlock(folder, PASSPHRASE, now_seconds=SECONDS)
    later = (NOW + timedelta(seconds=6)).timestamp()
    assert opening.unlock(folder, PASSPHRASE, now_seconds=later) == template().key


def test_where_there_is_no_workspace_the_refusal_says_so(tmp_path: Path) -> None:
    with pytest.raises(NoWorkspace):
        opening.unlock(tmp_path, PASSPHRASE, now_seconds=SECONDS)
    with pytest.raises(NoWorkspace):
        opening.open_store(tmp_path / "nowhere", template().key)


def test_a_folder_that_takes_no_file_is_refused_in_words(folder: Path) -> None:
    (folder / in_use.FILE).unlink()
    (folder / in_use.FILE).mkdir()
    with pytest.raises(DiskRefused, match="does not let the program write"):
        reopen(folder)
