"""Where every error ends: a refusal becomes a sentence for the person, anything else is a bug, logged without its words."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.shell.private_log import PrivateLog, qt_names, versions, where

_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Errors(QObject):
    """Takes over Python's and Qt's hooks while installed.

    refused: a Refusal that nobody caught. broke: the details of a bug, safe to copy. A hook that someone else installed
    still hears of bugs; Python's own does not, because it would print people's words to a terminal.
    """

    refused = Signal(object)
    broke = Signal(str)

    def __init__(self, log: PrivateLog) -> None:
        super().__init__()
        self.log = log
        self._before: tuple[Callable[..., Any], Callable[..., Any], Callable[..., Any]] | None = None
        self._qt_before: Callable[..., Any] | None = None

    def install(self) -> None:
        """Take over the hooks."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        self._qt_before = qInstallMessageHandler(self._said_by_qt)

    def remove(self) -> None:
        """Give the hooks back, save those that someone has taken over since."""
        if self._before is None:
            return
        if sys.excepthook == self._uncaught:
            sys.excepthook = self._before[0]
        if threading.excepthook == self._uncaught_in_thread:
            threading.excepthook = self._before[1]
        if sys.unraisablehook == self._unraisable:
            sys.unraisablehook = self._before[2]
        qInstallMessageHandler(self._qt_before)
        self._before = None

    def _uncaught(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if isinstance(error, Refusal):
            self.log.note(f"refused {error.code}")
            self.refused.emit(error)
        elif issubclass(kind, Exception):
            self._note_bug(kind, traceback)
            self._tell_the_one_before(0, sys.__excepthook__, kind, error, traceback)
        else:
            sys.__excepthook__(kind, error, traceback)

    def _uncaught_in_thread(self, found: Any) -> None:
        self._note_bug(found.exc_type, found.exc_traceback)
        self._tell_the_one_before(1, threading.__excepthook__, found)

    def _unraisable(self, found: Any) -> None:
        self.log.note(f"unraisable {where(found.exc_type, found.exc_traceback)}")
        self._tell_the_one_before(2, sys.__unraisablehook__, found)

    def _note_bug(self, kind: type[BaseException], traceback: TracebackType | None) -> None:
        place = where(kind, traceback)
        self.log.note(f"bug {place}")
        self.broke.emit(f"{versions()}\n{place.replace(' < ', chr(10) + '  from ')}")

    def _tell_the_one_before(self, which: int, pythons_own: object, *found: object) -> None:
        if self._before is not None and self._before[which] is not pythons_own:
            self._before[which](*found)

    def _said_by_qt(self, level: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if level not in _QUIET:
            self.log.note(f"qt {level.name} {context.category or 'default'} {qt_names(text)}".rstrip())
        if self._qt_before is not None:
            self._qt_before(level, context, text)
