"""The log's bytes: one form for each entry, and nothing but that form is read."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage_desktop.domain import log
from engage_desktop.domain.log import LARGEST_INTEGER, Operation, OperationInvalid, decode, strict_json

ONE = Operation(
    "5a" * 16, 3, 1 << 50, "comment.agreed", "row-1", {"count": 2, "root": "ł", "session": "s"}, 3, "0f" * 16
)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=["\x00"]), max_size=20)
VALUES = st.recursive(
    st.one_of(st.none(), TEXT, st.integers(-LARGEST_INTEGER, LARGEST_INTEGER), st.booleans()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=8,
)


def written(**changed: Any) -> bytes:
    """Return ONE's bytes with parts changed, in the canonical form all the same."""
    return log.canonical_json({**json.loads(ONE.canonical()), **changed})


@given(st.dictionaries(TEXT, VALUES, max_size=5), st.integers(1, 10**6), st.integers(0, 2**62))
def test_what_is_written_reads_back_the_same(body: dict[str, Any], seq: int, hlc: int) -> None:
    operation = replace(ONE, body=body, seq=seq, act=1, hlc=hlc)
    try:
        assert decode(operation.canonical()) == operation
    except OperationInvalid:
        assert str(body).count("{") + str(body).count("[") > log.DEEPEST_NESTING - 1
    assert log.read_own(operation.canonical().decode()) == operation


def test_every_part_is_in_the_digest() -> None:
    changes: dict[str, Any] = {
        "site": "5b" * 16,
        "seq": 4,
        "hlc": 1,
        "kind": "head.counted",
        "row": "row-2",
        "body": {},
        "act": 2,
        "nonce": "0e" * 16,
    }
    digests = {log.digest(replace(ONE, **{name: value}).canonical()) for name, value in changes.items()}
    assert len(digests | {log.digest(ONE.canonical())}) == len(changes) + 1


def test_the_chain_depends_on_all_that_came_before() -> None:
    one, two = log.digest(b"one"), log.digest(b"two")
    assert log.chain(log.chain(log.CHAIN_START, one), two) != log.chain(log.chain(log.CHAIN_START, two), one)


@pytest.mark.parametrize(
    "data",
    [
        ONE.canonical().replace(b'"seq":3', b'"seq": 3'),
        ONE.canonical().replace("ł".encode(), b"\\u0142"),
        ONE.canonical() + b"\n",
        b" " + ONE.canonical(),
        ONE.canonical().replace(b'{"act":3,', b'{"act":3,"act":3,'),
        ONE.canonical().replace(b'"count":2', b'"count":2,"count":2'),
        json.dumps(json.loads(ONE.canonical()), ensure_ascii=False, separators=(",", ":")).encode()[::-1],
        json.dumps(
            dict(reversed(json.loads(ONE.canonical()).items())), ensure_ascii=False, separators=(",", ":")
        ).encode(),
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff" + ONE.canonical(),
        b"[" * 100_000,
    ],
    ids=[
        *("space", "escape", "line end", "leading space", "part twice", "count twice", "backwards", "other order"),
        *("empty", "null", "list", "nothing", "no utf-8", "deep"),
    ],
)
def test_another_form_of_the_same_is_refused(data: bytes) -> None:
    with pytest.raises(OperationInvalid):
        decode(data)


@pytest.mark.parametrize(
    "changed",
    [
        {"site": "5A" * 16},
        {"site": "5a" * 15},
        {"nonce": "zz" * 16},
        {"seq": 0},
        {"seq": True},
        {"seq": "3"},
        {"hlc": -1},
        {"hlc": LARGEST_INTEGER + 1},
        {"act": 0},
        {"act": 4},
        {"kind": ""},
        {"kind": "k" * 65},
        {"row": ""},
        {"row": "r" * 65},
        {"body": []},
        {"body": {"a": "x" * log.LARGEST_OPERATION}},
        {"body": {"a": [[[[[[[[1]]]]]]]]}},
        {"extra": 1},
    ],
    ids=lambda changed: str(changed)[:40],
)
def test_an_entry_that_cannot_be_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(OperationInvalid):
        decode(written(**changed))


@pytest.mark.parametrize(
    "body",
    [
        b'{"a":1.5}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":"\\ud800"}',
        b'{"a":"\\u0000"}',
        b'{"a":"\x00"}',
        b'{"a":1e5}',
    ],
)
def test_what_no_store_holds_is_refused(body: bytes) -> None:
    with pytest.raises(OperationInvalid):
        decode(ONE.canonical().replace(log.canonical_json(ONE.body), body))
    with pytest.raises(OperationInvalid):
        strict_json(body)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for read in (decode, strict_json):
        try:
            read(data)
        except OperationInvalid:
            continue


@given(st.integers(0, len(ONE.canonical()) - 1), st.integers(1, 255))
def test_a_changed_byte_is_refused_or_another_entry(place: int, change: int) -> None:
    data = bytearray(ONE.canonical())
    data[place] ^= change
    try:
        found = decode(bytes(data))
    except OperationInvalid:
        return
    assert found != ONE
