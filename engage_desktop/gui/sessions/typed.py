"""Reads days, times and numbers as people type them, and says in plain words what could not be read. Knows no widget."""

from __future__ import annotations

import re
from datetime import date, timedelta

from engage_desktop.domain.refusals import Refusal
from engage_desktop.domain.sessions import plain_date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(
    r"(?:[a-z]+day,?\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:[\s./-]+|(?=[a-z]))(?P<month>\d{1,2}|[a-z]{3,9})\.?"
    r"(?:[\s./-]+(?P<year>\d{4}|\d{2}))?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.]?(?P<minute>\d{2}))?\s*(?P<half>am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)
_NOON = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_NEAR = {"today": 0, "tomorrow": 1}
MOST_PEOPLE = 100_000


class NotRead(Refusal):
    """What was typed is not a day, a time or a number that can be read."""

    code = "NOT-READ"


def read_day(typed: str, *, today: str) -> str:
    """Return a typed day as ISO text; empty text stays empty. Without a year it is the next such day. Raises NotRead."""
    typed = typed.strip()
    if not typed:
        return ""
    if typed.lower() in _NEAR:
        return (date.fromisoformat(today) + timedelta(days=_NEAR[typed.lower()])).isoformat()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", typed):
        year, month, day = (int(part) for part in typed.split("-"))
        return _date(typed, year, month, day)
    found = _DAY.fullmatch(typed)
    month = _month(found["month"]) if found else 0
    if found is None or not month:
        raise _no_day(typed)
    if found["year"]:
        year = int(found["year"])
        return _date(typed, year + 2000 if year < 100 else year, month, int(found["day"]))
    this_year = int(today[:4])
    near = _date(typed, this_year, month, int(found["day"]))
    return near if near >= today else _date(typed, this_year + 1, month, int(found["day"]))


def read_clock(typed: str) -> str:
    """Return a typed time of day as "14:00"; empty text stays empty. Raises NotRead."""
    typed = typed.strip()
    if not typed:
        return ""
    if typed.lower() in _NOON:
        return _NOON[typed.lower()]
    found = _CLOCK.fullmatch(typed)
    hour, minute = (int(found["hour"]), int(found["minute"] or 0)) if found else (99, 0)
    half = (found["half"] or "").lower()[:1] if found else ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0) if 1 <= hour <= 12 else 99
    if hour > 23 or minute > 59:
        raise NotRead(f"“{typed}” is not a time we can read, so the time was not changed. Write it like 2pm or 14:30.")
    return f"{hour:02}:{minute:02}"


def read_number(typed: str) -> int | None:
    """Return a typed number of people, or None for empty text. Raises NotRead."""
    typed = typed.replace(",", "").strip()
    if not typed:
        return None
    if not typed.isascii() or not typed.isdigit() or int(typed) > MOST_PEOPLE:
        raise NotRead(f"“{typed}” is not a number of people we can read, so it was not changed. Write it like 40.")
    return int(typed)


def shown_day(iso: str) -> str:
    """Return a kept day as it stands in a field."""
    return plain_date(iso) if iso else ""


def _month(typed: str) -> int:
    if typed.isdigit():
        return int(typed)
    begun = typed.lower()[:3]
    return _MONTHS.index(begun) + 1 if begun in _MONTHS else 0


def _date(typed: str, year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError as error:
        raise _no_day(typed) from error


def _no_day(typed: str) -> NotRead:
    return NotRead(
        f"“{typed}” is not a day we can read, so the day was not changed. Write it like 21 November 2026 or 21/11/2026."
    )
