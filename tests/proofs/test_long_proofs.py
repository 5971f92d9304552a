"""The one command for the long form of every proof: which proofs it knows, what it refuses, and the table it prints."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "long_proofs.py"
REPORT = """<testsuites><testsuite>
<testcase classname="tests.proofs.test_kill_proof" name="test_nothing_is_lost">
<properties><property name="load" value="1,000 kills"/></properties></testcase>
<testcase classname="tests.proofs.test_kill_proof" name="test_b"><failure>it broke</failure></testcase>
<testcase classname="tests.proofs.test_kill_proof" name="test_c"><skipped>no strace</skipped></testcase>
</testsuite></testsuites>"""


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    found = importlib.util.spec_from_file_location("long_proofs", SCRIPT)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_every_file_with_a_proof_says_which_it_is(script: ModuleType) -> None:
    assert {"R1", "R2", "R3", "R5", "R7", "R23"} <= set(script.known())
    nameless = [file.name for file, named in script.proofs().items() if "—" in named and file.parent.name == "proofs"]
    assert nameless == [], "these files hold proofs and do not say “Proof R…” in a docstring"


def test_a_file_may_hold_two_proofs(script: ModuleType) -> None:
    assert script.names_in('"""Proofs R2 and R3: the power fails."""') == {"R2", "R3"}
    assert script.names_in('def test_a():\n    """Proof R25: sticks."""\n') == {"R25"}
    assert script.names_in('"""Unlike R9, this proves nothing."""') == set()


def test_the_table_says_what_was_reached_and_what_failed(script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "report.xml").write_text(REPORT, "utf-8")
    files = {ROOT / "tests" / "proofs" / "test_kill_proof.py": {"R1"}}
    assert script.table(tmp_path / "report.xml", files)[1:] == [
        ("R1", "holds", "nothing is lost: 1,000 kills"),
        ("R1", "FAILS", "b"),
        ("R1", "LEFT OUT", "c"),
    ]


def test_a_proof_that_does_not_exist_is_not_silently_left_out() -> None:
    done = subprocess.run([sys.executable, SCRIPT, "R1", "R999"], capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stdout.startswith("There is no proof R999. There are: R1, R2,")
