"""What a promised day is about, in one sentence: the same on Today and in the list of promises."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.sessions import plain_date
from engage_desktop.gui.promises.answer_words import in_short
from engage_desktop.operations import due
from engage_desktop.operations.due import Due


def due_words(each: Due) -> str:
    """Return what a promised day is about, in words."""
    words = {
        due.FEEDBACK: QCoreApplication.translate("Promises", "Feed back on “{what}” by {day}"),
        due.REPORT: QCoreApplication.translate("Promises", "Hand out the summary of “{what}” by {day}"),
        due.DECISION: QCoreApplication.translate("Promises", "Decision due by {day}: {what}"),
        due.BARRIER: QCoreApplication.translate("Promises", "Barrier to solve by {day}: {what}"),
        due.RESPONSE: QCoreApplication.translate("Promises", "Tell people by {day} what comes of “{what}”"),
    }
    said = words[each.code].format(what=in_short(each.what), day=plain_date(each.on))
    if not each.still:
        return said
    left = QCoreApplication.translate("Promises", "{said}. Still to be told: {who}")
    return left.format(said=said, who=in_short(each.still))
