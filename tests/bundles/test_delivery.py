"""Putting a bundle on a stick: "safe to remove" only for what came back the same; never half a file under the name."""

from __future__ import annotations

import errno
import random
import resource
from pathlib import Path

import pytest

from engage_desktop.bundles import limits
from engage_desktop.bundles.delivery import Place, deliver


class ForgetfulFile:
    """A file on a stick that says yes to every byte and keeps only the first `kept`."""

    def __init__(self, file, kept, way):
        self.file, self.kept, self.way, self.at = file, kept, way, 0

    def write(self, data):
        room = max(0, self.kept - self.at)
        self.at += len(data)
        self.file.write(data[:room])
        if self.way == "zeros":
            self.file.write(bytes(len(data) - len(data[:room])))
        elif self.way == "garbage":
            self.file.write(random.Random(self.at).randbytes(len(data) - len(data[:room])))
        elif self.way == "wraps" and len(data) > room:
            self.file.seek(0)
            self.file.write(data[room:])
            self.file.seek(self.kept)
        return len(data)

    def flush(self):
        self.file.flush()

    def fileno(self):
        return self.file.fileno()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.file.close()


class ForgetfulStick(Place):
    def __init__(self, folder, kept, way):
        super().__init__(folder)
        self.kept, self.way = kept, way

    def create(self, name):
        return ForgetfulFile(super().create(name), self.kept, self.way)


class FailingPlace(Place):
    """Fails with `error` at one step, once it is reached."""

    def __init__(self, folder, step, error):
        super().__init__(folder)
        self.step, self.error = step, error

    def fail_at(self, step):
        if step == self.step:
            raise OSError(self.error, "injected")

    def create(self, name):
        self.fail_at("create")
        return super().create(name)

    def make_last(self, file):
        self.fail_at("make_last")
        super().make_last(file)

    def rename(self, name, new_name):
        self.fail_at("rename")
        super().rename(name, new_name)

    def open_again(self, name):
        self.fail_at("open_again")
        self.fail_at("open_named" if not name.endswith(".part") else "")
        return super().open_again(name)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_bundle_on_the_stick_is_the_same_and_can_be_read_there(bench, stick, code_of):
    written = bench.write(bench.some_operations(5))
    seen = []
    delivered = deliver(
        written.path, written.sha256, Place(stick), progress=lambda done, total: seen.append((done, total))
    )
    assert delivered.path.read_bytes() == written.path.read_bytes()
    assert names(stick) == [written.path.name]
    assert seen[-1] == (3 * written.size, 3 * written.size)
    assert code_of(lambda: bench.read(delivered.path)) == "accepted"


def test_second_copy_on_the_same_stick_replaces_the_first(bench, stick):
    written = bench.write(bench.some_operations(5))
    for _ in range(2):
        deliver(written.path, written.sha256, Place(stick))
    assert names(stick) == [written.path.name]


@pytest.mark.proof
def test_stick_that_drops_what_it_was_given_is_never_safe_to_remove(bench, stick, code_of):
    """Proof R25: 200 sticks that forget after N bytes and report success."""
    written = bench.write(bench.some_operations(120))
    chance = random.Random(25)
    ways = ("short", "zeros", "garbage", "wraps")
    cases = [(0, "short"), (written.size - 1, "zeros"), (written.size - 1, "short")]
    cases += [(chance.randrange(written.size), ways[n % 4]) for n in range(200 - len(cases))]
    for kept, way in cases:
        place = ForgetfulStick(stick, kept, way)
        assert code_of(lambda place=place: deliver(written.path, written.sha256, place)) == "S03"
        assert names(stick) == []
    control = ForgetfulStick(stick, written.size, "short")
    assert code_of(lambda: deliver(written.path, written.sha256, control)) == "accepted"


@pytest.mark.parametrize("step", ["create", "make_last", "open_again", "rename", "open_named"])
@pytest.mark.parametrize(
    ("error", "code"),
    [(errno.ENOSPC, "B16"), (errno.EROFS, "S01"), (errno.EACCES, "S01"), (errno.ENOENT, "S02"), (errno.EIO, "S02")],
)
def test_each_failure_at_each_step_has_its_sentence_and_leaves_no_file(bench, stick, code_of, step, error, code):
    written = bench.write(bench.some_operations(5))
    assert code_of(lambda: deliver(written.path, written.sha256, FailingPlace(stick, step, error))) == code
    assert names(stick) == []


def test_earlier_good_copy_survives_a_failed_second_one(bench, stick, code_of):
    written = bench.write(bench.some_operations(120))
    deliver(written.path, written.sha256, Place(stick))
    forgetful = ForgetfulStick(stick, 100, "zeros")
    assert code_of(lambda: deliver(written.path, written.sha256, forgetful)) == "S03"
    assert (stick / written.path.name).read_bytes() == written.path.read_bytes()


def test_disk_that_really_ends_is_said_to_be_full(bench, stick, code_of):
    written = bench.write(bench.some_operations(120))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, hard))
    try:
        code = code_of(lambda: deliver(written.path, written.sha256, Place(stick)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert code == "B16"
    assert names(stick) == []


def test_folder_that_is_gone_is_said_to_be_gone(bench, tmp_path, code_of):
    written = bench.write(bench.some_operations(2))
    assert code_of(lambda: deliver(written.path, written.sha256, Place(tmp_path / "gone"))) == "S02"


def test_damaged_bundle_in_the_workspace_is_not_copied(bench, stick, code_of):
    written = bench.write(bench.some_operations(2))
    whole = written.path.read_bytes()
    written.path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert code_of(lambda: deliver(written.path, written.sha256, Place(stick))) == "B02"
    written.path.unlink()
    assert code_of(lambda: deliver(written.path, written.sha256, Place(stick))) == "B02"
    assert names(stick) == []


def test_stopping_leaves_nothing_on_the_stick(bench, stick, code_of):
    written = bench.write(bench.some_operations(2))
    assert code_of(lambda: deliver(written.path, written.sha256, Place(stick), cancelled=lambda: True)) == "B-STOPPED"
    assert names(stick) == []


def test_full_disk_while_the_bundle_is_made_leaves_nothing(bench, code_of):
    operations = bench.some_operations(3000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits.KIB, hard))
    try:
        code = code_of(lambda: bench.write(operations))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert code == "B16"
    assert names(bench.out) == []
