"""Each promise has a test that is named with its id and does what somebody does with the running program to see it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from engage_desktop.operations.assurance.evidence import load_promises
from engage_desktop.paths import resources_folder
from tests.promises.named_ids import NAMED

HERE = Path(__file__).resolve().parent
TEST = re.compile(r"test_promise_(\d{3})_(\d+[a-z]?)_[a-z]")


def ids_with_a_test() -> set[str]:
    """Return the ids that tests are named with."""
    names = [
        node.name
        for path in HERE.glob("test_*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef)
    ]
    return {f"{found[1]}.{found[2]}" for found in map(TEST.match, names) if found}


def test_every_promise_that_is_built_has_a_test_named_with_its_id() -> None:
    assert sorted(set(NAMED) - ids_with_a_test()) == []


def test_no_test_is_named_with_an_id_that_is_no_promise() -> None:
    assert sorted(ids_with_a_test() - {promise.id for promise in load_promises(resources_folder())}) == []


def test_the_ids_are_promises_each_once() -> None:
    assert len(set(NAMED)) == len(NAMED) == 80
    assert set(NAMED) <= {promise.id for promise in load_promises(resources_folder())}
