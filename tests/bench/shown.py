"""The window with a workspace open at one step of a session, for benchmarks that press keys and wait for paint.

Nothing is measured here.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from engage_desktop.gui.main_window import MainWindow
from engage_desktop.gui.navigation import Place
from engage_desktop.gui.theme import apply_theme, make_application
from engage_desktop.gui.workspace import Workspace
from engage_desktop.store.store import Store
from tests.bench.filled import NOW
from tests.workspaces import LISTS

SIZE = (1280, 800)


def application() -> QApplication:
    """Return the one application, in the product's look."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    made = make_application(["bench"])
    made.setQuitOnLastWindowClosed(False)
    apply_theme(made, "light", 1.0)
    return made


class Painted(QObject):
    """Notices when a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False

    def until_next(self, act: Callable[[], object]) -> float:
        """Do something and return the seconds until the next paint is done."""
        before = self.times
        started = time.perf_counter()
        act()
        until(lambda: self.times > before)
        return time.perf_counter() - started


class Shown:
    """A window at one step of one session."""

    def __init__(self, store: Store, session: str, step: str) -> None:
        application()
        self.workspace = Workspace(store, LISTS, clock=lambda: NOW)
        self.window = MainWindow(self.workspace)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()
        self.session, self.step = session, step
        self.go()
        settle()

    def go(self) -> None:
        """Go to the step, as a link does."""
        self.window.go(Place("sessions", self.session, self.step))

    def leave(self) -> None:
        """Go to another page."""
        self.window.go(Place("today"))

    @property
    def page(self) -> Any:
        """The page of the step."""
        place: Any = self.window.stack.page
        return place.page(self.step)

    def close(self) -> None:
        """Put the window away and close the workspace."""
        shiboken6.delete(self.window)
        self.workspace.close()


def until(is_so: Callable[[], bool], *, seconds: float = 60) -> None:
    """Let the window work until something is so; rest between events."""
    app, end = application(), time.perf_counter() + seconds
    alarm = QTimer()
    alarm.start(50)
    while not is_so():
        assert time.perf_counter() < end, "what was waited for did not come"
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle(seconds: float = 0.3) -> None:
    """Let everything that waits happen."""
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > end)
