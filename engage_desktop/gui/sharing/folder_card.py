"""Sharing: the exchange folder or stick of an event, its reminder, and whether all tables are collected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from engage_desktop.domain.refusals import Refusal
from engage_desktop.gui.forms.sharing.ui_folder_card import Ui_FolderCard
from engage_desktop.gui.sessions.chips import flow
from engage_desktop.gui.sharing import reminder_words
from engage_desktop.gui.sharing.tables_model import STATE, TablesModel
from engage_desktop.gui.widgets.announcing import announce
from engage_desktop.gui.widgets.dressing import dress
from engage_desktop.gui.workspace import Workspace
from engage_desktop.operations import courier, event_folder
from engage_desktop.operations.courier import CarryReport
from engage_desktop.operations.event_folder import Collected, Look
from engage_desktop.operations.making import Carried
from engage_desktop.store.store import Store


class FolderCard(QFrame):
    """new_asked: look at the files in the folder that are for this laptop, as Paths."""

    new_asked = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._tables = TablesModel()
        self._seen: Look | None = None
        self._looked: Path | None = None
        self.choose_folder: Callable[[], str] = self._ask_folder
        self.ui = Ui_FolderCard()
        self.ui.setupUi(self)
        dress(self)
        for line in (self.ui.reminder_line, self.ui.folder_buttons_line, self.ui.tables_line, self.ui.found_line):
            flow(line)
        self.ui.laptop_table.setModel(self._tables)
        self.ui.laptop_table.set_chip_columns(STATE)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.choose_button.clicked.connect(self.choose)
        ui.put_button.clicked.connect(self.put)
        ui.forget_button.clicked.connect(self.forget)
        ui.look_button.clicked.connect(self.look)
        ui.new_button.clicked.connect(lambda: self.new_asked.emit(self._seen.new if self._seen else ()))
        ui.along_button.clicked.connect(self.take_along)

    def refresh(self) -> None:
        """Read anew which folder it is and whether it is time; look into it once."""
        ui, folder = self.ui, event_folder.chosen(self.workspace.store)
        ui.folder_label.setText(
            self.tr("Folder: {folder}").format(folder=folder) if folder else self.tr("No folder or stick is chosen.")
        )
        for part in (ui.put_button, ui.forget_button, ui.reminder_line):
            part.setVisible(folder is not None)
        self.show_reminder()
        ui.tables_panel.setVisible(folder is not None and self._seen is not None)
        if folder != self._looked and not ui.progress_panel.is_busy:
            self._looked = folder
            if folder is not None:
                self.look()

    def show_reminder(self) -> None:
        """Say when the last bundle was made and whether it is time again."""
        reminder = event_folder.reminder(self.workspace.store, now=self.workspace.now())
        chip = reminder_words.chip(reminder)
        self.ui.reminder_chip.say(chip.text, chip.kind, chip.picture)
        self.ui.reminder_label.setText(reminder_words.words(reminder))

    def choose(self) -> None:
        """Ask for the folder or stick that goes round."""
        folder = self.choose_folder()
        if folder:
            self.use(Path(folder))

    def use(self, folder: Path) -> None:
        """Use this folder from now on, and begin the event there."""
        self.ui.folder_bar.clear()
        self._looked, self._seen = None, None
        self._run(_choose, self.tr("Looking into the folder…"), lambda _: None, folder=folder)

    def forget(self) -> None:
        """Use no exchange folder any more; nothing in it is touched."""
        self._seen = None
        self.workspace.do(event_folder.choose, folder=None)
        self.ui.choose_button.setFocus()

    def put(self) -> None:
        """Put a bundle there, and the door list for the other laptops."""
        self._run(
            event_folder.put, self.tr("Putting the bundle there…"), self._put, app_version=version("engage-desktop")
        )

    def look(self) -> None:
        """Look into the folder: who has brought theirs, what is new. Nothing is opened or changed."""
        self._run(_look, self.tr("Looking into the folder…"), self._show)

    def take_along(self) -> None:
        """Take other laptops' bundles along, just as they are."""
        if self._looked is not None:
            self._run(courier.carry, self.tr("Taking the bundles along…"), self._taken_along, path=self._looked)

    def _put(self, made: tuple[Carried, ...]) -> None:
        words = self.tr("Safe to remove. {files} were written, read back and found equal.")
        self.ui.folder_bar.rejoice(words.format(files=", ".join(each.delivered.path.name for each in made)))
        self._looked = None

    def _taken_along(self, report: CarryReport) -> None:
        words = self.tr("Bundles taken along, just as they are: {count}.")
        self.ui.folder_bar.rejoice(words.format(count=len(report.taken)))
        self._looked = None

    def _show(self, seen: Look) -> None:
        self._seen = seen
        ui, collected = self.ui, seen.collected
        here = {"here": collected.here, "expected": collected.expected}
        if collected.missing:
            ui.tables_chip.say(self.tr("{here} of {expected}").format(**here), "warn", "clock")
            ui.missing_label.setText(self._missing(collected))
        else:
            ui.tables_chip.say(self.tr("All {expected} of {expected}").format(**here), "good")
            ui.missing_label.setText(self.tr("Every laptop of the roster has brought something."))
        self._tables.show(collected.tables)
        ui.new_button.setText(self.tr("See what is &new for this laptop ({count})").format(count=len(seen.new)))
        ui.along_button.setText(self.tr("Take &others' bundles along ({count})").format(count=len(seen.to_carry)))
        ui.new_button.setEnabled(bool(seen.new))
        ui.along_button.setEnabled(bool(seen.to_carry))
        ui.tables_panel.show()
        announce(self, f"{ui.tables_chip.text()}. {ui.missing_label.text()}")

    def _missing(self, collected: Collected) -> str:
        words = self.tr("Not here yet: {names}").format(names=", ".join(collected.missing))
        if not collected.unsure:
            return words
        before = self.tr(
            "Files of {names} lay here before this laptop began the event. They may be of another day, so ask those tables."
        )
        return f"{words}. {before.format(names=', '.join(collected.unsure))}"

    def _refused(self, refusal: Refusal) -> None:
        self.ui.folder_bar.tell(refusal.sentence)

    def _run(self, operation: Callable[..., Any], words: str, done: Callable[[Any], None], **fields: Any) -> None:
        ui = self.ui
        ui.progress_panel.run(
            self.workspace,
            operation,
            words=words,
            done=done,
            refused=self._refused,
            resting=self._buttons(),
            **fields,
        )

    def _buttons(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return ui.choose_button, ui.put_button, ui.look_button, ui.new_button, ui.along_button, ui.forget_button

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Which folder or stick goes round?"))


def _choose(store: Store, *, now: datetime, progress: Any, cancelled: Any, folder: Path) -> None:
    event_folder.choose(store, now=now, folder=folder)


def _look(store: Store, *, now: datetime, progress: Any, cancelled: Any) -> Look:
    return event_folder.look(store, now=now)
