"""Finds out which help page is about what the person is doing, and opens the help there. The window itself comes later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.gui.later import load_class

if TYPE_CHECKING:  # loaded when help is first asked for
    from engage_desktop.gui.help.help_window import HelpWindow

# What has a page of help of its own inside a page of the window; forms give their outermost widget the name of its class.
TOPICS = {
    "ConsentPage": "consent",
    "ParticipantView": "consent",
    "WithdrawDialog": "consent",
    "NeedsPanel": "needs",
    "ImportDialog": "import",
    "PrintPreview": "summary",
    "RecoveryDialog": "unlocking",
    "RestoreDialog": "backups",
    "BackupsSection": "backups",
    "ChooseCard": "bring-in",
    "FilesCard": "bring-in",
    "ReportCard": "bring-in",
    "HistoryCard": "bring-in",
    "DecidePanel": "decide",
    "ConflictCard": "decide",
    "PairCard": "decide",
    "JoiningSection": "team",
    "CentreSection": "team",
    "PurgeSection": "team",
}


class HelpOpener(QObject):
    """One help window at a time; it belongs to a dialog that is open, or else to nobody, so that it stays usable."""

    def __init__(self) -> None:
        super().__init__()
        self._window: HelpWindow | None = None
        self._came_from: QWidget | None = None

    @property
    def window(self) -> HelpWindow | None:
        """The help window, if one was opened and its dialog is still there."""
        return self._window if self._window is not None and shiboken6.isValid(self._window) else None

    def open_here(self, topic: str) -> None:
        """Show the page about what has the focus, if it has one of its own, or else `topic`."""
        self.open(_asked_by_focus() or topic)

    def open(self, topic: str) -> None:
        """Show a page of the help."""
        window = self._window_of(QApplication.activeModalWidget())
        if QApplication.activeWindow() is not window:
            self._came_from = QApplication.activeWindow()
        window.show_topic(topic)
        window.show()
        window.activateWindow()

    def close(self) -> None:
        """Put the help away."""
        if self.window is not None:
            self.window.close()

    def _window_of(self, owner: QWidget | None) -> HelpWindow:
        window = self.window
        if window is None or window.parentWidget() is not owner:
            self.close()
            made: HelpWindow = load_class("engage_desktop.gui.help.help_window", "HelpWindow", QWidget)(owner)  # type: ignore[assignment]
            made.closed.connect(self._go_back)
            self._window = window = made
        return window

    def _go_back(self) -> None:
        """Give the focus back to the window that help was asked in."""
        if self._came_from is not None and shiboken6.isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.activateWindow()
        self._came_from = None


def _asked_by_focus() -> str:
    dialog = QApplication.activeModalWidget()
    widget = (dialog.focusWidget() or dialog) if dialog is not None else QApplication.focusWidget()
    while widget is not None:
        if widget.objectName() in TOPICS:
            return TOPICS[widget.objectName()]
        widget = widget.parentWidget()
    return ""
