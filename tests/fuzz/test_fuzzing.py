"""Proof R10: no bytes make a reader end in anything but a refusal, or hang; driven by atheris, or by plain chance.

The bounded form makes a few thousand runs of each target; ENGAGE_PROOF_SCALE=long 10 million of the header, 1 million of others.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from engage_desktop.domain.refusals import Refusal
from tests.fuzz import drive
from tests.fuzz.targets import TARGETS, refusing

ROOT = Path(__file__).parents[2]
IS_LONG = os.environ.get("ENGAGE_PROOF_SCALE") == "long"
BOUNDED = 3_000

pytestmark = pytest.mark.proof


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_bytes_come_they_are_taken_or_refused(name, record_property, tmp_path):
    runs = TARGETS[name].long if IS_LONG else BOUNDED
    command = [sys.executable, "-m", "tests.fuzz.drive", name, str(runs)]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, env=environment, timeout=36_000 if IS_LONG else 600
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said[-4000:]
    made = re.search(r"Done (\d+) runs", said)
    assert made is not None, said[-2000:]
    assert int(made[1]) >= runs
    engine = "by plain chance" if "plain chance" in said else "by atheris"
    record_property("load", f"{runs:,} runs {engine}")


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_are_taken_and_plain_chance_finds_nothing_either(name):
    target = TARGETS[name]
    for seed in target.seeds:
        target.take(seed)
    drive.by_chance(target.take, target.seeds, 300)


def test_seeds_are_not_refused_at_the_door():
    """Else mutation would never get past it."""
    unrefused = {name: sum(_is_taken(target, seed) for seed in target.seeds) for name, target in TARGETS.items()}
    assert all(unrefused.values()), unrefused


def _is_taken(target, seed):
    act = target.take.__closure__[0].cell_contents
    try:
        act(seed)
    except Refusal:
        return False
    return True


def test_plain_chance_finds_what_is_planted(capsys):
    """The control: a reader that trips over one doubled bracket is caught."""

    def trips(data: bytes) -> None:
        if b"[[[[" in data:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        drive.by_chance(refusing(trips), TARGETS["header"].seeds, 5_000)
    assert "[[[[" in capsys.readouterr().out
