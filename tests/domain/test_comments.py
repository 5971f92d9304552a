"""Taking a typed line apart, and the lines of a flip chart."""

from __future__ import annotations

import pytest

from engage_desktop.domain.comments import Comment, batch_lines, take_apart


@pytest.mark.parametrize(
    ("typed", "badge", "table", "words"),
    [
        ("The 53 stops at six", None, "", "The 53 stops at six"),
        ("@14 The 53 stops at six", 14, "", "The 53 stops at six"),
        ("  @14   The 53 stops at six", 14, "", "The 53 stops at six"),
        ("@t3 Later buses", None, "3", "Later buses"),
        ("@T12b Later buses", None, "12b", "Later buses"),
        ("@table 3 Later buses", None, "3", "Later buses"),
        ("@table3 Later buses", None, "3", "Later buses"),
        ("@table blue Later buses", None, "blue", "Later buses"),
        ("@14", 14, "", ""),
        ("@14\nTwo lines\nof words", 14, "", "Two lines\nof words"),
        ("@tom said so", None, "", "@tom said so"),
        ("@team of nurses", None, "", "@team of nurses"),
        ("@123456 is no badge", None, "", "@123456 is no badge"),
        ("Write to me @14 Hill Road", None, "", "Write to me @14 Hill Road"),
        ("@14: yes", None, "", "@14: yes"),
    ],
)
def test_what_stands_in_front_of_a_line_is_taken_off_it(typed: str, badge: int | None, table: str, words: str) -> None:
    spoken = take_apart(typed)
    assert (spoken.badge, spoken.table, spoken.text) == (badge, table, words)


def test_lines_of_a_flip_chart_lose_their_dashes_dots_and_numbers() -> None:
    text = "- Later buses\n• A shelter\r\n\n  3. Someone to ask\n12) Lights\n– 24 hours is too long\n24 hours is too long\n*\n"
    assert batch_lines(text) == [
        *("Later buses", "A shelter", "Someone to ask", "Lights", "24 hours is too long", "24 hours is too long", "*"),
    ]


def test_a_version_is_corrected_when_it_is_not_the_first() -> None:
    assert not Comment(id="a", session="s", text="x", hlc=1, root="a").is_corrected
    assert Comment(id="b", session="s", text="x", hlc=2, root="a").is_corrected
