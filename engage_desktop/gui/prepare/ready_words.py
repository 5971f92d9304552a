"""The words of the readiness list: what was looked at, how it stands, and where it is mended."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.moments import clock_of, day_of
from engage_desktop.gui.sessions.check_lines import CheckLine
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.operations import readiness
from engage_desktop.operations.readiness import LOOK, READY, ReadyCheck

_GIB = 2**30


def ready_line(check: ReadyCheck) -> CheckLine:
    """Return the line of one thing that was looked at."""
    words = _WORDS[check.code](check)
    mend = QCoreApplication.translate("Ready", "Go to the plan") if check.step and check.level != READY else ""
    return CheckLine(chip_of(check.level), words, mend, check.code if mend else "")


def printer_line(printers: int) -> CheckLine:
    """Return the line about printers."""
    if printers:
        return CheckLine(chip_of(READY), QCoreApplication.translate("Ready", "A printer is set up on this laptop."))
    words = QCoreApplication.translate(
        "Ready", "No printer is set up on this laptop. Save prints as files, and print them before you leave."
    )
    return CheckLine(chip_of(LOOK), words)


def chip_of(level: str) -> ChipWords:
    """Return the chip of a level."""
    if level == READY:
        return ChipWords(QCoreApplication.translate("Ready", "Ready"), "good")
    if level == LOOK:
        return ChipWords(QCoreApplication.translate("Ready", "Have a look"), "info")
    return ChipWords(QCoreApplication.translate("Ready", "Not ready"), "warn")


def _plan(check: ReadyCheck) -> str:
    if check.level == READY:
        return QCoreApplication.translate("Ready", "The plan says what people are promised. It can open.")
    if check.level != LOOK:
        return check.words
    if check.number == 1:
        return QCoreApplication.translate("Ready", "1 warning about the plan needs to be mended, or a reason.")
    words = QCoreApplication.translate("Ready", "{count} warnings about the plan need to be mended, or a reason each.")
    return words.format(count=check.number)


def _times(check: ReadyCheck) -> str:
    return QCoreApplication.translate("Ready", "The session ends before it starts.")


def _questions(check: ReadyCheck) -> str:
    if not check.number:
        return QCoreApplication.translate("Ready", "No question is written yet. People can still say what they like.")
    if check.number == 1:
        return QCoreApplication.translate("Ready", "1 question is written.")
    return QCoreApplication.translate("Ready", "{count} questions are written.").format(count=check.number)


def _wording(check: ReadyCheck) -> str:
    if check.level == READY:
        words = QCoreApplication.translate("Ready", "The wording of all {count} consent questions is on this laptop.")
    else:
        words = QCoreApplication.translate("Ready", "Some consent wording is missing: {count} questions have theirs.")
    return words.format(count=check.number)


def _needs(check: ReadyCheck) -> str:
    if not check.number:
        return QCoreApplication.translate("Ready", "No access needs of people known to your team are written down.")
    words = QCoreApplication.translate("Ready", "Access needs of people known to your team: {needs}.")
    return words.format(needs=check.words)


def _easy_read(check: ReadyCheck) -> str:
    if check.level == READY:
        return QCoreApplication.translate("Ready", "The purpose and the promise are written in easy words, too.")
    return QCoreApplication.translate("Ready", "The Easy Read wording is missing.")


def _unmet(check: ReadyCheck) -> str:
    words = QCoreApplication.translate("Ready", "Not met the last time: {needs}. See to it before people come.")
    return words.format(needs=check.words)


def _keys(check: ReadyCheck) -> str:
    if check.level == READY:
        return QCoreApplication.translate("Ready", "The keys of this workspace are whole. Your passphrase opens it.")
    return QCoreApplication.translate(
        "Ready", "The key file of this workspace is damaged. Make a backup now, before you close the program."
    )


def _clock(check: ReadyCheck) -> str:
    if check.level == READY:
        return QCoreApplication.translate("Ready", "The laptop's clock fits the records.")
    if check.level == LOOK:
        words = QCoreApplication.translate(
            "Ready", "The last record was made {days} days ago. Check the date and time of this laptop."
        )
        return words.format(days=check.number)
    written = datetime.fromisoformat(check.words)
    words = QCoreApplication.translate(
        "Ready", "The laptop's clock is wrong: a record was written on {day} at {time}. Set the date and time."
    )
    return words.format(day=day_of(written), time=clock_of(written))


def _space(check: ReadyCheck) -> str:
    words = QCoreApplication.translate("Ready", "{size} GB are free on the disk.").format(
        size=f"{check.number / _GIB:,.1f}"
    )
    if check.level != READY:
        words += " " + QCoreApplication.translate("Ready", "Free some space before the session.")
    return words


def _backup(check: ReadyCheck) -> str:
    if check.number < 0:
        return QCoreApplication.translate("Ready", "There is no backup yet.")
    if check.number == 0:
        return QCoreApplication.translate("Ready", "The newest backup is from today.")
    if check.number == 1:
        return QCoreApplication.translate("Ready", "The newest backup is 1 day old.")
    return QCoreApplication.translate("Ready", "The newest backup is {days} days old.").format(days=check.number)


_WORDS = {
    readiness.PLAN: _plan,
    readiness.TIMES: _times,
    readiness.QUESTIONS: _questions,
    readiness.WORDING: _wording,
    readiness.EASY_READ: _easy_read,
    readiness.NEEDS: _needs,
    readiness.UNMET: _unmet,
    readiness.CLOCK: _clock,
    readiness.SPACE: _space,
    readiness.BACKUP: _backup,
    readiness.KEYS: _keys,
}
