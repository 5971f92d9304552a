"""Keeps what Today says of exchange fresh: read behind the page, after something was written, and once a minute at an event."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from engage_desktop.gui.later import load
from engage_desktop.gui.workspace import Workspace

if TYPE_CHECKING:  # what bundles need is loaded after the first paint
    from engage_desktop.gui.sharing.news import News
    from engage_desktop.store.store import Store

_MINUTE, _FIRST = 60_000, 700  # milliseconds
_FOLDER = "exchange_folder"


class NewsFeed(QObject):
    """read: there is something new to say."""

    read = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.news: News | None = None
        self._seen: tuple[int, int, str] | None = None
        self._job: object = None
        self._first, self._minute = QTimer(self), QTimer(self)
        self._first.setSingleShot(True)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._first.timeout.connect(self.refresh)
        self._minute.timeout.connect(self.look_again)
        for timer in (self._first, self._minute):
            workspace.leaving.connect(timer.stop)
        self._first.start(_FIRST)

    @property
    def is_fresh(self) -> bool:
        """Whether the answer is there and nothing is being read."""
        return self.news is not None and self._job is None

    def refresh(self) -> None:
        """Read again where something was written; nothing before the window has been painted."""
        if self._first.isActive() or self._job is not None:
            return
        store = self.workspace.store
        folder = store.laptop.fact(_FOLDER)
        seen = (store.last_seq, store.history.length(), folder)
        if folder and not self._minute.isActive():
            self._minute.start(_MINUTE)
        if seen != self._seen:
            self._seen = seen
            self._job = self.workspace.run(_read, done=self._keep, failed=self._give_up)

    def look_again(self) -> None:
        """Read again because time has passed, where there is an exchange folder."""
        self._seen = None
        if self.workspace.store.laptop.fact(_FOLDER):
            self.refresh()
        else:
            self._minute.stop()

    def _keep(self, news: News) -> None:
        self._job = None
        self.news = news
        self.read.emit()

    def _give_up(self, _: Exception) -> None:
        self._job = None


def _read(store: Store, *, now: datetime, progress: Any, cancelled: Any) -> Any:
    return load("engage_desktop.gui.sharing.news").read(store, now=now, progress=progress, cancelled=cancelled)
