"""The one place that loads modules when they are first needed, so that the first window imports only what it shows."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Sequence
from types import ModuleType
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

T = TypeVar("T")

# Loaded behind the first window, in the order in which an evening with participants needs them.
HEAVY_MODULES = ("sqlite_utils", "pyrage", "reportlab.platypus", "pikepdf")


def load(module: str) -> ModuleType:
    """Return a module, imported now if this is the first time it is asked for."""
    return importlib.import_module(module)


def load_class(module: str, name: str, kind: type[T]) -> type[T]:
    """Return class `name` of a module that is imported only now; TypeError if it is not a `kind`.

    `load_class("engage_desktop.gui.welcome.check_in_page", "CheckInPage", QWidget)`
    """
    found = getattr(load(module), name)
    if not (isinstance(found, type) and issubclass(found, kind)):
        raise TypeError(f"{module}.{name} is not a {kind.__name__}")
    return found


class Preload(QObject):
    """Imports modules one after another in a thread, once a window has been painted; stops when the program does."""

    def __init__(self, window: QWidget, modules: Sequence[str]) -> None:
        super().__init__(window)
        self._window = window
        self._modules = tuple(modules)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._import_all, name="preload", daemon=True)
        window.installEventFilter(self)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def is_done(self) -> bool:
        """Whether every module has been imported, or the rest given up."""
        return self._thread.ident is not None and not self._thread.is_alive()

    @Slot()
    def start(self) -> None:
        """Begin, unless begun already."""
        if self._thread.ident is None and not self._stopped.is_set():
            self._thread.start()

    @Slot()
    def stop(self) -> None:
        """Finish the module in hand and leave the rest; a program must not end in the middle of an import."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def _import_all(self) -> None:
        for module in self._modules:
            if self._stopped.is_set():
                return
            load(module)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(50, self, self.start)
        return False


def preload_in_background(window: QWidget, modules: Sequence[str] = HEAVY_MODULES) -> Preload:
    """Import `modules` in a thread after the first paint of `window`; whoever needs one sooner imports it then."""
    return Preload(window, modules)
