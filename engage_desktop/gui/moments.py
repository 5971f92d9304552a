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


def clock_of_text(iso: str) -> str:
    """Return the local time of day of an ISO moment."""
    return clock_of(datetime.fromisoformat(iso))


def from_milliseconds(milliseconds: int) -> datetime:
    """Return the UTC moment of milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
