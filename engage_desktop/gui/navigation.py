"""Where the person is in the window, and the one way to ask for another place. Knows no page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

STEPS = ("plan", "prepare", "welcome", "listen", "close", "respond")
"""The steps of a session in the order in which it is lived; "respond" is shown as "Feed back"."""
SUMMARY = "summary"
"""The row of the Close step that shows the summary before it is printed."""

NEW = "new"
"""The row of a list that is not there yet: the page begins to make it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the window. page: its name in the rail. session, step, row: how deep, empty where not."""

    page: str
    session: str = ""
    step: str = ""
    row: str = ""


class Navigator(QObject):
    """Pages ask it for a place; the main window answers."""

    asked = Signal(object)

    def go(self, page: str, *, session: str = "", step: str = "", row: str = "") -> None:
        """Ask for a place."""
        self.asked.emit(Place(page, session, step, row))
