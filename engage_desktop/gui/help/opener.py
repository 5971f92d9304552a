"""Finds out which help page is about what the person is doing, and opens the help there. The window itself comes later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.gui.later import load_class

if TYPE_CHECKING:  # loaded when help is first asked for
    from engage_desktop.gui.help.help_window import HelpWindow


class HelpOpener(QObject):
    """One help window at a time; it belongs to a dialog that is open, or else to nobody, so that it stays usable."""

    def __init__(self) -> None:
        super().__init__()
        self._window: HelpWindow | None = None

    @property
    def window(self) -> HelpWindow | None:
        """The help window, if one was opened and its dialog is still there."""
        return self._window if self._window is not None and shiboken6.isValid(self._window) else None

    def open_here(self, topic: str) -> None:
        """Show the page that the widget with the focus names in its property `help`, or else `topic`."""
        self.open(_asked_by_focus() or topic)

    def open(self, topic: str) -> None:
        """Show a page of the help."""
        window = self._window_of(QApplication.activeModalWidget())
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
            self._window = window = made
        return window


def _asked_by_focus() -> str:
    dialog = QApplication.activeModalWidget()
    widget = (dialog.focusWidget() or dialog) if dialog is not None else QApplication.focusWidget()
    while widget is not None:
        topic = widget.property("help")
        if isinstance(topic, str) and topic:
            return topic
        widget = widget.parentWidget()
    return ""
