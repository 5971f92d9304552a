"""Moments as people read them on a page: local, "2:05pm", "21 November 2026". The store keeps UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from engage_desktop.domain.sessions import plain_date, plain_time


def clock_of(moment: datetime) -> str:
    """Return the local time of day: "2:05pm"."""
    return plain_time(f"{moment.astimezone():%H:%M}")


def day_of(moment: datetime) -> str:
    """Return the local day in full: "21 November 2026"."""
    return plain_date(moment.astimezone().date().isoformat())


def short_day_of(moment: datetime, today: str) -> str:
    """Return the local day for a narrow column: "21 Nov", with its year where that is not the year of today (ISO)."""
    day, month, year = day_of(moment).split()
    return f"{day} {month[:3]}" if today.startswith(year) else f"{day} {month[:3]} {year}"


def clock_of_text(iso: str) -> str:
    """Return the local time of day of an ISO moment."""
    return clock_of(datetime.fromisoformat(iso))


def from_milliseconds(milliseconds: int) -> datetime:
    """Return the UTC moment of milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
