"""Keeps what stands in a field as a draft while it is typed: within a second of the key, and at most once a second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from engage_desktop.gui.workspace import Workspace

_EVERY = 1_000  # milliseconds


class Draft(QObject):
    """The draft of one field. text: returns what stands in it now."""

    def __init__(self, workspace: Workspace, text: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._text = text
        self.place = ""
        self._session = ""
        self._texts: dict[str, str] = {}  # by place: what the disk has, or will have when its turn comes
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.keep_now)
        workspace.leaving.connect(self.keep_now)

    def open(self, place: str, session: str) -> str:
        """Keep drafts for this field from now on; return the text that was typed there earlier and never saved."""
        self.place, self._session = place, session
        if place not in self._texts:
            held = self._workspace.store.laptop.draft(place)
            self._texts[place] = held.text if held else ""
        return self._texts[place]

    def typed(self) -> None:
        """Note that something was typed."""
        if self.place and not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what stands there, if it is not kept already."""
        self._timer.stop()
        text = self._text()
        if self.place and text.strip() != self._texts[self.place].strip():
            self._workspace.keep_draft(self.place, text, session=self._session)
            self._texts[self.place] = text

    def hold(self) -> None:
        """Keep nothing while a save is under way: it forgets the draft in its own transaction."""
        self._timer.stop()

    def was_saved(self) -> None:
        """Note that a save has forgotten the draft."""
        self._timer.stop()
        self._texts[self.place] = ""
