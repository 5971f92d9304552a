"""What people type: kept as they typed it, in one form, without what no store can hold."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engage_desktop.domain.refusals import TextNotAccepted
from engage_desktop.domain.texts import clean, counting_order, fold, isolated, line, mid_sentence

STORABLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=["\x00"]), max_size=200)


@given(STORABLE)
def test_cleaning_twice_is_cleaning_once_and_utf8_holds_it(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert once.encode().decode() == once
    assert unicodedata.is_normalized("NFC", once)


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800", "\udfffb"])
def test_what_cannot_be_stored_is_refused_with_its_name(text: str) -> None:
    with pytest.raises(TextNotAccepted, match="The comment holds a character"):
        clean(text, name="The comment")


def test_too_long_a_text_is_refused_whole_and_says_both_lengths() -> None:
    assert clean("x" * 10, limit=10) == "x" * 10
    with pytest.raises(TextNotAccepted, match="11 characters long; at most 10"):
        clean("x" * 11, limit=10)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a\r\nb\rc  ", "a\nb\nc"),
        ("a\x07b\x1bc", "a b c"),
        ("a\tb", "a\tb"),
        ("e\u0301", "é"),
        ("", ""),
    ],
)
def test_line_ends_accents_and_control_characters_take_one_form(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_line_has_no_breaks() -> None:
    assert line(" St  Luke’s\nHall ") == "St Luke’s Hall"


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Siân Llŷr", "sian llyr"),
        ("ŁUKASZ Wałęsa", "lukasz walesa"),
        ("Große  Straße", "grosse strasse"),
        ("Ørsted Ægir Þór Œuvre", "orsted aegir thor oeuvre"),
        ("İstanbul", "istanbul"),
        ("ﬁne", "fine"),
    ],
)
def test_folding_forgives_case_accents_strokes_and_spaces(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(STORABLE)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_name_in_another_direction_is_shut_in() -> None:
    assert isolated("میری") == "\u2068میری\u2069"


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("The council's transport board", "the council's transport board"),
        ("A panel of carers", "a panel of carers"),
        ("An Independent chair", "An Independent chair"),
        ("A Patel", "A Patel"),
        ("Theatre trust", "Theatre trust"),
        ("The", "The"),
        ("Riverside Council", "Riverside Council"),
    ],
)
def test_an_article_is_small_within_a_sentence_and_a_name_keeps_its_capital(name: str, within: str) -> None:
    assert mid_sentence(name) == within


def test_labels_are_sorted_as_people_count() -> None:
    labels = ["table 10", "Table 2", "table 1-2", "table 1", "door", ""]
    assert sorted(labels, key=counting_order) == ["", "door", "table 1", "table 1-2", "Table 2", "table 10"]
