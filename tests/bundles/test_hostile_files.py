"""Proof R9: more than 200 hostile files are refused with the right code, each within 2 seconds and 256 MB, changing nothing."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from engage_desktop.domain.refusals import Refusal
from engage_desktop.operations import exchange
from engage_desktop.operations.workspaces import create_workspace
from engage_desktop.store import opening
from tests.bundles.hostile import corpus
from tests.bundles.nasty import NASTY_WORDS

ROOT = Path(__file__).parents[2]
MOST_SECONDS, MOST_MEGABYTES, FEWEST = 2.0, 256, 200

pytestmark = [pytest.mark.proof, pytest.mark.skipif(os.name == "nt", reason="a process per file needs fork")]


def laid_out(bench, folder):
    """Write the files and the listing that judge.py reads; return what is expected, by name."""
    (folder / "work").mkdir(parents=True)
    files, expected = [], []
    for place, hostile in enumerate(corpus(bench)):
        name = f"{place:04}.engage"
        (folder / name).write_bytes(hostile.data)
        files.append({"file": name, "trust": hostile.trust})
        expected.append(hostile)
    listing = {
        "now": bench.team.trust.now.isoformat(),
        "roots": [root.hex() for root in bench.team.trust.roots],
        "organisation": bench.team.organisation,
        "keys": [bench.team.team_key],
        "files": files,
    }
    (folder / "listing.json").write_text(json.dumps(listing))
    return expected


def state_of(folder):
    return {
        path.name: hashlib.sha256(path.read_bytes()).digest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "verdicts.json"
    }


def assert_all_sorts(expected):
    """B08, B09 and B15 do not refuse; B16 is of the disk and not of the file."""
    codes = Counter(hostile.code for hostile in expected)
    assert {f"B{number:02}" for number in range(1, 15)} - {"B08", "B09"} <= codes.keys()
    assert codes["accepted"] < codes.total() / 5
    assert len({hostile.name for hostile in expected}) == len(expected) >= FEWEST


def test_every_hostile_file_is_refused_in_time_and_changes_nothing(bench, tmp_path, record_property):
    folder = tmp_path / "hostile"
    expected = laid_out(bench, folder)
    before = state_of(folder)
    done = subprocess.run(
        [sys.executable, "-m", "tests.bundles.judge", folder], cwd=ROOT, capture_output=True, text=True, timeout=900
    )
    assert done.returncode == 0, done.stderr
    verdicts = json.loads((folder / "verdicts.json").read_text())
    told = list(zip(expected, verdicts, strict=True))
    assert [(held.name, said["code"], held.code) for held, said in told if said["code"] != held.code] == []
    assert [(held.name, said["seconds"]) for held, said in told if said["seconds"] > MOST_SECONDS] == []
    assert [(held.name, said["megabytes"]) for held, said in told if said["megabytes"] > MOST_MEGABYTES] == []
    assert state_of(folder) == before, "no file was changed, and nothing was left behind"
    assert_all_sorts(expected)
    slowest, largest = max(said["seconds"] for said in verdicts), max(said["megabytes"] for said in verdicts)
    record_property("load", f"{len(told)} files, at most {slowest:.2f} s and {largest:.0f} MB")


@pytest.fixture
def same_team(bench):
    """A bench whose team a workspace can be made for."""
    return replace(bench, team=bench.new_team(""))


def read_in(store, path, now):
    try:
        exchange.read_bundle(store, now=now, path=path)
    except Refusal as refusal:
        return refusal.code
    return "accepted"


def test_workspace_is_the_same_after_every_hostile_file_and_words_are_only_words(same_team, tmp_path):
    now = same_team.team.trust.now
    store = create_workspace(
        tmp_path / "workspace",
        team="Team",
        passphrase="market hall tuesday",
        now=now,
        recovery_code=same_team.team.recovery,
    ).store
    before, length = store.dump(), store.history.length()
    path = tmp_path / "hostile.engage"
    words = []
    for hostile in corpus(same_team):
        if hostile.trust:
            continue
        path.write_bytes(hostile.data)
        if hostile.code == "accepted":
            words.append(hostile)
            continue
        assert (hostile.name, read_in(store, path, now)) == (hostile.name, hostile.code)
        assert path.read_bytes() == hostile.data
    assert (store.dump(), store.history.length()) == (before, length)
    for hostile in words:
        path.write_bytes(hostile.data)
        assert (hostile.name, read_in(store, path, now)) == (hostile.name, "accepted")
    assert store.history.length() == length + 2 * len(words) == length + 2 * len(NASTY_WORDS)
    assert NASTY_WORDS["SQL"] in store.dump()
    opening.close_store(store)
