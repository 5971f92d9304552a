"""Proof R19: kill -9 inside the central merge, and eight importers at once: no partial bundle, no duplicate."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.postgres import BINARIES

pytestmark = [pytest.mark.needs(BINARIES), pytest.mark.proof]
ROOT = Path(__file__).resolve().parents[2]
KILLS = {"bounded": 12, "long": 500}
ROUNDS = {"bounded": 2, "long": 100}


def reached(work: str, count: int) -> dict[str, int]:
    command = [sys.executable, "-m", "tests.central.merge_kills", work, str(count), "19"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=6 * 3_600)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def test_killed_importers_and_killed_server_processes_leave_whole_bundles_alone(
    proof_scale: str, record_property: Callable[[str, object], None]
) -> None:
    found = reached("kills", KILLS[proof_scale])
    assert found["partial"] == found["differing"] == 0, found
    assert found["inside a merge"] >= found["kills"] // 4, found
    record_property("load", f"{found['kills']} kills, {found['inside a merge']} of them inside a merge")


def test_eight_importers_at_once_end_with_what_one_alone_ends_with(
    proof_scale: str, record_property: Callable[[str, object], None]
) -> None:
    found = reached("rounds", ROUNDS[proof_scale])
    assert found["failed"] == found["partial"] == found["differing"] == 0, found
    record_property("load", f"{found['rounds']} rounds of 8 importers, {found['bundles']} bundles each of them")
