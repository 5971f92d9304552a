"""The assurance print, rendered in memory as PDF and HTML. What it says is worked out in evidence.py."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from pathlib import Path

from engage_desktop.domain.sessions import plain_date
from engage_desktop.operations.assurance.evidence import Promise, PromiseEvidence, assurance
from engage_desktop.operations.lists import Lists
from engage_desktop.operations.prints import MadePrint
from engage_desktop.reports.assurance_sheet import AssuranceSheet, PromiseLine, Seen, assurance_sheet
from engage_desktop.reports.html import render_html
from engage_desktop.reports.pdf import render_pdf
from engage_desktop.store.store import Store

CODE = "assurance"
"""What a copy of this print is called in the log of copies."""


def assurance_sheet_of(store: Store, *, found: tuple[PromiseEvidence, ...], now: datetime) -> AssuranceSheet:
    """Return what the print says. No name of anybody who came is in it."""
    named = {one.session for each in found for one in each.evidence if one.session}
    sessions = sorted(
        (held for held in store.sessions.all() if held.id in named), key=lambda held: (held.date, held.id)
    )
    numbers = {held.id: at for at, held in enumerate(sessions, start=1)}
    parts = groupby(found, key=lambda each: each.promise.source)
    return AssuranceSheet(
        organisation=store.teams.own().name,
        made_at=now.astimezone(),
        parts=tuple((source, tuple(_line(each, numbers) for each in group)) for source, group in parts),
        sessions=tuple((held.title, plain_date(held.date)) for held in sessions),
    )


def render_assurance(
    store: Store,
    *,
    now: datetime,
    lists: Lists,
    promises: tuple[Promise, ...],
    fonts: Path,
    large_print: bool = False,
    found: tuple[PromiseEvidence, ...] | None = None,
) -> MadePrint:
    """Render both files in memory. found: what assurance() returned, so that it need not be worked out again."""
    evidence = found if found is not None else assurance(store, lists=lists, promises=promises, now=now)
    document = assurance_sheet(assurance_sheet_of(store, found=evidence, now=now))
    stem = f"assurance-{now.date().isoformat()}{'-large' if large_print else ''}"
    pdf = render_pdf(document, fonts=fonts, large_print=large_print, made_at=now)
    return MadePrint(pdf, render_html(document, large_print=large_print), stem, CODE)


def _line(each: PromiseEvidence, numbers: dict[str, int]) -> PromiseLine:
    evidence = tuple(Seen(one.text, numbers.get(one.session, 0), _PLACES.get(one.place, "")) for one in each.evidence)
    return PromiseLine(each.id, each.promise.promise, each.promise.looks_for, evidence)


_PLACES = {
    "plan": "Plan",
    "prepare": "Prepare",
    "welcome": "Welcome",
    "listen": "Listen",
    "close": "Close",
    "respond": "Feed back",
    "sessions": "Sessions",
    "people": "People",
    "heard": "What we heard",
    "promises": "Promises",
    "sharing": "Sharing",
    "settings": "Settings",
}
