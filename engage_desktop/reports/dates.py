"""Dates and times as people read them: "21 November 2026", "2:05pm". The caller chooses the time zone."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day_in_full(day: date) -> str:
    """Return the day with the month's name."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def clock_time(moment: datetime) -> str:
    """Return the time on a twelve-hour clock, without ":00"."""
    minutes = f":{moment.minute:02d}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'am' if moment.hour < 12 else 'pm'}"
