"""Proof R20: bundles of every release are read by this version, and by the stand-alone opener, with nothing lost."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from engage_desktop.bundles import limits, reader, sealing
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

NOT_RELEASED = frozenset[str]()
"""Kinds that came after the last release; its folder takes them in."""

pytestmark = pytest.mark.proof
of_each_release = pytest.mark.parametrize("about", RELEASES, ids=lambda path: path.parent.name)


def expected(about):
    return (about.parent / "operations.jsonl").read_bytes().splitlines()


def recovery_code(about):
    return (about.parent / "recovery-code.txt").read_text().strip()


def keys(about):
    """Return the recovery code, and the key of the laptop for which the bundle of another laptop is."""
    device = about.parent / "device-key.txt"
    return [recovery_code(about), *([device.read_text().strip()] if device.is_file() else [])]


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


def known(about):
    """Return the kinds of record of a release."""
    return {json.loads(raw)["kind"] for raw in expected(about)}


def read_all(about, work_folder):
    """Return the headers, and the entries, of every bundle of a release, as this version reads them."""
    headers, found = [], []
    for path in bundles(about):
        with reader.read(path, keys(about), trust_of(about), work_folder=work_folder) as bundle:
            assert bundle.notices == ()
            headers.append(bundle.header)
            found.append(list(bundle.entries()))
    return headers, found


@of_each_release
def test_every_record_of_a_released_bundle_is_read_with_nothing_lost(about, tmp_path, record_property):
    _, found = read_all(about, tmp_path)
    entries = [entry for bundle in found for entry in bundle]
    whole = [entry for entry in entries if entry.operation is not None]
    assert [entry.canonical for entry in whole] == expected(about)
    assert [entry.operation for entry in whole] == [log.decode(raw) for raw in expected(about)]
    assert len(entries) - len(whole) == json.loads(about.read_text()).get("erased", 0)
    assert not [entry.fault for entry in entries if entry.fault]
    for bundle in found:
        chain = log.CHAIN_START
        for entry in bundle:
            chain = log.chain(chain, entry.digest)
            assert entry.chain in (b"", chain)
    record_property("load", f"{len(entries):,} records")


@of_each_release
def test_the_fixture_holds_nothing_that_this_version_does_not_know(about):
    assert known(about) <= KINDS.keys()
    if about.parent.name in ("0.1.0", "0.1.0-exchange"):
        assert known(about) == KINDS_OF_0_1_0


def test_together_they_hold_every_kind_of_record_and_of_bundle(tmp_path):
    assert set().union(*map(known, RELEASES)) == KINDS.keys() - NOT_RELEASED
    assert {header.kind for about in RELEASES for header in read_all(about, tmp_path)[0]} == limits.KINDS


@of_each_release
def test_stand_alone_opener_reads_a_released_bundle(about, tmp_path):
    identity = tmp_path / "key.txt"
    identity.write_text("\n".join(keys(about)))
    found = []
    for path in bundles(about):
        command = [sys.executable, "-I", OPENER, path, identity]
        done = subprocess.run(command, capture_output=True, text=True, timeout=180)
        assert done.returncode == 0, done.stderr
        frames = [json.loads(line) for line in done.stdout.splitlines()]
        assert all(frames[0]["right"].values())
        found += [frame["body"] for frame in frames if frame["frame"] == "operation"]
    assert found == [json.loads(raw) for raw in expected(about)]
