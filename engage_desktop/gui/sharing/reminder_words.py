"""The calm line about the exchange folder: when something was put there last, and whether it is time again. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engage_desktop.gui.moments import clock_of
from engage_desktop.gui.widgets.chip import ChipWords

if TYPE_CHECKING:  # what bundles need is loaded after the first paint
    from engage_desktop.operations.event_folder import Reminder


def chip(reminder: Reminder) -> ChipWords:
    """Return whether it is time."""
    if reminder.is_due:
        return ChipWords(QCoreApplication.translate("Reminder", "Time for a bundle"), "warn", "clock")
    return ChipWords(QCoreApplication.translate("Reminder", "Up to date"), "good")


def words(reminder: Reminder) -> str:
    """Return when something was put there last, and what waits."""
    if reminder.last_put_at is None:
        said = QCoreApplication.translate("Reminder", "No bundle was made yet. We remind you every 15 minutes.")
    else:
        last = QCoreApplication.translate("Reminder", "Last bundle at {time}. We remind you every 15 minutes.")
        said = last.format(time=clock_of(reminder.last_put_at))
    if reminder.in_no_bundle == 1:
        return f"{said} {QCoreApplication.translate('Reminder', '1 record is waiting.')}"
    if reminder.in_no_bundle:
        waits = QCoreApplication.translate("Reminder", "{count} records are waiting.")
        return f"{said} {waits.format(count=f'{reminder.in_no_bundle:,}')}"
    return said
