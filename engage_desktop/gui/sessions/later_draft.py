"""Keeps what is typed into one field as a draft, a moment after the last key and within a second of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from engage_desktop.gui.workspace import Workspace

_AFTER_MS = 600


class LaterDraft(QObject):
    """The draft of one field that no record holds yet."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._waiting: tuple[str, str, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)
        workspace.leaving.connect(self.keep_now)

    def text_of(self, place: str) -> str:
        """Return the text kept for a field, or empty text."""
        draft = self._workspace.store.laptop.draft(place)
        return draft.text if draft else ""

    def keep(self, place: str, text: str, *, session: str = "") -> None:
        """Keep this text soon."""
        self._waiting = (place, text, session)
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what waits to be kept."""
        self._timer.stop()
        if self._waiting is not None:
            place, text, session = self._waiting
            self._waiting = None
            self._workspace.keep_draft(place, text, session=session)

    def forget(self, place: str) -> None:
        """Forget the draft: its text is saved, or thrown away by the person."""
        self._timer.stop()
        self._waiting = None
        self._workspace.keep_draft(place, "")
