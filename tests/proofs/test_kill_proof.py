"""Proof R1: the program is killed (SIGKILL) while people capture, and nothing it had acknowledged is lost.

Lost: the child said "saved" in its pipe, which it does only after the operation returned, and after the kill the opened
workspace does not show it (comment, correction, undo, check-in, consent, draft or log entry) and no step brings it back.
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

pytestmark = [
    pytest.mark.proof,
    pytest.mark.skipif(sys.platform == "win32", reason="children are forked and killed by signal"),
]


def kill_again_and_again(folder: Path, kills: int, *arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.proofs.kills", str(folder), str(kills), "1", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=7_200)
    assert done.returncode == 0, done.stdout + done.stderr
    reached: dict[str, Any] = json.loads(done.stdout)
    return reached


def test_killed_while_capturing_the_program_has_everything_it_acknowledged(
    tmp_path: Path, proof_scale: str, record_property: Callable[[str, object], None]
) -> None:
    """Every acknowledged fact shows after every kill, the pages are whole, and the tables equal the log."""
    kills = 1_000 if proof_scale == "long" else 40
    reached = kill_again_and_again(tmp_path, kills)
    record_property("load", f"{reached['kills']:,} kills, {reached['acknowledged']:,} operations acknowledged")
    assert (reached["kills"], reached["lost"], reached["unwell"]) == (kills, 0, 0), reached["examples"]
    assert reached["acknowledged"] > 5 * kills
    assert reached["unclean"] > kills // 2, "the kills must hit an open workspace"
    assert reached["while opening"] > 0, "some kills must hit the opening itself"


def test_a_program_that_acknowledges_before_the_commit_is_found_out(tmp_path: Path) -> None:
    """The seeded fault: "saved" is said inside the transaction. The same search must find what is then lost."""
    reached = kill_again_and_again(tmp_path, 10, "early")
    assert reached["lost"] > 0, reached
    assert reached["unwell"] == 0, reached["examples"]
