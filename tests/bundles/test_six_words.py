"""Six words: plain, told apart by their first four letters, and different for every pair of keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from engage_desktop.bundles import six_words

RESOURCES = Path(__file__).parents[2] / "resources"
WORDS = six_words.load_words(RESOURCES)
ROOT, DEVICE = b"\x01" * 32, b"\x02" * 32


def test_list_has_2048_plain_words_told_apart_by_four_letters():
    assert len(WORDS) == six_words.WORDS
    assert len({word[:4] for word in WORDS}) == six_words.WORDS
    assert all(word.isascii() and word.isalpha() and word.islower() and 4 <= len(word) <= 8 for word in WORDS)
    assert list(WORDS) == sorted(WORDS)


def test_words_of_two_keys_are_fixed_for_ever():
    """A known answer: two laptops of different versions must read the same words to each other."""
    assert " ".join(six_words.six_words(WORDS, ROOT, DEVICE)) == "sonnet moor wonder palm update gable"


def test_other_keys_or_another_order_give_other_words():
    given = six_words.six_words(WORDS, ROOT, DEVICE)
    assert len(given) == six_words.COUNT
    assert set(given) <= set(WORDS)
    assert six_words.six_words(WORDS, DEVICE, ROOT) != given
    assert six_words.six_words(WORDS, ROOT, b"\x03" * 32) != given
    assert six_words.six_words(WORDS, ROOT) != given


def test_all_places_of_the_list_can_come_up():
    seen = {word for number in range(40) for word in six_words.six_words(WORDS, bytes([number]) * 32)}
    assert len(seen) > 200


@pytest.mark.parametrize("language", ["en", "xx"])
def test_language_without_its_own_words_uses_the_english_ones(language):
    assert six_words.load_words(RESOURCES, language=language) == WORDS
