"""The prints of exchange, rendered in memory as PDF and HTML: merge report, lost laptop, purge and erasure certificates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from engage_desktop.domain.conflicts import Conflict
from engage_desktop.domain.merge_report import MergeReport
from engage_desktop.operations.conflicts import in_words, part_words, value_words
from engage_desktop.operations.door_prints import DoorPrint
from engage_desktop.operations.erasure import certificate
from engage_desktop.operations.laptop_names import laptop_names
from engage_desktop.operations.ledgers import Ledger
from engage_desktop.operations.lost_laptops import what_was_on_it
from engage_desktop.operations.membership import own_certificate
from engage_desktop.operations.merge_notices import NOTICES
from engage_desktop.operations.purge import Purged
from engage_desktop.reports.dates import clock_time, day_in_full
from engage_desktop.reports.document import Document
from engage_desktop.reports.erasure_certificate import erasure_certificate
from engage_desktop.reports.html import render_html
from engage_desktop.reports.lost_laptop_sheet import lost_laptop_sheet
from engage_desktop.reports.merge_report_sheet import (
    TAKEN_IN,
    ChangedLine,
    DisagreementLine,
    MergeReportSheet,
    merge_report_sheet,
)
from engage_desktop.reports.pdf import render_pdf
from engage_desktop.reports.purge_certificate import PurgeCertificate, PurgedSession, purge_certificate
from engage_desktop.store.store import Store

_MOST_LISTED = 200


def merge_report_sheet_of(
    store: Store, *, report: MergeReport, now: datetime, state: str = TAKEN_IN
) -> MergeReportSheet:
    """Return what the print of a merge report says."""
    names = laptop_names(store)
    people = {person.id: person.name or "Someone without a name" for person in store.people.all()}
    changed = [
        ChangedLine(
            change.title or "A record",
            part_words(change.of),
            value_words(change.of.partition(".")[2], change.old),
            value_words(change.of.partition(".")[2], change.new),
        )
        for change in report.changed
    ]
    return MergeReportSheet(
        organisation=store.teams.own().name,
        laptop=report.label or "a laptop",
        bundle=report.bundle[:8],
        made_at=datetime.fromisoformat(report.made_at).astimezone() if report.made_at else None,
        printed_at=now.astimezone(),
        state=state,
        counts=tuple((noun[:1].upper() + noun[1:], count) for noun, count in report.new.items()),
        changed=tuple(changed[:_MOST_LISTED]),
        more_changed=max(0, len(changed) - _MOST_LISTED),
        disagreements=tuple(_disagreement(conflict, names) for conflict in report.conflicting),
        withdrawn=report.withdrawn,
        erased=report.erased,
        same_person=tuple(
            (_called(people, pair.person), _called(people, pair.other), ", ".join(pair.reasons))
            for pair in report.same_person
        ),
        set_aside=tuple(
            f"Entry {fault.seq} of laptop {fault.site[:6]}: {fault.reason}" for fault in report.quarantined
        ),
        already_here=report.already_here,
        notices=tuple(NOTICES.get(code, code) for code in report.notices),
    )


def render_merge_report(
    store: Store,
    *,
    now: datetime,
    report: MergeReport,
    fonts: Path,
    state: str = TAKEN_IN,
    large_print: bool = False,
) -> DoorPrint:
    """Return the merge report of one bundle, to keep with it."""
    document = merge_report_sheet(merge_report_sheet_of(store, report=report, now=now, state=state))
    return _rendered(document, "came_in", report.bundle[:8], fonts=fonts, large_print=large_print, now=now)


def render_lost_laptop(
    store: Store,
    *,
    now: datetime,
    device: str,
    fonts: Path,
    keeper: Ledger | None = None,
    large_print: bool = False,
) -> DoorPrint:
    """Return the sheet for a lost laptop, named by its device or the beginning of it."""
    lost = what_was_on_it(store, now=now, device=device, keeper=keeper)
    return _rendered(lost_laptop_sheet(lost), "lost_laptop", device[:8], fonts=fonts, large_print=large_print, now=now)


def render_purge(store: Store, *, now: datetime, purged: Purged, fonts: Path, large_print: bool = False) -> DoorPrint:
    """Return the certificate of what was taken off this laptop."""
    certified = PurgeCertificate(
        organisation=store.teams.own().name,
        laptop=own_label(store),
        purged_at=datetime.fromisoformat(purged.at).astimezone(),
        counts=purged.counts,
        sessions=tuple(PurgedSession(title, date, _moment(at)) for title, date, at in purged.sessions),
        days=purged.days,
        kept=purged.kept,
        has_old_backups=purged.has_old_backups,
    )
    day = purged.at[:10]
    return _rendered(purge_certificate(certified), "taken_off", day, fonts=fonts, large_print=large_print, now=now)


def render_erasure(
    store: Store,
    *,
    now: datetime,
    fonts: Path,
    reference: str = "",
    keeper: Ledger | None = None,
    large_print: bool = False,
) -> DoorPrint:
    """Return the certificate of an erasure: the one of this reference, or the newest. The file's name names nobody."""
    certified = certificate(store, now=now, reference=reference, keeper=keeper)
    about = certified.reference.lower()
    return _rendered(erasure_certificate(certified), "erasure", about, fonts=fonts, large_print=large_print, now=now)


def own_label(store: Store) -> str:
    """Return what this laptop is called on its certificate."""
    return own_certificate(store).certificate.label


def _disagreement(conflict: Conflict, names: Mapping[str, str]) -> DisagreementLine:
    told = in_words(conflict, dict(names))
    return DisagreementLine(told.about, told.part, tuple((side.value, side.laptop) for side in told.sides))


def _called(people: Mapping[str, str], person: str) -> str:
    return people.get(person, "Someone in this bundle")


def _moment(at: str) -> str:
    if not at:
        return ""
    moment = datetime.fromisoformat(at).astimezone()
    return f"{day_in_full(moment)} at {clock_time(moment)}"


def _rendered(document: Document, code: str, about: str, *, fonts: Path, large_print: bool, now: datetime) -> DoorPrint:
    pdf = render_pdf(document, fonts=fonts, large_print=large_print, made_at=now)
    stem = f"{code.replace('_', '-')}-{about}{'-large' if large_print else ''}"
    return DoorPrint(pdf, render_html(document, large_print=large_print), stem, code)
