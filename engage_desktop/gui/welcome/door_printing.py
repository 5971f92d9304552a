"""Prints of the door from the window: made on the worker, written into a folder that the person chooses, and told where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.later import load
from engage_desktop.gui.widgets.message_bar import MessageBar
from engage_desktop.gui.workspace import Workspace
from engage_desktop.paths import resources_folder

_PRINTS = "engage_desktop.operations.door_prints"
Making = Callable[[ModuleType, Any, datetime, Path], Any]


class DoorPrinting(QObject):
    """Makes one print at a time and says on the page's message bar what became of it."""

    def __init__(self, workspace: Workspace, message_bar: MessageBar) -> None:
        super().__init__(message_bar)
        self.workspace = workspace
        self.message_bar = message_bar
        self.choose_folder: Callable[[], str] = self._ask_folder

    def make(self, making: Making) -> None:
        """Make a print: making(door_prints, store, now, fonts) returns it; then ask for the folder."""
        fonts = resources_folder() / "fonts"
        self.message_bar.tell(self.tr("Making the print…"))
        self.workspace.run(
            lambda store, *, now, progress, cancelled: making(load(_PRINTS), store, now, fonts),
            done=self._keep,
            failed=lambda error: self.message_bar.clear(),  # the refusal itself travels to the window
        )

    def _keep(self, made: Any) -> None:
        folder = self.choose_folder()
        if not folder:
            self.message_bar.tell(self.tr("No folder was chosen, so nothing was written."))
            return
        try:
            files = load(_PRINTS).keep_print(made, Path(folder))
        except Refusal as refusal:
            self.message_bar.refuse(refusal.sentence)
            return
        words = self.tr("Written to {folder}: {file}, and the same as a web page. Open it there to print.")
        self.message_bar.rejoice(words.format(folder=folder, file=files.pdf.name))

    def _ask_folder(self) -> str:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = self.tr("Where should the print be written?")
        return QFileDialog.getExistingDirectory(self.message_bar.window(), title, start)
