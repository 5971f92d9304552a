"""Says on a page of a session why nothing can be written down there, with a button that leads to where it is opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from engage_desktop.domain.sessions import CLOSED, Session
from engage_desktop.gui.navigation import Navigator
from engage_desktop.gui.widgets.message_bar import MessageBar


class StateNotice:
    """Speaks through the bar of a page. planned, closed: what the page says of a session that is not open."""

    def __init__(self, bar: MessageBar, navigator: Navigator, *, planned: str, closed: str) -> None:
        self._bar, self._navigator = bar, navigator
        self._planned, self._closed = planned, closed
        self._said = ""

    def show(self, session: Session) -> None:
        """Say why nothing can be written down, or take away what was said of it once the session is open."""
        words = "" if session.is_open else self._closed if session.state == CLOSED else self._planned
        stands = self._said and self._bar.words == self._said
        if stands and self._said == words:
            return  # said once: the button may have the focus
        if words:
            (self._bar.warn if session.state == CLOSED else self._bar.tell)(words)
            self._offer(session)
        elif stands:
            self._bar.clear()

    def refuse(self, session: Session, sentence: str) -> None:
        """Say what was refused; where it was because the session is not open, offer the way to open it."""
        self._bar.refuse(sentence)
        if not session.is_open:
            self._offer(session)

    def _offer(self, session: Session) -> None:
        closed = session.state == CLOSED
        step = (
            QCoreApplication.translate("StateNotice", "Reopen the session")
            if closed
            else QCoreApplication.translate("StateNotice", "Open the session")
        )
        row = "reason" if closed else "open"
        self._bar.offer(step, partial(self._navigator.go, "sessions", session=session.id, step="plan", row=row))
        self._said = self._bar.words
