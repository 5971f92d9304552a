"""The words of a merge report: what a bundle would do, did, or did before it was undone. No widgets."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.merge_report import Change, MergeReport
from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.sharing.part_words import noun_words
from engage_desktop.gui.widgets.chip import ChipWords

REHEARSED, TAKEN_IN, TAKEN_OUT = "rehearsed", "taken in", "undone"
PACK = "pack"


def title(report: MergeReport, state: str) -> str:
    """Return what the report is."""
    if state == TAKEN_IN:
        return QCoreApplication.translate("MergeReport", "Brought in")
    if state == TAKEN_OUT:
        return QCoreApplication.translate("MergeReport", "Undone: everything is as it was before")
    if is_empty(report):
        return QCoreApplication.translate("MergeReport", "Everything in this bundle is here already")
    return QCoreApplication.translate("MergeReport", "What would change. Nothing is written yet")


def origin(report: MergeReport) -> str:
    """Return who made the bundle and when."""
    if not report.made_at:
        return report.label
    made = datetime.fromisoformat(report.made_at)
    words = QCoreApplication.translate("MergeReport", "From {laptop}, made on {day} at {time}")
    return words.format(laptop=report.label, day=day_of(made), time=clock_of(made))


def is_empty(report: MergeReport) -> bool:
    """Return whether bringing the bundle in would change nothing."""
    return (
        not (report.entries or report.new or report.changed or report.erased or report.quarantined)
        and report.kind != PACK
    )


def lines(report: MergeReport) -> list[CheckLine]:
    """Return the counts in plain words, one line each, only of what there is."""
    found = [_new(report), _changed(report), _conflicting(report), _withdrawn(report), _erased(report)]
    found += [_same_person(report), _set_aside(report), _already(report)]
    notices = [notice_words(code) for code in report.notices]
    said = [CheckLine(_chip(_tr_notice(), "info"), words) for words in notices if words]
    return [*(line for line in found if line is not None), *said]


def plain_changes(report: MergeReport) -> list[Change]:
    """Return the changes that nobody disagrees about."""
    disputed = {(conflict.of, conflict.target) for conflict in report.conflicting}
    return [change for change in report.changed if (change.of, change.row) not in disputed]


def brought_words(report: MergeReport) -> str:
    """Return what was brought in, as one sentence."""
    if report.entries == 1:
        return QCoreApplication.translate("MergeReport", "1 record was new and is here now.")
    words = QCoreApplication.translate("MergeReport", "{count} records were new and are here now.")
    return words.format(count=f"{report.entries:,}")


def notice_words(code: str) -> str:
    """Return the sentence of a notice that does not refuse a bundle; of one that says nothing new, empty text."""
    return {
        "B08": QCoreApplication.translate("MergeReport", "This bundle was brought in before. That is fine."),
        "B09": QCoreApplication.translate(
            "MergeReport", "An earlier bundle of this laptop is missing. Ask for it; what came is not lost."
        ),
        "B10": QCoreApplication.translate("MergeReport", "This laptop was copied or restored from a backup."),
        "B15": QCoreApplication.translate(
            "MergeReport", "The clock of this laptop was wrong. The records are kept; look at their times."
        ),
        "E01": QCoreApplication.translate(
            "MergeReport", "It holds records of somebody who was erased. They stay erased here."
        ),
    }.get(code, "")


def _chip(text: str, kind: str, picture: str = "") -> ChipWords:
    return ChipWords(text, kind, picture)


def _tr_notice() -> str:
    return QCoreApplication.translate("MergeReport", "To know")


def _new(report: MergeReport) -> CheckLine | None:
    if not report.new:
        return None
    counts = ", ".join(f"{noun_words(noun)} {count:,}" for noun, count in report.new.items() if count)
    return CheckLine(_chip(QCoreApplication.translate("MergeReport", "New"), "good", "add"), counts)


def _changed(report: MergeReport) -> CheckLine | None:
    count = len(plain_changes(report))
    if not count:
        return None
    if count == 1:
        words = QCoreApplication.translate("MergeReport", "1 detail has another value than here")
    else:
        words = QCoreApplication.translate("MergeReport", "{count} details have other values than here")
    chip = _chip(QCoreApplication.translate("MergeReport", "Changed"), "info", "edit")
    return CheckLine(chip, words.format(count=f"{count:,}"))


def _conflicting(report: MergeReport) -> CheckLine | None:
    count = len(report.conflicting)
    if not count:
        return None
    if count == 1:
        words = QCoreApplication.translate("MergeReport", "1 detail was changed on two laptops. Both values are kept")
    else:
        words = QCoreApplication.translate(
            "MergeReport", "{count} details were changed on two laptops. Both values of each are kept"
        )
    chip = _chip(QCoreApplication.translate("MergeReport", "To decide"), "warn", "question")
    return CheckLine(chip, words.format(count=f"{count:,}"))


def _withdrawn(report: MergeReport) -> CheckLine | None:
    if not report.withdrawn:
        return None
    words = QCoreApplication.translate("MergeReport", "Permissions taken back: {count}")
    chip = _chip(QCoreApplication.translate("MergeReport", "Withdrawn"), "warn", "consent-no")
    return CheckLine(chip, words.format(count=f"{report.withdrawn:,}"))


def _erased(report: MergeReport) -> CheckLine | None:
    if not report.erased:
        return None
    words = QCoreApplication.translate(
        "MergeReport", "People erased: {count}. They are gone from this laptop for good, and this cannot be undone"
    )
    chip = _chip(QCoreApplication.translate("MergeReport", "Erased"), "bad", "remove")
    return CheckLine(chip, words.format(count=f"{report.erased:,}"))


def _same_person(report: MergeReport) -> CheckLine | None:
    count = len(report.same_person)
    if not count:
        return None
    if count == 1:
        words = QCoreApplication.translate("MergeReport", "1 pair of people may be one person. Nothing is joined")
    else:
        words = QCoreApplication.translate("MergeReport", "{count} pairs may be one person each. Nothing is joined")
    chip = _chip(QCoreApplication.translate("MergeReport", "Same person?"), "info", "people")
    return CheckLine(chip, words.format(count=f"{count:,}"))


def _set_aside(report: MergeReport) -> CheckLine | None:
    count = len(report.quarantined)
    if not count:
        return None
    if count == 1:
        words = QCoreApplication.translate("MergeReport", "1 entry cannot be used. It is kept and listed")
    else:
        words = QCoreApplication.translate("MergeReport", "{count} entries cannot be used. They are kept and listed")
    chip = _chip(QCoreApplication.translate("MergeReport", "Set aside"), "warn", "warn")
    return CheckLine(chip, words.format(count=f"{count:,}"))


def _already(report: MergeReport) -> CheckLine | None:
    if not report.already_here:
        return None
    words = QCoreApplication.translate("MergeReport", "Entries that stay as they are: {count}")
    chip = _chip(QCoreApplication.translate("MergeReport", "Here already"), "plain", "tick")
    return CheckLine(chip, words.format(count=f"{report.already_here:,}"))
