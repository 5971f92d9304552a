"""Pounds, working time and shares are read as people type them, and said back in plain words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from engage_desktop.gui.plan.amounts import (
    read_minutes,
    read_money,
    read_share,
    read_working_time,
    shown_money,
    shown_share,
    shown_working_time,
)
from engage_desktop.gui.sessions.typed import NotRead


@pytest.mark.parametrize(
    ("typed", "pence", "shown"),
    [("120", 12_000, "£120"), ("£12.5", 1_250, "£12.50"), ("1,200.05", 120_005, "£1,200.05"), ("", None, "")],
)
def test_money_is_read_as_pence_and_shown_as_pounds(typed: str, pence: int | None, shown: str) -> None:
    assert read_money(typed) == pence
    assert shown_money(pence) == shown


@pytest.mark.parametrize(
    ("typed", "minutes", "shown"),
    [
        ("2", 120, "2 hours"),
        ("1.5 hours", 90, "1 hour 30 minutes"),
        ("1:30", 90, "1 hour 30 minutes"),
        ("45 minutes", 45, "45 minutes"),
        ("1 h 5 min", 65, "1 hour 5 minutes"),
        ("", None, ""),
    ],
)
def test_working_time_is_read_as_minutes_and_shown_in_words(typed: str, minutes: int | None, shown: str) -> None:
    assert read_working_time(typed) == minutes
    assert shown_working_time(minutes) == shown


def test_a_bare_number_is_minutes_where_a_part_of_the_meeting_is_planned() -> None:
    assert (read_minutes("20"), read_minutes("1:15"), read_minutes("")) == (20, 75, None)


@pytest.mark.parametrize(("typed", "share", "shown"), [("20 %", 200, "20 %"), ("7.5", 75, "7.5 %"), ("", None, "")])
def test_a_share_is_read_per_mille_and_shown_in_per_cent(typed: str, share: int | None, shown: str) -> None:
    assert read_share(typed) == share
    assert shown_share(share) == shown


@pytest.mark.parametrize("read", [read_money, read_working_time, read_share, read_minutes])
def test_what_cannot_be_read_is_refused_in_plain_words(read: Callable[[str], int | None]) -> None:
    with pytest.raises(NotRead, match="was not changed"):
        read("a lot")
    with pytest.raises(NotRead):
        read_share("120 %")
