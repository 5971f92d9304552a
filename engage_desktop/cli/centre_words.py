"""What `engage-desktop centre` prints: one JSON document, or lines for people. Nothing is done here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from engage_desktop.cli.opening import many
from engage_desktop.operations.centre import CentreStatus
from engage_desktop.operations.erasure import WhatGoes
from engage_desktop.operations.receipts import Given
from engage_desktop.operations.returns import Returned
from engage_desktop.operations.taking_in import FOR_OTHERS, HERE_ALREADY, OUR_OWN, TAKEN, FolderReport
from engage_desktop.reports.erasure_certificate import ErasureCertificate
from engage_desktop.reports.lost_laptop_sheet import LostLaptop


def files_document(report: FolderReport, *, rehearsed: bool) -> dict[str, Any]:
    """Return what became of every file, or would. rehearsed: each file was looked at by itself and nothing written."""
    return {
        "rehearsed": rehearsed,
        "taken_in": report.taken,
        "here_already": sum(each.code == "B08" for each in report.files),
        "refused": len(report.refused),
        "for_others": sum(each.code in (OUR_OWN, FOR_OTHERS) for each in report.files),
        "stopped": report.was_stopped,
        "not_looked_at": report.left,
        "new": dict(report.new),
        "files": [
            {
                "file": str(each.path),
                "bundle": each.report.bundle if each.report else "",
                "code": each.code,
                "sentence": each.sentence,
                "is_new": each.is_new,
                "entries": each.report.entries if each.report else 0,
                "conflicts": len(each.report.conflicting) if each.report else 0,
                "set_aside": len(each.report.quarantined) if each.report else 0,
                "notices": list(each.report.notices) if each.report else [],
            }
            for each in report.files
        ],
    }


def files_text(report: FolderReport, *, rehearsed: bool) -> str:
    """Return the same in lines: first what needs a look, then the bundles, and last the counts."""
    lines = [f"{each.path}: {each.sentence} [{each.code}]" for each in report.refused]
    lines += [f"{each.path}: {each.sentence}" for each in report.files if each.gaps]
    again = sum(each.code == "B08" for each in report.files)
    conflicts = sum(len(each.report.conflicting) for each in report.files if each.report)
    aside = sum(len(each.report.quarantined) for each in report.files if each.report)
    taken = f"{many(report.taken, 'bundle', 'bundles')} {'would be ' if rehearsed else ''}taken in"
    lines += [
        f"{each.path.name}: bundle {each.report.bundle[:12]}" for each in report.files if each.report and each.is_new
    ]
    others = sum(each.code in (OUR_OWN, FOR_OTHERS) for each in report.files)
    for_others = f", {others:,} for others of your team" if others else ""
    lines.append(f"{taken}, {again:,} here already, {len(report.refused):,} refused{for_others}.")
    if rehearsed:
        lines.append(
            "Each file was looked at by itself: what several of them bring is counted for each. Nothing was written."
        )
    lines += [f"  new {noun}: {count:,}" for noun, count in sorted(report.new.items())]
    changed = sum(len(each.report.changed) for each in report.files if each.report and each.is_new)
    if changed:
        lines.append(f"  changed: {changed:,}")
    if conflicts:
        lines.append(f"{many(conflicts, 'disagreement', 'disagreements')} to look at: engage-desktop centre conflicts.")
    if any(each.code == "B05" for each in report.files):
        lines.append(
            "Of a laptop that was reported lost: look with --rehearse --reviewed, then bring it in with --reviewed."
        )
    if aside:
        lines.append(f"{many(aside, 'entry was', 'entries were')} set aside; they held nothing up.")
    return "\n".join(lines)


def stopped_text(report: FolderReport, *, rehearsed: bool) -> str:
    """Return what to say where Ctrl-C stopped it."""
    left = f"{many(report.left, 'file was', 'files were')} not looked at."
    if rehearsed:
        return f"You stopped: {left} Nothing was written. Rehearse the folder again to see all of it."
    return (
        f"You stopped: {many(report.taken, 'bundle is', 'bundles are')} in, whole, and {left} "
        "Merge the folder again; what is in already is passed over."
    )


def refused_text(report: FolderReport, *, rehearsed: bool) -> str:
    """Return what to say where files were refused."""
    of = f"{len(report.refused):,} of {many(len(report.files), 'file', 'files')}"
    if rehearsed:
        return f"{of} would be refused. Nothing was written."
    others = {each.code for each in report.files if not each.is_refused}
    here = " The others are in." if others and others <= {TAKEN, HERE_ALREADY} else ""
    return f"{of} {'was' if len(report.refused) == 1 else 'were'} refused and changed nothing.{here}"


def status_document(status: CentreStatus) -> dict[str, Any]:
    """Return where every laptop stands."""
    return {
        "laptops": [
            {
                "device": each.device,
                "label": each.label,
                "held_to": each.held_to,
                "missing": each.gaps,
                "confirmed": each.confirmed,
                "bundles": each.bundles,
                "last_bundle_at": _iso(each.last_bundle_at),
                "lost_at": _iso(each.lost_at),
                "is_enrolled": each.is_enrolled,
            }
            for each in status.laptops
        ],
        "counts": dict(status.counts),
        "bundles": status.bundles,
        "conflicts": status.conflicts,
        "set_aside": status.set_aside,
        "erased": status.erased,
        "pack": {"version": status.pack, "expires": status.pack_expires},
    }


def status_text(status: CentreStatus) -> str:
    """Return the same in lines."""
    lines = []
    for each in status.laptops:
        missing = f"; missing {each.gaps}" if each.gaps else ""
        lost = "; reported lost" if each.lost_at else ""
        last = f"{each.last_bundle_at:%Y-%m-%d %H:%M} UTC" if each.last_bundle_at else "never"
        lines.append(
            f"{each.label}: {many(each.held_to, 'entry', 'entries')} here, {each.confirmed:,} confirmed; "
            f"{many(each.bundles, 'bundle', 'bundles')}, last {last}{missing}{lost}"
        )
    lines += [f"{what}: {count:,}" for what, count in status.counts.items()]
    disagree, aside = (
        many(status.conflicts, "disagreement", "disagreements"),
        many(status.set_aside, "entry", "entries"),
    )
    lines.append(f"{disagree}, {aside} set aside, {many(status.erased, 'person', 'people')} erased.")
    lines.append(f"Pack {status.pack}, until {status.pack_expires}." if status.pack else "No pack was issued yet.")
    return "\n".join(lines)


def given_document(given: Iterable[Given]) -> list[dict[str, Any]]:
    """Return the receipts."""
    return [
        {
            "site": each.site,
            "label": each.label,
            "held_to": each.to_seq,
            "missing": each.gaps,
            "outcomes": [{"bundle": bundle, "outcome": outcome} for bundle, outcome in each.outcomes],
            "is_new": each.is_new,
        }
        for each in given
    ]


def given_text(given: Iterable[Given]) -> list[str]:
    """Return the same in lines."""
    lines = []
    for each in given:
        missing = f"; still missing {each.gaps}" if each.gaps else ""
        news = "" if each.is_new else " (as before)"
        lines.append(f"{each.label}: confirmed up to entry {each.to_seq:,}{missing}{news}")
    return lines or ["No laptop's records have come in yet."]


def returned_document(made: Iterable[Returned]) -> list[dict[str, Any]]:
    """Return the answers that were made."""
    return [{"label": each.label, "file": str(each.carried.delivered.path), "safe_to_remove": True} for each in made]


def returned_text(made: Iterable[Returned]) -> list[str]:
    """Return the same in lines."""
    return [f"{each.label}: {each.carried.delivered.path}, read back and found equal." for each in made]


def going_text(what: WhatGoes) -> str:
    """Return what an erasure would take with it, to be read before it is confirmed."""
    counted = ", ".join(f"{kind} {count:,}" for kind, count in what.counts.items() if count)
    linked = f" {len(what.ids)} linked records are one person." if len(what.ids) > 1 else ""
    return f"This erases for good: {counted}.{linked} It cannot be undone, and it goes to every laptop."


def certificate_document(certified: ErasureCertificate) -> dict[str, Any]:
    """Return how far an erasure has come."""
    return {
        "erased_at": certified.asked_at.isoformat(),
        "counts": dict(certified.counts),
        "confirmed": [each.label for each in certified.devices if each.confirmed],
        "not_confirmed": [each.label for each in certified.devices if not each.confirmed],
        "bundles": list(certified.bundles),
        "prints": list(certified.prints),
    }


def certificate_text(reference: str, certified: ErasureCertificate) -> list[str]:
    """Return the same in lines."""
    left = certified.unconfirmed
    state = (
        "every laptop has confirmed." if not left else f"not confirmed: {left} {'device' if left == 1 else 'devices'}."
    )
    lines = [f"Reference {reference}", f"Erased here on {certified.asked_at:%Y-%m-%d %H:%M}; {state}"]
    lines += [
        f"  {each.label}: {each.confirmed or 'not confirmed'}{f' ({each.note})' if each.note else ''}"
        for each in certified.devices
    ]
    return lines + [f"  still out: {each}" for each in (*certified.bundles, *certified.prints)]


def lost_document(lost: LostLaptop) -> dict[str, Any]:
    """Return what was on a lost laptop as far as it is known."""
    return {
        "label": lost.label,
        "lost_at": _iso(lost.lost_at),
        "last_bundle_at": _iso(lost.last_bundle_at),
        "came_in": lost.came_in,
        "confirmed": lost.confirmed,
        "missing": lost.missing,
        "kinds": dict(lost.kinds),
    }


def lost_text(lost: LostLaptop) -> list[str]:
    """Return the same in lines."""
    last = f"{lost.last_bundle_at:%Y-%m-%d %H:%M}" if lost.last_bundle_at else "never"
    lines = [f"{lost.label}: nothing that it signs is taken any more without a review."]
    lines.append(f"Last bundle: {last}. {lost.came_in:,} entries came in, {lost.confirmed:,} were confirmed to it.")
    return [*lines, f"Known to be missing: {lost.missing}"] if lost.missing else lines


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
