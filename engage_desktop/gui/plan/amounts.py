"""Reads pounds, working time, shares and places of a list as people type them, and shows them again. Knows no widget."""

from __future__ import annotations

import re

from engage_desktop.gui.sessions.typed import NotRead

_BARE = re.compile(r"\d{1,4}(?:\.\d{1,2})?")
_TIME = re.compile(
    r"(?:(?P<hours>\d{1,4}(?:\.\d{1,2})?)\s*(?:hours?|hrs?|h))?\s*(?:(?P<minutes>\d{1,4})\s*(?:minutes?|mins?|m))?"
)
_MONEY = re.compile(r"£?\s*(\d{1,7})(?:\.(\d{1,2}))?")
_SHARE = re.compile(r"(\d{1,3})(?:\.(\d))?\s*%?")


def read_money(typed: str) -> int | None:
    """Return typed pounds as pence, or None for empty text. Raises NotRead."""
    typed = typed.replace(",", "").strip()
    if not typed:
        return None
    found = _MONEY.fullmatch(typed)
    if found is None:
        raise NotRead(f"“{typed}” is not an amount we can read, so it was not changed. Write it like 120 or 12.50.")
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


def shown_money(pence: object) -> str:
    """Return pence as pounds: "£12.50", "£120"."""
    if not isinstance(pence, int):
        return ""
    pounds, rest = divmod(pence, 100)
    return f"£{pounds:,}.{rest:02}" if rest else f"£{pounds:,}"


def read_working_time(typed: str) -> int | None:
    """Return typed working time as minutes: "2", "1.5 hours", "1:30", "45 minutes". Raises NotRead."""
    typed = typed.strip().lower()
    if not typed:
        return None
    hours, colon, minutes = typed.partition(":")
    if colon and hours.isdigit() and minutes.isdigit():
        return int(hours) * 60 + int(minutes)
    if _BARE.fullmatch(typed):
        return round(float(typed) * 60)
    found = _TIME.fullmatch(typed)
    if found is None or not (found["hours"] or found["minutes"]):
        raise NotRead(
            f"“{typed}” is not a working time we can read, so it was not changed. Write it like 2 hours or 1:30."
        )
    return round(float(found["hours"] or 0) * 60) + int(found["minutes"] or 0)


def shown_working_time(minutes: object) -> str:
    """Return minutes as working time: "2 hours", "1 hour 30 minutes"."""
    if not isinstance(minutes, int):
        return ""
    hours, rest = divmod(minutes, 60)
    words = [f"{hours} hour{'' if hours == 1 else 's'}"] if hours else []
    words += [f"{rest} minute{'' if rest == 1 else 's'}"] if rest or not hours else []
    return " ".join(words)


def read_minutes(typed: str) -> int | None:
    """Return the typed length of a part of the meeting in minutes: "20", "20 minutes". Raises NotRead."""
    typed = typed.strip().lower()
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 5 else read_working_time(typed)


def read_share(typed: str) -> int | None:
    """Return a typed share of the population, per mille: "20 %", "7.5". Raises NotRead."""
    typed = typed.strip()
    if not typed:
        return None
    found = _SHARE.fullmatch(typed)
    share = int(found[1]) * 10 + int(found[2] or 0) if found else 1001
    if share > 1000:
        raise NotRead(f"“{typed}” is not a share we can read, so it was not changed. Write it like 20 %.")
    return share


def shown_share(share: object) -> str:
    """Return a share per mille in per cent: "20 %", "7.5 %"."""
    if not isinstance(share, int):
        return ""
    return f"{share // 10}.{share % 10} %" if share % 10 else f"{share // 10} %"
