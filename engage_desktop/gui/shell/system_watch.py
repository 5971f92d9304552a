"""Hears from a Linux desktop that the laptop goes to sleep or its screen is locked. Elsewhere it simply hears nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_LOGIN = "org.freedesktop.login1"
_HEAR: Any = SLOT("hear(bool)")  # the stub asks for bytes, which the library itself refuses
_LEAVE: Any = SLOT("leave()")


class SystemWatch(QObject):
    """leaving: the person is about to be away from the laptop."""

    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            manager = f"{_LOGIN}.Manager"
            system.connect(_LOGIN, "/org/freedesktop/login1", manager, "PrepareForSleep", self, _HEAR)
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, _LEAVE)
        if session.isConnected():
            for saver in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
                session.connect("", "", saver, "ActiveChanged", self, _HEAR)

    @Slot(bool)
    def hear(self, begins: bool) -> None:
        """Take note that sleep or the screen lock begins or ends."""
        if begins:
            self.leaving.emit()

    @Slot()
    def leave(self) -> None:
        """Take note that the desktop was locked."""
        self.leaving.emit()
