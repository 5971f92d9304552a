"""A bundle opens without Engage Desktop: the short script uses public tools alone and tells what is wrong."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from engage_desktop.bundles import sealing

SCRIPT = Path(__file__).parents[2] / "packaging" / "open_bundle.py"


@pytest.fixture
def identity_file(bench, tmp_path):
    path = tmp_path / "key.txt"
    path.write_text(f"# made by age-keygen\n{bench.team.team_key}\n")
    return path


def run(bundle, identity_file, *, path=None):
    environment = {"PATH": path if path is not None else "/usr/bin:/bin"}
    command = [sys.executable, "-I", SCRIPT, bundle, identity_file]
    return subprocess.run(command, capture_output=True, text=True, timeout=180, env=environment)


@pytest.mark.parametrize("tools", ["those of this computer", "none but Python's"])
def test_script_prints_header_manifest_operations_and_end(bench, identity_file, tools):
    if tools == "those of this computer" and not shutil.which("openssl"):
        pytest.skip("openssl is not on this computer")
    operations = bench.some_operations(3)
    written = bench.write(operations)
    done = run(written.path, identity_file, path="" if tools == "none but Python's" else None)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["frame"] for line in lines] == ["header", "manifest", "operation", "operation", "operation", "end"]
    assert lines[0]["right"] == {"start": True, "payload": True, "certificate": True, "signature": True}
    assert lines[0]["vouched_for_by"] == bench.team.trust.roots[0].hex()
    assert [line["body"] for line in lines[2:5]] == [json.loads(raw) for raw in operations]


KINDS = ("to-centre", "to-centre with erased records", "peer", "return", "pack", "erasure")


@pytest.mark.parametrize("kind", KINDS)
def test_script_opens_every_kind_of_bundle(bench, identity_file, kind):
    written = bench.one_of(kind)
    done = run(written.path, identity_file)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(lines[0]["right"].values())
    assert lines[0]["vouched_for_by"] == bench.team.trust.roots[0].hex()
    bodies = [json.loads(body) for kind, body in bench.frames(written.path) if kind in (b"O", b"T")]
    assert [line["body"] for line in lines if line["frame"] in ("operation", "erased")] == bodies
    packs_found = [line["body"] for line in lines if line["frame"] == "pack"]
    assert packs_found == ([bench.some_pack(bench.team).model_dump(exclude_unset=True)] if kind == "pack" else [])


def test_script_gives_attachments_as_base64(bench, identity_file):
    attachment = bytes(range(256)) * 5000
    done = run(bench.pick([], "return", attachments=[attachment]).path, identity_file)
    found = [json.loads(line) for line in done.stdout.splitlines() if "attachment" in line[:30]]
    assert [base64.b64decode(line["body"]) for line in found] == [attachment]


def test_script_says_when_the_inside_does_not_add_up(bench, identity_file):
    written = bench.one_of("to-centre")
    inside = bench.frames(written.path)
    done = run(bench.refilled(written.path, [*inside[:2], *inside[3:]]), identity_file)
    assert done.returncode != 0
    assert "not whole" in done.stderr


def test_script_believes_no_laptop_that_vouches_for_another(bench, identity_file):
    below = bench.issued(bench.team.sender.seed, "Laptop 7", issuer=bench.team.sender.certificate)
    done = run(bench.write(bench.some_operations(2), sender=below).path, identity_file)
    assert done.returncode != 0
    assert not json.loads(done.stdout.splitlines()[0])["right"]["certificate"]


@pytest.mark.parametrize(("place", "wrong"), [(-1, "payload"), (30, "signature")])
def test_script_opens_nothing_that_is_damaged(bench, identity_file, place, wrong):
    written = bench.write(bench.some_operations(3))
    header, payload = bench.parts(written.path)
    data = bytearray(written.path.read_bytes())
    if wrong == "payload":
        data[place] ^= 1
    else:
        start = len(data) - len(payload) - 64
        data[start + place] ^= 1
    written.path.write_bytes(data)
    done = run(written.path, identity_file)
    assert done.returncode != 0
    right = json.loads(done.stdout.splitlines()[0])["right"]
    assert not right[wrong]
    assert len(done.stdout.splitlines()) == 1
    assert header["kind"] == "to-centre"


@pytest.mark.parametrize(
    "content", [b"", b"\x93ENG", b"comment\nThe ramp is steep, and nobody said so before\n", bytes(range(256)) * 9]
)
def test_script_says_of_another_file_that_it_is_no_bundle(tmp_path, identity_file, content):
    other = tmp_path / "other.engage"
    other.write_bytes(content)
    done = run(other, identity_file)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "This is not an Engage bundle.\n")


def test_script_says_which_file_is_not_there(bench, tmp_path, identity_file):
    gone = tmp_path / "gone"
    for done in (run(gone, identity_file), run(bench.one_of("to-centre").path, gone)):
        assert (done.returncode, done.stderr) == (1, f"The file {gone} could not be read: No such file or directory.\n")


def test_script_imports_nothing_of_ours():
    assert "engage_desktop" not in SCRIPT.read_text()


def test_script_says_when_no_key_in_the_identity_file_fits(bench, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(f"{sealing.new_identity()}\n")
    done = run(bench.write(bench.some_operations(1)).path, other)
    assert (done.returncode, "sealed for others" in done.stderr, "Traceback" in done.stderr) == (1, True, False)
