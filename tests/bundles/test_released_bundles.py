"""Proof R20: bundles of every release are read by this version, and by the stand-alone opener, with nothing lost."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from engage_desktop.bundles import reader, sealing
from engage_desktop.bundles.certificates import Trust
from engage_desktop.domain import log
from engage_desktop.domain.kinds import KINDS, check_body

RELEASES = sorted((Path(__file__).parents[1] / "data" / "bundles").glob("*/about.json"))
OPENER = Path(__file__).parents[2] / "packaging" / "open_bundle.py"
KINDS_OF_0_1_0 = {
    *("team.set", "session.set", "question.set", "person.set", "need.set", "session.state", "arrival.recorded"),
    *("departure.recorded", "head.counted", "consent.answered", "wording.kept", "comment.heard", "comment.agreed"),
    *("need.asked", "batch.recorded", "fact.voided"),
}

pytestmark = [pytest.mark.proof, pytest.mark.parametrize("about", RELEASES, ids=lambda path: path.parent.name)]


def expected(about):
    return (about.parent / "operations.jsonl").read_bytes().splitlines()


def recovery_code(about):
    return (about.parent / "recovery-code.txt").read_text().strip()


def bundles(about):
    return sorted(about.parent.glob("*.engage"))


def trust_of(about):
    said, code = json.loads(about.read_text()), recovery_code(about)
    root = sealing.public_key(sealing.team_root_seed(code))
    assert root.hex() == said["root"]
    return Trust(
        roots=(root,),
        organisation=said["organisation"],
        now=datetime.fromisoformat(said["read_at"]),
        validate=lambda operation: check_body(operation.kind, operation.body),
    )


def test_every_record_of_a_released_bundle_is_read_with_nothing_lost(about, tmp_path, record_property):
    found = []
    for path in bundles(about):
        with reader.read(path, [recovery_code(about)], trust_of(about), work_folder=tmp_path) as bundle:
            assert bundle.notices == ()
            found += list(bundle.entries())
    assert [entry.canonical for entry in found] == expected(about)
    assert [entry.operation for entry in found] == [log.decode(raw) for raw in expected(about)]
    assert not [entry.fault for entry in found if entry.fault]
    chain = log.CHAIN_START
    for entry in found:
        chain = log.chain(chain, entry.digest)
        assert entry.chain == chain
    record_property("load", f"{len(found):,} records")


def test_the_fixture_holds_every_kind_of_its_release(about):
    kinds = {json.loads(raw)["kind"] for raw in expected(about)}
    assert kinds >= KINDS_OF_0_1_0
    assert kinds <= KINDS.keys()


def test_stand_alone_opener_reads_a_released_bundle(about, tmp_path):
    identity = tmp_path / "key.txt"
    identity.write_text(f"{recovery_code(about)}\n")
    found = []
    for path in bundles(about):
        command = [sys.executable, "-I", OPENER, path, identity]
        done = subprocess.run(command, capture_output=True, text=True, timeout=180)
        assert done.returncode == 0, done.stderr
        frames = [json.loads(line) for line in done.stdout.splitlines()]
        assert all(frames[0]["right"].values())
        found += [frame["body"] for frame in frames if frame["frame"] == "operation"]
    assert found == [json.loads(raw) for raw in expected(about)]
