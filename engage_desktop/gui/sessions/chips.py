"""The words, icons and colours of a session's state, its records' state and its type of involvement: the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from engage_desktop.domain.sessions import CLOSED, OPEN, Session, plain_date, plain_time
from engage_desktop.domain.texts import isolated
from engage_desktop.gui.widgets.chip import ChipWords
from engage_desktop.gui.widgets.flow_layout import FlowLayout
from engage_desktop.operations.carried import BUNDLED, CONFIRMED


def state_chip(state: str) -> ChipWords:
    """Return the chip of a session's state."""
    if state == OPEN:
        return ChipWords(QCoreApplication.translate("Session", "Open"), "good", "open")
    if state == CLOSED:
        return ChipWords(QCoreApplication.translate("Session", "Closed"), "plain", "closed")
    return ChipWords(QCoreApplication.translate("Session", "Planning"), "info", "planning")


def records_chip(state: str) -> ChipWords:
    """Return the chip of where a session's records are."""
    if state == CONFIRMED:
        words = QCoreApplication.translate("Session", "Confirmed by the central team")
        return ChipWords(words, "good", "confirmed")
    if state == BUNDLED:
        return ChipWords(QCoreApplication.translate("Session", "In a bundle"), "info", "bundle")
    return ChipWords(QCoreApplication.translate("Session", "Saved on this laptop"), "plain", "saved")


def when_words(session: Session) -> str:
    """Return the day and the hours of a session: "21 November 2026, 2pm to 4pm"."""
    starts, ends = plain_time(session.starts), plain_time(session.ends)
    if starts and ends:
        between = QCoreApplication.translate("Session", "{starts} to {ends}")
        hours = between.format(starts=starts, ends=ends)
    else:
        hours = starts
    return isolated(", ".join(part for part in (plain_date(session.date), hours) if part))


def day_words(session: Session) -> str:
    """Return the day of a session in full, kept whole where reading goes from right to left."""
    return isolated(plain_date(session.date)) if session.date else ""


def shortened(place: str, *, longest: int = 22) -> str:
    """Return a place in at most so many letters, so that one long name does not push a table aside."""
    return place if len(place) <= longest else f"{place[: longest - 1].rstrip()}…"


def flow(line: QWidget, *, spacing: int = 8, shares: bool = False) -> FlowLayout:
    """Lay out the widgets that a form put into `line` so that they wrap as words do; return the layout.

    shares: those that want to grow share the room that is left over.
    """
    layout = FlowLayout(line, spacing=spacing, shares=shares)
    for child in line.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        layout.addWidget(child)
    return layout
