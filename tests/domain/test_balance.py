"""Whether quotes stand for what was said."""

from __future__ import annotations

from engage_desktop.domain.balance import spread


def test_quotes_all_of_one_sort_are_one_sided_and_say_what_they_lack() -> None:
    found = spread(["asset"] * 3, ["asset"] * 3 + ["concern"] * 8 + [""])
    assert found.is_one_sided
    assert not found.is_fair
    assert (found.standing_out, found.left_out) == ("asset", "concern")
    assert [(line.code, line.chosen, line.heard) for line in found.lines] == [
        ("concern", 0, 8),
        ("asset", 3, 3),
        ("", 0, 1),
    ]


def test_quotes_in_the_mix_of_all_comments_are_fair() -> None:
    assert spread(["a", "b"], ["a"] * 5 + ["b"] * 6).is_fair
    assert spread(["a"] * 4, ["a"] * 9).is_fair


def test_far_too_much_of_one_sort_is_said_also_where_others_are_quoted() -> None:
    found = spread(["a"] * 4 + ["b"], ["a"] * 4 + ["b"] * 16)
    assert not found.is_one_sided
    assert (found.standing_out, found.left_out) == ("a", "b")


def test_one_quote_or_none_is_not_called_one_sided() -> None:
    assert spread(["a"], ["a", "b", "b"]).is_fair
    assert spread([], ["a", "b"]).is_fair
    assert spread([], []).lines == ()
