"""The JSON Schema for outsiders says what the program itself holds to: the same bodies pass, the same are refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from engage_desktop.domain import log
from engage_desktop.domain.kinds import KINDS, check_body
from engage_desktop.domain.parts import LARGEST_COUNT

ROOT = Path(__file__).parents[2]
FILE = ROOT / "packaging" / "operations.schema.json"
RELEASED = sorted((ROOT / "tests" / "data" / "bundles").glob("*/operations.jsonl"))
VALIDATOR = jsonschema.Draft202012Validator(json.loads(FILE.read_text("utf-8")))
GOOD: dict[str, Any] = {"text": "words", "id": "0b1c-2d", "count": 3, "ids": ["a"], "stamps": ["12-ab"]}
UNFIT: dict[str, list[Any]] = {
    "text": [3, ["a"], {"a": 1}, True, "x" * 20_001],
    "id": ["", "a b", "x" * 65, 3, "../up", {"a": 1}],
    "count": ["3", -1, True, LARGEST_COUNT + 1, None, []],
    "ids": ["a", ["a b"], ["a"] * 51, [3]],
    "stamps": ["a", ["a b"], ["a"] * 201, [3]],
}


def operation(kind, body):
    return {
        "act": 1,
        "body": body,
        "hlc": 1,
        "kind": kind,
        "nonce": "0" * 32,
        "row": "row",
        "seq": 1,
        "site": "5a" * 16,
    }


def bodies(kind):
    """Yield bodies of a kind with one thing about each that may be wrong."""
    values = {name: GOOD.get(part.kind, "words") for name, part in kind.parts.items()}
    yield values
    for name, part in kind.parts.items():
        for value in [*UNFIT.get(part.kind, UNFIT["text"]), None]:
            yield values | {name: value}
        yield {other: value for other, value in values.items() if other != name}
    yield values | {"added_later": [1, {"a": 2}]}
    yield {}


def is_allowed(kind, body):
    try:
        check_body(kind, body)
    except log.OperationInvalid:
        return False
    return True


def test_schema_is_what_the_table_of_kinds_says():
    """Run packaging/write_schema.py when this fails."""
    command = "import sys; sys.path.insert(0, 'packaging'); import write_schema; sys.stdout.write(write_schema.text())"
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, timeout=180)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode() == FILE.read_text("utf-8")


def test_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(VALIDATOR.schema)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_schema_and_program_take_and_refuse_the_same_bodies(kind):
    seen = set()
    for values in bodies(kind):
        body = {"cells": {name: [1, value] for name, value in values.items()}} if kind.is_register else values
        verdict = VALIDATOR.is_valid(operation(kind.name, body))
        assert verdict == is_allowed(kind.name, body), body
        seen.add(verdict)
    assert seen == {True, False}


@pytest.mark.parametrize(
    "cells",
    [{}, [], None, {"title": "x"}, {"title": [1]}, {"title": [0, "x"]}, {"title": ["1", "x"]}, {"title": [1, "x", 2]}],
)
def test_change_without_a_version_is_refused(cells):
    body = {"cells": cells}
    assert not VALIDATOR.is_valid(operation("session.set", body))
    assert not is_allowed("session.set", body)


def test_kind_that_was_added_later_may_have_any_body():
    assert VALIDATOR.is_valid(operation("song.sung", {"verses": [1, [2]]}))
    assert is_allowed("song.sung", {"verses": [1, [2]]})


@pytest.mark.parametrize(
    "lie",
    [
        {"seq": 0},
        {"seq": "1"},
        {"seq": True},
        {"seq": 2**63},
        {"act": 0},
        {"hlc": -1},
        {"site": "5A" * 16},
        {"nonce": "00"},
        {"row": ""},
        {"row": "r" * 65},
        {"kind": ""},
        {"kind": "k" * 65},
        {"body": []},
        {"more": 1},
    ],
)
def test_identity_that_cannot_be_is_refused_by_both(lie, code_of):
    whole = operation("song.sung", {}) | lie
    assert not VALIDATOR.is_valid(whole)
    assert code_of(lambda: log.decode(log.canonical_json(whole))) != "accepted"


@pytest.mark.parametrize("path", RELEASED, ids=lambda path: path.parent.name)
def test_every_operation_of_a_release_fits_the_schema(path):
    for line in path.read_bytes().splitlines():
        VALIDATOR.validate(json.loads(line))
