"""The key slots: two equal files, each opened by the passphrase; damage and a wrong passphrase are told apart."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engage_desktop.store import slots
from engage_desktop.store.refusals import SlotsDamaged, WrongPassphrase
from tests.workspaces import PASSPHRASE, template


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (slots.FILE, slots.COPY):
        shutil.copyfile(template().folder / name, tmp_path / name)
    return tmp_path


def flip(file: Path, place: int) -> None:
    data = bytearray(file.read_bytes())
    data[place % len(data)] ^= 1 << (place % 8)
    file.write_bytes(data)


def test_the_passphrase_opens_and_another_is_wrong(folder: Path) -> None:
    assert slots.open_with_passphrase(folder, PASSPHRASE) == template().key
    with pytest.raises(WrongPassphrase):
        slots.open_with_passphrase(folder, PASSPHRASE.upper())


def test_one_whole_copy_is_enough_and_mends_the_other(folder: Path) -> None:
    whole = (folder / slots.FILE).read_bytes()
    flip(folder / slots.FILE, 200)
    assert slots.recovery_blob(folder)
    assert slots.mend_copies(folder)
    assert (folder / slots.FILE).read_bytes() == whole
    (folder / slots.COPY).unlink()
    assert slots.mend_copies(folder)
    assert (folder / slots.COPY).read_bytes() == whole
    assert not slots.mend_copies(folder)


@pytest.mark.parametrize("place", range(0, 1_400, 97))
def test_a_flipped_bit_in_both_copies_is_damage_and_no_wrong_passphrase(folder: Path, place: int) -> None:
    for name in (slots.FILE, slots.COPY):
        flip(folder / name, place)
    assert not slots.is_readable(folder)
    with pytest.raises(SlotsDamaged, match="Your records are untouched"):
        slots.open_with_passphrase(folder, PASSPHRASE)


@pytest.mark.parametrize("left", [b"", b"\n", b"{}", b"\xff" * 50])
def test_what_is_left_of_a_file_is_damage(folder: Path, left: bytes) -> None:
    for name in (slots.FILE, slots.COPY):
        (folder / name).write_bytes(left)
    with pytest.raises(SlotsDamaged):
        slots.recovery_blob(folder)


def test_without_either_file_the_records_are_said_to_be_locked(folder: Path) -> None:
    for name in (slots.FILE, slots.COPY):
        (folder / name).unlink()
    with pytest.raises(SlotsDamaged, match="damaged or gone"):
        slots.recovery_blob(folder)
    assert not slots.copy_to(folder, folder / "third")


def test_accents_open_however_the_keyboard_writes_them(folder: Path) -> None:
    slots.change_passphrase(folder, template().key, "si\u00e2n at the h\u00e2ll")
    assert slots.open_with_passphrase(folder, "sia\u0302n at the ha\u0302ll") == template().key
    with pytest.raises(WrongPassphrase):
        slots.open_with_passphrase(folder, "sian at the hall\ud800")


def test_the_files_are_for_this_persons_eyes_only(folder: Path) -> None:
    slots.change_passphrase(folder, template().key, "another day another hall")
    for name in (slots.FILE, slots.COPY):
        assert (folder / name).stat().st_mode & 0o077 == 0
    assert not list(folder.glob("*.part"))


def test_no_passphrase_and_no_key_lies_in_the_file(folder: Path) -> None:
    held = (folder / slots.FILE).read_bytes()
    assert PASSPHRASE.encode() not in held
    assert template().key not in held
    assert template().key.hex().encode() not in held
