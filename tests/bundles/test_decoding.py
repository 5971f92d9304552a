"""The fast way to decode an operation takes and refuses exactly what the slow and certain way does."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engage_desktop.bundles import decoding
from engage_desktop.domain import log
from engage_desktop.domain.refusals import Refusal
from tests.bundles.nasty import NASTY_JSON, NASTY_WORDS

WHOLE = log.Operation("5a" * 16, 3, 99, "comment.heard", "row", {"a": 1, "b": ["x"]}, 2, "0" * 32)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=20,
)


def said(decode, data):
    try:
        return decode(data)
    except Refusal as refusal:
        return refusal.code


def same(data):
    slow = said(log.decode, data)
    assert said(decoding.decode, data) == slow
    if slow != "B14":
        assert decoding.trusted(data) == slow
    return slow != "B14"


def test_what_is_whole_is_taken():
    assert same(WHOLE.canonical())


@pytest.mark.parametrize("name", NASTY_JSON)
def test_both_ways_agree_on_nasty_json(name):
    whole = WHOLE.canonical()
    assert not same(NASTY_JSON[name])
    same(whole.replace(b'"body":{', b'"body":{"0":' + NASTY_JSON[name] + b",", 1))


@pytest.mark.parametrize("name", NASTY_WORDS)
def test_both_ways_agree_on_nasty_words(name):
    words = NASTY_WORDS[name]
    assert same(log.canonical_json(json.loads(WHOLE.canonical()) | {"body": {words: words}}))


@pytest.mark.parametrize("deep", range(12))
def test_both_ways_agree_on_depth(deep):
    body = json.loads('{"a":' * deep + "1" + "}" * deep) if deep else {}
    assert same(log.canonical_json(json.loads(WHOLE.canonical()) | {"body": body})) == (deep < log.DEEPEST_NESTING)


@settings(max_examples=400, deadline=None)
@given(body=st.dictionaries(st.text(max_size=6), VALUES, max_size=5), is_sorted=st.booleans(), is_ascii=st.booleans())
def test_both_ways_agree_on_any_body(body, is_sorted, is_ascii):
    value = json.loads(WHOLE.canonical()) | {"body": body}
    text = json.dumps(value, sort_keys=is_sorted, ensure_ascii=is_ascii, separators=(",", ":"))
    same(text.encode("utf-8", "surrogatepass"))


@settings(max_examples=300, deadline=None)
@given(key=st.sampled_from(sorted(json.loads(WHOLE.canonical()))), value=VALUES)
def test_both_ways_agree_on_any_identity(key, value):
    changed = json.loads(WHOLE.canonical()) | {key: value}
    same(
        json.dumps(changed, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    )


@settings(max_examples=400, deadline=None)
@given(at=st.integers(0, len(WHOLE.canonical())), put=st.binary(max_size=3), cut=st.integers(0, 3))
def test_both_ways_agree_on_spoilt_bytes(at, put, cut):
    whole = WHOLE.canonical()
    same(whole[:at] + put + whole[at + cut :])
