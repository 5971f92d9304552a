"""Contacts with groups as a list of records writes them: one is added, changed or taken off like any other row."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from engage_desktop.operations.outreach import change_contact, log_outreach, take_back_outreach
from engage_desktop.store.store import Store


def write_contact(store: Store, *, now: datetime, session: str, row: str = "", **values: Any) -> str:
    """Note a contact, or write an earlier one anew, such as what we did about a promise."""
    if row:
        return change_contact(store, now=now, contact=row, **values)
    return log_outreach(store, now=now, session=session, **values)


def take_off_contact(store: Store, *, now: datetime, row: str) -> None:
    """Take a contact out of the log."""
    take_back_outreach(store, now=now, contact=row)
