"""Wrong passphrases: five are free, then a pause that grows; nothing is wiped, and no clock locks anybody out for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from engage_desktop.store import tries
from engage_desktop.store.refusals import WaitFirst, WrongPassphrase


def fail(folder: Path, at: float) -> None:
    with pytest.raises(WrongPassphrase), tries.counted(folder, at):
        raise WrongPassphrase("wrong")


def fail_often(folder: Path, times: int, at: float = 1_000.0) -> None:
    for _ in range(times):
        fail(folder, at)


def test_the_pause_grows_from_nothing_to_a_quarter_of_an_hour() -> None:
    assert [tries.pause_after(wrong) for wrong in (0, 4, 5, 6, 7, 11, 12, 13, 999)] == [
        0,
        0,
        5,
        10,
        20,
        320,
        640,
        900,
        900,
    ]


def test_after_the_fifth_the_pause_must_pass(tmp_path: Path) -> None:
    fail_often(tmp_path, 4)
    tries.require_no_pause(tmp_path, 1_000)
    fail(tmp_path, 1_000)
    with pytest.raises(WaitFirst, match="Wait 5 seconds") as waiting:
        tries.require_no_pause(tmp_path, 1_000)
    assert waiting.value.seconds == 5
    with pytest.raises(WaitFirst, match="1 second,"):
        tries.require_no_pause(tmp_path, 1_004.2)
    tries.require_no_pause(tmp_path, 1_005)


def test_long_pauses_are_said_in_minutes(tmp_path: Path) -> None:
    fail_often(tmp_path, 13)
    with pytest.raises(WaitFirst, match="Wait 15 minutes"):
        tries.require_no_pause(tmp_path, 1_000)


def test_the_right_passphrase_forgets_the_count(tmp_path: Path) -> None:
    fail_often(tmp_path, 7)
    with tries.counted(tmp_path, 2_000):
        pass
    tries.require_no_pause(tmp_path, 2_000)
    fail_often(tmp_path, 4, 2_000)
    tries.require_no_pause(tmp_path, 2_000)


def test_a_clock_that_was_years_ahead_lengthens_no_pause(tmp_path: Path) -> None:
    fail_often(tmp_path, 6, at=1e9)
    with pytest.raises(WaitFirst) as waiting:
        tries.require_no_pause(tmp_path, 1_000)
    assert waiting.value.seconds == 10
    tries.require_no_pause(tmp_path, 1_010)


@pytest.mark.parametrize("held", [b"", b"[", b"[1]", b'["a","b"]', b"{}", b"[1e999, 1]", b"\xff", b"null"])
def test_a_damaged_count_counts_from_nothing(tmp_path: Path, held: bytes) -> None:
    (tmp_path / tries.FILE).write_bytes(held)
    tries.require_no_pause(tmp_path, 1_000)
    fail_often(tmp_path, 5)
    with pytest.raises(WaitFirst):
        tries.require_no_pause(tmp_path, 1_000)


def test_other_errors_are_not_counted(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="disk"), tries.counted(tmp_path, 1_000):
        raise OSError("disk")
    assert not (tmp_path / tries.FILE).exists()


def test_a_folder_that_takes_no_writes_still_says_that_the_passphrase_was_wrong(tmp_path: Path) -> None:
    fail(tmp_path / "gone", 1_000)
