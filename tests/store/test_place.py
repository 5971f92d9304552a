"""Where a workspace may lie: on this laptop's own disk, private, and nowhere that is copied about."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engage_desktop.store import place
from engage_desktop.store.refusals import DiskRefused, NoWorkspace, PlaceRefused

HOME = Path.home()
MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/share /mnt/share nfs4 rw 0 0
//server/it /mnt/two\\040words cifs rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "word"),
    [
        ("/home/a/OneDrive/x", "OneDrive"),
        ("/home/a/OneDrive - Sefton Council/x", "OneDrive"),
        ("/Users/a/Library/CloudStorage/OneDrive-Sefton/x", "cloud"),
        ("/home/a/Dropbox (Personal)/x", "Dropbox"),
        ("/home/a/Google Drive/x", "Google Drive"),
        ("/Users/a/Library/Mobile Documents/x", "iCloud"),
        ("/home/a/nextcloud/x", "Nextcloud"),
        ("/home/a/MEGA/x", "MEGA"),
        (HOME / "Documents" / "x", "Documents"),
        (HOME / "Desktop" / "x", "Desktop"),
        (HOME / "AppData" / "Roaming" / "x", "roaming"),
        ("//server/share/x", "network"),
        ("/mnt/share/x", "network"),
        ("/mnt/two words/x", "network"),
        ("/mnt/ssh/x", "network"),
    ],
)
def test_a_place_that_is_copied_about_or_shared_is_refused_with_its_name(folder: Path | str, word: str) -> None:
    reason = place.why_not(Path(folder), mounts=MOUNTS)
    assert reason is not None
    assert word in reason


@pytest.mark.parametrize(
    "folder",
    [
        HOME / ".local" / "share" / "Engage Desktop" / "workspace",
        "/srv/boxes/x",
        "/srv/mega project/x",
        "/srv/Documents of the team/x",
        "/mnt/share/local/x",
    ],
)
def test_an_ordinary_place_is_taken(folder: Path | str) -> None:
    assert place.why_not(Path(folder), mounts=MOUNTS) is None


def test_a_machine_that_lives_on_a_network_disk_as_a_whole_is_taken() -> None:
    assert place.why_not(Path("/srv/x"), mounts="pod / 9p rw 0 0\n") is None


def test_a_way_round_by_a_link_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "quiet").symlink_to(tmp_path / "OneDrive")
    with pytest.raises(PlaceRefused, match="OneDrive"):
        place.make_private(tmp_path / "quiet" / "workspace")
    assert not list((tmp_path / "OneDrive").iterdir())


def test_a_new_folder_is_private_and_one_that_stands_open_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "workspace"
    place.make_private(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o755)
    place.require_private(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "workspace").write_text("")
    with pytest.raises(DiskRefused, match="cannot be made"):
        place.make_private(tmp_path / "workspace")


def test_a_folder_that_is_not_there_holds_no_workspace(tmp_path: Path) -> None:
    with pytest.raises(NoWorkspace):
        place.require_private(tmp_path / "nothing")


def test_the_systems_own_list_of_disks_can_be_read() -> None:
    assert place.why_not(Path(os.sep) / "srv" / "engage") is None
