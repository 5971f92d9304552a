"""A bundle opens without Engage Desktop: the short script uses public tools alone and tells what is wrong."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "open_bundle.py"


@pytest.fixture
def identity_file(bench, tmp_path):
    path = tmp_path / "key.txt"
    path.write_text(f"# made by age-keygen\n{bench.team.team_key}\n")
    return path


def run(bundle, identity_file, *, path=None):
    environment = {"PATH": path if path is not None else "/usr/bin:/bin"}
    command = [sys.executable, "-I", SCRIPT, bundle, identity_file]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)


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


def test_script_imports_nothing_of_ours():
    assert "engage_desktop" not in SCRIPT.read_text()
