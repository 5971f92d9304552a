"""Proof R19: an import of bundles may be killed or lose its power anywhere: each bundle is wholly in or not at all, and once.

On a real encrypted central workspace; after every stop the records are compared with those of an undisturbed import, byte
for byte, and merging again brings the rest. PostgreSQL has its own form of this proof.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
Note = Callable[[str, object], None]

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(sys.platform == "win32", reason="children are forked and killed by signal"),
]


def merged(mode: str, folder: Path, count: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.proofs.merge_kills", mode, str(folder), str(count), "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=14_400)
    assert done.returncode == 0, done.stdout + done.stderr
    reached: dict[str, Any] = json.loads(done.stdout)
    if "tracing refused" in reached:
        pytest.skip(f"THIS MACHINE DOES NOT ALLOW TRACING, so no power cut was tried: {reached['tracing refused']}")
    return reached


def test_killed_while_merging_every_bundle_is_wholly_in_or_not_at_all(
    tmp_path: Path, proof_scale: str, record_property: Note
) -> None:
    """SIGKILL at random moments of an import of six bundles that overlap; what was told as brought in is in."""
    kills = 500 if proof_scale == "long" else 12
    reached = merged("kill", tmp_path, kills)
    record_property("load", f"{reached['rounds']:,} kills, {reached['inside']:,} of them between two bundles' ends")
    assert (reached["rounds"], reached["faults"]) == (kills, [])
    assert reached["inside"] > kills // 3, "the kills must hit the merging"


@pytest.mark.needs("strace")
def test_after_a_power_cut_while_merging_every_bundle_is_wholly_in_or_not_at_all(
    tmp_path: Path, proof_scale: str, record_property: Note
) -> None:
    states = 10_000 if proof_scale == "long" else 60
    reached = merged("cut", tmp_path, states)
    record_property("load", f"{reached['rounds']:,} states after power cuts")
    assert (reached["rounds"], reached["faults"]) == (states, [])
    assert reached["inside"] > states // 3


@pytest.mark.parametrize("together", ["threads", "processes"])
def test_eight_importers_at_once_bring_every_bundle_in_once(
    together: str, tmp_path: Path, proof_scale: str, record_property: Note
) -> None:
    """Each in an order of its own; of eight programs two are killed on the way."""
    rounds = 100 if proof_scale == "long" else 2
    reached = merged(together, tmp_path, rounds)
    record_property("load", f"{reached['rounds']:,} rounds of 8 importers ({together})")
    assert (reached["rounds"], reached["faults"]) == (rounds, [])


def test_an_import_that_commits_in_pieces_is_found_out(tmp_path: Path) -> None:
    """The seeded fault: what has come of a bundle is committed now and then. The same search must find it."""
    reached = merged("kill-careless", tmp_path, 8)
    assert reached["faulty"] >= 2, reached
