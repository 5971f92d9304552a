"""Days, times and numbers as people type them."""

from __future__ import annotations

import pytest

from engage_desktop.gui.sessions.typed import NotRead, read_clock, read_day, read_number


@pytest.mark.parametrize(
    "typed",
    [
        *("2026-12-05", "5 December 2026", "5 dec 2026", "5th December 2026", "05/12/2026", "5.12.26", "5-12-2026"),
        *("Saturday 5 December 2026", "saturday, 5 december 2026", "5 December", "5dec"),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str) -> None:
    assert read_day(typed, today="2026-11-21") == "2026-12-05"


def test_a_day_without_a_year_is_the_next_one() -> None:
    assert read_day("5 March", today="2026-11-21") == "2027-03-05"
    assert read_day("21 November", today="2026-11-21") == "2026-11-21"
    assert read_day("  ", today="2026-11-21") == ""


def test_today_and_tomorrow_are_days() -> None:
    assert read_day("Today", today="2026-11-30") == "2026-11-30"
    assert read_day("tomorrow", today="2026-11-30") == "2026-12-01"


@pytest.mark.parametrize("typed", ["31 February 2026", "2026-13-01", "next week", "5 foo 2026", "12", "5/12/2026/1"])
def test_what_is_no_day_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(NotRead, match="Write it like 21 November 2026"):
        read_day(typed, today="2026-11-21")


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        *(("2pm", "14:00"), ("2 pm", "14:00"), ("2:30pm", "14:30"), ("14.30", "14:30"), ("1430", "14:30")),
        *(("9", "09:00"), ("noon", "12:00"), ("12am", "00:00"), ("12pm", "12:00"), ("00:00", "00:00"), ("", "")),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, clock: str) -> None:
    assert read_clock(typed) == clock


@pytest.mark.parametrize("typed", ["25:00", "2:75pm", "13pm", "half two", "0pm"])
def test_what_is_no_time_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(NotRead, match="Write it like 2pm"):
        read_clock(typed)


def test_numbers_of_people_are_read() -> None:
    assert [read_number(typed) for typed in ("40", " 1,200 ", "")] == [40, 1200, None]
    for typed in ("many", "-3", "4.5", "٤", "9999999"):
        with pytest.raises(NotRead, match="not a number of people"):
            read_number(typed)
