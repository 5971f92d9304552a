"""What a body from outside may hold: every kind checked part by part; what is unknown is kept, not refused."""

from __future__ import annotations

from typing import Any

import pytest

from engage_desktop.domain.kinds import KINDS, check_body
from engage_desktop.domain.log import OperationInvalid
from engage_desktop.domain.parts import LARGEST_COUNT, Kind, Part

GOOD: dict[str, Any] = {
    "text": "words",
    "id": "0b1c-2d",
    "count": 3,
    "moment": "2026-11-21T10:00:00+00:00",
    "ids": ["a"],
    "stamps": ["12-ab"],
}
BAD: dict[str, list[Any]] = {
    "text": [3, ["a"], {"a": 1}, True, "x" * 20_001],
    "id": ["", "a b", "x" * 65, 3, "../up"],
    "count": ["3", -1, True, LARGEST_COUNT + 1],
    "moment": ["x" * 41, 3],
    "ids": ["a", ["a b"], ["a"] * 51, [3]],
    "stamps": ["a", ["a b"], ["a"] * 201, [3]],
}


def whole(kind: Kind) -> dict[str, Any]:
    """Return a body with every part of a kind, as it stands in an operation."""
    values = {name: GOOD[part.kind] for name, part in kind.parts.items()}
    return {"cells": {name: [1, value] for name, value in values.items()}} if kind.is_register else values


def with_part(kind: Kind, name: str, value: Any) -> dict[str, Any]:
    body = whole(kind)
    if kind.is_register:
        body["cells"][name] = [1, value]
    else:
        body[name] = value
    return body


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_whole_body_is_taken(kind: Kind) -> None:
    check_body(kind.name, whole(kind))


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        pytest.param(kind, name, value, id=f"{kind.name} {name} {str(value)[:12]}")
        for kind in KINDS.values()
        for name, part in kind.parts.items()
        for value in BAD[part.kind]
    ],
)
def test_a_part_of_the_wrong_kind_is_refused(kind: Kind, name: str, value: Any) -> None:
    with pytest.raises(OperationInvalid, match=name):
        check_body(kind.name, with_part(kind, name, value))


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if not kind.is_register], ids=lambda kind: kind.name)
def test_a_fact_that_lacks_a_part_is_refused_unless_it_may_be_missing(kind: Kind) -> None:
    for name, part in kind.parts.items():
        body = {other: value for other, value in whole(kind).items() if other != name}
        if part.optional:
            check_body(kind.name, body)
        else:
            with pytest.raises(OperationInvalid, match="lacks a part"):
                check_body(kind.name, body)


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.is_register], ids=lambda kind: kind.name)
@pytest.mark.parametrize(
    "cells", [None, {}, [], {"name": []}, {"name": [0, "a"]}, {"name": [True, "a"]}, {"name": [1]}]
)
def test_a_change_without_cells_or_versions_is_refused(kind: Kind, cells: Any) -> None:
    with pytest.raises(OperationInvalid):
        check_body(kind.name, {"cells": cells})


def test_a_version_so_high_that_nobody_could_ever_change_the_cell_again_is_refused() -> None:
    check_body("team.set", {"cells": {"name": [LARGEST_COUNT, "Sefton"]}})
    with pytest.raises(OperationInvalid, match="version"):
        check_body("team.set", {"cells": {"name": [LARGEST_COUNT + 1, "Sefton"]}})


def test_what_a_newer_version_added_is_kept() -> None:
    check_body("theme.given", {"anything": {"at": ["all"]}})
    check_body("comment.agreed", {"session": "s", "root": "r", "count": 1, "mood": "warm"})


def test_what_is_empty_may_stand_only_where_it_is_optional() -> None:
    assert Part(optional=True).accepts(None)
    assert not Part().accepts(None)
