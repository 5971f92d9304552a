"""Proof R5: the disk is full, fails, writes less than asked, can only be read, or its folder is gone; nothing is lost.

Lost: told as saved, and not shown by the workspace that is opened after the fault was taken away. What the disk refuses must
come with a sentence (code K08, or K03 for pages that could not be read), must not be recorded in part, and the open program
must save again as soon as the disk does.
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
CLEAN = {"lost": 0, "unwell": 0, "unclear": 0, "bugs": 0, "unusable": 0}

pytestmark = [pytest.mark.proof, pytest.mark.needs("strace")]


def let_the_disk_fail(folder: Path, points: int, *arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.proofs.faults", str(folder), str(points), "1", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=7_200)
    assert done.returncode == 0, done.stdout + done.stderr
    reached: dict[str, Any] = json.loads(done.stdout)
    if "tracing refused" in reached:
        pytest.skip(f"THIS MACHINE DOES NOT ALLOW TRACING, so no disk failed: {reached['tracing refused']}")
    return reached


def test_a_failing_disk_loses_nothing_acknowledged_and_the_program_goes_on(
    tmp_path: Path, proof_scale: str, record_property: Callable[[str, object], None]
) -> None:
    """After every fault everything acknowledged shows, every refusal is a sentence, and the next save works."""
    points = 1_500 if proof_scale == "long" else 60
    reached = let_the_disk_fail(tmp_path, points)
    record_property(
        "load", f"{reached['points']:,} faults, {reached['refused']:,} refusals, {reached['saved']:,} saved"
    )
    assert {name: reached[name] for name in CLEAN} == CLEAN, "\n".join(reached["examples"])
    assert reached["points"] == points
    assert reached["refused"] > points // 2, "the faults must be felt"
    assert len(reached["kinds"]) >= 12, reached["kinds"]


def test_a_program_that_says_saved_whatever_the_disk_does_is_found_out(tmp_path: Path) -> None:
    """The seeded fault: the disk's answer is not looked at. The same search must find what is then lost."""
    reached = let_the_disk_fail(tmp_path, 30, "careless")
    assert reached["lost"] >= 2, reached
